import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Redis } from 'ioredis';
import pg from 'pg';
import { z } from 'zod';
import { readConfig } from '#config';

type Servers = typeof import('../../../../deploy/local/servers.mjs');
type Provision = typeof import('../../../../deploy/local/provision.mjs');
type Migrate = typeof import('../../../../deploy/local/migrate.mjs');

/** A database, a vhost and a key prefix of their own, on the servers that the tests run with. */
export class Bench {
  private constructor(
    /** What the service reads at boot. */
    readonly environment: NodeJS.ProcessEnv,
    /** With a role that may look at everything. */
    readonly admin: pg.Pool,
    /** With the role that the service runs as. */
    readonly app: pg.Pool,
    readonly redis: Redis,
    private readonly drop: () => Promise<void>,
  ) {}

  static async set(service: string): Promise<Bench> {
    const { DICOSO_SERVERS_FILE: file } = readConfig({
      DICOSO_SERVERS_FILE: z.string('is missing: run the tests with `npm test`'),
      SERVICE_PORT: z.unknown().optional(),
      INTERNAL_TOKEN_SECRET: z.unknown().optional(),
    });
    const from = <T>(module: string) =>
      import(pathToFileURL(join(process.cwd(), 'deploy', 'local', module)).href) as Promise<T>;
    const { attachServers } = await from<Servers>('servers.mjs');
    const { provision, dropSystem, serviceEnvironment, databaseUrls } =
      await from<Provision>('provision.mjs');
    const { migrate } = await from<Migrate>('migrate.mjs');
    const servers = attachServers(file);
    const name = `d${randomUUID().replaceAll('-', '').slice(0, 16)}`;
    await provision({ servers, name, services: [service] });
    const urls = databaseUrls({ servers, name, service });
    await migrate({ ownerUrl: urls.owner ?? '', service, root: process.cwd() });
    const poolOf = (connectionString: string | undefined) => {
      const pool = new pg.Pool({ connectionString, max: 4 });
      // A connection may still be closing when the database is dropped under it.
      pool.on('error', () => undefined);
      return pool;
    };
    return new Bench(
      {
        NODE_ENV: 'test',
        LOG_LEVEL: 'silent',
        SERVICE_PORT: '1',
        ...serviceEnvironment({ servers, name, service }),
      },
      poolOf(urls.admin),
      poolOf(urls.app),
      new Redis(servers.redis.url),
      () => dropSystem({ servers, name }),
    );
  }

  async rows<Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.admin.query<Row>(sql, values)).rows;
  }

  async clear(): Promise<void> {
    this.redis.disconnect();
    await Promise.all([this.admin.end(), this.app.end()]);
    await this.drop();
  }
}
