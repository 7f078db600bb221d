import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { request } from 'undici';
import type { DataOf, EventContract, ProblemDocument, ResponseOf, RouteContract } from '#contracts';
import { newId } from '#database';
import { INTERNAL_TOKEN_HEADER, InternalTokens, SERVICE_SUBJECT, startService } from '#http';
import { connectMessaging } from '#messaging';
import { FakeClock } from '#testing';
import { inspectionsConfig } from './config.js';
import { InspectionsModule } from './inspections.module.js';
import { Bench } from './storage/bench.fixture.js';
import { personOf } from './storage/example.fixture.js';

export type Answer<Body> = {
  status: number;
  etag: string | undefined;
  body: Body;
  problem: ProblemDocument | undefined;
};
export type Call = {
  params?: Record<string, string>;
  query?: Record<string, string | number>;
  body?: unknown;
  ifMatch?: number;
  key?: string;
};
export type ServiceOptions = {
  /** Business time at which it starts. */
  at: string;
  /** `JOBS`, `SWEEP` and the like. */
  environment?: Record<string, string>;
};

const service = 'inspections';

/** The service as `main.ts` starts it, with a directory’s copy of its own instead of a directory. */
export class RunningService {
  private constructor(
    readonly bench: Bench,
    readonly app: NestFastifyApplication,
    readonly origin: string,
    private readonly tokens: InternalTokens,
  ) {}

  static async start({ at, environment = {} }: ServiceOptions): Promise<RunningService> {
    const bench = await Bench.begin({ clock: FakeClock.at(at), broker: true });
    const config = {
      ...inspectionsConfig({
        NODE_ENV: 'test',
        LOG_LEVEL: 'silent',
        SERVICE_PORT: '1',
        DIRECTORY_URL: 'http://localhost',
        BUSINESS_OFFSET_MS: String(new Date(at).getTime() - Date.now()),
        VIRTUAL_CLOCK: 'on',
        ...bench.environment,
        ...environment,
      }),
      SERVICE_PORT: 0,
    };
    const app = await startService(InspectionsModule.forRoot(config), {
      service,
      config,
      connect: connectMessaging,
    });
    return new RunningService(
      bench,
      app,
      await app.getUrl(),
      new InternalTokens(config.INTERNAL_TOKEN_SECRET),
    );
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.bench.end();
  }

  /** What the gateway sends along for a person who is signed in. */
  async headersOf(username: string): Promise<Record<string, string>> {
    const subject = { personId: personOf(username), sessionId: randomUUID() };
    return { [INTERNAL_TOKEN_HEADER]: await this.tokens.sign(service, subject) };
  }

  /** Calls as the gateway does for a person who is signed in. */
  async call<Route extends RouteContract>(
    route: Route,
    username: string,
    input: Call = {},
  ): Promise<Answer<ResponseOf<Route>>> {
    const path = route.path.replace(/:(\w+)/g, (_, name: string) => input.params?.[name] ?? '');
    const url = new URL(path, this.origin);
    for (const [name, value] of Object.entries(input.query ?? {})) url.searchParams.set(name, String(value));
    const headers = await this.headersOf(username);
    if (route.command) headers['idempotency-key'] = input.key ?? randomUUID();
    if (input.ifMatch !== undefined) headers['if-match'] = `"${input.ifMatch}"`;
    if (input.body !== undefined) headers['content-type'] = 'application/json';
    const body = input.body === undefined ? undefined : JSON.stringify(input.body);
    const response = await request(url, { method: route.method, headers, body });
    const text = await response.body.text();
    const parsed: unknown = text === '' ? undefined : JSON.parse(text);
    const { etag } = response.headers;
    return {
      status: response.statusCode,
      etag: typeof etag === 'string' ? etag : undefined,
      body: parsed as ResponseOf<Route>,
      problem: response.statusCode >= 400 ? (parsed as ProblemDocument) : undefined,
    };
  }

  /** The body of a success. */
  async must<Route extends RouteContract>(route: Route, username: string, input: Call = {}) {
    const { status, problem, body } = await this.call(route, username, input);
    if (problem !== undefined) throw new Error(`${route.id}: ${status} ${JSON.stringify(problem)}`);
    return body;
  }

  /** Status and code of a refusal. */
  async refusal(route: RouteContract, username: string, input: Call = {}) {
    const { status, problem } = await this.call(route, username, input);
    return [status, problem?.code];
  }

  /** Business time of this service moves forward, and what falls due on the way fires in due order. */
  async moveClock(to: string): Promise<void> {
    const headers = {
      [INTERNAL_TOKEN_HEADER]: await this.tokens.sign(service, SERVICE_SUBJECT),
      'content-type': 'application/json',
    };
    for (;;) {
      const state = await this.askClock(headers);
      const due = state.nextDue !== null && new Date(state.nextDue) < new Date(to) ? state.nextDue : to;
      const after = await this.askClock(headers, due);
      if (due === to && (after.nextDue === null || new Date(after.nextDue) > new Date(to))) return;
    }
  }

  /** As if another service had published it: the relay of this service sends whatever its outbox holds. */
  async say<Contract extends EventContract>(
    contract: Contract,
    subject: string,
    sequence: number,
    data: DataOf<Contract>,
  ): Promise<void> {
    const id = newId();
    const envelope = {
      specversion: '1.0',
      id,
      source: contract.domain,
      type: contract.type,
      subject,
      time: '2022-03-01T02:00:00.000Z',
      sequence,
      correlationid: randomUUID(),
      data,
    };
    await this.bench.query(
      `INSERT INTO outbox (id, exchange, type, subject, body, leased_until) VALUES ($1, $2, $3, $4, $5, now())`,
      [id, `dicoso.${contract.domain}`, contract.type, subject, JSON.stringify(envelope)],
    );
  }

  private async askClock(headers: Record<string, string>, to?: string): Promise<{ nextDue: string | null }> {
    const url = new URL('/internal/clock', this.origin);
    const body = to === undefined ? undefined : JSON.stringify({ to: new Date(to).toISOString() });
    const response = await request(url, { method: body === undefined ? 'GET' : 'POST', headers, body });
    if (response.statusCode !== 200) throw new Error(`clock: ${response.statusCode}`);
    return (await response.body.json()) as { nextDue: string | null };
  }
}
