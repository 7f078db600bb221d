import type { Tx } from '#database';
import type { ClockMove } from '../domain/clock-move.js';
import type { Cause } from './ports.js';

/** The moves of business time that administrators began. */
export abstract class ClockMoves {
  /** Locked against other commands until the commit. */
  abstract latest(tx: Tx): Promise<ClockMove | undefined>;
  abstract add(tx: Tx, move: ClockMove): Promise<void>;
  /** Notes that the target was reached, and tells of it. */
  abstract reach(tx: Tx, move: ClockMove, cause: Cause): Promise<void>;
}
