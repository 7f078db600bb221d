import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import { JobQueue } from '#jobs';
import { HORIZON_MS } from '../domain/deadlines.js';
import { Alarms, type DeadlineRef } from '../use-cases/ports.js';

/** So that a job does not ring before its time on a machine whose clock is a little ahead. */
const SKEW_MS = 20;

/** Alarms through BullMQ. Whether it took them does not matter: the rows are the truth. */
@Injectable()
export class JobAlarms extends Alarms {
  constructor(
    private readonly queue: JobQueue,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {
    super();
  }

  hops(hopIds: readonly string[], inMs = 0): void {
    const jobs = hopIds.map((hopId) => ({ data: { hopId }, delayMs: inMs }));
    void this.queue.addMany('approvals.routing', jobs);
  }

  deadlines(deadlines: readonly (DeadlineRef & { firesAt: Date })[]): void {
    const now = this.clock.now().getTime();
    const jobs = deadlines
      .map(({ deadlineId, version, firesAt }) => ({
        data: { deadlineId, version },
        delayMs: firesAt.getTime() - now + SKEW_MS,
      }))
      .filter(({ delayMs }) => delayMs <= HORIZON_MS);
    void this.queue.addMany('approvals.deadline', jobs);
  }
}
