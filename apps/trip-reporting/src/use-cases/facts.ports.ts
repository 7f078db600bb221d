import type { z } from 'zod';
import type { ExemptionFacts, PlanFacts, RoundFacts, SubmissionFacts } from '#contracts';
import type { Tx } from '#database';
import type { ApprovedTrip, DutyTerms } from '../domain/duty-schedule.js';
import type { TripState } from './trips.ports.js';

/** How far this service knows a registration, and what its duties would be made from. */
export type KnownTrip = ApprovedTrip & {
  revision: number;
  sequence: number;
  state: TripState;
  /** Of its plan; undefined until that has arrived. */
  rule: DutyTerms['rule'] | undefined;
};

/** `sequence`: of the event. */
export type Submitted = { facts: z.infer<typeof SubmissionFacts>; sequence: number };

export type Outcome = { registrationId: string; state: TripState; sequence: number; at: Date };

/** What this service needs of the facts of `registration`; of a thing with versions the highest wins. */
export abstract class FactBook {
  abstract keepPlan(tx: Tx, plan: z.infer<typeof PlanFacts>): Promise<void>;
  abstract keepRound(tx: Tx, round: z.infer<typeof RoundFacts>): Promise<void>;
  abstract keepExemption(tx: Tx, exemption: z.infer<typeof ExemptionFacts>): Promise<void>;
  /** Trips as submitted; an older revision than the known one changes nothing. */
  abstract keepSubmissions(tx: Tx, submissions: readonly Submitted[]): Promise<void>;
  /** Those that have arrived; nobody else changes them until this transaction ends. Before their duties. */
  abstract lockTrips(tx: Tx, registrationIds: readonly string[]): Promise<KnownTrip[]>;
  /** One outcome of a trip at most; the trips are locked. */
  abstract settleTrips(tx: Tx, outcomes: readonly Outcome[]): Promise<void>;
}
