import { Injectable } from '@nestjs/common';
import type { ResponseOf, Rights, tripReportingRoutes } from '#contracts';
import { isEligible } from '../domain/people.js';
import { statementOf } from '../domain/statement.js';
import type { FiguresQuery } from './office-year.js';
import { isProvincial } from './office-year.js';
import { StatisticsReading } from './read-statistics.js';

/** How many good practices and recommendations a statement names. */
const EXAMPLES = 5;

/** The yearly statement in words, with its figures. */
@Injectable()
export class StatementReading {
  constructor(private readonly statistics: StatisticsReading) {}

  async execute(
    rights: Rights,
    query: FiguresQuery,
  ): Promise<ResponseOf<typeof tripReportingRoutes.statement>> {
    const { open, cadres, found, statistics } = await this.statistics.gather(rights, query, EXAMPLES);
    const { view, plan, asOf } = open;
    // Titles are free text out of reports, which may name somebody: only for those who may read the reports.
    const named = isProvincial(view, rights, plan.unitId);
    const place = (unitId: string, detail: string | null) =>
      detail === null ? view.unitName(unitId) : `${detail}, ${view.unitName(unitId)}`;
    const text = statementOf({
      plan,
      unitName: view.unitName(plan.unitId),
      asOf,
      total: statistics.total,
      exemptions: cadres.flatMap(({ exempt }) => (exempt === null ? [] : [exempt.kind])),
      reduced: cadres.filter((cadre) => isEligible(cadre) && cadre.quotaDays < plan.quotaDays).length,
      coverage: statistics.coverage,
      rounds: statistics.byRound,
      findings: found.kinds,
      recommendations: found.recommendations,
      practices: named
        ? found.practices.map(({ title, unitId, place: detail }) => ({ title, place: place(unitId, detail) }))
        : [],
      proposals: named ? found.proposals : [],
    });
    return { text, figures: statistics };
  }
}
