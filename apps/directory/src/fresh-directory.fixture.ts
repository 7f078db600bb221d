import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { request } from 'undici';
import { OffsetBusinessClock } from '#calendar';
import type { InputOf, ProblemDocument, ResponseOf, RouteContract } from '#contracts';
import { INTERNAL_TOKEN_HEADER, InternalTokens, SERVICE_SUBJECT, startService, type Subject } from '#http';
import { connectMessaging } from '#messaging';
import { directoryConfig, type DirectoryConfig } from './config.js';
import { DirectoryModule } from './directory.module.js';
import { loadFolder } from './loading.js';
import { Bench } from './storage/bench.fixture.js';

export const EXAMPLE = join(process.cwd(), 'deploy', 'example-province');
/** Of every example account. */
export const PASSWORD = 'DiCoSo@2022';
const LOADED_AT = new OffsetBusinessClock();

export type Answer<Body> = {
  status: number;
  headers: Record<string, unknown>;
  body: Body;
  problem: ProblemDocument | undefined;
};

/** A directory of its own: nobody else’s data, and a service that starts as often as a test wants. */
export class FreshDirectory {
  private readonly apps: NestFastifyApplication[] = [];
  readonly config: DirectoryConfig;

  private constructor(private readonly bench: Bench) {
    this.config = directoryConfig(bench.environment);
  }

  static async create(): Promise<FreshDirectory> {
    return new FreshDirectory(await Bench.set('directory'));
  }

  get admin() {
    return this.bench.admin;
  }
  get app() {
    return this.bench.app;
  }
  get redis() {
    return this.bench.redis;
  }

  load(folder = EXAMPLE) {
    return loadFolder(this.config.DATABASE_URL, folder, LOADED_AT);
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

  /** Of a unit or a person, by code. */
  async idOf(code: string): Promise<string> {
    const [row] = await this.rows<{ id: string }>(
      `SELECT unit_id AS id FROM directory.unit WHERE code = $1
       UNION SELECT person_id FROM directory.person WHERE code = $1`,
      [code],
    );
    return row?.id ?? '';
  }

  async accountOf(username: string): Promise<string> {
    const [row] = await this.rows<{ id: string }>(
      'SELECT account_id AS id FROM directory.account WHERE username = $1',
      [username],
    );
    return row?.id ?? '';
  }

  /** Sequences of the events of a subject that were published, delivered back and written into the trail. */
  async heard(subject: string): Promise<number[]> {
    const rows = await this.rows<{ sequence: number }>(
      'SELECT sequence FROM directory.audit_trail WHERE subject = $1 ORDER BY sequence',
      [subject],
    );
    return rows.map(({ sequence }) => sequence);
  }

  rows<Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return this.bench.rows<Row>(sql, values);
  }

  async close(): Promise<void> {
    for (const app of this.apps) await app.close();
    await this.bench.clear();
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
    const answer = await this.raw(route.method, `${path}?${query.toString()}`, {
      subject,
      body: input.body,
      headers,
    });
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
