import { Injectable, Logger } from '@nestjs/common';
import { Pool } from 'undici';
import { Refusal, type HttpMethod } from '#contracts';
import { INTERNAL_TOKEN_HEADER, type Subject } from '#http';
import { CallerTokens } from '../session/caller-tokens.js';

/** The services behind the gateway, and where they are. */
export type Addresses = Readonly<Record<string, string>>;

export type UpstreamCall = {
  method: HttpMethod;
  /** With the query. */
  path: string;
  subject: Subject;
  headers?: Record<string, string>;
  /** JSON. */
  body?: Buffer;
  /** A lost connection is tried once more: only for what may happen twice. */
  retry: boolean;
};

export type UpstreamAnswer = {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
};

/** Errors of undici and of sockets after which nothing is known of the call. */
const LOST = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'UND_ERR_CONNECT_TIMEOUT']);
/** Connections to one service; more wait in the pool. */
const CONNECTIONS = 64;

/** One pool of kept connections for each service. */
@Injectable()
export class Upstreams {
  private readonly logger = new Logger('upstreams');
  private readonly pools: ReadonlyMap<string, Pool>;

  constructor(
    addresses: Addresses,
    private readonly tokens: CallerTokens,
    timeoutMs: number,
  ) {
    this.pools = new Map(
      Object.entries(addresses).map(([service, url]) => [
        service,
        new Pool(new URL(url).origin, {
          connections: CONNECTIONS,
          // Shorter than the services keep theirs (75 s), so that nobody writes into a connection being closed.
          keepAliveTimeout: 60_000,
          keepAliveMaxTimeout: 60_000,
          headersTimeout: timeoutMs,
          bodyTimeout: timeoutMs,
          connect: { timeout: 2_000 },
        }),
      ]),
    );
  }

  get services(): string[] {
    return [...this.pools.keys()];
  }

  /** @throws Refusal TEMPORARILY_UNAVAILABLE when the service cannot be reached or does not answer in time */
  async call(service: string, call: UpstreamCall): Promise<UpstreamAnswer> {
    try {
      return await this.once(service, call);
    } catch (error) {
      if (!call.retry || !LOST.has(codeOf(error))) throw this.unavailable(service, error);
    }
    try {
      return await this.once(service, call);
    } catch (error) {
      throw this.unavailable(service, error);
    }
  }

  /** @throws when the service is not alive */
  async ping(service: string): Promise<void> {
    const { statusCode, body } = await this.pool(service).request({
      method: 'GET',
      path: '/health/live',
      headersTimeout: 1_000,
      bodyTimeout: 1_000,
    });
    await body.dump();
    if (statusCode !== 200) throw new Error(`answered ${statusCode}`);
  }

  async close(): Promise<void> {
    await Promise.all([...this.pools.values()].map((pool) => pool.destroy()));
  }

  private async once(service: string, call: UpstreamCall): Promise<UpstreamAnswer> {
    const headers: Record<string, string> = {
      ...call.headers,
      [INTERNAL_TOKEN_HEADER]: await this.tokens.for(service, call.subject),
    };
    const hasBody = call.body !== undefined && call.body.length > 0;
    if (hasBody) headers['content-type'] = 'application/json';
    const {
      statusCode,
      headers: answered,
      body,
    } = await this.pool(service).request({
      method: call.method,
      path: call.path,
      headers,
      body: hasBody ? call.body : null,
    });
    return { status: statusCode, headers: answered, body: Buffer.from(await body.arrayBuffer()) };
  }

  private pool(service: string): Pool {
    const pool = this.pools.get(service);
    if (pool === undefined) throw new Error(`the gateway has no address of ${service}`);
    return pool;
  }

  private unavailable(service: string, error: unknown): Refusal {
    this.logger.warn({ msg: 'a service did not answer', service, code: codeOf(error) });
    return new Refusal('TEMPORARILY_UNAVAILABLE');
  }
}

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : 'UNKNOWN';
}
