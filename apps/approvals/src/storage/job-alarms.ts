import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import { HORIZON_MS, JobQueue } from '#jobs';
import { Alarms, type DeadlineRef } from '../use-cases/ports.js';

/** So that a job does not ring before its time on a machine whose clock is a little ahead. */
const SKEW_MS = 20;
/** What falls due within so many ms, and so many of it, has one alarm, which rings for the last of them. */
const TOGETHER_MS = 250;
const TOGETHER = 64;

type Armed = DeadlineRef & { firesAt: Date };

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

  async deadlines(deadlines: readonly Armed[]): Promise<boolean> {
    const now = this.clock.now().getTime();
    const near = deadlines.filter(({ firesAt }) => firesAt.getTime() - now + SKEW_MS <= HORIZON_MS);
    const jobs = ringing(near).map(({ at, deadlines }) => ({
      data: { deadlines: deadlines.map(({ deadlineId, version }) => ({ deadlineId, version })) },
      delayMs: at - now + SKEW_MS,
    }));
    const taken = await this.queue.addMany('approvals.deadlines', jobs);
    if (!taken) this.missed = true;
    return taken;
  }

  missedDeadlines(): boolean {
    const { missed } = this;
    this.missed = false;
    return missed;
  }
}

/** The alarms for these: none before its time, and what is together late by `TOGETHER_MS` at most. */
export function ringing(deadlines: readonly Armed[]): { at: number; deadlines: Armed[] }[] {
  const alarms: { from: number; at: number; deadlines: Armed[] }[] = [];
  for (const deadline of deadlines.toSorted((a, b) => a.firesAt.getTime() - b.firesAt.getTime())) {
    const at = deadline.firesAt.getTime();
    const last = alarms.at(-1);
    if (last === undefined || at - last.from > TOGETHER_MS || last.deadlines.length === TOGETHER) {
      alarms.push({ from: at, at, deadlines: [deadline] });
      continue;
    }
    last.at = at;
    last.deadlines.push(deadline);
  }
  return alarms;
}
