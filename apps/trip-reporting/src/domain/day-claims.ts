import type { CalendarDay, CountingWindow } from '#calendar';
import type { DaySource } from '#contracts';
import { keyOf, type PersonHalf } from './ledger.js';

/**
 * A standing claim to a half day: what a verified report of an approved trip says inside its window, or what an
 * inspection last announced. A claim is credited where it was the first; the others wait until it is free.
 */
export type DayClaim = PersonHalf & {
  source: DaySource;
  sourceId: string;
  number: string;
  revision: number;
  /** Of a report that of its trip; an inspection names none, and counts for the plan that counts the person. */
  planId: string | null;
  /** Of an inspection, where it is known. */
  unitId: string | null;
  /** When the paper first claimed anything. */
  since: Date;
};

/** A claim that is to be credited, under the plan that counts it. */
export type Heir = DayClaim & { planId: string };

/** A yearly plan as far as days of inspections need it. */
export type CountingPlan = { planId: string; unitId: string; year: number; window: CountingWindow };

/**
 * Who gets half days that nobody holds: of each the oldest claim that counts. Whoever calls has freed them, or found
 * them free; what somebody holds stays there, however old the other claims are.
 *
 * @param planOf the plan under which a half day counts that no trip names
 */
export function heirsOf(
  free: readonly PersonHalf[],
  claims: readonly DayClaim[],
  planOf: (half: PersonHalf) => string | undefined,
): Heir[] {
  const oldestFirst = [...claims].sort(
    (a, b) => a.since.getTime() - b.since.getTime() || a.sourceId.localeCompare(b.sourceId),
  );
  const heirs = new Map<string, Heir>();
  const wanted = new Set(free.map(keyOf));
  for (const claim of oldestFirst) {
    const key = keyOf(claim);
    if (!wanted.has(key) || heirs.has(key)) continue;
    const planId = claim.planId ?? planOf(claim);
    if (planId !== undefined) heirs.set(key, { ...claim, planId });
  }
  return [...heirs.values()];
}

/** The plan of one of the units whose window holds the day; where two years do, that of the day’s own year. */
export function planCounting(
  plans: readonly CountingPlan[],
  unitIds: readonly string[],
  day: CalendarDay,
): CountingPlan | undefined {
  const ofDay = ({ year }: CountingPlan) => (day.startsWith(`${year}-`) ? 0 : 1);
  return plans
    .filter(({ unitId, window }) => unitIds.includes(unitId) && window.from <= day && day <= window.to)
    .sort(
      (a, b) =>
        unitIds.indexOf(a.unitId) - unitIds.indexOf(b.unitId) ||
        ofDay(a) - ofDay(b) ||
        a.planId.localeCompare(b.planId),
    )[0];
}
