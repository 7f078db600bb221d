import { Injectable } from '@nestjs/common';
import { FINDING_KIND_LABELS, FindingKind, type Rights, type Statistics } from '#contracts';
import { countedOf, isEligible } from '../domain/people.js';
import { byDepartment, byRound, coverageOf, spentBy } from '../domain/statistics.js';
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
    // The exempt may have travelled before they left, and are not counted. All others with days are.
    const eligible = open.staff.filter(isEligible).map(({ personId }) => personId);
    const facts = await this.figures.yearFacts(open.question, eligible);
    const halves = new Map(facts.credited.map((one) => [one.personId, one.halves]));
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
      byHostUnit: [...spentBy(facts.spent, ({ hostUnitIds }) => hostUnitIds)]
        .map(([unitId, spent]) => ({ unit: view.unitRef(unitId), ...spent }))
        .sort((a, b) => b.days - a.days || byName(a.unit, b.unit)),
      byTopic: [...spentBy(facts.spent, ({ topicIds }) => topicIds)]
        .map(([topicId, spent]) => ({
          topicId,
          name: topicName.get(topicId) ?? 'Chuyên đề chưa rõ',
          ...spent,
        }))
        .sort((a, b) => b.days - a.days || byName(a, b)),
      byRound: byRound(plan, facts.spent),
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

/** The leaders of the unit before its departments. */
function rank(planUnitId: string, { unitId }: { unitId: string }): number {
  return unitId === planUnitId ? 0 : 1;
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name.localeCompare(b.name, 'vi');
}
