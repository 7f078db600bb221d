import type { z } from 'zod';
import type { ExemptionFacts, PlanFacts, RoundFacts, SubmissionFacts } from '#contracts';
import type { Tx } from '#database';
import type { TripState } from './trips.ports.js';

/** How far this service knows a registration. */
export type KnownTrip = { revision: number; sequence: number; state: TripState };

/** What this service needs of the facts of `registration`; of a thing with versions the highest wins. */
export abstract class FactBook {
  abstract keepPlan(tx: Tx, plan: z.infer<typeof PlanFacts>): Promise<void>;
  abstract keepRound(tx: Tx, round: z.infer<typeof RoundFacts>): Promise<void>;
  abstract keepExemption(tx: Tx, exemption: z.infer<typeof ExemptionFacts>): Promise<void>;
  /** The trip as submitted; an older revision than the known one changes nothing. */
  abstract keepSubmission(tx: Tx, facts: z.infer<typeof SubmissionFacts>, sequence: number): Promise<void>;
  abstract lockTrip(tx: Tx, registrationId: string): Promise<KnownTrip | undefined>;
  abstract settleTrip(
    tx: Tx,
    registrationId: string,
    outcome: { state: TripState; sequence: number; at: Date },
  ): Promise<void>;
}
