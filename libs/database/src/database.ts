import type { Duplex } from 'node:stream';
import pg from 'pg';
import { databaseFault } from './errors.js';
import { Joint, type Outcome, type Work } from './joint.js';
import type { Statement } from './statement.js';
import { Left, type Shared, type Tx } from './tx.js';

export type DatabaseOptions = {
  url: string;
  /** Most connections of this process. */
  pool: number;
  /** Shown in pg_stat_activity. */
  name: string;
};

const INT8 = 20;
const NUMERIC = 1700;
const DATE = 1082;

/** bigint and numeric as numbers (all of ours fit), date as `YYYY-MM-DD`, everything else as `pg` does. */
const types: pg.CustomTypesConfig = {
  getTypeParser(oid: number, format?: 'text' | 'binary'): (value: string) => unknown {
    if (format !== 'binary') {
      if (oid === INT8 || oid === NUMERIC) return Number;
      if (oid === DATE) return (value: string) => value;
    }
    return pg.types.getTypeParser(oid, 'text') as (value: string) => unknown;
  },
};

const MAX_TRIES = 4;

/** The service's own schema, through the role that may run but not migrate. */
export class Database {
  private readonly pool: pg.Pool;

  constructor(private readonly options: DatabaseOptions) {
    this.pool = new pg.Pool({
      connectionString: options.url,
      max: options.pool,
      application_name: options.name,
      // Compiling statements costs more than it saves: of reads over arrays and JSON far too many rows are expected. And
      // what is read is in memory or on an SSD: else plans made for small tables, which are kept for a while, read
      // tables from end to end that have grown since.
      options: '-c jit=off -c random_page_cost=1.1',
      connectionTimeoutMillis: 5_000,
      idleTimeoutMillis: 60_000,
      statement_timeout: 30_000,
      // The server's own timeout cannot fire when the server is frozen or the network is gone.
      query_timeout: 40_000,
      keepAlive: true,
      // What serves keeps a process alive; an idle connection need not.
      allowExitOnIdle: true,
      types,
      // Statements go out while earlier ones are under way; each is answered on its own and in order.
      pipeline: true,
    });
    // An idle connection that breaks is replaced by the pool; without a listener the process would die of it.
    this.pool.on('error', () => undefined);
    // So it would of one that breaks between being handed out by the pool and reaching whoever waited for it: what it
    // was told is read before promises are.
    this.pool.on('connect', (client) => void client.on('error', () => undefined));
  }

  /**
   * Runs `work` in one transaction. Deadlocks and serialisation failures are retried from the start, so `work`
   * must have no effect outside of `tx` (use `tx.afterCommit`).
   */
  async transaction<Result>(
    work: (tx: Tx) => Promise<Result>,
    options: TransactionOptions = {},
  ): Promise<Result> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.once(work, options);
      } catch (error) {
        if (attempt >= MAX_TRIES || databaseFault(error) !== 'transient') throw error;
      }
    }
  }

  /**
   * Carries several works out in one transaction: one commit, and one statement for what they `share` and `leave`.
   * One that fails before it has written anything fails alone. When the transaction fails nothing of it has happened,
   * and each is to be done alone; when the database is away, everybody fails.
   */
  async jointly<Result>(works: readonly Work<Result>[]): Promise<Outcome<Result>[]> {
    let outcomes: Outcome<Result>[] | undefined;
    try {
      return await this.once(async (tx) => (outcomes = await new Joint(tx).run(works)), {});
    } catch (error) {
      if (databaseFault(error) !== 'unavailable') return works.map(() => 'ALONE');
      // At the commit it may have been carried out; before, each alone would meet with the same.
      return works.map((_, index) => {
        const outcome = outcomes?.[index];
        return outcome === undefined || outcome === 'ALONE' || 'result' in outcome
          ? { failure: error }
          : outcome;
      });
    }
  }

  /** One statement, its own transaction. */
  async query<Row>(statement: Statement, values: readonly unknown[] = []): Promise<Row[]> {
    const result = await this.pool.query({ ...statement, values: values as unknown[] });
    return result.rows as Row[];
  }

  /**
   * A few connections of their own, for what is read while a transaction is open. Whoever holds a connection and
   * waits for a second one of the same pool waits for others who do the same: under a burst all of them stand.
   */
  aside(connections: number): Database {
    const { name } = this.options;
    return new Database({ ...this.options, pool: connections, name: `${name} aside` });
  }

  /** @throws when the database does not answer */
  async ping(): Promise<void> {
    await this.pool.query('SELECT 1');
  }

  /** Connections in use, idle, and callers waiting for one. */
  figures() {
    return { total: this.pool.totalCount, idle: this.pool.idleCount, waiting: this.pool.waitingCount };
  }

  async close(): Promise<void> {
    await this.pool.end();
  }

  private async once<Result>(
    work: (tx: Tx) => Promise<Result>,
    options: TransactionOptions,
  ): Promise<Result> {
    const client = await this.pool.connect();
    const after: (() => void)[] = [];
    const wire = wireOf(client);
    const sent: Promise<unknown>[] = [];
    const left = new Left();
    let first: unknown;
    const give = <Answer>(query: Promise<Answer>): Promise<Answer> => {
      // Whoever awaits it hears of a failure; the commit does in any case.
      query.catch((failure: unknown) => (first ??= failure));
      sent.push(query);
      return query;
    };
    const run = async <Row>(statement: Statement, values: readonly unknown[]) => {
      const result = await client.query({ ...statement, values: values as unknown[] });
      return result.rows as Row[];
    };
    const tx: Tx = {
      query<Row>(statement: Statement, values: readonly unknown[] = []) {
        wire.hold();
        const rows = run<Row>(statement, values);
        wire.flushSoon();
        return rows;
      },
      send<Row>(statement: Statement, values: readonly unknown[] = []) {
        wire.hold();
        return give(run<Row>(statement, values));
      },
      async share<Item, Answer>(what: Shared<Item, Answer>, item: Item) {
        const [answer] = await what.run(tx, [item]);
        if (answer instanceof Error) throw answer;
        return answer as Answer;
      },
      leave: (what, item) => (what.atEnd === true ? left.add(what, item) : what.write(tx, [item])),
      afterCommit: (callback) => void after.push(callback),
    };
    let broken: Error | undefined;
    // A connection that breaks while checked out emits on the client; the running query rejects as well.
    const onError = (error: Error) => (broken = error);
    client.on('error', onError);
    let result: Result;
    try {
      // With the first statement: the transaction begins when there is something to do.
      wire.hold();
      void give(client.query(options.relaxed ? BEGIN_RELAXED : 'BEGIN'));
      result = await work(tx);
      left.write(tx);
      const committed = give(client.query('COMMIT'));
      wire.flush();
      await Promise.all(sent);
      // PostgreSQL answers the commit of a transaction that has failed so, and takes everything back.
      if ((await committed).command !== 'COMMIT')
        throw new Error('the transaction had failed before its commit');
    } catch (error) {
      wire.flush();
      if (broken === undefined && databaseFault(error) !== 'unavailable') {
        await client.query('ROLLBACK').catch((failure: Error) => (broken = failure));
      } else {
        broken ??= error as Error;
      }
      // What failed before and was not awaited is the cause, and says whether to try again.
      throw first !== undefined && isInFailedTransaction(error) ? first : error;
    } finally {
      client.off('error', onError);
      client.release(broken);
    }
    for (const callback of after) callback();
    return result;
  }
}

/** What is written to a connection while it is held goes out as one. */
function wireOf(client: pg.PoolClient) {
  const { stream } = (client as unknown as { connection: { stream: Duplex } }).connection;
  let held = false;
  let planned = false;
  const flush = () => {
    if (!held) return;
    held = false;
    stream.uncork();
  };
  return {
    hold() {
      if (held) return;
      held = true;
      stream.cork();
    },
    flush,
    /** With whatever else is asked in the same breath. */
    flushSoon() {
      if (planned) return;
      planned = true;
      process.nextTick(() => {
        planned = false;
        flush();
      });
    },
  };
}

function isInFailedTransaction(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === '25P02';
}

export type TransactionOptions = {
  /**
   * Do not wait for the disk. Only for work whose loss is harmless because it is found and done again, such as
   * deleting what was published.
   */
  relaxed?: boolean;
};

const BEGIN_RELAXED = 'BEGIN; SET LOCAL synchronous_commit = off';
