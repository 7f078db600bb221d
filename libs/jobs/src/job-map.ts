import { z } from 'zod';
import { Id } from '#contracts';

export type JobDefinition<Data extends z.ZodType = z.ZodType> = {
  data: Data;
  /** Tries before the job is given up; the row stays for the sweep. */
  tries: number;
  /** Pause before the second try, ms; doubles with every further one. */
  backoffMs: number;
  /** Jobs that one process works on at once. */
  concurrency: number;
};

function job<Data extends z.ZodType>(definition: JobDefinition<Data>) {
  return definition;
}

/** Every job of the system, by `<service>.<what>`: the one place to declare one, with its failure policy. */
export const JOBS = {
  'approvals.routing': job({ data: z.object({ hopId: Id }), tries: 5, backoffMs: 1_000, concurrency: 8 }),
  'approvals.deadlines': job({
    /**
     * What falls due at nearly the same time has one alarm. The version says which firing is meant: a deadline that
     * moved or fired meanwhile has another one.
     */
    data: z.object({
      deadlines: z.array(z.object({ deadlineId: Id, version: z.number().int() })).min(1),
    }),
    tries: 5,
    backoffMs: 1_000,
    // So many that a transaction finds company while others are under way.
    concurrency: 8,
  }),
  'trip-reporting.reminder': job({
    data: z.object({ reminderId: Id }),
    tries: 5,
    backoffMs: 1_000,
    concurrency: 8,
  }),
  'inspections.deadline': job({
    data: z.object({ deadlineId: Id }),
    tries: 5,
    backoffMs: 1_000,
    concurrency: 8,
  }),
} as const;

/** Jobs by name; tests bring their own. */
export type JobMap = Readonly<Record<string, JobDefinition>>;
export type Jobs = typeof JOBS;
export type DataOfJob<Map extends JobMap, Name extends keyof Map> = z.infer<Map[Name]['data']>;

export function jobsOf(service: string, jobs: JobMap): string[] {
  return Object.keys(jobs).filter((name) => name.startsWith(`${service}.`));
}
