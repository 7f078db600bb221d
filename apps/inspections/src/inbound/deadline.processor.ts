import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import { JobQueue, JobWorker, Sweeps } from '#jobs';
import { WaitingDeadlines } from '../use-cases/deadline-rows.ports.js';
import { DeadlineRunner } from './deadline.runner.js';

/** Most deadlines of one sweep. */
const MOST = 64;
/** While BullMQ works the sweep leaves it the first go at a deadline, ms. */
const GRACE_MS = 2_000;
const SWEEP_EVERY_MS = 1_000;

/** The doors of deadlines: a job at the time, the sweep for what no job came for. Either may come late or twice. */
@Injectable()
export class DeadlineProcessor implements OnModuleInit {
  constructor(
    private readonly worker: JobWorker,
    private readonly queue: JobQueue,
    private readonly sweeps: Sweeps,
    private readonly waiting: WaitingDeadlines,
    private readonly runner: DeadlineRunner,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  onModuleInit(): void {
    this.worker.register('inspections.deadline', async ({ deadlineId }) => {
      await this.runner.run([deadlineId]);
    });
    this.sweeps.register('inspections.deadlines', () => this.sweep(), { everyMs: SWEEP_EVERY_MS });
  }

  private async sweep(): Promise<number> {
    const grace = this.queue.up ? GRACE_MS : 0;
    const due = await this.waiting.due(new Date(this.clock.now().getTime() - grace), MOST);
    return this.runner.run(due.map(({ deadlineId }) => deadlineId));
  }
}
