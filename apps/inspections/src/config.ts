import { z } from 'zod';
import { filesShape, readConfig, redisShape, statefulShape } from '#config';

const shape = {
  ...statefulShape,
  ...redisShape,
  ...filesShape,
  /** Tests: neither add nor work on jobs. */
  JOBS: z.enum(['on', 'off']).default('on'),
  /** Tests: run no sweep. */
  SWEEP: z.enum(['on', 'off']).default('on'),
} as const;

export function inspectionsConfig(environment?: NodeJS.ProcessEnv) {
  return readConfig(shape, environment);
}

export type InspectionsConfig = ReturnType<typeof inspectionsConfig>;
