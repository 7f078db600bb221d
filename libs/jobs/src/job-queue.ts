import type { Logger } from '@nestjs/common';
import { Queue, type JobsOptions } from 'bullmq';
import type { Redis } from 'ioredis';
import type { Tx } from '#database';
import type { DataOfJob, JobMap, Jobs } from './job-map.js';
import type { JobMetrics } from './metrics.js';
import { closeRedis, logChanges, producerRedis, within } from './redis-link.js';

export type AddOptions = {
  /** Machine time until the job is due; at once without it. */
  delayMs?: number;
};
export type NewJob<Map extends JobMap, Name extends keyof Map> = AddOptions & { data: DataOfJob<Map, Name> };

export type JobQueueOptions<Map extends JobMap> = {
  redisUrl: string;
  /** Keeps several systems on one Redis apart. */
  prefix: string;
  enabled: boolean;
  jobs: Map;
  metrics: JobMetrics;
  logger: Logger;
};

/** Nobody waits longer for Redis; the row is the truth, and the sweep finds it. */
const WITHIN_MS = 2_000;
/** After Redis did not answer in time it is left alone for a while, or unanswered calls would pile up. */
const LEAVE_ALONE_MS = 5_000;
const WEEK_SECONDS = 7 * 86_400;
const AT_ONCE = 1_000;

/** Sets alarms for rows that were committed. Best effort: never throws into the work of a command. */
export class JobQueue<Map extends JobMap = Jobs> {
  private readonly queues = new globalThis.Map<string, Queue>();
  private redis: Redis | undefined;
  private leaveAloneUntil = 0;
  private pending = new Set<Promise<boolean>>();

  constructor(private readonly options: JobQueueOptions<Map>) {
    options.metrics.watchRedis(() => this.up);
  }

  get up(): boolean {
    return this.redis?.status === 'ready' && performance.now() >= this.leaveAloneUntil;
  }

  /** Begins to connect; comes up later when Redis is away. */
  start(): void {
    if (!this.options.enabled || this.redis !== undefined) return;
    this.redis = producerRedis(this.options.redisUrl);
    logChanges(this.redis, 'adding jobs', this.options.logger);
  }

  addAfterCommit<Name extends keyof Map & string>(
    tx: Tx,
    name: Name,
    data: DataOfJob<Map, Name>,
    options: AddOptions = {},
  ): void {
    this.addManyAfterCommit(tx, name, [{ data, ...options }]);
  }

  addManyAfterCommit<Name extends keyof Map & string>(
    tx: Tx,
    name: Name,
    jobs: readonly NewJob<Map, Name>[],
  ): void {
    tx.afterCommit(() => void this.addMany(name, jobs));
  }

  /** @returns whether Redis took it; never rejects */
  add<Name extends keyof Map & string>(
    name: Name,
    data: DataOfJob<Map, Name>,
    options: AddOptions = {},
  ): Promise<boolean> {
    return this.addMany(name, [{ data, ...options }]);
  }

  /** @returns whether Redis took them all; never rejects */
  async addMany<Name extends keyof Map & string>(
    name: Name,
    jobs: readonly NewJob<Map, Name>[],
  ): Promise<boolean> {
    if (jobs.length === 0) return true;
    const adding = this.up ? this.send(name, jobs) : Promise.resolve(false);
    this.pending.add(adding);
    const taken = await adding;
    this.pending.delete(adding);
    const { added, missed } = this.options.metrics;
    (taken ? added : missed).inc({ job: name }, jobs.length);
    return taken;
  }

  /** Lets what is being added arrive, then closes. */
  async stop(): Promise<void> {
    await Promise.all(this.pending);
    await within(1_000, () => Promise.all([...this.queues.values()].map((queue) => queue.close())));
    if (this.redis !== undefined) await closeRedis(this.redis);
  }

  private async send(name: string, jobs: readonly { data: unknown; delayMs?: number }[]): Promise<boolean> {
    const bulk = jobs.map(({ data, delayMs = 0 }) => ({
      name,
      data,
      opts: { delay: Math.max(0, Math.round(delayMs)) },
    }));
    let result: Awaited<ReturnType<typeof within>> = 'done';
    // Each part has its own time: many alarms at once are no sign that Redis is slow.
    for (let from = 0; result === 'done' && from < bulk.length; from += AT_ONCE)
      result = await within(WITHIN_MS, async () =>
        this.queueOf(name).addBulk(bulk.slice(from, from + AT_ONCE)),
      );
    if (result !== 'late') return result === 'done';
    this.leaveAloneUntil = performance.now() + LEAVE_ALONE_MS;
    this.options.logger.warn({
      msg: 'adding jobs: Redis does not answer in time, the sweeps go on without it',
    });
    return false;
  }

  private queueOf(name: string): Queue {
    const known = this.queues.get(name);
    if (known !== undefined) return known;
    const definition = this.options.jobs[name];
    if (definition === undefined || this.redis === undefined) throw new Error(`no job is called ${name}`);
    const defaultJobOptions: JobsOptions = {
      attempts: definition.tries,
      backoff: { type: 'exponential', delay: definition.backoffMs, jitter: 0.2 },
      removeOnComplete: true,
      removeOnFail: { age: WEEK_SECONDS, count: 1_000 },
    };
    const queue = new Queue(name, {
      connection: this.redis,
      prefix: `${this.options.prefix}:jobs`,
      defaultJobOptions,
    });
    queue.on('error', () => undefined);
    this.queues.set(name, queue);
    return queue;
  }
}
