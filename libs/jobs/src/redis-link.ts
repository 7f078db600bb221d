import type { Logger } from '@nestjs/common';
import { Redis, type RedisOptions } from 'ioredis';

const COMMON: RedisOptions = {
  connectTimeout: 5_000,
  keepAlive: 10_000,
  retryStrategy: (times) => Math.min(100 * 2 ** Math.min(times, 6), 5_000),
};

/** For adding jobs: refuses at once while Redis is away, instead of collecting commands in memory. */
export function producerRedis(url: string): Redis {
  return new Redis(url, {
    ...COMMON,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    commandTimeout: 2_000,
  });
}

/** For workers: they wait for Redis however long it is away. */
export function workerRedis(url: string): Redis {
  return new Redis(url, { ...COMMON, maxRetriesPerRequest: null });
}

/** One line when Redis goes and one when it comes back, however often it is tried in between. */
export function logChanges(redis: Redis, name: string, logger: Logger): void {
  let away = false;
  const gone = (error?: Error) => {
    if (!away) logger.warn({ msg: `${name}: Redis is away, the sweeps go on without it`, error });
    away = true;
  };
  // Without a listener for errors ioredis writes each of them to the console.
  redis.on('error', gone);
  redis.on('reconnecting', () => gone());
  redis.on('ready', () => {
    if (away) logger.warn({ msg: `${name}: Redis is back` });
    away = false;
  });
}

/** Waits for a good end, but not for ever: a Redis that is away or froze never answers. */
export async function within(ms: number, work: () => Promise<unknown>): Promise<'done' | 'failed' | 'late'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), ms);
  });
  const done = work().then(
    () => 'done' as const,
    () => 'failed' as const,
  );
  const result = await Promise.race([done, late]);
  clearTimeout(timer);
  return result;
}

export async function closeRedis(redis: Redis): Promise<void> {
  if (redis.status === 'ready') await within(500, () => redis.quit());
  redis.disconnect();
}
