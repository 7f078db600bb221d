import type { CalendarDay } from '#calendar';
import type { DaySource } from '#contracts';
import type { Tx } from '#database';
import type { CountingPlan, DayClaim } from '../domain/day-claims.js';
import type { HeldHalf, PersonHalf } from '../domain/ledger.js';

/** What moves half days: one revision of a report, or of what an inspection announced. */
export type LedgerSource = {
  source: DaySource;
  planId: string;
  sourceId: string;
  number: string;
  revision: number;
  at: Date;
};

export type ReversedHalf = PersonHalf & { planId: string };

/** The day ledger: a half day of a person is in it once or not at all. */
export abstract class DayLedger {
  /**
   * Until the end of the transaction nobody else moves days of these people. Without it a claim that is just being
   * made and the one that is just being given up would not see each other, and the half day would be lost.
   */
  abstract lock(tx: Tx, personIds: readonly string[]): Promise<void>;
  /** The same for everybody’s days: what decides which of them count is about to change. */
  abstract lockAll(tx: Tx): Promise<void>;
  /** What the source holds now, and what anybody holds of these half days. */
  abstract held(tx: Tx, sourceId: string, halves: readonly PersonHalf[]): Promise<HeldHalf[]>;
  /** Who claims these half days, whether it is credited or not. */
  abstract claims(tx: Tx, halves: readonly PersonHalf[]): Promise<DayClaim[]>;
  /** Plans of these units whose window holds one of the days. */
  abstract plansOn(tx: Tx, unitIds: readonly string[], days: readonly CalendarDay[]): Promise<CountingPlan[]>;
  /** @returns what was really taken back, and from which plan year */
  abstract reverse(
    tx: Tx,
    source: Omit<LedgerSource, 'planId'>,
    halves: readonly PersonHalf[],
  ): Promise<ReversedHalf[]>;
  /** @returns what was really credited: less, where another source was quicker by a moment */
  abstract credit(tx: Tx, source: LedgerSource, halves: readonly PersonHalf[]): Promise<PersonHalf[]>;
  /** Credited days of these people in the plan year. */
  abstract totals(tx: Tx, planId: string, personIds: readonly string[]): Promise<Map<string, number>>;
}
