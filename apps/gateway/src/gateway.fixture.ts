import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Redis } from 'ioredis';
import { Agent, request } from 'undici';
import type { StatefulService } from '#contracts';
import { eventually } from '#testing';
import { Vhost, type Broker } from './broker.fixture.js';
import { readGatewayConfig } from './config.js';
import { SECRET, Service } from './service.fixture.js';
import { startGateway } from './start.js';
import { TestStream } from './stream/tab.fixture.js';

export const ORIGIN = 'http://localhost:3000';

type Servers = { redis: { url: string }; rabbitmq: Broker };

/** Closed with the bench: connections that are kept would hold the test process. */
const dispatcher = new Agent();

export type SignedIn = { token: string; sessionId: string; personId: string; cookie: string; csrf: string };

/** A gateway with real Redis and RabbitMQ before services that the test answers for. */
export class Bench {
  readonly services: Record<StatefulService, Service> = {
    directory: new Service('directory'),
    registration: new Service('registration'),
    'trip-reporting': new Service('trip-reporting'),
    inspections: new Service('inspections'),
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
    this.broker = new Vhost(this.servers.rabbitmq, dispatcher);
    this.redis = new Redis(this.servers.redis.url);
  }

  static async make(environment: Record<string, string> = {}): Promise<Bench> {
    const bench = new Bench();
    await bench.broker.make();
    for (const service of Object.values(bench.services)) {
      bench.addresses[`${service.name.toUpperCase().replaceAll('-', '_')}_URL`] = await service.start();
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
      // Passed by on a busy machine, Redis would know of nobody, and what the test waits for be refused.
      SESSION_CACHE_ANSWER_MS: '20000',
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
    // A Redis that is not connected at the moment counts as nobody being signed in.
    const view = await eventually('signed in', async () => {
      const answer = await this.get('/api/session', { headers: { cookie } });
      return answer.status === 200 && answer;
    });
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
