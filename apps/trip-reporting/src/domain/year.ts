import type { CalendarDay, CountingWindow } from '#calendar';
import type { YearFigures } from '#contracts';
import { isEligible, type Cadre } from './people.js';

/** A plan year as the figures need it. */
export type YearPlan = {
  planId: string;
  year: number;
  unitId: string;
  document: string;
  theme: string;
  quotaDays: number;
  window: CountingWindow;
  proRataExemption: boolean;
  /** In the order of their days. */
  rounds: readonly { roundId: string; name: string; from: CalendarDay; to: CalendarDay }[];
};

/** Reports that were due by a date, each in one of these. */
export type ReportCounts = { onTime: number; late: number; excused: number; missing: number };

/** One counted cadre at a date. `halves`: half days credited inside the window. */
export type CadreYear = Cadre & { halves: number; reports: ReportCounts };

export const NO_REPORTS: ReportCounts = { onTime: 0, late: 0, excused: 0, missing: 0 };

/** Figures of a group; those of its parts add up to them. */
export function figuresOf(cadres: readonly CadreYear[]): YearFigures {
  const eligible = cadres.filter(isEligible);
  const halves = sum(eligible, (cadre) => cadre.halves);
  const completed = eligible.filter(hasReached).length;
  const count = (kind: keyof ReportCounts) => sum(eligible, ({ reports }) => reports[kind]);
  const reports = {
    onTime: count('onTime'),
    late: count('late'),
    excused: count('excused'),
    missing: count('missing'),
  };
  return {
    people: cadres.length,
    exempt: cadres.length - eligible.length,
    eligible: eligible.length,
    quotaDays: sum(eligible, ({ quotaDays }) => quotaDays),
    days: halves / 2,
    average: ratio(halves, eligible.length * 2, 2),
    completed,
    taken: eligible.filter((cadre) => cadre.halves > 0).length,
    completionRate: percent(completed, eligible.length),
    reports: { due: reports.onTime + reports.late + reports.excused + reports.missing, ...reports },
  };
}

/** 59,5 of 60 is not met, 60 is (domain row 1). */
export function hasReached(cadre: Pick<CadreYear, 'exempt' | 'quotaDays' | 'halves'>): boolean {
  return isEligible(cadre) && cadre.halves >= cadre.quotaDays * 2;
}

/** In per cent, to one decimal; null of nothing. */
export function percent(part: number, whole: number): number | null {
  return ratio(part * 100, whole, 1);
}

/** Rounded half up. Multiplied before it is divided, so that 861/14 stays 61.5 and nothing is rounded twice. */
function ratio(part: number, whole: number, decimals: number): number | null {
  const scale = 10 ** decimals;
  return whole === 0 ? null : Math.round((part * scale) / whole) / scale;
}

export function sum<Item>(items: Iterable<Item>, of: (item: Item) => number): number {
  let total = 0;
  for (const item of items) total += of(item);
  return total;
}
