import amqp from 'amqplib';
import pg from 'pg';
import { setTimeout as sleep } from 'node:timers/promises';

/** What still waits, by place: rows or messages. */
export type Waiting = Record<string, number>;

/** So many looks in a row must find nothing: between two of them something may be on its way in a process. */
const LOOKS = 3;
const LOOK_EVERY_MS = 700;

/**
 * Where work waits in the system, seen from outside: outboxes, retries, dead messages, queues, hops, due reminders.
 */
export class Quiet {
  constructor(
    private readonly pool: pg.Pool,
    private readonly rabbitmqUrl: string,
    private readonly businessOffsetMs: number,
  ) {}

  /** @returns what still waits when nothing does, or the time is over */
  async wait(withinMs: number): Promise<Waiting> {
    const giveUpAt = performance.now() + withinMs;
    let waiting: Waiting = {};
    for (let found = 0; found < LOOKS;) {
      waiting = await this.look().catch(() => ({ 'không xem được': 1 }));
      found = Object.keys(waiting).length === 0 ? found + 1 : 0;
      if (performance.now() > giveUpAt) break;
      await sleep(LOOK_EVERY_MS);
    }
    return waiting;
  }

  /** Every place that is looked at, with what waits there. */
  async places(): Promise<Waiting> {
    const places: Waiting = {};
    const schemas = await this.schemas();
    for (const schema of schemas)
      for (const table of ['outbox', 'message_retry', 'dead_message'])
        places[`${schema}.${table}`] = await this.count(`SELECT count(*) AS n FROM ${schema}.${table}`);
    places['approvals.pending_hop'] = await this.count(
      `SELECT count(*) AS n FROM approvals.pending_hop WHERE state = 'PENDING'`,
    );
    const now = new Date(Date.now() + this.businessOffsetMs);
    places['approvals.deadline'] = await this.count(
      `SELECT count(*) AS n FROM approvals.deadline WHERE state = 'OPEN' AND fires_at <= $1`,
      [now],
    );
    places['trip_reporting.reminder'] = await this.count(
      `SELECT count(*) AS n FROM trip_reporting.reminder WHERE state = 'PENDING' AND due_at <= $1`,
      [now],
    );
    places['inspections.deadline'] = await this.count(
      `SELECT count(*) AS n FROM inspections.deadline WHERE state = 'PENDING' AND due_at <= $1`,
      [now],
    );
    const connection = await amqp.connect(this.rabbitmqUrl);
    try {
      const channel = await connection.createChannel();
      for (const schema of schemas) {
        const service = schema.replaceAll('_', '-');
        for (const queue of [service, `${service}.dead`])
          places[`hàng đợi ${queue}`] = (await channel.checkQueue(queue)).messageCount;
      }
    } finally {
      await connection.close();
    }
    return places;
  }

  private async look(): Promise<Waiting> {
    return Object.fromEntries(Object.entries(await this.places()).filter(([, count]) => count > 0));
  }

  private async schemas(): Promise<string[]> {
    const { rows } = await this.pool.query<{ schema: string }>(
      `SELECT table_schema AS schema FROM information_schema.tables WHERE table_name = 'outbox' ORDER BY 1`,
    );
    return rows.map(({ schema }) => schema);
  }

  private async count(sql: string, values: unknown[] = []): Promise<number> {
    const { rows } = await this.pool.query<{ n: string }>(sql, values);
    return Number(rows[0]?.n ?? 0);
  }
}
