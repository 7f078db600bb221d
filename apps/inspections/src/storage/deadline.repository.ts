import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import { newId, statement, type Tx } from '#database';
import type { Deadline, DeadlineSubject, NewDeadline } from '../domain/deadline.js';
import type { Rung } from '../domain/deadline-ring.js';
import { untilDue, weekAfter } from '../domain/deadline-schedule.js';
import {
  DeadlineAlarms,
  DeadlineRows,
  type DeadlineRef,
  type SubjectRef,
} from '../use-cases/deadline-rows.ports.js';
import { Deadlines } from '../use-cases/deadlines.ports.js';

const due = statement(
  'due-deadlines-of-subject',
  `SELECT id AS "deadlineId", kind, number, due_at AS "dueAt", owed_at AS "owedAt" FROM deadline
   WHERE subject = $1 AND subject_id = $2 AND state = 'PENDING' AND due_at <= $3 ORDER BY due_at, id`,
);
// The one conditional update behind every deadline: it is settled only if it still waits and its time has come, so that
// jobs, sweeps and the clock may come for it together.
const settle = statement(
  'settle-deadlines',
  `UPDATE deadline AS d SET state = n.state, settled_at = $2
   FROM jsonb_to_recordset($1) AS n (id uuid, state text)
   WHERE d.id = n.id AND d.state = 'PENDING' AND d.due_at <= $2 RETURNING d.id`,
);
const cancel = statement(
  'cancel-deadlines',
  `UPDATE deadline SET state = 'CANCELLED', settled_at = $3
   WHERE subject = $1 AND subject_id = $2 AND state = 'PENDING'`,
);
const add = statement(
  'add-deadlines',
  `INSERT INTO deadline (id, subject, subject_id, kind, number, due_at, owed_at, state, settled_at)
   SELECT n.id, $2, $3, n.kind, n.number, n.due_at, n.owed_at, n.state,
     CASE WHEN n.state = 'PENDING' THEN NULL ELSE $4::timestamptz END
   FROM jsonb_to_recordset($1)
     AS n (id uuid, kind text, number int, due_at timestamptz, owed_at timestamptz, state text)`,
);

type Added = NewDeadline & { state: 'PENDING' | 'FIRED' | 'SKIPPED' };

/** Deadlines of every part. Their subject has no row here: whoever changes it locks it in its own table first. */
@Injectable()
export class DeadlineRepository extends Deadlines implements DeadlineRows {
  constructor(
    private readonly alarms: DeadlineAlarms,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {
    super();
  }

  async set(tx: Tx, of: { subject: DeadlineSubject; subjectId: string; dueAt: Date }): Promise<void> {
    const now = this.clock.now();
    await this.cancel(tx, of);
    await this.add(tx, of, untilDue(of.dueAt, now).map(waiting), now);
  }

  async chase(tx: Tx, of: { subject: DeadlineSubject; subjectId: string; dueAt: Date }): Promise<void> {
    const now = this.clock.now();
    await this.cancel(tx, of);
    await this.add(tx, of, [waiting(weekAfter(now, of.dueAt))], now);
  }

  async cancel(tx: Tx, { subject, subjectId }: SubjectRef): Promise<void> {
    await tx.query(cancel, [subject, subjectId, this.clock.now()]);
  }

  due(tx: Tx, { subject, subjectId }: SubjectRef, now: Date): Promise<Deadline[]> {
    return tx.query<Deadline>(due, [subject, subjectId, now]);
  }

  async settle(tx: Tx, of: SubjectRef, { settled, added }: Rung, at: Date): Promise<void> {
    const rows = settled.map(({ deadlineId, as }) => ({ id: deadlineId, state: as }));
    const done = await tx.query(settle, [JSON.stringify(rows), at]);
    if (done.length !== rows.length)
      throw Object.assign(new Error('a deadline was settled by somebody else meanwhile'), { code: '40001' });
    await this.add(tx, of, added, at);
  }

  private async add(tx: Tx, of: SubjectRef, deadlines: readonly Added[], at: Date): Promise<void> {
    const rows = deadlines.map(({ kind, number, dueAt, owedAt, state }) => {
      return { id: newId(), kind, number, due_at: dueAt, owed_at: owedAt, state };
    });
    if (rows.length === 0) return;
    await tx.query(add, [JSON.stringify(rows), of.subject, of.subjectId, at]);
    const pending = rows.filter(({ state }) => state === 'PENDING');
    const refs = pending.map(({ id, due_at: dueAt }): DeadlineRef => ({ deadlineId: id, dueAt }));
    tx.afterCommit(() => void this.alarms.set(refs));
  }
}

function waiting(deadline: NewDeadline): Added {
  return { ...deadline, state: 'PENDING' };
}
