import pg from 'pg';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { newId } from '#database';

type Provision = typeof import('../../deploy/local/provision.mjs');
type Migrate = typeof import('../../deploy/local/migrate.mjs');
type Servers = typeof import('../../deploy/local/servers.mjs');

const SERVICES = ['directory', 'registration', 'trip-reporting', 'inspections', 'approvals', 'notifications'];
const TABLES = [
  ...['plan', 'conclusion', 'corrective_action', 'visit_days', 'official_document', 'deadline'].map(
    (name) => `inspections.${name}`,
  ),
  ...['desk_request', 'desk_answer'].map((name) => `inspections.${name}`),
  ...['plan', 'inspection_claim', 'ledger_entry', 'credited_half'].map((name) => `trip_reporting.${name}`),
  ...['unit', 'person', 'position'].map((name) => `directory.${name}`),
  'approvals.approval_case',
];

/**
 * The migrated tables of all services, without their constraints: a row is planted with only those columns that a rule
 * looks at.
 */
export class InspectedSystem {
  private constructor(
    readonly client: pg.Client,
    private readonly drop: () => Promise<void>,
  ) {}

  static async begin(): Promise<InspectedSystem> {
    const file = process.env['DICOSO_SERVERS_FILE'];
    if (file === undefined) throw new Error('DICOSO_SERVERS_FILE is missing: run the tests with `npm test`');
    const root = process.cwd();
    const from = <T>(module: string) =>
      import(pathToFileURL(join(root, 'deploy', 'local', module)).href) as Promise<T>;
    // One after the other: Jest's loader trips over modules that two imports link at the same time.
    const provision = await from<Provision>('provision.mjs');
    const { migrate } = await from<Migrate>('migrate.mjs');
    const { attachServers } = await from<Servers>('servers.mjs');
    const servers = attachServers(file);
    const name = `inspected_${randomBytes(6).toString('hex')}`;
    await provision.createDatabase(servers, name, SERVICES);
    for (const service of SERVICES) {
      const { owner } = provision.databaseUrls({ servers, name, service });
      await migrate({ ownerUrl: String(owner), service, root });
    }
    const { admin } = provision.databaseUrls({ servers, name, service: 'inspections' });
    const client = new pg.Client({ connectionString: admin });
    await client.connect();
    for (const table of TABLES) {
      const migrated = `${table.split('.')[1]}_migrated`;
      await client.query(`ALTER TABLE ${table} RENAME TO ${migrated}`);
      await client.query(`CREATE TABLE ${table} AS SELECT * FROM ${table}_migrated WITH NO DATA`);
    }
    return new InspectedSystem(client, () => provision.dropDatabase(servers, name));
  }

  async end(): Promise<void> {
    await this.client.end();
    await this.drop();
  }

  /** @returns the id */
  async plant(table: string, row: Record<string, unknown>): Promise<string> {
    const planted: Record<string, unknown> = { id: newId(), ...row };
    await this.client.query(
      `INSERT INTO ${table} SELECT (jsonb_populate_record(NULL::${table}, $1::jsonb)).*`,
      [JSON.stringify(planted)],
    );
    return String(planted['id']);
  }

  async query(sql: string, values: unknown[] = []): Promise<void> {
    await this.client.query(sql, values);
  }
}
