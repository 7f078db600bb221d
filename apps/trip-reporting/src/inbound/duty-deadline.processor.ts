import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import { JobQueue, JobWorker, Sweeps } from '#jobs';
import { Waiting } from '../use-cases/duties.ports.js';
import { ReminderRunner } from './duty-reminder.runner.js';

/** Most reminders of one transaction. */
const MOST = 64;
/** While BullMQ works the sweep leaves it the first go at a reminder, ms. */
const GRACE_MS = 2_000;
const SWEEP_EVERY_MS = 1_000;

/** The doors of reminders: a job at the time, the sweep for what no job came for. Either may come late or twice. */
@Injectable()
export class DutyDeadlineProcessor implements OnModuleInit {
  constructor(
    private readonly worker: JobWorker,
    private readonly queue: JobQueue,
    private readonly sweeps: Sweeps,
    private readonly waiting: Waiting,
    private readonly runner: ReminderRunner,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  onModuleInit(): void {
    this.worker.register('trip-reporting.reminder', async ({ reminderId }) => {
      await this.runner.run([reminderId]);
    });
    this.sweeps.register('trip-reporting.reminders', () => this.sweep(), { everyMs: SWEEP_EVERY_MS });
  }

  private async sweep(): Promise<number> {
    const grace = this.queue.up ? GRACE_MS : 0;
    const due = await this.waiting.due(new Date(this.clock.now().getTime() - grace), MOST);
    return this.runner.run(due.map(({ reminderId }) => reminderId));
  }
}
