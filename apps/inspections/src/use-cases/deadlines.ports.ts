import type { DeadlineSubject } from '../domain/deadline.js';
import type { Ring } from '../domain/deadline-ring.js';
import type { Tx } from '#database';
import type { OrgView } from '#org';

export type { Ring } from '../domain/deadline-ring.js';

/** Who owes something keeps its deadline; everything is part of the caller’s transaction. */
export abstract class Deadlines {
  /**
   * Waits for the mornings before, the due instant and the weeks after it. What waited for this subject before is
   * cancelled; mornings that are over are not made.
   * @param dueAt the last instant in time
   */
  abstract set(tx: Tx, of: { subject: DeadlineSubject; subjectId: string; dueAt: Date }): Promise<void>;
  /**
   * It was received once and came back: it does not fall due anew, but is asked for every week from now on. What
   * waited for this subject before is cancelled.
   * @param dueAt the last instant in time, as before
   */
  abstract chase(tx: Tx, of: { subject: DeadlineSubject; subjectId: string; dueAt: Date }): Promise<void>;
  /** It was done, or is no longer asked for: nothing rings any more. */
  abstract cancel(tx: Tx, of: { subject: DeadlineSubject; subjectId: string }): Promise<void>;
}

/**
 * What a part does when one of its deadlines rings: lock the subject, see that it is still owed, publish the event
 * (and nothing else: a deadline reminds, it never decides). Whoever changes a subject locks it before its deadlines, and
 * so does whoever rings: a bell is called first, and what it did is undone when the deadlines were settled meanwhile.
 */
export type DeadlineBell = (
  tx: Tx,
  ringing: { subjectId: string; ring: Ring; at: Date; today: string; org: OrgView },
) => Promise<void>;

/** Bells by subject; the parts register theirs when the module starts. */
export abstract class DeadlineBells {
  abstract register(subject: DeadlineSubject, bell: DeadlineBell): void;
}
