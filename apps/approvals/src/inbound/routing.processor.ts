import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { JobQueue, JobWorker, Sweeps } from '#jobs';
import { OrgChanges } from '#org';
import { WaitingRoom } from '../use-cases/ports.js';
import { Batch } from './batch.js';
import { HopRunner } from './hop.runner.js';

/** Most hops of one transaction. */
const MOST = 32;
/** While BullMQ works the sweep leaves it the first go at a hop, machine ms. */
const GRACE_MS = 2_000;
const SWEEP_EVERY_MS = 1_000;
/** Many changes of the directory come together; the hops that wait for them are tried once. */
const CALM_MS = 250;

/** The doors of routing: a job for each hop, the sweep for what no job came for, and news from the directory. */
@Injectable()
export class RoutingProcessor implements OnModuleInit {
  private readonly logger = new Logger('routing');
  private readonly batch: Batch<string>;
  private calm: NodeJS.Timeout | undefined;

  constructor(
    private readonly worker: JobWorker,
    private readonly queue: JobQueue,
    private readonly sweeps: Sweeps,
    private readonly changes: OrgChanges,
    private readonly room: WaitingRoom,
    private readonly runner: HopRunner,
  ) {
    this.batch = new Batch((hopIds) => this.runner.run(hopIds), MOST);
  }

  onModuleInit(): void {
    this.worker.register('approvals.routing', ({ hopId }) => this.batch.add(hopId));
    this.sweeps.register('approvals.hops', () => this.sweep(), { everyMs: SWEEP_EVERY_MS });
    this.changes.onChange(() => this.afterChanges());
  }

  private async sweep(): Promise<number> {
    await this.room.reviveHops();
    const hopIds = await this.room.hops(this.queue.up ? GRACE_MS : 0, MOST);
    await this.each(hopIds);
    return hopIds.length;
  }

  private afterChanges(): void {
    this.calm ??= setTimeout(() => {
      this.calm = undefined;
      this.room
        .reviveHops()
        .then((hopIds) => this.each(hopIds))
        .catch((error: unknown) => this.logger.warn({ msg: 'hops wait for the next look', error }));
    }, CALM_MS).unref();
  }

  /** One that fails does not hold up the others; it is found again. */
  private async each(hopIds: readonly string[]): Promise<void> {
    const results = await Promise.allSettled(hopIds.map((hopId) => this.batch.add(hopId)));
    const failed = results.find((result) => result.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
  }
}
