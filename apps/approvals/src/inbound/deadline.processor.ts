import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import { JobQueue, JobWorker, Sweeps } from '#jobs';
import { WaitingRoom, type DeadlineRef, type OverdueRef } from '../use-cases/ports.js';
import { Batch } from './batch.js';
import { DeadlineRunner } from './deadline.runner.js';

/** Most deadlines of one transaction. */
const MOST = 128;
/** Pages of one sweep: it ends now and then, since the end of the process waits for it. */
const PAGES = 8;
const PAGE = 2 * MOST;
/** While BullMQ works the sweep leaves it the first go at a deadline, ms. */
const GRACE_MS = 2_000;
const SWEEP_EVERY_MS = 1_000;

/** The doors of deadlines: a job at the time, the sweep for what no job came for. Either may come late or twice. */
@Injectable()
export class DeadlineProcessor implements OnModuleInit {
  private readonly batch: Batch<DeadlineRef>;
  /** Both doors may bring the same: beside itself it would only wait for its own case. */
  private readonly inHand = new Map<string, Promise<void>>();

  constructor(
    private readonly worker: JobWorker,
    private readonly queue: JobQueue,
    private readonly sweeps: Sweeps,
    private readonly room: WaitingRoom,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
    runner: DeadlineRunner,
  ) {
    this.batch = new Batch(async (deadlines) => (await runner.together(deadlines)).held, MOST);
  }

  onModuleInit(): void {
    this.worker.register('approvals.deadlines', ({ deadlines }) => this.each(deadlines));
    this.sweeps.register('approvals.deadlines', () => this.sweep(), { everyMs: SWEEP_EVERY_MS });
  }

  /** One that fails is passed over, so that it does not keep the sweep from what fell due after it. */
  private async sweep(): Promise<number> {
    const until = new Date(this.clock.now().getTime() - (this.queue.up ? GRACE_MS : 0));
    const failures: unknown[] = [];
    let [count, after]: [number, OverdueRef | undefined] = [0, undefined];
    for (let pages = 0; pages < PAGES; pages += 1) {
      const overdue: OverdueRef[] = await this.room.overdue(until, PAGE, after);
      await this.each(overdue).catch((error: unknown) => failures.push(error));
      count += overdue.length;
      after = overdue.at(-1);
      if (overdue.length < PAGE) break;
    }
    if (failures.length > 0) throw failures[0];
    return count;
  }

  /** @throws what the first that failed did, when all others are through */
  private async each(deadlines: readonly DeadlineRef[]): Promise<void> {
    const results = await Promise.allSettled(deadlines.map((deadline) => this.one(deadline)));
    const failed = results.find((result) => result.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
  }

  private one(deadline: DeadlineRef): Promise<void> {
    const key = `${deadline.deadlineId} ${deadline.version}`;
    const known = this.inHand.get(key);
    if (known !== undefined) return known;
    const fired = this.batch.add(deadline).finally(() => this.inHand.delete(key));
    this.inHand.set(key, fired);
    return fired;
  }
}
