import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import { HORIZON_MS, JobQueue } from '#jobs';
import { Alarms, type DeadlineRef } from '../use-cases/ports.js';

/** So that a job does not ring before its time on a machine whose clock is a little ahead. */
const SKEW_MS = 20;

/** Alarms through BullMQ. Whether it took them does not matter: the rows are the truth. */
@Injectable()
export class JobAlarms extends Alarms {
  private missed = false;

  constructor(
    private readonly queue: JobQueue,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {
    super();
  }

  hops(hopIds: readonly string[], inMs = 0): Promise<boolean> {
    const jobs = hopIds.map((hopId) => ({ data: { hopId }, delayMs: inMs }));
    return this.queue.addMany('approvals.routing', jobs);
  }

  async deadlines(deadlines: readonly (DeadlineRef & { firesAt: Date })[]): Promise<boolean> {
    const now = this.clock.now().getTime();
    const jobs = deadlines
      .map(({ deadlineId, version, firesAt }) => ({
        data: { deadlineId, version },
        delayMs: firesAt.getTime() - now + SKEW_MS,
      }))
      .filter(({ delayMs }) => delayMs <= HORIZON_MS);
    const taken = await this.queue.addMany('approvals.deadline', jobs);
    if (!taken) this.missed = true;
    return taken;
  }

  missedDeadlines(): boolean {
    const { missed } = this;
    this.missed = false;
    return missed;
  }
}
