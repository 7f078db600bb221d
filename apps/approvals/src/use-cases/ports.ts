import type { CaseKind } from '#contracts';
import type { Tx } from '#database';
import type { CaseChange, CaseFile } from '../domain/case.js';
import type { Chain } from '../domain/chain.js';
import type { StepAtHand } from '../domain/decision.js';
import type { PendingHop } from '../domain/hop.js';
import type { Facts } from '../domain/facts.js';
import type { Fired } from '../domain/reminder.js';
import type { EarlierGroup } from '../domain/rounds.js';
import type { OpenWork } from '../domain/step-work.js';

/** A hop that still waits, with what making it takes. */
export type WaitingHop = PendingHop & {
  caseId: string;
  facts: Facts;
  earlier: { facts: Facts; groups: EarlierGroup[] } | null;
};

/** The version says which firing is meant: a deadline that fired or moved meanwhile has another one. */
export type DeadlineRef = { deadlineId: string; version: number };
/** With the place among all that are overdue, from which the look goes on. */
export type OverdueRef = DeadlineRef & { place: string };

/** Deadlines that are over stand in neither. */
export type LockedByDeadlines = {
  files: CaseFile[];
  free: DeadlineRef[];
  /** Left out: of cases that somebody else has locked. */
  held: DeadlineRef[];
};

/**
 * Cases and what belongs to them. Every act locks its cases first, in the order of their ids, and reads afterwards:
 * what is read in the locking statement itself may be older than the lock.
 */
export abstract class CaseStore {
  abstract lockBySubject(tx: Tx, kind: CaseKind, subjectIds: readonly string[]): Promise<CaseFile[]>;
  /** With what was submitted in the round of the task, which never changes. */
  abstract lockByTask(tx: Tx, taskId: string): Promise<{ file: CaseFile; facts: Facts } | undefined>;
  abstract lockByHops(tx: Tx, hopIds: readonly string[]): Promise<CaseFile[]>;
  abstract lockByIds(tx: Tx, caseIds: readonly string[]): Promise<CaseFile[]>;
  /** A single deadline waits for its case; several leave those out whose case somebody else has in hand. */
  abstract lockByDeadlines(tx: Tx, deadlines: readonly DeadlineRef[]): Promise<LockedByDeadlines>;

  /** What was submitted as this revision. */
  abstract facts(tx: Tx, caseId: string, revision: number): Promise<Facts>;
  abstract stepOfTask(tx: Tx, taskId: string): Promise<StepAtHand>;
  abstract openWork(tx: Tx, file: CaseFile): Promise<OpenWork>;
  abstract waitingHops(tx: Tx, hopIds: readonly string[]): Promise<WaitingHop[]>;

  /**
   * The conditional update that makes a deadline fire at most once for each version; overdue ones move on to
   * `nextReminder`. Gives those that fired.
   */
  abstract fire(
    tx: Tx,
    deadlines: readonly DeadlineRef[],
    now: Date,
    nextReminder: Date,
  ): Promise<(Fired & { caseId: string })[]>;

  /** Saves state, history and events together; alarms are set after the commit. */
  abstract save(tx: Tx, changes: readonly CaseChange[]): Promise<void>;
}

/** Published chains. */
export abstract class ChainShelf {
  abstract published(): Promise<Chain[]>;
  abstract version(code: string, number: number): Promise<Chain>;
}

/**
 * The alarm clock. It may forget everything: what it rings for stands in rows, and is looked at again when it rings.
 * Nobody waits for it; each call tells later whether the clock took the alarm, and never fails.
 */
export abstract class Alarms {
  abstract hops(hopIds: readonly string[], inMs?: number): Promise<boolean>;
  /** Those too far away are left to the arming timer. */
  abstract deadlines(deadlines: readonly (DeadlineRef & { firesAt: Date })[]): Promise<boolean>;
  /** Whether deadlines were not taken since this was asked last. */
  abstract missedDeadlines(): boolean;
}

/** How patient routing is, machine milliseconds. */
export const PATIENCE = Symbol('PATIENCE');

/** What waits in rows, for those who look after it: the sweeps, the arming timer, changes of the directory. */
export abstract class WaitingRoom {
  /** Hops that nobody made within `graceMs` (machine time) of their time. */
  abstract hops(graceMs: number, limit: number): Promise<string[]>;
  /** Deadlines whose time has come, in due order. */
  abstract overdue(now: Date, limit: number, after?: OverdueRef): Promise<OverdueRef[]>;
  /** Deadlines that will come after `from`, up to `until`. */
  abstract upcoming(from: Date, until: Date): Promise<(DeadlineRef & { firesAt: Date })[]>;
  /** When the earliest open deadline falls due. */
  abstract earliestDeadline(): Promise<Date | null>;
  /** Whether a hop is to be made, or tried again, within so many machine ms. */
  abstract hopsWithin(ms: number): Promise<boolean>;
  /** Lets hops try again that failed before the directory's copy became what it is now; gives their ids. */
  abstract reviveHops(): Promise<string[]>;
  /** Oldest hop in machine seconds, oldest deadline in business seconds past its time; 0 when there is none. */
  abstract oldest(now: Date): Promise<{ hopSeconds: number; deadlineSeconds: number }>;
  abstract openIncidents(): Promise<number>;
}
