import { z } from 'zod';
import { readConfig, redisShape, statefulShape } from '#config';

export type DirectoryConfig = ReturnType<typeof directoryConfig>;

export function directoryConfig(environment?: NodeJS.ProcessEnv) {
  const { DATABASE_URL, DATABASE_POOL, RABBITMQ_URL, RABBITMQ_MANAGEMENT_URL } = statefulShape;
  return readConfig(
    {
      DATABASE_URL,
      DATABASE_POOL,
      RABBITMQ_URL,
      RABBITMQ_MANAGEMENT_URL,
      ...redisShape,
      /** A session that nobody used for so long is over. Cadres are out for days: a weekend must not log them out. */
      SESSION_IDLE_MINUTES: z.coerce
        .number()
        .int()
        .min(5)
        .max(43_200)
        .default(4 * 24 * 60),
      SESSION_DAYS: z.coerce.number().int().min(1).max(90).default(14),
      /** How long the gateway may believe Redis; also how long the end of a session takes when Redis is away. */
      SESSION_CACHE_MS: z.coerce.number().int().min(100).max(30_000).default(5_000),
    },
    environment,
  );
}

/** For the load, which serves nothing and calls nobody. */
export function loadConfig(environment?: NodeJS.ProcessEnv) {
  const { DATABASE_URL } = statefulShape;
  return readConfig(
    { DATABASE_URL, SERVICE_PORT: z.unknown().optional(), INTERNAL_TOKEN_SECRET: z.unknown().optional() },
    environment,
  );
}
