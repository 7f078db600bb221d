import { Logger } from '@nestjs/common';
import { Redis } from 'ioredis';

/** A Redis that did not answer is not asked again for so long, so that not every request waits for it, ms. */
const PAUSE_MS = 1_000;

/** Reads what the directory keeps in Redis. No answer is no verdict: the directory is asked then. */
export class SessionCache {
  private readonly logger = new Logger('sessions');
  private readonly redis: Redis;
  private pausedUntil = 0;

  constructor(
    url: string,
    private readonly prefix: string,
    answerMs: number,
  ) {
    this.redis = new Redis(url, {
      lazyConnect: true,
      enableOfflineQueue: false,
      enableAutoPipelining: true,
      maxRetriesPerRequest: 0,
      connectTimeout: 2_000,
      // How long its own timer holds the process after the end.
      disconnectTimeout: 200,
      commandTimeout: answerMs,
      retryStrategy: (times) => Math.min(50 * times, 1_000),
    });
    // Without a listener the process would end; that Redis is away shows in the health check.
    this.redis.on('error', () => undefined);
  }

  /** Comes up later when Redis is away. */
  async start(): Promise<void> {
    await this.redis.connect().catch(() => undefined);
  }

  async get(tokenHash: string): Promise<string | null> {
    if (this.redis.status !== 'ready' || Date.now() < this.pausedUntil) return null;
    try {
      return await this.redis.get(`${this.prefix}:session:${tokenHash}`);
    } catch (error) {
      this.pausedUntil = Date.now() + PAUSE_MS;
      this.logger.warn({ msg: 'Redis did not answer, the directory is asked', error });
      return null;
    }
  }

  /** @throws when Redis does not answer */
  async ping(): Promise<void> {
    await this.redis.ping();
  }

  stop(): void {
    this.redis.disconnect();
  }
}
