import type { Tx } from '#database';
import type { HeldHalf, PersonHalf } from '../domain/ledger.js';

/** What moves half days: one revision of a report. */
export type LedgerSource = { planId: string; sourceId: string; number: string; revision: number; at: Date };

/** The day ledger: a half day of a person is in it once or not at all. */
export abstract class DayLedger {
  /** What the source holds now, and what anybody holds of these half days. */
  abstract held(tx: Tx, sourceId: string, halves: readonly PersonHalf[]): Promise<HeldHalf[]>;
  /** @returns what was really taken back */
  abstract reverse(tx: Tx, source: LedgerSource, halves: readonly PersonHalf[]): Promise<PersonHalf[]>;
  /** @returns what was really credited: less, where another source was quicker by a moment */
  abstract credit(tx: Tx, source: LedgerSource, halves: readonly PersonHalf[]): Promise<PersonHalf[]>;
  /** Credited days of these people in the plan year. */
  abstract totals(tx: Tx, planId: string, personIds: readonly string[]): Promise<Map<string, number>>;
}
