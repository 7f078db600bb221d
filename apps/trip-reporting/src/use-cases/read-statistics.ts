import { Injectable } from '@nestjs/common';
import { FINDING_KIND_LABELS, FindingKind, type Rights, type Statistics } from '#contracts';
import { countedOf } from '../domain/people.js';
import {
  byDepartment,
  byRound,
  coverageOf,
  creditsOfEligible,
  spentBy,
  type Credit,
} from '../domain/statistics.js';
import { NO_REPORTS, figuresOf, type CadreYear } from '../domain/year.js';
import { FiguresReader, type FoundInYear } from './figures.ports.js';
import { OfficeYears, type FiguresQuery, type OfficeYear } from './office-year.js';

/** What a statement tells besides the statistics. */
export type GatheredYear = {
  open: OfficeYear;
  cadres: CadreYear[];
  found: FoundInYear;
  statistics: Statistics;
};

/** Figures of a plan year at a date, without persons. */
@Injectable()
export class StatisticsReading {
  constructor(
    private readonly years: OfficeYears,
    private readonly figures: FiguresReader,
  ) {}

  async execute(rights: Rights, query: FiguresQuery): Promise<Statistics> {
    return (await this.gather(rights, query, 0)).statistics;
  }

  /** @param examples how many findings by name */
  async gather(rights: Rights, query: FiguresQuery, examples: number): Promise<GatheredYear> {
    const open = await this.years.open(rights, query);
    const facts = await this.figures.yearFacts(open.question);
    const halves = halvesOf(facts.credits);
    const reports = new Map(facts.reports.map(({ personId, ...counts }) => [personId, counts]));
    const cadres = countedOf(open.staff, new Set(halves.keys())).map((cadre) => ({
      ...cadre,
      halves: halves.get(cadre.personId) ?? 0,
      reports: reports.get(cadre.personId) ?? NO_REPORTS,
    }));
    const { view, plan } = open;
    const found = await this.figures.found(
      { ...open.question, personIds: cadres.map(({ personId }) => personId) },
      view.nearest(plan.unitId, ['PROVINCE'])?.unitId ?? plan.unitId,
      examples,
    );
    const credits = creditsOfEligible(facts.credits, cadres);
    const topicName = new Map(facts.topics.map(({ topicId, name }) => [topicId, name]));
    const statistics: Statistics = {
      planId: plan.planId,
      unit: view.unitRef(plan.unitId),
      document: plan.document,
      year: plan.year,
      asOf: open.asOf,
      quotaDays: plan.quotaDays,
      window: plan.window,
      total: figuresOf(cadres),
      coverage: coverageOf(plan.year, cadres, facts.registered),
      byDepartment: byDepartment(cadres)
        .map(({ unitId, figures }) => ({ unit: view.unitRef(unitId), ...figures }))
        .sort((a, b) => rank(plan.unitId, a.unit) - rank(plan.unitId, b.unit) || byName(a.unit, b.unit)),
      byHostUnit: [...spentBy(credits, ({ hostUnitIds }) => hostUnitIds)]
        .map(([unitId, spent]) => ({ unit: view.unitRef(unitId), ...spent }))
        .sort((a, b) => b.days - a.days || byName(a.unit, b.unit)),
      byTopic: [...spentBy(credits, ({ topicIds }) => topicIds)]
        .map(([topicId, spent]) => ({
          topicId,
          name: topicName.get(topicId) ?? 'Chuyên đề chưa rõ',
          ...spent,
        }))
        .sort((a, b) => b.days - a.days || byName(a, b)),
      byRound: byRound(plan, credits),
      findings: FindingKind.options.map((kind) => ({
        kind,
        label: FINDING_KIND_LABELS[kind],
        count: found.kinds[kind] ?? 0,
      })),
      recommendations: found.recommendations,
    };
    return { open, cadres, found, statistics };
  }
}

function halvesOf(credits: readonly Credit[]): Map<string, number> {
  const halves = new Map<string, number>();
  for (const credit of credits)
    halves.set(credit.personId, (halves.get(credit.personId) ?? 0) + credit.halves);
  return halves;
}

/** The leaders of the unit before its departments. */
function rank(planUnitId: string, { unitId }: { unitId: string }): number {
  return unitId === planUnitId ? 0 : 1;
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name.localeCompare(b.name, 'vi');
}
