import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Redis } from 'ioredis';
import pg from 'pg';
import { request } from 'undici';
import { FakeClock } from '#testing';
import type { InputOf, ProblemDocument, ResponseOf, RouteContract } from '#contracts';
import { INTERNAL_TOKEN_HEADER, InternalTokens, SERVICE_SUBJECT, startService, type Subject } from '#http';
import { connectMessaging } from '#messaging';
import { directoryConfig, type DirectoryConfig } from './config.js';
import { DirectoryModule } from './directory.module.js';
import { loadFolder } from './loading.js';

type Servers = typeof import('../../../deploy/local/servers.mjs');
type Provision = typeof import('../../../deploy/local/provision.mjs');
type Migrate = typeof import('../../../deploy/local/migrate.mjs');

export const EXAMPLE = join(process.cwd(), 'deploy', 'example-province');
/** Of every example account. */
export const PASSWORD = 'DiCoSo@2022';
const OPERATIONS_DAY = FakeClock.at('2026-11-21T08:00:00+07:00');

export type Answer<Body> = {
  status: number;
  headers: Record<string, unknown>;
  body: Body;
  problem: ProblemDocument | undefined;
};

/** A directory of its own: database, vhost, key prefix, on the servers that the tests run with. */
export class FreshDirectory {
  private readonly apps: NestFastifyApplication[] = [];

  private constructor(
    readonly config: DirectoryConfig,
    /** With a role that may look at everything. */
    readonly admin: pg.Pool,
    /** With the role that the service runs as. */
    readonly app: pg.Pool,
    readonly redis: Redis,
    private readonly drop: () => Promise<void>,
  ) {}

  static async create(): Promise<FreshDirectory> {
    const file = process.env['DICOSO_SERVERS_FILE'];
    if (file === undefined) throw new Error('DICOSO_SERVERS_FILE is missing: run the tests with `npm test`');
    const from = <T>(module: string) =>
      import(pathToFileURL(join(process.cwd(), 'deploy', 'local', module)).href) as Promise<T>;
    const { attachServers } = await from<Servers>('servers.mjs');
    const { provision, dropSystem, serviceEnvironment, databaseUrls } =
      await from<Provision>('provision.mjs');
    const { migrate } = await from<Migrate>('migrate.mjs');
    const servers = attachServers(file);
    const [service, name] = ['directory', `d${randomUUID().replaceAll('-', '').slice(0, 16)}`];
    await provision({ servers, name, services: [service] });
    const urls = databaseUrls({ servers, name, service });
    await migrate({ ownerUrl: urls.owner ?? '', service, root: process.cwd() });
    const config = directoryConfig({
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      SERVICE_PORT: '1',
      ...serviceEnvironment({ servers, name, service }),
    });
    const poolOf = (connectionString: string) => new pg.Pool({ connectionString, max: 4 });
    return new FreshDirectory(
      config,
      poolOf(urls.admin),
      poolOf(config.DATABASE_URL),
      new Redis(config.REDIS_URL),
      () => dropSystem({ servers, name }),
    );
  }

  load(folder = EXAMPLE) {
    return loadFolder(this.config.DATABASE_URL, folder, OPERATIONS_DAY);
  }

  /** Starts the service as `main.ts` does, on a free port. */
  async start(changes: Partial<DirectoryConfig> = {}): Promise<Caller> {
    const config = { ...this.config, ...changes, SERVICE_PORT: 0 };
    const app = await startService(DirectoryModule.forRoot(config), {
      service: 'directory',
      config,
      connect: connectMessaging,
    });
    this.apps.push(app);
    return new Caller(await app.getUrl(), app, new InternalTokens(config.INTERNAL_TOKEN_SECRET));
  }

  async rows<Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.admin.query<Row>(sql, values)).rows;
  }

  async close(): Promise<void> {
    for (const app of this.apps) await app.close();
    this.redis.disconnect();
    await Promise.all([this.admin.end(), this.app.end()]);
    await this.drop();
  }
}

export type SignedIn = Subject & { token: string };

/** Calls the service as the gateway does. */
export class Caller {
  constructor(
    private readonly origin: string,
    readonly app: NestFastifyApplication,
    private readonly tokens: InternalTokens,
  ) {}

  async signIn(username: string, password = PASSWORD, address = '203.0.113.7') {
    const answer = await this.raw('POST', '/api/session', {
      subject: SERVICE_SUBJECT,
      body: { username, password },
      headers: { 'x-forwarded-for': address },
    });
    return answer as Answer<ResponseOf<(typeof import('#contracts'))['directoryRoutes']['signIn']>>;
  }

  /** @throws when it is refused */
  async as(username: string, password = PASSWORD): Promise<SignedIn> {
    const { body, headers, problem } = await this.signIn(username, password);
    if (problem !== undefined) throw new Error(`${username}: ${problem.code}`);
    return {
      personId: body.person.personId,
      sessionId: body.sessionId,
      token: String(headers['x-session-token']),
    };
  }

  async call<Route extends RouteContract>(
    route: Route,
    subject: Subject,
    input: Partial<Omit<InputOf<Route>, 'body' | 'query' | 'params'>> & {
      params?: Record<string, string>;
      query?: Record<string, string | number>;
      body?: unknown;
      key?: string;
    } = {},
  ): Promise<Answer<ResponseOf<Route>>> {
    const path = route.path.replace(/:(\w+)/g, (_, name: string) => input.params?.[name] ?? '');
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(input.query ?? {})) query.set(name, String(value));
    const headers: Record<string, string> = {};
    if (route.command) headers['idempotency-key'] = input.key ?? randomUUID();
    if (input.ifMatch !== undefined) headers['if-match'] = `"${input.ifMatch}"`;
    const answer = await this.raw(route.method, `${path}?${query}`, { subject, body: input.body, headers });
    return answer as Answer<ResponseOf<Route>>;
  }

  /** As another service asks. */
  internal(method: 'GET' | 'POST', path: string, body?: unknown) {
    return this.raw(method, path, { subject: SERVICE_SUBJECT, body });
  }

  private async raw(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    options: { subject: Subject; body?: unknown; headers?: Record<string, string> },
  ): Promise<Answer<unknown>> {
    const { personId, sessionId } = options.subject;
    const response = await request(new URL(path, this.origin), {
      method,
      headers: {
        ...options.headers,
        ...(options.body === undefined ? {} : { 'content-type': 'application/json' }),
        [INTERNAL_TOKEN_HEADER]: await this.tokens.sign('directory', { personId, sessionId }),
      },
      body: options.body === undefined ? undefined : JSON.stringify(options.body),
    });
    const text = await response.body.text();
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    const failed = response.statusCode >= 400;
    return {
      status: response.statusCode,
      headers: response.headers,
      body,
      problem: failed ? (body as ProblemDocument) : undefined,
    };
  }
}
