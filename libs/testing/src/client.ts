import { randomUUID } from 'node:crypto';
import { Agent, request, type Dispatcher } from 'undici';
import type { ProblemDocument, ResponseOf, RouteContract } from '#contracts';

export type Answer<Body> = {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Body;
  /** The problem document of a refusal. */
  problem: ProblemDocument | undefined;
  etag: string | undefined;
};

export type CallOptions = {
  params?: Record<string, string | number>;
  query?: Record<string, string | number | undefined>;
  body?: unknown;
  ifMatch?: number | string;
  /** Default: a new one for each call. */
  idempotencyKey?: string;
  headers?: Record<string, string | undefined>;
};

/** Thrown by `must`: an answer that should have been a success was a refusal. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  constructor(
    readonly route: string,
    readonly status: number,
    readonly problem: ProblemDocument | undefined,
    body: unknown,
  ) {
    super(`${route}: ${status} ${problem?.code ?? ''} ${JSON.stringify(problem ?? body).slice(0, 1500)}`);
  }
}

/**
 * A person at the public edge: logs in, keeps the cookie and the CSRF token, sends an idempotency key with every
 * command. It goes the way a browser goes; there is no back door.
 */
export class Client {
  private cookie: string | undefined;
  private csrf: string | undefined;
  personId = '';
  fullName = '';

  constructor(
    readonly origin: string,
    private readonly dispatcher: Dispatcher = new Agent({ connections: 8, keepAliveTimeout: 2_000 }),
  ) {}

  async signIn(username: string, password: string): Promise<this> {
    const answer = await this.raw('POST', '/api/session', { username, password });
    if (answer.status !== 201) throw new RefusedError('sign-in', answer.status, answer.problem, answer.body);
    const session = answer.body as { csrfToken: string; person: { personId: string; fullName: string } };
    this.csrf = session.csrfToken;
    this.personId = session.person.personId;
    this.fullName = session.person.fullName;
    return this;
  }

  async call<Route extends RouteContract>(
    route: Route,
    options: CallOptions = {},
  ): Promise<Answer<ResponseOf<Route>>> {
    const params: Record<string, string | number> = { ...options.params };
    const path = route.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
    const headers: Record<string, string | undefined> = {
      ...(route.command ? { 'idempotency-key': options.idempotencyKey ?? randomUUID() } : {}),
      ...(options.ifMatch === undefined
        ? {}
        : { 'if-match': typeof options.ifMatch === 'number' ? `"${options.ifMatch}"` : options.ifMatch }),
      ...options.headers,
    };
    return (await this.raw(route.method, path, options.body, { query: options.query, headers })) as Answer<
      ResponseOf<Route>
    >;
  }

  /** The body of a success. @throws RefusedError */
  async must<Route extends RouteContract>(
    route: Route,
    options: CallOptions = {},
  ): Promise<ResponseOf<Route>> {
    const answer = await this.call(route, options);
    if (answer.status >= 400) throw new RefusedError(route.id, answer.status, answer.problem, answer.body);
    return answer.body;
  }

  /** Any call, also broken ones: `body` may be a string that is sent as it is. */
  async raw(
    method: string,
    path: string,
    body?: unknown,
    options: {
      query?: Record<string, string | number | undefined>;
      headers?: Record<string, string | undefined>;
    } = {},
  ): Promise<Answer<unknown>> {
    const url = new URL(path, this.origin);
    for (const [name, value] of Object.entries(options.query ?? {}))
      if (value !== undefined) url.searchParams.set(name, String(value));
    const headers: Record<string, string> = { origin: this.origin, accept: 'application/json' };
    if (this.cookie !== undefined) headers['cookie'] = this.cookie;
    if (this.csrf !== undefined && method !== 'GET') headers['x-csrf-token'] = this.csrf;
    if (body !== undefined) headers['content-type'] = 'application/json';
    for (const [name, value] of Object.entries(options.headers ?? {})) {
      if (value === undefined) delete headers[name];
      else headers[name] = value;
    }
    const response = await request(url, {
      method,
      headers,
      body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
      dispatcher: this.dispatcher,
    });
    this.keepCookie(response.headers['set-cookie']);
    const text = await response.body.text();
    const type = String(response.headers['content-type'] ?? '');
    const parsed: unknown = text !== '' && type.includes('json') ? JSON.parse(text) : text;
    const etag = response.headers['etag'];
    return {
      status: response.statusCode,
      headers: response.headers,
      body: parsed,
      problem: type.startsWith('application/problem+json') ? (parsed as ProblemDocument) : undefined,
      etag: typeof etag === 'string' ? etag : undefined,
    };
  }

  /** What a browser would send: for streams, which are read outside of `call`. */
  get sessionHeaders(): Record<string, string> {
    return { origin: this.origin, ...(this.cookie === undefined ? {} : { cookie: this.cookie }) };
  }

  async close(): Promise<void> {
    await this.dispatcher.close();
  }

  private keepCookie(header: string | string[] | undefined) {
    for (const line of header === undefined ? [] : [header].flat()) {
      const [pair = ''] = line.split(';');
      if (!pair.startsWith('__Host-')) continue;
      this.cookie = pair.endsWith('=') ? undefined : pair;
    }
  }
}
