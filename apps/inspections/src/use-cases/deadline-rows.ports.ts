import type { Tx } from '#database';
import type { Deadline, DeadlineSubject } from '../domain/deadline.js';
import type { Rung } from '../domain/deadline-ring.js';

export type SubjectRef = { subject: DeadlineSubject; subjectId: string };
export type DeadlineRef = { deadlineId: string; dueAt: Date };

/** The rows behind deadlines, as the clock changes them. */
export abstract class DeadlineRows {
  /** What still waits of a subject and whose time has come, in due order. Nothing is locked. */
  abstract due(tx: Tx, of: SubjectRef, now: Date): Promise<Deadline[]>;
  /**
   * Settles what still waits and is due at `at`, and adds what follows from it.
   * @throws an error that makes the transaction run again when somebody settled one of them meanwhile
   */
  abstract settle(tx: Tx, of: SubjectRef, rung: Rung, at: Date): Promise<void>;
}

/** Deadlines that wait for their time. */
export abstract class WaitingDeadlines {
  /** Whose deadlines these are, each subject once, in the order given. */
  abstract subjectsOf(deadlineIds: readonly string[]): Promise<SubjectRef[]>;
  /** Due at or before `until`, in due order. */
  abstract due(until: Date, limit: number): Promise<DeadlineRef[]>;
  abstract upcoming(from: Date, until: Date): Promise<DeadlineRef[]>;
  abstract next(): Promise<Date | null>;
  /** Business seconds that the oldest one is late. */
  abstract lateSeconds(now: Date): Promise<number>;
}

/** Rings at a time, perhaps late, twice or not at all: the rows are the truth. */
export abstract class DeadlineAlarms {
  /** @returns whether they were set; false: somebody has to set them again */
  abstract set(deadlines: readonly DeadlineRef[]): Promise<boolean>;
  /** Whether some were not set since the last question. */
  abstract missed(): boolean;
}
