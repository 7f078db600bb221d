import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import { HORIZON_MS, JobQueue } from '#jobs';
import { DeadlineAlarms, type DeadlineRef } from '../use-cases/deadline-rows.ports.js';

/** So that a job does not ring before its time on a machine whose clock is a little ahead. */
const SKEW_MS = 20;

/** Alarms through BullMQ. Whether it took them does not matter: the rows are the truth. */
@Injectable()
export class JobDeadlineAlarms extends DeadlineAlarms {
  private lost = false;

  constructor(
    private readonly queue: JobQueue,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {
    super();
  }

  async set(deadlines: readonly DeadlineRef[]): Promise<boolean> {
    const now = this.clock.now().getTime();
    const jobs = deadlines
      .map(({ deadlineId, dueAt }) => ({
        data: { deadlineId },
        delayMs: Math.max(0, dueAt.getTime() - now) + SKEW_MS,
      }))
      .filter(({ delayMs }) => delayMs <= HORIZON_MS);
    const taken = await this.queue.addMany('inspections.deadline', jobs);
    if (!taken) this.lost = true;
    return taken;
  }

  missed(): boolean {
    const { lost } = this;
    this.lost = false;
    return lost;
  }
}
