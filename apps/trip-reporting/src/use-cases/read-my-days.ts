import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, earlierOf, type BusinessClock } from '#calendar';
import { Refusal, type ResponseOf, type Rights, type tripReportingRoutes } from '#contracts';
import { OrgPicture } from '#org';
import { sentenceOf } from '../domain/forecast.js';
import { countingDay, owedBy } from '../domain/people.js';
import { FiguresReader } from './figures.ports.js';
import { personYearView } from './person-year-view.js';

/** Where the caller stands in a plan year, and what to expect by the end of its window. */
@Injectable()
export class MyDaysReading {
  constructor(
    private readonly figures: FiguresReader,
    private readonly org: OrgPicture,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  /** @throws Refusal PLAN_MISSING where no unit above the caller has a plan */
  async execute(rights: Rights, year: number): Promise<ResponseOf<typeof tripReportingRoutes.myDays>> {
    const [view, today, now] = [await this.org.current(), this.clock.today(), this.clock.now()];
    const { personId } = rights;
    // Where they belonged in that year; the post of today for a year before they came.
    const at = view.home(personId, earlierOf(today, `${year}-12-31`)) ?? view.home(personId, today);
    const lineage = at === undefined ? [] : view.lineage(at.unitId);
    const plan = await this.figures.plan(
      year,
      lineage.map(({ unitId }) => unitId),
    );
    if (plan === undefined) throw new Refusal('PLAN_MISSING', { year });
    const person = view.person(personId);
    const owes = person?.fullTime === true && person.workArea === 'UNION_WORK';
    const [exemptions, [facts]] = await Promise.all([
      this.figures.exemptions(plan.planId, personId),
      this.figures.personFacts({
        personIds: [personId],
        year,
        from: plan.window.from,
        until: countingDay(plan.window, today),
        knownAt: now,
      }),
    ]);
    if (facts === undefined) throw new Error('the facts of a person are one entry');
    const owed = owes ? owedBy(plan, exemptions) : { quotaDays: 0, exempt: null };
    const department = lineage.find(({ level }) => level !== 'GRASSROOTS' && level !== 'BRANCH');
    const shown = { ...owed, departmentId: department?.unitId ?? null };
    const figures = personYearView(view, today, plan, shown, facts);
    return { ...figures, window: plan.window, sentence: sentenceOf(plan.window, owed, figures, owes) };
  }
}
