import { z } from 'zod';
import { readConfig, redisShape, statefulShape } from '#config';

const shape = {
  ...statefulShape,
  ...redisShape,
  /** Tests: neither add nor work on jobs. */
  JOBS: z.enum(['on', 'off']).default('on'),
  /** Tests: run no sweep. */
  SWEEP: z.enum(['on', 'off']).default('on'),
  /** How long a hop waits for a unit or person of the directory before it becomes an incident, machine ms. */
  HOP_PATIENCE_MS: z.coerce.number().int().min(0).default(5_000),
} as const;

export function approvalsConfig(environment?: NodeJS.ProcessEnv) {
  return readConfig(shape, environment);
}

export type ApprovalsConfig = ReturnType<typeof approvalsConfig>;

/** For commands that serve nothing and call nobody. */
export function commandConfig(environment?: NodeJS.ProcessEnv) {
  const { DATABASE_URL } = statefulShape;
  return readConfig(
    { DATABASE_URL, SERVICE_PORT: z.unknown().optional(), INTERNAL_TOKEN_SECRET: z.unknown().optional() },
    environment,
  );
}
