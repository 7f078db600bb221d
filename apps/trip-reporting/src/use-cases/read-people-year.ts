import { Injectable } from '@nestjs/common';
import type { ResponseOf, Rights, tripReportingRoutes } from '#contracts';
import { countedOf } from '../domain/people.js';
import { FiguresReader } from './figures.ports.js';
import { OfficeYears, isProvincial, type FiguresQuery } from './office-year.js';
import { personYearView } from './person-year-view.js';

/** Each counted cadre in a plan year: those of the departments that the caller heads, or all. */
@Injectable()
export class PeopleYearReading {
  constructor(
    private readonly years: OfficeYears,
    private readonly figures: FiguresReader,
  ) {}

  async execute(
    rights: Rights,
    query: FiguresQuery,
  ): Promise<ResponseOf<typeof tripReportingRoutes.peopleYear>> {
    const { view, plan, asOf, staff, question } = await this.years.open(rights, query);
    const all = isProvincial(view, rights, plan.unitId);
    const seen = staff.filter(({ departmentId }) => all || rights.headOfIds.includes(departmentId));
    const facts = await this.figures.personFacts({
      ...question,
      personIds: seen.map(({ personId }) => personId),
    });
    const byPerson = new Map(facts.map((one) => [one.personId, one]));
    const withDays = new Set(
      facts.filter(({ verified }) => verified.length > 0).map(({ personId }) => personId),
    );
    const items = countedOf(seen, withDays).flatMap((cadre) => {
      const one = byPerson.get(cadre.personId);
      return one === undefined ? [] : [personYearView(view, question.until, plan, cadre, one)];
    });
    items.sort((a, b) => a.person.fullName.localeCompare(b.person.fullName, 'vi'));
    return { year: plan.year, asOf, items };
  }
}
