import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import type { Amounts } from './amounts.js';

/** Trips of one round: their rows of one table go in with one statement. */
const AT_ONCE = 20_000;
/** Read and withdrawn messages go after 400 days; some days less, so that none goes during the run. */
const INBOX_DAYS = 390;
/** What the inserts of a round are made from. */
const ROUND_TABLES = ['report', 'history', 'step', 'file', 'trip'].map((name) => `bench_backlog.${name}`);

type Value = string | number | Date;
export type FiredRow = {
  due: number;
  fired: number;
  exactlyOnce: number;
  moreThanOnce: number;
  /** Lateness, ms, by the instant that the history names; null when none fired. */
  p50: number | null;
  p95: number | null;
  p99: number | null;
  last: number | null;
  /** From the first to the last firing. */
  firingSeconds: number | null;
  busiestSecond: number | null;
  /** One for each assignee and each person who is told of an escalation. */
  messagesExpected: number;
  messagesWritten: number;
};
export type Loaded = { trips: number; rows: number; seconds: number };

/**
 * Writes finished and open cases into the databases of the services as if they had been made over two years, in plain
 * INSERT statements: every constraint, foreign key, index and trigger is on, histories are hashed.
 */
export class BacklogLoader {
  private readonly pool: pg.Pool;

  constructor(
    postgresUrl: string,
    private readonly amounts: Amounts,
    private readonly say: (line: string) => void,
  ) {
    // Losing the last of these rows in a crash would lose the run anyway.
    this.pool = new pg.Pool({
      connectionString: postgresUrl,
      max: 5,
      options: '-c synchronous_commit=off -c jit=off',
    });
  }

  async prepare(today: string): Promise<void> {
    await this.run('prepare', [Number(today.slice(0, 4)), today]);
  }

  /** The finished and the open cases that rest. */
  backlog(today: string): Promise<Loaded> {
    const { finished, reported, waiting } = this.amounts;
    return this.load(0, finished + reported + waiting, today, new Date(0));
  }

  /** The cases that fall due within the minute after `from`. */
  deadlines(today: string, from: Date): Promise<Loaded> {
    return this.load(this.firstDue, this.amounts.all, today, from);
  }

  /** Remembers what falls due between these instants. */
  async noteDue(from: Date, until: Date): Promise<void> {
    await this.run('due', [from, until]);
  }

  async firedSoFar(): Promise<number> {
    const { rows } = await this.pool.query<{ n: number }>(
      'SELECT count(*)::int AS n FROM bench_backlog.due JOIN approvals.deadline AS d USING (id) WHERE d.fired > 0',
    );
    return rows[0]?.n ?? 0;
  }

  async fired(): Promise<FiredRow> {
    const { rows } = await this.pool.query<FiredRow>(statementsOf('fired').join());
    const [row] = rows;
    if (row === undefined) throw new Error('counts are one row');
    return row;
  }

  /** What autovacuum does soon after so much was inserted. */
  async vacuum(): Promise<void> {
    const { rows } = await this.pool.query<{ name: string }>(
      `SELECT format('%I.%I', schemaname, relname) AS name FROM pg_stat_user_tables
       WHERE schemaname IN ('registration', 'approvals', 'trip_reporting', 'notifications') ORDER BY n_live_tup DESC`,
    );
    const tables = rows.map(({ name }) => name);
    const lane = async () => {
      for (let table = tables.shift(); table !== undefined; table = tables.shift())
        await this.pool.query(`VACUUM (ANALYZE) ${table}`);
    };
    await Promise.all([lane(), lane()]);
    await this.pool.query('CHECKPOINT');
  }

  async close(): Promise<void> {
    await this.pool.query('DROP SCHEMA IF EXISTS bench_backlog CASCADE');
    await this.pool.end();
  }

  get firstDue(): number {
    return this.amounts.all - this.amounts.due;
  }

  private async load(from: number, until: number, today: string, dueFrom: Date): Promise<Loaded> {
    const startedAt = performance.now();
    const { finished, reported, due, all } = this.amounts;
    const seconds = () => (performance.now() - startedAt) / 1000;
    let rows = 0;
    for (let first = from; first < until; first += AT_ONCE) {
      const last = Math.min(first + AT_ONCE, until) - 1;
      await this.pool.query(`DROP TABLE IF EXISTS ${ROUND_TABLES.join(', ')}`);
      await this.run('trips', [
        ...[first, last, all, finished, reported, today, this.firstDue, dueFrom, Math.max(due, 1)],
      ]);
      await this.run('cases', []);
      const added = await Promise.all([
        this.approvals(),
        this.run('registrations', []).then(async (n) => n + (await this.run('notifications', [INBOX_DAYS]))),
        this.run('reports', []),
      ]);
      rows += added.reduce((sum, n) => sum + n, 0);
      const done = (last + 1 - from) / (until - from);
      this.say(`  nạp ${Math.round(done * 100)} %: ${last + 1 - from} chuyến đi, ${Math.round(seconds())} s`);
    }
    return { trips: until - from, rows, seconds: Math.round(seconds()) };
  }

  private async approvals(): Promise<number> {
    const cases = await this.run('approvals', []);
    const rest = await Promise.all([
      this.run('approvals-facts', []),
      this.run('approvals-tasks', [this.firstDue]),
      this.run('approvals-history', []),
    ]);
    return rest.reduce((sum, n) => sum + n, cases);
  }

  /** The statements of a file, one after the other on one connection; gives how many rows went into tables. */
  private async run(file: string, values: readonly Value[]): Promise<number> {
    const client = await this.pool.connect();
    let rows = 0;
    try {
      for (const sql of statementsOf(file)) {
        const { command, rowCount } = await client.query(withValues(sql, values));
        if (command === 'INSERT') rows += rowCount ?? 0;
      }
      return rows;
    } finally {
      client.release();
    }
  }
}

function statementsOf(file: string): string[] {
  const text = readFileSync(fileURLToPath(new URL(`./sql/${file}.sql`, import.meta.url)), 'utf8');
  // Within a function no line ends a statement before an empty line.
  return text.split(/;\n\n/).filter((sql) => sql.trim() !== '');
}

/** Literals in place of $1, $2, …: a table cannot be created from parameters. */
function withValues(sql: string, values: readonly Value[]): string {
  return sql.replace(/\$(\d+)/g, (_, n: string) => {
    const value = values[Number(n) - 1];
    if (value === undefined) throw new Error(`$${n} is missing`);
    if (typeof value === 'number') return String(value);
    if (value instanceof Date) return pg.escapeLiteral(value.toISOString());
    return pg.escapeLiteral(value);
  });
}
