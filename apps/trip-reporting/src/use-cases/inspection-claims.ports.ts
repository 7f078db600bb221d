import type { z } from 'zod';
import type { HalfDay } from '#calendar';
import type { InspectionDays } from '#contracts';
import type { Tx } from '#database';
import type { DayEvent } from '../domain/ledger.js';

/** What an inspection claims for one person on one visit. */
export type InspectionClaim = {
  claimId: string;
  visitId: string;
  personId: string;
  unitId: string | null;
  number: string;
  version: number;
  eventSeq: number;
  halves: HalfDay[];
};

export abstract class InspectionClaims {
  /** @returns undefined where this announcement or a newer one is known: nothing was changed */
  abstract keep(tx: Tx, announced: z.infer<typeof InspectionDays>): Promise<InspectionClaim | undefined>;
  abstract find(tx: Tx, claimId: string): Promise<InspectionClaim | undefined>;
  /** Claims with a half day inside the window of a plan that nobody credits, the oldest first. */
  abstract waiting(tx: Tx): Promise<string[]>;
  /** Tells what moved because of the claim. */
  abstract tell(tx: Tx, claim: InspectionClaim, events: readonly DayEvent[], at: Date): Promise<void>;
}
