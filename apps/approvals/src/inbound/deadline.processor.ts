import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import { JobQueue, JobWorker, Sweeps } from '#jobs';
import { WaitingRoom, type DeadlineRef } from '../use-cases/ports.js';
import { Batch } from './batch.js';
import { DeadlineRunner } from './deadline.runner.js';

/** Most deadlines of one transaction. */
const MOST = 64;
/** While BullMQ works the sweep leaves it the first go at a deadline, ms. */
const GRACE_MS = 2_000;
const SWEEP_EVERY_MS = 1_000;

/** The doors of deadlines: a job at the time, the sweep for what no job came for. Either may come late or twice. */
@Injectable()
export class DeadlineProcessor implements OnModuleInit {
  private readonly batch: Batch<DeadlineRef>;

  constructor(
    private readonly worker: JobWorker,
    private readonly queue: JobQueue,
    private readonly sweeps: Sweeps,
    private readonly room: WaitingRoom,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
    runner: DeadlineRunner,
  ) {
    this.batch = new Batch((deadlines) => runner.run(deadlines), MOST);
  }

  onModuleInit(): void {
    this.worker.register('approvals.deadline', (deadline) => this.batch.add(deadline));
    this.sweeps.register('approvals.deadlines', () => this.sweep(), { everyMs: SWEEP_EVERY_MS });
  }

  private async sweep(): Promise<number> {
    const grace = this.queue.up ? GRACE_MS : 0;
    const overdue = await this.room.overdue(new Date(this.clock.now().getTime() - grace), MOST);
    const results = await Promise.allSettled(overdue.map((deadline) => this.batch.add(deadline)));
    const failed = results.find((result) => result.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
    return overdue.length;
  }
}
