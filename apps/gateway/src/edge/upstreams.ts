import type { Readable } from 'node:stream';
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

/** One whose body is a file, or whose answer is one: neither is ever whole in memory. */
export type StreamCall = Omit<UpstreamCall, 'body'> & { body?: Readable };

export type StreamAnswer = Omit<UpstreamAnswer, 'body'> & { body: Readable };

/** Errors of undici and of sockets after which nothing is known of the call. */
const LOST = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'UND_ERR_CONNECT_TIMEOUT']);
/** Connections to one service; more wait in the pool. */
const CONNECTIONS = 64;
/** Further ones for files: a file may take minutes, and nothing else should wait behind it. */
const FILE_CONNECTIONS = 128;
/** From the last byte of an upload to its answer: files are examined a few at a time. */
const EXAMINED_WITHIN_MS = 120_000;

/** One pool of kept connections for each service. */
@Injectable()
export class Upstreams {
  private readonly logger = new Logger('upstreams');
  private readonly pools: ReadonlyMap<string, Pool>;
  private readonly filePools: ReadonlyMap<string, Pool>;

  constructor(
    addresses: Addresses,
    private readonly tokens: CallerTokens,
    private readonly timeoutMs: number,
  ) {
    this.pools = poolsOf(addresses, CONNECTIONS, timeoutMs);
    this.filePools = poolsOf(addresses, FILE_CONNECTIONS, timeoutMs);
  }

  get services(): string[] {
    return [...this.pools.keys()];
  }

  /** @throws Refusal TEMPORARILY_UNAVAILABLE when the service cannot be reached or does not answer in time */
  call(service: string, call: UpstreamCall): Promise<UpstreamAnswer> {
    return this.tried(service, call.retry, () => this.once(service, call));
  }

  /**
   * Resolves when the answer begins; its body is to be read or destroyed.
   *
   * @throws as `call`; a file that breaks off later is an error of the body
   */
  stream(service: string, call: StreamCall): Promise<StreamAnswer> {
    return this.tried(service, call.retry, async () => {
      const { method, path, body } = call;
      const { statusCode, headers, ...answer } = await poolOf(this.filePools, service).request({
        method,
        path,
        headers: {
          ...call.headers,
          [INTERNAL_TOKEN_HEADER]: await this.tokens.for(service, call.subject),
        },
        body: body ?? null,
        headersTimeout: body === undefined ? this.timeoutMs : EXAMINED_WITHIN_MS,
      });
      return { status: statusCode, headers, body: answer.body };
    });
  }

  /** @throws when the service is not alive */
  async ping(service: string): Promise<void> {
    const { statusCode, body } = await poolOf(this.pools, service).request({
      method: 'GET',
      path: '/health/live',
      headersTimeout: 1_000,
      bodyTimeout: 1_000,
    });
    await body.dump();
    if (statusCode !== 200) throw new Error(`answered ${statusCode}`);
  }

  async close(): Promise<void> {
    const pools = [...this.pools.values(), ...this.filePools.values()];
    await Promise.all(pools.map((pool) => pool.destroy()));
  }

  private async tried<Answer>(
    service: string,
    again: boolean,
    request: () => Promise<Answer>,
  ): Promise<Answer> {
    try {
      return await request();
    } catch (error) {
      if (!again || !LOST.has(codeOf(error))) throw this.unavailable(service, error);
    }
    try {
      return await request();
    } catch (error) {
      throw this.unavailable(service, error);
    }
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
    } = await poolOf(this.pools, service).request({
      method: call.method,
      path: call.path,
      headers,
      body: hasBody ? call.body : null,
    });
    return { status: statusCode, headers: answered, body: Buffer.from(await body.arrayBuffer()) };
  }

  private unavailable(service: string, error: unknown): Refusal {
    this.logger.warn({ msg: 'a service did not answer', service, code: codeOf(error) });
    return new Refusal('TEMPORARILY_UNAVAILABLE');
  }
}

function poolsOf(addresses: Addresses, connections: number, timeoutMs: number): Map<string, Pool> {
  return new Map(
    Object.entries(addresses).map(([service, url]) => [
      service,
      new Pool(new URL(url).origin, {
        connections,
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

function poolOf(pools: ReadonlyMap<string, Pool>, service: string): Pool {
  const pool = pools.get(service);
  if (pool === undefined) throw new Error(`the gateway has no address of ${service}`);
  return pool;
}

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : 'UNKNOWN';
}
