import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { request } from 'undici';
import {
  caseDecided,
  type DataOf,
  type ProblemDocument,
  type ResponseOf,
  type RouteContract,
  type registrationRoutes,
} from '#contracts';
import { newId } from '#database';
import { INTERNAL_TOKEN_HEADER, InternalTokens, startService } from '#http';
import { connectMessaging } from '#messaging';
import { registrationConfig } from './config.js';
import { RegistrationModule } from './registration.module.js';
import { Bench, type BenchOptions } from './storage/bench.fixture.js';

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

type Submitted = ResponseOf<typeof registrationRoutes.submit>;

/** The service as `main.ts` starts it, with a directory’s copy of its own instead of a directory. */
export class RunningService {
  private constructor(
    readonly bench: Bench,
    readonly app: NestFastifyApplication,
    private readonly origin: string,
    private readonly tokens: InternalTokens,
  ) {}

  static async start(options: Omit<BenchOptions, 'broker'>): Promise<RunningService> {
    const bench = await Bench.begin({ ...options, broker: true });
    const offset = options.clock.now().getTime() - Date.now();
    const config = {
      ...registrationConfig({
        NODE_ENV: 'test',
        LOG_LEVEL: 'silent',
        SERVICE_PORT: '1',
        DIRECTORY_URL: 'http://localhost',
        BUSINESS_OFFSET_MS: String(offset),
        ...bench.environment,
      }),
      SERVICE_PORT: 0,
    };
    const app = await startService(RegistrationModule.forRoot(config), {
      service: 'registration',
      config,
      connect: connectMessaging,
    });
    const tokens = new InternalTokens(config.INTERNAL_TOKEN_SECRET);
    return new RunningService(bench, app, await app.getUrl(), tokens);
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.bench.end();
  }

  /** Calls as the gateway does for a person who is signed in. */
  async call<Route extends RouteContract>(
    route: Route,
    username: string,
    input: Call = {},
  ): Promise<Answer<ResponseOf<Route>>> {
    const { personId } = await this.bench.as(username);
    const path = route.path.replace(/:(\w+)/g, (_, name: string) => input.params?.[name] ?? '');
    const url = new URL(path, this.origin);
    for (const [name, value] of Object.entries(input.query ?? {})) url.searchParams.set(name, String(value));
    const token = await this.tokens.sign('registration', { personId, sessionId: randomUUID() });
    const headers: Record<string, string> = { [INTERNAL_TOKEN_HEADER]: token };
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

  /** As if approvals had published it: the relay of this service sends whatever its outbox holds. */
  async approvalsSay(made: Submitted, outcome: DataOf<typeof caseDecided>['outcome']): Promise<void> {
    const [id, caseId] = [newId(), newId()];
    const { type } = caseDecided;
    const { registrationId, number, revision, dates, days } = made;
    const data: DataOf<typeof caseDecided> = {
      case: {
        caseId,
        kind: 'REGISTRATION',
        subjectId: registrationId,
        number,
        revision,
        submitterId: made.submitter.personId,
        participantIds: made.participants.map(({ personId }) => personId),
        hostUnitIds: made.hostUnits.map(({ unitId }) => unitId),
        dates,
        days,
      },
      outcome,
      by: null,
      stepName: null,
      reason: null,
      at: '2022-03-01T02:00:00.000Z',
    };
    const envelope = {
      specversion: '1.0',
      id,
      source: 'approvals',
      type,
      subject: caseId,
      time: data.at,
      sequence: 3,
      correlationid: randomUUID(),
      data,
    };
    await this.bench.query(
      `INSERT INTO outbox (id, exchange, type, subject, body, leased_until)
       VALUES ($1, 'dicoso.approvals', $2, $3, $4, now())`,
      [id, type, caseId, JSON.stringify(envelope)],
    );
  }
}
