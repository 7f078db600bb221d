import type { CalendarDay } from './calendar-day.js';
import { countDistinctDays, wholeDays } from './trip-dates.js';
import type { CountingWindow } from './window.js';

export type QuotaRule = {
  quotaDays: number;
  window: CountingWindow;
  /** Whether an exemption of part of the window only reduces the quota; otherwise it lifts it for the plan year. */
  proRataExemption: boolean;
};

/** Days that are exempt, both ends included. */
export type ExemptPeriod = { from: CalendarDay; to: CalendarDay };

export type OwedQuota = {
  /** What is owed, in steps of 0.5; zero for the exempt. */
  quotaDays: number;
  /** The exempt leave the denominator. */
  exempt: boolean;
};

/**
 * What one person owes in a plan year. A quota in proportion is rounded up to half days, since half a day is the smallest
 * piece of a trip that counts. Exemptions outside the window change nothing, overlapping ones count a day once.
 */
export function quotaOf(
  { quotaDays, window, proRataExemption }: QuotaRule,
  exemptions: readonly ExemptPeriod[],
): OwedQuota {
  const touching = exemptions.filter(({ from, to }) => from <= to && from <= window.to && window.from <= to);
  if (touching.length === 0) return { quotaDays, exempt: false };
  const windowDays = countDistinctDays([wholeDays(window.from, window.to)]);
  const exemptDays = countDistinctDays(
    touching.map(({ from, to }) => wholeDays(from, to)),
    window,
  );
  if (!proRataExemption || exemptDays === windowDays) return { quotaDays: 0, exempt: true };
  // Multiplied before it is divided: a quotient that is whole stays whole.
  const halves = Math.ceil((quotaDays * 2 * (windowDays - exemptDays)) / windowDays);
  return { quotaDays: halves / 2, exempt: false };
}
