import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BusinessClock } from '#calendar';
import type { Rights } from '#contracts';
import { Database, statement, type Tx } from '#database';
import { Messaging } from '#messaging';
import { OrgPicture, OrgStore } from '#org';
import { eventsIn } from '#testing';
import { ProvinceLoading, type Loaded } from '../use-cases/load-province.js';
import { AreaSqlReader } from './area.reader.js';
import { readProvince } from './load-files.js';
import { PlanRepository } from './plan.repository.js';
import { RegistrationSqlReader } from './registration.reader.js';
import { RegistrationRepository } from './registration.repository.js';

type Provision = typeof import('../../../../deploy/local/provision.mjs');
type Migrate = typeof import('../../../../deploy/local/migrate.mjs');
type Servers = typeof import('../../../../deploy/local/servers.mjs');

const service = 'registration';
const EXAMPLE = join(process.cwd(), 'deploy', 'example-province');

type Dated = { id: string; validFrom: string; validTo: string | null };
type Facts = Dated & Record<string, unknown>;

function example<Row>(name: string): Row[] {
  return JSON.parse(readFileSync(join(EXAMPLE, `${name}.json`), 'utf8')) as Row[];
}

export type BenchOptions = {
  /** DICOSO_SERVERS_FILE of the tests. */
  serversFile: string | undefined;
  clock: BusinessClock & { set(iso: string): void };
  /** With a virtual host too, for a running service. */
  broker?: boolean;
};

/** A migrated database of this service with the example province in it, and everything on top but the doors. */
export class Bench {
  readonly units = example<{ id: string; code: string }>('units');
  readonly plans: PlanRepository;
  readonly registrations: RegistrationRepository;
  readonly reader: RegistrationSqlReader;
  readonly areas: AreaSqlReader;
  readonly org: OrgPicture;
  readonly store: OrgStore;

  private constructor(
    readonly database: Database,
    readonly clock: BenchOptions['clock'],
    /** What a process of this service would be given to run on this database. */
    readonly environment: Record<string, string>,
    private readonly drop: () => Promise<void>,
  ) {
    // Never started: what is published stays in the table, where it can be looked at.
    const { outbox } = new Messaging({
      service,
      database,
      config: { NODE_ENV: 'test', RABBITMQ_URL: 'amqp://localhost', RABBITMQ_MANAGEMENT_URL: '' },
    });
    this.plans = new PlanRepository(outbox, clock);
    this.registrations = new RegistrationRepository(outbox);
    this.reader = new RegistrationSqlReader(database);
    this.areas = new AreaSqlReader(database);
    this.store = new OrgStore(database);
    this.org = new OrgPicture(this.store, clock);
  }

  static async begin({ serversFile, clock, broker = false }: BenchOptions): Promise<Bench> {
    if (serversFile === undefined) throw new Error('no servers: run the tests with `npm test`');
    const root = process.cwd();
    const from = <T>(module: string) =>
      import(pathToFileURL(join(root, 'deploy', 'local', module)).href) as Promise<T>;
    // One after the other: Jest's loader trips over modules that two imports link at the same time.
    const provision = await from<Provision>('provision.mjs');
    const { migrate } = await from<Migrate>('migrate.mjs');
    const { attachServers } = await from<Servers>('servers.mjs');
    const servers = attachServers(serversFile);
    const name = `${service}_${randomBytes(6).toString('hex')}`;
    if (broker) await provision.provision({ servers, name, services: [service] });
    else await provision.createDatabase(servers, name, [service]);
    const urls = provision.databaseUrls({ servers, name, service });
    await migrate({ ownerUrl: String(urls.owner), service, root });
    const database = new Database({ url: String(urls.app), pool: 10, name: 'registration test' });
    const environment = broker ? provision.serviceEnvironment({ servers, name, service }) : {};
    const drop = () =>
      broker ? provision.dropSystem({ servers, name }) : provision.dropDatabase(servers, name);
    const bench = new Bench(database, clock, environment, drop);
    await bench.fillDirectory();
    await bench.load();
    return bench;
  }

  async end(): Promise<void> {
    await this.database.close();
    await this.drop();
  }

  async load(): Promise<Loaded> {
    const files = await readProvince(EXAMPLE);
    return this.inTx((tx) => new ProvinceLoading(this.plans).execute(tx, files));
  }

  inTx<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
    return this.database.transaction(work);
  }

  query<Row>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return this.database.query<Row>(statement('test', sql), values);
  }

  /** How many transactions wait for another’s lock. */
  async waiting(): Promise<number> {
    const rows = await this.query(
      `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    return rows.length;
  }

  /** Events that wait to be published, oldest first. */
  async published() {
    const rows = await this.query<{ body: string }>('SELECT body FROM outbox ORDER BY id');
    return eventsIn(rows);
  }

  async forgetPublished(): Promise<void> {
    await this.query('DELETE FROM outbox');
  }

  async as(username: string): Promise<{ personId: string; rights: Rights }> {
    const accounts = example<{ username: string; personId: string }>('accounts');
    const account = accounts.find((candidate) => candidate.username === username);
    if (account === undefined) throw new Error(`no account ${username}`);
    return { personId: account.personId, rights: await this.org.rightsOf(account.personId) };
  }

  unit(code: string): string {
    const unit = this.units.find((candidate) => candidate.code === code);
    if (unit === undefined) throw new Error(`no unit ${code}`);
    return unit.id;
  }

  /** The example province as the directory’s events would have brought it. */
  private async fillDirectory(): Promise<void> {
    const types = new Map(
      example<{ code: string; name: string; rank: number }>('position-types').map((t) => [t.code, t]),
    );
    const withId = (key: string) => (facts: Facts) => ({ ...facts, [key]: facts.id, version: 1 });
    const calendar = JSON.parse(readFileSync(join(EXAMPLE, 'calendar.json'), 'utf8')) as Facts;
    await this.inTx(async (tx) => {
      await this.store.apply(tx, 'units', example<Facts>('units').map(withId('unitId')));
      await this.store.apply(tx, 'people', example<Facts>('people').map(withId('personId')));
      await this.store.apply(tx, 'charges', example<Facts>('charges').map(withId('chargeId')));
      await this.store.apply(tx, 'calendars', [withId('calendarId')(calendar)]);
      const positions = example<Facts & { type: string }>('positions').map((position) => {
        const type = types.get(position.type);
        return { ...withId('positionId')(position), title: type?.name ?? '', rank: type?.rank ?? 0 };
      });
      await this.store.apply(tx, 'positions', positions);
    });
  }
}
