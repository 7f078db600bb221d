import amqp from 'amqplib';
import pg from 'pg';
import { STATEFUL_SERVICES } from '#contracts';
import { eventually } from '#testing';

const REGISTRATIONS = 'registrations';
const CALM_LOOKS = 3;

/** What still waits anywhere in the system: nothing may, when a run is over. */
export class Settled {
  private readonly pool: pg.Pool;
  private resting = 0;

  constructor(
    postgresUrl: string,
    private readonly rabbitmqUrl: string,
  ) {
    this.pool = new pg.Pool({ connectionString: postgresUrl, max: 2 });
  }

  async close(): Promise<void> {
    await this.pool.end();
  }

  /** Registrations that wait now are meant to: those of a backlog. */
  async takeAsRest(): Promise<void> {
    this.resting = 0;
    this.resting = (await this.waiting())[REGISTRATIONS] ?? 0;
  }

  /**
   * @param withinMs default a minute
   * @throws when something still waits then
   */
  async wait(withinMs = 60_000): Promise<void> {
    let waiting: Record<string, number> = {};
    // What a consumer has been handed is in no queue and not yet in a table: it takes more than one look.
    let calm = 0;
    try {
      await eventually(
        'nothing waits',
        async () => {
          waiting = await this.waiting();
          calm = Object.keys(waiting).length === 0 ? calm + 1 : 0;
          return calm === CALM_LOOKS;
        },
        withinMs,
      );
    } catch {
      throw new Error(`after the run there still waits: ${JSON.stringify(waiting)}`);
    }
  }

  /** Rows and messages that wait, by place; places where nothing waits are left out. */
  private async waiting(): Promise<Record<string, number>> {
    const found: Record<string, number> = {};
    const count = async (place: string, sql: string, resting = 0) => {
      const { rows } = await this.pool.query<{ n: string }>(sql);
      const n = Number(rows[0]?.n ?? 0) - resting;
      if (n > 0) found[place] = n;
    };
    for (const service of STATEFUL_SERVICES) {
      const schema = service.replaceAll('-', '_');
      for (const table of ['outbox', 'message_retry', 'dead_message'])
        await count(`${service}.${table}`, `SELECT count(*) AS n FROM ${schema}.${table}`);
    }
    await count(
      'hops',
      `SELECT count(*) AS n FROM approvals.pending_hop WHERE state IN ('PENDING', 'INCIDENT')`,
    );
    await count(
      REGISTRATIONS,
      `SELECT count(*) AS n FROM registration.registration WHERE state = 'SUBMITTED'`,
      this.resting,
    );
    const connection = await amqp.connect(this.rabbitmqUrl);
    try {
      const channel = await connection.createChannel();
      for (const service of STATEFUL_SERVICES) {
        // A passive look is exact where the management's figures lag.
        const { messageCount } = await channel.checkQueue(service);
        if (messageCount > 0) found[`queue ${service}`] = messageCount;
      }
    } finally {
      await connection.close();
    }
    return found;
  }

  /** Transactions that the database has committed so far. */
  async commits(): Promise<number> {
    const { rows } = await this.pool.query<{ n: string }>(
      'SELECT xact_commit AS n FROM pg_stat_database WHERE datname = current_database()',
    );
    return Number(rows[0]?.n ?? 0);
  }
}
