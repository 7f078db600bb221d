import { setTimeout as delay } from 'node:timers/promises';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Redis } from 'ioredis';
import type { Tx } from '#database';
import type { SessionFacts } from '../domain/session.js';
import type { SessionCache } from '../use-cases/session.ports.js';

export type SessionCacheOptions = {
  url: string;
  prefix: string;
  /** How long an entry may be believed, ms, counted from before PostgreSQL was read for it. */
  lifeMs: number;
};

/** Stands in place of an entry: do not believe, ask. Longer than any reader can lag behind. */
const ENDED = '-';
const ENDED_MS = 60_000;
/** Clocks of machines differ by less. */
const SKEW_MS = 1_000;
const TIMEOUT_MS = 500;

/** Sessions in Redis, for the gateway to read. README.md: why an end holds from the next request. */
@Injectable()
export class RedisSessionCache implements SessionCache, OnApplicationShutdown {
  private readonly logger = new Logger('session cache');
  private readonly redis: Redis;
  private readonly ended = new WeakMap<Tx, string[]>();
  private down = false;

  constructor(private readonly options: SessionCacheOptions) {
    this.redis = new Redis(options.url, {
      // A command that waits for a connection would come true long after somebody relied on it.
      enableOfflineQueue: false,
      maxRetriesPerRequest: 0,
      autoResendUnfulfilledCommands: false,
      commandTimeout: TIMEOUT_MS,
      connectTimeout: 2_000,
      // How long its own timer holds the process after the end.
      disconnectTimeout: 200,
      retryStrategy: (attempt) => Math.min(attempt * 100, 1_000),
      connectionName: 'directory',
    });
    this.redis.on('error', () => this.note(true));
    this.redis.on('ready', () => this.note(false));
  }

  async remember(tokenHash: string, session: SessionFacts, readAt: Date): Promise<void> {
    const until = Math.min(readAt.getTime() + this.options.lifeMs, session.expiresAt.getTime());
    if (until <= Date.now()) return;
    const { sessionId, personId, expiresAt } = session;
    const value = JSON.stringify({ sessionId, personId, expiresAt: expiresAt.toISOString() });
    // An absolute expiry: however late the command arrives, the entry lives no longer than what it says is true.
    await this.redis.set(this.key(tokenHash), value, 'PXAT', until, 'NX').catch(() => undefined);
  }

  endedIn(tx: Tx, tokenHashes: readonly string[]): void {
    if (tokenHashes.length === 0) return;
    this.ended.set(tx, [...(this.ended.get(tx) ?? []), ...tokenHashes]);
  }

  async settle(tx: Tx): Promise<void> {
    const hashes = this.ended.get(tx);
    if (hashes === undefined) return;
    this.ended.delete(tx);
    try {
      await Promise.all(hashes.map((hash) => this.redis.set(this.key(hash), ENDED, 'PX', ENDED_MS)));
    } catch (error) {
      this.logger.warn({ msg: 'could not tell Redis of ended sessions, waits them out', error });
      await delay(this.options.lifeMs + SKEW_MS);
    }
  }

  onApplicationShutdown(): void {
    this.redis.disconnect();
  }

  private key(tokenHash: string): string {
    return `${this.options.prefix}:session:${tokenHash}`;
  }

  private note(down: boolean): void {
    if (down !== this.down) this.logger.warn({ msg: down ? 'Redis is away' : 'Redis is back' });
    this.down = down;
  }
}
