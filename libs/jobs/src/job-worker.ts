import type { Logger } from '@nestjs/common';
import { UnrecoverableError, Worker, type Job } from 'bullmq';
import type { Redis } from 'ioredis';
import { jobsOf, type DataOfJob, type JobDefinition, type JobMap, type Jobs } from './job-map.js';
import type { JobMetrics } from './metrics.js';
import { closeRedis, logChanges, within, workerRedis } from './redis-link.js';

/** Which try this is, from 1. */
export type JobContext = { name: string; attempt: number };
export type JobHandler<Data> = (data: Data, context: JobContext) => Promise<unknown>;

export type JobWorkerOptions<Map extends JobMap> = {
  /** Works on the jobs whose names begin with this. */
  service: string;
  redisUrl: string;
  prefix: string;
  enabled: boolean;
  jobs: Map;
  metrics: JobMetrics;
  logger: Logger;
  /** How long the end of the process waits for running jobs, ms. */
  drainMs?: number;
};

/**
 * A crash leaves its jobs stalled; the default of one would fail them for good at the second crash. A job that
 * brings the process down each time ends here, and its row is swept.
 */
const STALLS = 10;
const AWAY_MS = 1_000;

/** Carries out the jobs of one service. */
export class JobWorker<Map extends JobMap = Jobs> {
  private readonly handlers = new globalThis.Map<string, JobHandler<never>>();
  private readonly workers: Worker[] = [];
  private redis: Redis | undefined;
  private started = false;

  constructor(private readonly options: JobWorkerOptions<Map>) {}

  /** @throws JobError when the job is not this service's, or has a handler already */
  register<Name extends keyof Map & string>(name: Name, handler: JobHandler<DataOfJob<Map, Name>>): void {
    const { service, jobs } = this.options;
    if (!jobsOf(service, jobs).includes(name)) throw new JobError(`${name} is no job of ${service}`);
    if (this.handlers.has(name)) throw new JobError(`job ${name} has two handlers`);
    if (this.started) throw new JobError(`job ${name} got its handler after the start`);
    this.handlers.set(name, handler);
  }

  /** @throws JobError naming the jobs that nobody handles */
  start(): void {
    const { service, jobs, enabled, redisUrl, logger } = this.options;
    const missing = jobsOf(service, jobs).filter((name) => !this.handlers.has(name));
    if (missing.length > 0) throw new JobError(`no handler for ${missing.join(', ')}`);
    this.started = true;
    if (!enabled || this.handlers.size === 0) return;
    this.redis = workerRedis(redisUrl);
    logChanges(this.redis, 'working on jobs', logger);
    for (const [name, handler] of this.handlers) this.workers.push(this.work(this.redis, name, handler));
  }

  /** Takes no more jobs and waits, within a bound, for those that run; the others are taken elsewhere. */
  async stop(): Promise<void> {
    const { drainMs = 10_000 } = this.options;
    const { redis } = this;
    if (redis === undefined) return;
    // Without Redis a job that ended cannot be noted as done, so there is nothing to wait for.
    const ms = redis.status === 'ready' ? drainMs : AWAY_MS;
    await Promise.all(
      this.workers.map(async (worker) => {
        const closed = await within(ms, () => worker.close());
        // BullMQ's own connections then go on trying until the process ends.
        if (closed !== 'done') await within(AWAY_MS, () => worker.disconnect());
      }),
    );
    await closeRedis(redis);
  }

  private work(redis: Redis, name: string, handler: JobHandler<never>): Worker {
    const { prefix, metrics, logger, jobs } = this.options;
    const definition = jobs[name] as JobDefinition;
    const worker = new Worker(name, (job: Job<unknown>) => this.process(job, definition, handler), {
      connection: redis,
      prefix: `${prefix}:jobs`,
      concurrency: definition.concurrency,
      maxStalledCount: STALLS,
    });
    // Lost connections are logged once, by the link; BullMQ reports every attempt.
    worker.on('error', () => undefined);
    worker.on('completed', () => metrics.done.inc({ job: name }));
    worker.on('failed', (job, error) => {
      metrics.failed.inc({ job: name });
      const last = job === undefined || job.finishedOn !== undefined;
      if (last) metrics.givenUp.inc({ job: name });
      const facts = { job: name, data: job?.data, attempt: job?.attemptsMade, error };
      if (last) logger.error({ msg: 'a job was given up; its row is left to the sweep', ...facts });
      else logger.warn({ msg: 'a job failed and will be tried again', ...facts });
    });
    return worker;
  }

  private async process(
    job: Job<unknown>,
    definition: JobDefinition,
    handler: JobHandler<never>,
  ): Promise<void> {
    const data = definition.data.safeParse(job.data);
    if (!data.success) throw new UnrecoverableError('the data of the job is not what the map says');
    const stop = this.options.metrics.seconds.startTimer({ job: job.name });
    try {
      await handler(data.data as never, { name: job.name, attempt: job.attemptsMade + 1 });
    } finally {
      stop();
    }
  }
}

/** The service cannot be started as it is written. */
export class JobError extends Error {
  override readonly name = 'JobError';
}
