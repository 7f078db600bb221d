import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { gunzipSync } from 'node:zlib';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Redis } from 'ioredis';
import { Agent, request } from 'undici';
import { InternalTokens } from '#http';
import { eventually } from '#testing';
import { readGatewayConfig } from './config.js';
import { startGateway } from './start.js';

export const SECRET = 'a secret for tests that is long enough';
export const ORIGIN = 'http://localhost:3000';

/** Closed with the bench: connections that are kept would hold the test process. */
const dispatcher = new Agent();

type Servers = {
  redis: { url: string };
  rabbitmq: { amqpUrl: string; managementUrl: string };
};

/** What a service was asked. */
export type Seen = {
  method: string;
  url: string;
  headers: IncomingMessage['headers'];
  body: string;
  subject: { personId: string | null; sessionId: string | null };
};
export type Reply = { status?: number; headers?: Record<string, string>; body?: unknown } | 'hang' | 'break';

/** One of our services, as the gateway sees it: a real server with answers made up by the test. */
export class Service {
  readonly seen: Seen[] = [];
  reply: (seen: Seen) => Reply = () => ({ status: 404 });
  private readonly tokens = new InternalTokens(SECRET);
  private readonly server: Server;

  constructor(readonly name: string) {
    this.server = createServer((req, res) => void this.answer(req, res));
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Answers by `<METHOD> <path without query>`. */
  routes(table: Record<string, Reply | ((seen: Seen) => Reply)>): void {
    this.reply = (seen) => {
      const answer = table[`${seen.method} ${seen.url.split('?')[0]}`];
      return typeof answer === 'function' ? answer(seen) : (answer ?? { status: 404 });
    };
  }

  to(path: string): Seen[] {
    return this.seen.filter((seen) => seen.url.split('?')[0] === path);
  }

  reset(): void {
    this.seen.length = 0;
    this.reply = () => ({ status: 404 });
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(req: IncomingMessage, res: ServerResponse) {
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk as Buffer);
    if (req.url === '/health/live') return void res.end('{}');
    const { method = '', url = '', headers } = req;
    // Fails the test when the token is missing, wrong, or made for another service.
    const subject = await this.tokens.verify(String(headers['x-internal-token']), this.name);
    const seen = { method, url, headers, body: Buffer.concat(chunks).toString('utf8'), subject };
    this.seen.push(seen);
    const reply = this.reply(seen);
    if (reply === 'hang') return;
    if (reply === 'break') return void req.socket.destroy();
    const { status = 200, body } = reply;
    const type =
      status >= 400 ? 'application/problem+json; charset=utf-8' : 'application/json; charset=utf-8';
    res.writeHead(status, { 'content-type': type, ...reply.headers });
    res.end(body === undefined ? undefined : JSON.stringify(body));
  }
}

/** A virtual host of its own on the broker. */
class Vhost {
  readonly name = `gateway-${randomBytes(6).toString('hex')}`;
  constructor(private readonly servers: Servers) {}

  get url(): string {
    return `${this.servers.rabbitmq.amqpUrl}/${this.name}`;
  }

  async make(): Promise<void> {
    await this.api('PUT', `vhosts/${this.name}`, {});
    const { username } = new URL(this.servers.rabbitmq.amqpUrl);
    await this.api('PUT', `permissions/${this.name}/${username}`, {
      configure: '.*',
      write: '.*',
      read: '.*',
    });
  }

  publish(exchange: string, routingKey: string, payload: unknown): Promise<void> {
    return this.api('POST', `exchanges/${this.name}/${exchange}/publish`, {
      routing_key: routingKey,
      payload: JSON.stringify(payload),
      payload_encoding: 'string',
      properties: {},
    });
  }

  drop(): Promise<void> {
    return this.api('DELETE', `vhosts/${this.name}`);
  }

  private async api(method: 'PUT' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<void> {
    const url = new URL(this.servers.rabbitmq.managementUrl);
    const { username, password } = url;
    const response = await request(new URL(`/api/${path}`, url.origin), {
      method,
      headers: {
        authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`,
        'content-type': 'application/json',
      },
      body: body === undefined ? undefined : JSON.stringify(body),
      dispatcher,
    });
    const text = await response.body.text();
    if (response.statusCode >= 300) throw new Error(`${method} ${path}: ${response.statusCode} ${text}`);
  }
}

export type SignedIn = { token: string; sessionId: string; personId: string; cookie: string; csrf: string };

/** A gateway with real Redis and RabbitMQ before services that the test answers for. */
export class Bench {
  readonly services: Record<'directory' | 'registration' | 'approvals' | 'notifications', Service> = {
    directory: new Service('directory'),
    registration: new Service('registration'),
    approvals: new Service('approvals'),
    notifications: new Service('notifications'),
  };
  private addresses: Record<string, string> = {};
  private readonly apps = new Map<string, NestFastifyApplication>();
  readonly prefix = `gateway-${randomBytes(6).toString('hex')}`;
  private readonly servers: Servers;
  readonly broker: Vhost;
  readonly redis: Redis;
  address = '';

  private constructor() {
    const file = process.env['DICOSO_SERVERS_FILE'];
    if (file === undefined) throw new Error('DICOSO_SERVERS_FILE is not set: run these tests by npm test');
    this.servers = JSON.parse(readFileSync(file, 'utf8')) as Servers;
    this.broker = new Vhost(this.servers);
    this.redis = new Redis(this.servers.redis.url);
  }

  static async make(environment: Record<string, string> = {}): Promise<Bench> {
    const bench = new Bench();
    await bench.broker.make();
    for (const service of Object.values(bench.services)) {
      bench.addresses[`${service.name.toUpperCase()}_URL`] = await service.start();
    }
    bench.address = await bench.start(environment);
    return bench;
  }

  /** Another gateway with a configuration of its own. */
  async start(environment: Record<string, string> = {}): Promise<string> {
    const config = readGatewayConfig({
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      SERVICE_PORT: '1',
      INTERNAL_TOKEN_SECRET: SECRET,
      PUBLIC_ORIGIN: ORIGIN,
      REDIS_URL: this.servers.redis.url,
      REDIS_PREFIX: this.prefix,
      RABBITMQ_URL: this.broker.url,
      RATE_LIMIT_PER_MINUTE: '10000',
      ...this.addresses,
      ...environment,
    });
    const app = await startGateway({ ...config, SERVICE_PORT: 0 });
    const { port } = app.getHttpServer().address() as AddressInfo;
    const address = `http://127.0.0.1:${port}`;
    this.apps.set(address, app);
    return address;
  }

  /** Takes the test’s answers back, and gives the directory its look-up of sessions. */
  reset(): void {
    for (const service of Object.values(this.services)) service.reset();
  }

  /** A session as the directory would have begun it, remembered in Redis. */
  async signIn(): Promise<SignedIn> {
    const token = randomBytes(32).toString('base64url');
    const [sessionId, personId] = [uuid(), uuid()];
    await this.remember(token, { sessionId, personId });
    const cookie = `__Host-dicoso=${token}`;
    this.services.directory.routes({
      'GET /api/session': { body: { ...VIEW, sessionId, person: { personId, fullName: 'Một' } } },
    });
    const view = await this.get('/api/session', { headers: { cookie } });
    return { token, sessionId, personId, cookie, csrf: (view.body as { csrfToken: string }).csrfToken };
  }

  async remember(
    token: string,
    { sessionId, personId }: { sessionId: string; personId: string },
    ms = 60_000,
  ) {
    const expiresAt = new Date(Date.now() + ms).toISOString();
    await this.redis.set(this.keyOf(token), JSON.stringify({ sessionId, personId, expiresAt }), 'EX', 300);
  }

  keyOf(token: string): string {
    return `${this.prefix}:session:${hashOf(token)}`;
  }

  get(path: string, options: CallOptions = {}) {
    return this.call('GET', path, options);
  }

  async call(method: string, path: string, { headers = {}, body, address = this.address }: CallOptions = {}) {
    const response = await request(new URL(path, address), {
      method: method as 'GET',
      headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      body: body === undefined || typeof body === 'string' ? body : JSON.stringify(body),
      dispatcher,
    });
    const bytes = Buffer.from(await response.body.arrayBuffer());
    const text = (response.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes).toString();
    const type = String(response.headers['content-type'] ?? '');
    const parsed: unknown = type.includes('json') && text !== '' ? JSON.parse(text) : text;
    return { status: response.statusCode, headers: response.headers, body: parsed, type };
  }

  /** As a page of ours sends a command. */
  command(session: SignedIn, method: string, path: string, options: CallOptions = {}) {
    const headers = {
      origin: ORIGIN,
      cookie: session.cookie,
      'x-csrf-token': session.csrf,
      'idempotency-key': 'key-0001',
      ...options.headers,
    };
    return this.call(method, path, { ...options, headers });
  }

  /** Opens a stream of server-sent events. @throws when it is refused */
  async stream(
    headers: Record<string, string>,
    { query = '', address = this.address } = {},
  ): Promise<TestStream> {
    const response = await request(new URL(`/api/stream${query}`, address), { headers, dispatcher });
    if (response.statusCode === 200) return new TestStream(response.body, response.headers);
    throw new Error(`${response.statusCode} ${await response.body.text()}`);
  }

  /** Until the gateway hears what happens in the system. */
  async listening(): Promise<void> {
    await eventually('the gateway listens', async () => {
      const { body } = await this.get('/health/ready');
      return (body as { checks: Record<string, string> }).checks['rabbitmq'] === 'ok';
    });
  }

  /** The orderly end of one gateway. */
  async shutDown(address: string): Promise<void> {
    await this.apps.get(address)?.close();
    this.apps.delete(address);
  }

  async close(): Promise<void> {
    for (const app of this.apps.values()) await app.close();
    for (const service of Object.values(this.services)) await service.stop();
    this.redis.disconnect();
    await this.broker.drop();
    await dispatcher.close();
  }
}

type CallOptions = { headers?: Record<string, string>; body?: unknown; address?: string };

/** A browser’s side of a stream. */
export class TestStream {
  readonly ended: Promise<void>;
  isOpen = true;
  private readonly events: { event: string; id: string | undefined; data: unknown }[] = [];
  private beatsSeen = 0;
  private waiting: (() => void)[] = [];

  constructor(
    private readonly body: Readable,
    readonly headers: Record<string, string | string[] | undefined>,
  ) {
    this.ended = this.read();
  }

  /** The next event of that kind; waits for it. */
  async next(event: string): Promise<{ id: string | undefined; data: unknown }> {
    for (;;) {
      const at = this.events.findIndex((one) => one.event === event);
      const [found] = at < 0 ? [] : this.events.splice(at, 1);
      if (found !== undefined) return { id: found.id, data: found.data };
      await this.more();
    }
  }

  /** Events of that kind that nobody took. */
  left(event: string): number {
    return this.events.filter((one) => one.event === event).length;
  }

  async beats(count: number): Promise<void> {
    const until = this.beatsSeen + count;
    while (this.beatsSeen < until) await this.more();
  }

  stop(): void {
    this.body.destroy();
  }

  private more(): Promise<void> {
    if (!this.isOpen) throw new Error('the stream has ended');
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private async read(): Promise<void> {
    let text = '';
    try {
      for await (const chunk of this.body) {
        text += String(chunk);
        const blocks = text.split('\n\n');
        text = blocks.pop() ?? '';
        for (const block of blocks) this.take(block);
        this.wake();
      }
    } catch {
      // Stopped by the test.
    } finally {
      this.isOpen = false;
      this.wake();
    }
  }

  private take(block: string) {
    if (block === ':') this.beatsSeen += 1;
    const fields = new Map(
      block.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(': ') + 2)]),
    );
    const event = fields.get('event');
    if (event === undefined) return;
    this.events.push({ event, id: fields.get('id'), data: JSON.parse(fields.get('data') ?? 'null') });
  }

  private wake() {
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}

export const VIEW = {
  username: 'mot',
  offices: ['Chuyên viên Ban Phong trào'],
  roles: ['CADRE'],
  homeUnitId: null,
  expiresAt: '2099-01-01T00:00:00Z',
  businessToday: '2022-03-01',
};

export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

export function uuid(): string {
  const hex = randomBytes(16).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
