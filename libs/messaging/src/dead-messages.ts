import { z } from 'zod';
import { Refusal, type DeadMessage, type OperationsFigures } from '#contracts';
import { decodeCursor, encodeCursor, statement, type Database, type Tx } from '#database';
import type { FailureStore } from './failure-store.js';
import type { OutboxStore } from './outbox-store.js';

type State = z.infer<typeof DeadMessage>['state'];
type Row = Omit<z.infer<typeof DeadMessage>, 'receivedAt' | 'settledAt'> & {
  receivedAt: Date;
  settledAt: Date | null;
};
export type DeadMessageView = z.infer<typeof DeadMessage>;
export type DeadMessageGroup = { type: string | null; errorCode: string; count: number; oldestAt: string };
export type DeadMessagePage = {
  items: DeadMessageView[];
  nextCursor: string | null;
  /** All of that state, not only those of this page. */
  groups: DeadMessageGroup[];
};

const COLUMNS = `id AS "deadMessageId", consumer, type, subject, error_code AS "errorCode", error, attempts, state,
  received_at AS "receivedAt", settled_at AS "settledAt"`;

// The cursor carries microseconds as text: a Date would lose them, and rows of one millisecond with them.
const page = statement(
  'dead-page',
  `SELECT ${COLUMNS}, received_at::text AS position FROM dead_message
   WHERE state = $1 AND ($2::timestamptz IS NULL OR (received_at, id) > ($2, $3::uuid))
   ORDER BY received_at, id LIMIT $4`,
);
const groups = statement(
  'dead-groups',
  `SELECT type, error_code AS "errorCode", count(*) AS count, min(received_at) AS "oldestAt" FROM dead_message
   WHERE state = $1 GROUP BY type, error_code ORDER BY count(*) DESC, type, error_code LIMIT 100`,
);
const settle = statement(
  'dead-settle',
  `UPDATE dead_message SET state = $2, settled_at = statement_timestamp(), settled_by = $3
   WHERE id = $1 AND state = 'DEAD' RETURNING ${COLUMNS}`,
);
// A message without an id of its own (it could not be read) goes by the dead message's.
const requeue = statement(
  'dead-requeue',
  `INSERT INTO message_retry (consumer, message_id, type, body, attempts, waits, due_at, error_code, error)
   SELECT consumer, coalesce(message_id, id), coalesce(type, ''), body, 0, 0, statement_timestamp(), error_code, error
   FROM dead_message WHERE id = $1
   ON CONFLICT (consumer, message_id) DO UPDATE SET due_at = excluded.due_at, attempts = 0, waits = 0`,
);
const exists = statement('dead-exists', 'SELECT 1 AS one FROM dead_message WHERE id = $1');

/** Messages that were given up: for administrators to look at, replay to their consumer, or put away. */
export class DeadMessages {
  constructor(
    private readonly service: string,
    private readonly database: Database,
    private readonly outbox: OutboxStore,
    private readonly failures: FailureStore,
    private readonly wake: () => void,
  ) {}

  /** @throws Refusal INVALID_INPUT for a cursor that somebody made up */
  async page(query: { state: State; limit: number; cursor?: string | undefined }): Promise<DeadMessagePage> {
    const [after, afterId] = query.cursor === undefined ? [null, null] : positionOf(query.cursor);
    const rows = await this.database.query<Row & { position: string }>(page, [
      query.state,
      after,
      afterId,
      query.limit + 1,
    ]);
    const grouped = await this.database.query<Omit<DeadMessageGroup, 'oldestAt'> & { oldestAt: Date }>(
      groups,
      [query.state],
    );
    const items = rows.slice(0, query.limit);
    const last = items.at(-1);
    const nextCursor =
      rows.length > query.limit && last !== undefined
        ? encodeCursor([last.position, last.deadMessageId])
        : null;
    return {
      items: items.map(({ position: _, ...row }) => viewOf(row)),
      nextCursor,
      groups: grouped.map((group) => ({ ...group, oldestAt: group.oldestAt.toISOString() })),
    };
  }

  async figures(): Promise<z.infer<typeof OperationsFigures>> {
    const [outbox, failures] = await Promise.all([this.outbox.figures(), this.failures.figures()]);
    return {
      service: this.service,
      outboxWaiting: outbox.waiting,
      oldestOutboxSeconds: outbox.oldestSeconds,
      retriesWaiting: failures.retries,
      deadMessages: failures.dead,
    };
  }

  /**
   * Hands the message to its consumer again, to that one alone; its inbox still drops what was taken in before.
   *
   * @throws Refusal NOT_FOUND, DEAD_MESSAGE_SETTLED
   */
  async replay(tx: Tx, id: string, by: string): Promise<DeadMessageView> {
    const view = await this.settle(tx, id, 'REPLAYED', by);
    await tx.query(requeue, [id]);
    tx.afterCommit(this.wake);
    return view;
  }

  /** @throws Refusal NOT_FOUND, DEAD_MESSAGE_SETTLED */
  archive(tx: Tx, id: string, by: string): Promise<DeadMessageView> {
    return this.settle(tx, id, 'ARCHIVED', by);
  }

  private async settle(tx: Tx, id: string, state: State, by: string): Promise<DeadMessageView> {
    const [row] = await tx.query<Row>(settle, [id, state, by]);
    if (row !== undefined) return viewOf(row);
    const [known] = await tx.query(exists, [id]);
    throw new Refusal(known === undefined ? 'NOT_FOUND' : 'DEAD_MESSAGE_SETTLED');
  }
}

/** A timestamptz as PostgreSQL writes it. */
const RECEIVED = /^(2\d{3}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})(\.\d{1,6})?[+-]\d{2}(:\d{2})?$/;
const Position = z.tuple([
  z.string().refine((value) => {
    const [, day, time] = RECEIVED.exec(value) ?? [];
    if (day === undefined) return false;
    const instant = new Date(`${day}T${time}.000Z`);
    // 31/02 would roll over here and be refused by PostgreSQL.
    return !Number.isNaN(instant.getTime()) && instant.toISOString() === `${day}T${time}.000Z`;
  }),
  z.uuid(),
]);

function positionOf(cursor: string): [string, string] {
  const position = Position.safeParse(decodeCursor(cursor, ['string', 'string']));
  if (position.success) return position.data;
  // The same refusal as for a cursor that cannot be read.
  throw new Refusal('INVALID_INPUT', {}, [
    { pointer: '?cursor', code: 'invalid', detail: 'Vị trí trang không hợp lệ.' },
  ]);
}

function viewOf(row: Row): DeadMessageView {
  return {
    ...row,
    receivedAt: row.receivedAt.toISOString(),
    settledAt: row.settledAt?.toISOString() ?? null,
  };
}
