import { randomUUID } from 'node:crypto';
import { request } from 'undici';
import {
  routingKeyOf,
  type DataOf,
  type EventContract,
  type ProblemDocument,
  type ResponseOf,
  type RouteContract,
} from '#contracts';
import { newId } from '#database';

export type ServiceAnswer<Body> = {
  status: number;
  etag: string | undefined;
  body: Body;
  /** The problem document of a refusal. */
  problem: ProblemDocument | undefined;
};

export type ServiceCall = {
  params?: Record<string, string>;
  query?: Record<string, string | number>;
  body?: unknown;
  ifMatch?: number;
  /** Default: a new one for each command. */
  key?: string;
};

type Headers = Record<string, string>;

/**
 * One service that a test started by itself: called as the gateway does, moved in time as the directory does, and told
 * what other services tell.
 */
export abstract class CalledService {
  protected constructor(readonly origin: string) {}

  /** What the gateway sends along for a person who is signed in. */
  abstract headersOf(username: string): Promise<Headers>;
  /** What another service sends along. */
  protected abstract headersOfServices(): Promise<Headers>;
  /** On the database of the service. */
  protected abstract store(sql: string, values: unknown[]): Promise<unknown>;

  /** Calls as the gateway does for a person who is signed in. */
  async call<Route extends RouteContract>(
    route: Route,
    username: string,
    input: ServiceCall = {},
  ): Promise<ServiceAnswer<ResponseOf<Route>>> {
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
  async must<Route extends RouteContract>(route: Route, username: string, input: ServiceCall = {}) {
    const { status, problem, body } = await this.call(route, username, input);
    if (problem !== undefined) throw new Error(`${route.id}: ${status} ${JSON.stringify(problem)}`);
    return body;
  }

  /** Status and code of a refusal. */
  async refusal(route: RouteContract, username: string, input: ServiceCall = {}) {
    const { status, problem } = await this.call(route, username, input);
    return [status, problem?.code];
  }

  /** Business time of this service moves forward, and what falls due on the way fires in due order. */
  async moveClock(to: string): Promise<void> {
    for (;;) {
      const state = await this.askClock();
      const due = state.nextDue !== null && new Date(state.nextDue) < new Date(to) ? state.nextDue : to;
      const after = await this.askClock(due);
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
    await this.sayTogether(contract, [{ subject, sequence, data }]);
  }

  /** As if they had been published in one transaction: they come in one message. */
  async sayTogether<Contract extends EventContract>(
    contract: Contract,
    events: readonly { subject: string; sequence: number; data: DataOf<Contract> }[],
  ): Promise<void> {
    const envelopes = events.map((event) => ({
      specversion: '1.0',
      id: newId(),
      source: contract.domain,
      type: contract.type,
      time: '2022-03-01T02:00:00.000Z',
      correlationid: randomUUID(),
      ...event,
    }));
    const [first] = envelopes;
    if (first === undefined) return;
    const routingKeys = new Set(events.map(({ data }) => routingKeyOf(contract, data)));
    const body = JSON.stringify(envelopes.length === 1 ? first : envelopes);
    await this.store(
      `INSERT INTO outbox (id, exchange, type, subject, body, leased_until) VALUES ($1, $2, $3, $4, $5, now())`,
      [first.id, `dicoso.${contract.domain}`, [...routingKeys].join(' '), first.subject, body],
    );
  }

  private async askClock(to?: string): Promise<{ nextDue: string | null }> {
    const url = new URL('/internal/clock', this.origin);
    const headers = { ...(await this.headersOfServices()), 'content-type': 'application/json' };
    const body = to === undefined ? undefined : JSON.stringify({ to: new Date(to).toISOString() });
    const response = await request(url, { method: body === undefined ? 'GET' : 'POST', headers, body });
    if (response.statusCode !== 200) throw new Error(`clock: ${response.statusCode}`);
    return (await response.body.json()) as { nextDue: string | null };
  }
}
