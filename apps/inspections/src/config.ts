import { z } from 'zod';
import { filesShape, readConfig, redisShape, statefulShape } from '#config';

/** First days of terms, ascending, as `2017-10-01,2022-08-11`; `year` for none. */
const Terms = z
  .string()
  .transform((value) => (value === 'year' ? [] : value.split(',')))
  .pipe(z.array(z.iso.date()))
  .refine(
    (days) => days.every((day, i) => i === 0 || Number(day.slice(0, 4)) > Number(days[i - 1]?.slice(0, 4))),
    {
      message: 'ascending, not two in one year',
    },
  );

const shape = {
  ...statefulShape,
  ...redisShape,
  ...filesShape,
  /** Official numbers begin anew with each of these terms (domain/numbering.ts). */
  NUMBERING_TERMS: Terms.default(['2017-10-01', '2022-08-11']),
  /** Tests: neither add nor work on jobs. */
  JOBS: z.enum(['on', 'off']).default('on'),
  /** Tests: run no sweep. */
  SWEEP: z.enum(['on', 'off']).default('on'),
} as const;

export function inspectionsConfig(environment?: NodeJS.ProcessEnv) {
  return readConfig(shape, environment);
}

export type InspectionsConfig = ReturnType<typeof inspectionsConfig>;
