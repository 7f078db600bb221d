import { statement, type Database, type Tx } from '#database';
import type { Decision, History } from './failures.js';
import type { Burial, Task } from './incoming.js';

// A retry that exists already stays as it is: the message was delivered again after a crash between the note
// and its acknowledgement.
const addRetry = statement(
  'retry-add',
  `INSERT INTO message_retry (consumer, message_id, type, body, attempts, waits, due_at, error_code, error)
   VALUES ($1, $2, $3, $4, $5, $6, statement_timestamp() + $7 * interval '1 millisecond', $8, $9)
   ON CONFLICT DO NOTHING`,
);
// Materialised: a plan that reads the inner query again would take more than the limit.
const takeDue = statement(
  'retry-take',
  `WITH due AS MATERIALIZED (
     SELECT consumer, message_id FROM message_retry WHERE due_at <= statement_timestamp()
     ORDER BY due_at LIMIT $1 FOR UPDATE SKIP LOCKED)
   UPDATE message_retry retry SET due_at = statement_timestamp() + $2 * interval '1 millisecond'
   FROM due WHERE retry.consumer = due.consumer AND retry.message_id = due.message_id
   RETURNING retry.consumer, retry.message_id AS "messageId", body, attempts, waits,
     (extract(epoch FROM statement_timestamp() - first_failed_at) * 1000)::float8 AS "ageMs"`,
);
const putOff = statement(
  'retry-put-off',
  `UPDATE message_retry SET attempts = $3, waits = $4, error_code = $6, error = $7,
     due_at = statement_timestamp() + $5 * interval '1 millisecond'
   WHERE consumer = $1 AND message_id = $2`,
);
const endRetry = statement('retry-end', 'DELETE FROM message_retry WHERE consumer = $1 AND message_id = $2');
const bury = statement(
  'dead-add',
  `INSERT INTO dead_message (id, consumer, message_id, type, subject, body, attempts, error_code, error)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING`,
);
const figures = statement(
  'failure-figures',
  `SELECT (SELECT count(*) FROM message_retry) AS retries,
     (SELECT count(*) FROM dead_message WHERE state = 'DEAD') AS dead`,
);

export type Retry = History & { consumer: string; messageId: string; body: Buffer };
type Failure = { code: string; text: string };

/** Messages that wait for another try, and those that were given up. */
export class FailureStore {
  constructor(private readonly database: Database) {}

  async addRetry(task: Task, decision: Decision & { kind: 'retry' }, failure: Failure): Promise<void> {
    const { handler, envelope, body } = task;
    await this.database.query(addRetry, [
      handler.consumer,
      envelope.id,
      envelope.type,
      body,
      decision.attempts,
      decision.waits,
      decision.delayMs,
      failure.code,
      plain(failure.text),
    ]);
  }

  /** Due retries, put off for as long as this process may take over them. */
  takeDue(limit: number, leaseMs: number): Promise<Retry[]> {
    return this.database.query<Retry>(takeDue, [limit, leaseMs]);
  }

  async putOff(retry: Retry, decision: Decision & { kind: 'retry' }, failure: Failure): Promise<void> {
    const { attempts, waits, delayMs } = decision;
    const { consumer, messageId } = retry;
    await this.database.query(putOff, [
      consumer,
      messageId,
      attempts,
      waits,
      delayMs,
      failure.code,
      plain(failure.text),
    ]);
  }

  async endRetry(tx: Tx, retry: Pick<Retry, 'consumer' | 'messageId'>): Promise<void> {
    await tx.query(endRetry, [retry.consumer, retry.messageId]);
  }

  /** Gives messages up; `retry` is what had been waiting for one of them. */
  async bury(tx: Tx, burials: readonly Burial[], retry?: Retry): Promise<void> {
    for (const burial of burials) {
      await tx.query(bury, [
        burial.id,
        burial.consumer,
        burial.messageId,
        burial.type,
        burial.subject,
        burial.body,
        burial.attempts,
        burial.code,
        plain(burial.text),
      ]);
    }
    if (retry !== undefined) await this.endRetry(tx, retry);
  }

  async figures(): Promise<{ retries: number; dead: number }> {
    const [row] = await this.database.query<{ retries: number; dead: number }>(figures);
    return row ?? { retries: 0, dead: 0 };
  }
}

/** PostgreSQL has no NUL in text, and a parser's message may quote one. */
function plain(text: string) {
  return text.replaceAll('\0', '');
}
