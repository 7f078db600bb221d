import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Redis } from 'ioredis';
import pg from 'pg';

export type TestSystemOptions = {
  /** ISO instant at which business time starts. */
  businessTime: string;
  /** Extra environment of every service. */
  env?: Record<string, string>;
};

type Launcher = typeof import('../../../deploy/local/system.mjs');
type Servers = typeof import('../../../deploy/local/servers.mjs');
type Provision = typeof import('../../../deploy/local/provision.mjs');
type Migrations = typeof import('../../../deploy/local/migrate.mjs');
type Examples = typeof import('../../../deploy/local/example.mjs');
type RunningSystem = Awaited<ReturnType<Launcher['startSystem']>>;
type RunningServers = ReturnType<Servers['attachServers']>;
type Control = { stop(): Promise<void>; start(): Promise<void> };

const root = process.cwd();
const example = join(root, 'deploy', 'example-province');
const TEMPLATE = 'story_template';
/** Any constant will do; it keeps two workers from making the template at the same time. */
const TEMPLATE_LOCK = 20_260_102;
let counter = 0;

function from<T>(module: string): Promise<T> {
  return import(pathToFileURL(join(root, 'deploy', 'local', module)).href) as Promise<T>;
}

/** A migrated database with the example province, made once in a run and copied by every system. */
async function exampleTemplate(servers: RunningServers, services: string[]): Promise<string> {
  const { provision, databaseUrls, serviceEnvironment } = await from<Provision>('provision.mjs');
  const { migrate } = await from<Migrations>('migrate.mjs');
  const { loadExample } = await from<Examples>('example.mjs');
  const name = TEMPLATE;
  const client = new pg.Client({ connectionString: servers.postgres.adminUrl });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const { rows } = await client.query(
      `SELECT 1 FROM pg_database WHERE datname = $1 AND shobj_description(oid, 'pg_database') LIKE 'example %'`,
      [name],
    );
    if (rows.length > 0) return name;
    await provision({ servers, name, services });
    await Promise.all(
      services.map(async (service) => {
        const { owner } = databaseUrls({ servers, name, service });
        if (owner !== undefined) await migrate({ ownerUrl: owner, service, root });
      }),
    );
    await loadExample({
      root,
      servers,
      name,
      example,
      services,
      env: (service) => ({
        PATH: process.env['PATH'] ?? '',
        ...serviceEnvironment({ servers, name, service }),
      }),
    });
    return name;
  } finally {
    await client.end();
  }
}

/** A whole system of its own (database, vhost, Redis prefix, processes) on the servers that the tests run with. */
export class TestSystem {
  private constructor(
    private readonly running: RunningSystem,
    private readonly all: RunningServers,
    private readonly launcher: Launcher,
    private readonly pool: pg.Pool,
    readonly name: string,
  ) {}

  static async start(options: TestSystemOptions): Promise<TestSystem> {
    const file = process.env['DICOSO_SERVERS_FILE'];
    if (file === undefined) throw new Error('DICOSO_SERVERS_FILE is missing: run the tests with `npm test`');
    // One after the other: Jest's loader trips over modules that two imports link at the same time.
    const launcher = await from<Launcher>('system.mjs');
    const { attachServers } = await from<Servers>('servers.mjs');
    const all = attachServers(file);
    counter += 1;
    const name = `t${process.pid.toString(36)}${Date.now().toString(36)}${counter}`;
    const running = await launcher.startSystem({
      root,
      servers: all,
      name,
      businessTime: options.businessTime,
      template: await exampleTemplate(all, launcher.builtServices(root)),
      env: { NODE_ENV: 'test', RATE_LIMIT_PER_MINUTE: '100000', LOG_LEVEL: 'warn', ...options.env },
      logDir: join(root, '.local', 'test-logs', name),
    });
    const pool = new pg.Pool({ connectionString: running.databaseUrls.admin, max: 2 });
    pool.on('error', () => undefined);
    return new TestSystem(running, all, launcher, pool, name);
  }

  get origin(): string {
    return this.running.origin;
  }

  /** The servers themselves, to be stopped and started again by the proofs. */
  get servers(): { rabbitmq: Control; redis: Control; postgres: Control } {
    const { controls } = this.all;
    if (controls === undefined) throw new Error('these servers are not ours to stop');
    return controls;
  }

  /** Looks at the tables of all services with a role that may: for checks that no service could make. */
  async query<Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.pool.query<Row>(sql, values)).rows;
  }

  databaseUrl(service: string, kind: 'app' | 'owner'): string {
    const url = this.running.databaseUrls[kind][service];
    if (url === undefined) throw new Error(`no ${kind} role for ${service}`);
    return url;
  }

  /** kill -9 */
  async kill(service: string): Promise<void> {
    await this.service(service).kill('SIGKILL');
  }

  /** SIGTERM, and waits for the orderly end. */
  async terminate(service: string): Promise<void> {
    await this.service(service).stop();
  }

  /** Starts a stopped service at its old address and waits until it is ready. */
  async start(service: string): Promise<void> {
    await this.service(service).start();
  }

  async flushRedis(): Promise<void> {
    const redis = new Redis(this.all.redis.url);
    await redis.flushall();
    redis.disconnect();
  }

  async stop(): Promise<void> {
    await this.pool.end();
    await this.running.stop();
    await this.launcher.dropSystem({ servers: this.all, name: this.name });
  }

  private service(name: string) {
    const service = this.running.services[name];
    if (service === undefined) throw new Error(`no service ${name}`);
    return service;
  }
}

export function startTestSystem(options: TestSystemOptions): Promise<TestSystem> {
  return TestSystem.start(options);
}
