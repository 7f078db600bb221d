import { quotaOf, type CalendarDay, type CountingWindow, type ExemptPeriod, type QuotaRule } from '#calendar';
import type { ExemptionKind } from '#contracts';

export type Exemption = ExemptPeriod & { kind: ExemptionKind };

/** A full-time cadre in Union work who held a post of the plan’s office in its window. */
export type Candidate = {
  personId: string;
  /** Last days, up to the day that counts, on which such a post was held; the latest first. */
  lastDays: readonly CalendarDay[];
  /** Of the plan. */
  exemptions: readonly Exemption[];
};

/** What one person owes in a plan year. */
export type Owed = {
  quotaDays: number;
  /** The exemption that lifts the quota; null for the eligible. */
  exempt: Exemption | null;
};

export type Cadre = Owed & {
  personId: string;
  /** The department, or the plan’s unit itself, that was their home last. */
  departmentId: string;
  /** Still there on the day that counts. */
  inOffice: boolean;
};

/** The unit of the plan’s office that somebody’s home position is in on a day; null when it is elsewhere. */
export type OfficeHome = (personId: string, day: CalendarDay) => string | null;

export function owedBy(rule: QuotaRule, exemptions: readonly Exemption[]): Owed {
  const { quotaDays, exempt } = quotaOf(rule, exemptions);
  if (!exempt) return { quotaDays, exempt: null };
  const touching = exemptions
    .filter(({ from, to }) => from <= rule.window.to && rule.window.from <= to)
    .sort((a, b) => a.from.localeCompare(b.from));
  return { quotaDays, exempt: touching[0] ?? null };
}

/** Whoever had their home in the office at some time of the window; a seat in its committee alone is no home. */
export function staffOf(
  candidates: readonly Candidate[],
  rule: QuotaRule,
  day: CalendarDay,
  homeInOffice: OfficeHome,
): Cadre[] {
  return candidates.flatMap(({ personId, lastDays, exemptions }) => {
    for (const lastDay of lastDays) {
      const departmentId = homeInOffice(personId, lastDay);
      if (departmentId !== null)
        return [{ personId, departmentId, inOffice: lastDay === day, ...owedBy(rule, exemptions) }];
    }
    return [];
  });
}

/**
 * Who is counted: everybody in the office on the day that counts, whenever they came; and of those who left before it
 * whoever has credited days, so that no day which counted vanishes with a transfer.
 */
export function countedOf(staff: readonly Cadre[], withDays: ReadonlySet<string>): Cadre[] {
  return staff.filter(({ personId, inOffice }) => inOffice || withDays.has(personId));
}

export function isEligible({ exempt }: Pick<Owed, 'exempt'>): boolean {
  return exempt === null;
}

/** The day on which somebody must be in the office to be counted: the date of the figures or the window’s end. */
export function countingDay(window: CountingWindow, asOf: CalendarDay): CalendarDay {
  return asOf < window.to ? asOf : window.to;
}
