import type { Tx } from '#database';

/** A visit that stands, by what the plan allows. */
export type PlannedVisit = {
  /** e.g. `KT-2022-00003/02`. */
  number: string;
  teamId: string;
  unitId: string;
  from: string;
  to: string;
};

/** What an amendment must not take the ground from. */
export abstract class PlannedVisits {
  /** Planned, open and finished ones. */
  abstract of(tx: Tx, planId: string): Promise<PlannedVisit[]>;
}
