import type { Tx } from '#database';

/** A visit as far as its plan is concerned. */
export type VisitStanding = {
  visitId: string;
  state: 'PLANNED' | 'OPEN' | 'FINISHED' | 'CANCELLED';
  /** Its conclusion was issued. */
  concluded: boolean;
};

/** What the visits of a plan mean to it. */
export abstract class VisitsOfPlan {
  /** Nobody adds one or changes the state of one until this transaction ends, as long as the plan is locked before. */
  abstract standing(tx: Tx, planId: string): Promise<VisitStanding[]>;
  /** Those that are planned or open will not take place. */
  abstract cancelAll(tx: Tx, planId: string, reason: string, by: string): Promise<void>;
}
