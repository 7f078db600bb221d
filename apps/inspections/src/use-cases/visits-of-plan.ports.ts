import type { Tx } from '#database';

/** `concluded`: its conclusion is issued. */
export type VisitStanding = { visitId: string; state: string; concluded: boolean };

/** The visits of a plan, as the plan asks for them under its own lock. */
export abstract class VisitsOfPlan {
  abstract standing(tx: Tx, planId: string): Promise<VisitStanding[]>;
  /** The round is called off: whatever has not been finished is cancelled with it, and no conclusion is due. */
  abstract cancelAll(tx: Tx, planId: string, reason: string, by: string): Promise<void>;
}
