import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BusinessClock } from '#calendar';
import { Database, statement, type Tx } from '#database';
import { Messaging, type Outbox } from '#messaging';
import { OrgPicture, OrgStore } from '#org';
import { toldAbout } from '#testing';
import { fillDirectory, personOf } from './example.fixture.js';
import { Prisma } from './prisma.js';

type Provision = typeof import('../../../../deploy/local/provision.mjs');
type Migrate = typeof import('../../../../deploy/local/migrate.mjs');
type Servers = typeof import('../../../../deploy/local/servers.mjs');
type Clock = BusinessClock & { set(iso: string): void };

const service = 'inspections';

export type BenchOptions = {
  clock: Clock;
  /** With a virtual host too, for a running service. */
  broker?: boolean;
};

/** A migrated database of this service with the example province in it; what is put on top is made by the test. */
export class Bench {
  readonly outbox: Outbox;
  readonly store: OrgStore;
  readonly org: OrgPicture;

  private constructor(
    readonly database: Database,
    readonly prisma: Prisma,
    readonly clock: Clock,
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
    this.outbox = outbox;
    this.store = new OrgStore(database);
    this.org = new OrgPicture(this.store, clock);
  }

  static async begin({ clock, broker = false }: BenchOptions): Promise<Bench> {
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
    const name = `inspections_${randomBytes(6).toString('hex')}`;
    if (broker) await provision.provision({ servers, name, services: [service] });
    else await provision.createDatabase(servers, name, [service]);
    const urls = provision.databaseUrls({ servers, name, service });
    await migrate({ ownerUrl: String(urls.owner), service, root });
    const url = String(urls.app);
    const database = new Database({ url, pool: 10, name: 'inspections test' });
    const environment = broker
      ? provision.serviceEnvironment({ servers, name, service })
      : { DATABASE_URL: url };
    const drop = () =>
      broker ? provision.dropSystem({ servers, name }) : provision.dropDatabase(servers, name);
    const bench = new Bench(database, new Prisma(url), clock, environment, drop);
    await bench.inTx((tx) => fillDirectory(bench.store, tx));
    return bench;
  }

  async end(): Promise<void> {
    await this.prisma.onApplicationShutdown();
    await this.database.close();
    await this.drop();
  }

  inTx<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
    return this.database.transaction(work);
  }

  query<Row>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return this.database.query<Row>(statement('test', sql), values);
  }

  async as(username: string) {
    const personId = personOf(username);
    return { personId, rights: await this.org.rightsOf(personId) };
  }

  /** Events about a thing that wait to be published, in their order: the last word of the type, and what they tell. */
  async published(subject: string) {
    const rows = await this.query<{ body: string }>('SELECT body FROM outbox ORDER BY id');
    return toldAbout(subject, rows);
  }
}
