import { statement, type Database, type Tx } from '#database';
import type { OutboxRow } from './outgoing.js';

// `type` holds the routing keys: the types, some with a lane.
// Leases are machine time of the database server, so that the clocks of several machines do not matter.
const insert = statement(
  'outbox-insert',
  `INSERT INTO outbox (id, exchange, type, subject, body, leased_until)
   SELECT id, exchange, type, subject, body, statement_timestamp() + $6 * interval '1 millisecond'
   FROM unnest($1::uuid[], $2::text[], $3::text[], $4::uuid[], $5::text[]) AS new (id, exchange, type, subject, body)`,
);
// Materialised: a plan that reads the inner query again would lease more than the limit.
const take = statement(
  'outbox-take',
  `WITH expired AS MATERIALIZED (
     SELECT id FROM outbox WHERE leased_until <= statement_timestamp()
     ORDER BY leased_until, id LIMIT $1 FOR UPDATE SKIP LOCKED)
   UPDATE outbox SET leased_until = statement_timestamp() + $2 * interval '1 millisecond'
   FROM expired WHERE outbox.id = expired.id
   RETURNING outbox.id, exchange, type AS "routingKey", subject, body`,
);
const remove = statement('outbox-remove', 'DELETE FROM outbox WHERE id = ANY ($1::uuid[])');
const defer = statement(
  'outbox-defer',
  `UPDATE outbox SET leased_until = statement_timestamp() + $2 * interval '1 millisecond' WHERE id = ANY ($1::uuid[])`,
);
const figures = statement(
  'outbox-figures',
  `SELECT count(*) AS waiting,
     coalesce(extract(epoch FROM statement_timestamp() - min(created_at)), 0)::float8 AS "oldestSeconds" FROM outbox`,
);

/** The outbox table. */
export class OutboxStore {
  constructor(private readonly database: Database) {}

  /** Goes out with what comes next in the transaction; a failure makes the commit fail. */
  insert(tx: Tx, rows: readonly OutboxRow[], leaseMs: number): void {
    void tx.send(insert, [
      rows.map((row) => row.id),
      rows.map((row) => row.exchange),
      rows.map((row) => row.routingKey),
      rows.map((row) => row.subject),
      rows.map((row) => row.body),
      leaseMs,
    ]);
  }

  /** Rows whose lease has run out, leased to this process now, in the order they were made. */
  async take(limit: number, leaseMs: number): Promise<OutboxRow[]> {
    const rows = await this.database.query<OutboxRow>(take, [limit, leaseMs]);
    return rows.sort((one, other) => (one.id < other.id ? -1 : 1));
  }

  /** Without waiting for the disk: a row that comes back after a crash is sent again and dropped by the inboxes. */
  async remove(ids: readonly string[]): Promise<void> {
    await this.database.transaction((tx) => tx.query(remove, [ids]), { relaxed: true });
  }

  /** Lets anybody take the rows after `delayMs`. */
  async defer(ids: readonly string[], delayMs: number): Promise<void> {
    if (ids.length > 0) await this.database.query(defer, [ids, delayMs]);
  }

  async figures(): Promise<{ waiting: number; oldestSeconds: number }> {
    const [row] = await this.database.query<{ waiting: number; oldestSeconds: number }>(figures);
    return row ?? { waiting: 0, oldestSeconds: 0 };
  }
}
