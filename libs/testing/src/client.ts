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

export type UploadOptions = Omit<CallOptions, 'body'> & {
  content: Buffer;
  /** What it is said to be. */
  mediaType: string;
  /** A refusal is an answer too. */
  refusable?: boolean;
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
    const path = pathOf(route, options.params);
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

  /** Sends a file as the body of a route with `upload`. @throws RefusedError unless it may be refused */
  async upload<Route extends RouteContract>(
    route: Route,
    { content, mediaType, refusable, ...options }: UploadOptions,
  ): Promise<Answer<ResponseOf<Route>>> {
    const headers = { 'content-type': mediaType, ...options.headers };
    const answer = await this.call(route, { ...options, headers, body: content });
    if (answer.status < 400 || refusable) return answer;
    throw new RefusedError(route.id, answer.status, answer.problem, answer.body);
  }

  /** The file of a route with `download`, or its refusal. */
  async download(route: RouteContract, options: Omit<CallOptions, 'body'> = {}): Promise<Answer<Buffer>> {
    const response = await this.send(route.method, pathOf(route, options.params), undefined, options);
    const bytes = Buffer.from(await response.body.arrayBuffer());
    return { ...answerOf(response, bytes.toString()), body: bytes };
  }

  /** Any call, also broken ones: a `body` of text or bytes is sent as it is. */
  async raw(
    method: string,
    path: string,
    body?: unknown,
    options: Pick<CallOptions, 'query' | 'headers'> = {},
  ): Promise<Answer<unknown>> {
    const response = await this.send(method, path, body, options);
    return answerOf(response, await response.body.text());
  }

  private async send(
    method: string,
    path: string,
    body: unknown,
    options: Pick<CallOptions, 'query' | 'headers'>,
  ): Promise<Dispatcher.ResponseData> {
    const url = new URL(path, this.origin);
    for (const [name, value] of Object.entries(options.query ?? {}))
      if (value !== undefined) url.searchParams.set(name, String(value));
    const headers: Record<string, string> = { origin: this.origin, accept: 'application/json' };
    if (this.cookie !== undefined) headers['cookie'] = this.cookie;
    if (this.csrf !== undefined && method !== 'GET') headers['x-csrf-token'] = this.csrf;
    const asItIs = typeof body === 'string' || Buffer.isBuffer(body);
    if (body !== undefined)
      headers['content-type'] = Buffer.isBuffer(body) ? 'application/octet-stream' : 'application/json';
    for (const [name, value] of Object.entries(options.headers ?? {})) {
      if (value === undefined) delete headers[name];
      else headers[name] = value;
    }
    const response = await request(url, {
      method,
      headers,
      body: body === undefined || asItIs ? body : JSON.stringify(body),
      dispatcher: this.dispatcher,
    });
    this.keepCookie(response.headers['set-cookie']);
    return response;
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

function pathOf(route: RouteContract, params: Record<string, string | number> = {}): string {
  return route.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
}

function answerOf({ statusCode, headers }: Dispatcher.ResponseData, text: string): Answer<unknown> {
  const type = String(headers['content-type'] ?? '');
  const parsed: unknown = text !== '' && type.includes('json') ? JSON.parse(text) : text;
  const { etag } = headers;
  return {
    status: statusCode,
    headers,
    body: parsed,
    problem: type.startsWith('application/problem+json') ? (parsed as ProblemDocument) : undefined,
    etag: typeof etag === 'string' ? etag : undefined,
  };
}
