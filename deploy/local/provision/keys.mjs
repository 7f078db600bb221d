/** Redis keys of one system. What is left behind costs memory, nothing else, so no failure here stops anything. */

/**
 * @param {import('../servers.mjs').Servers} servers
 * @param {string} prefix
 */
export async function dropKeys(servers, prefix) {
  const { Redis } = await import('ioredis');
  const redis = new Redis(servers.redis.url, {
    lazyConnect: true,
    connectTimeout: 2000,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  redis.on('error', () => {});
  try {
    await redis.connect();
    let cursor = '0';
    do {
      const [next, keys] = await redis.scan(cursor, 'MATCH', `${prefix}*`, 'COUNT', 1000);
      if (keys.length > 0) await redis.unlink(...keys);
      cursor = next;
    } while (cursor !== '0');
  } catch {
    // Redis is away: a test may have stopped it.
  } finally {
    redis.disconnect();
  }
}
