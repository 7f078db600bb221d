import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import { HORIZON_MS, JobQueue } from '#jobs';
import { Alarms, type ReminderRef } from '../use-cases/duties.ports.js';

/** So that a job does not ring before its time on a machine whose clock is a little ahead. */
const SKEW_MS = 20;

/** Alarms through BullMQ. Whether it took them does not matter: the rows are the truth. */
@Injectable()
export class JobAlarms extends Alarms {
  private lost = false;

  constructor(
    private readonly queue: JobQueue,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {
    super();
  }

  async set(reminders: readonly ReminderRef[]): Promise<boolean> {
    const now = this.clock.now().getTime();
    const jobs = reminders
      .map(({ reminderId, dueAt }) => ({
        data: { reminderId },
        delayMs: dueAt.getTime() - now + SKEW_MS,
      }))
      .filter(({ delayMs }) => delayMs <= HORIZON_MS);
    const taken = await this.queue.addMany('trip-reporting.reminder', jobs);
    if (!taken) this.lost = true;
    return taken;
  }

  missed(): boolean {
    const { lost } = this;
    this.lost = false;
    return lost;
  }
}
