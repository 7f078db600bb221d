import { describe, expect, it } from '@jest/globals';
import { VirtualBusinessClock } from '#calendar';
import { Alarms, WaitingRoom, type DeadlineRef } from '../use-cases/ports.js';
import { ArmingTimer } from './arming.timer.js';

const MINUTE_MS = 60_000;
const START = new Date('2022-03-01T08:00:00+07:00');

/** One open deadline, and nothing else that waits. */
class OneDeadline extends WaitingRoom {
  readonly deadline = {
    deadlineId: 'a deadline',
    version: 0,
    firesAt: new Date(START.getTime() + 90 * MINUTE_MS),
  };

  upcoming(from: Date, until: Date) {
    const { firesAt } = this.deadline;
    return Promise.resolve(firesAt > from && firesAt <= until ? [this.deadline] : []);
  }
  overdue = () => Promise.resolve<DeadlineRef[]>([]);
  hops = () => Promise.resolve<string[]>([]);
  reviveHops = () => Promise.resolve<string[]>([]);
  earliestDeadline = () => Promise.resolve(this.deadline.firesAt);
  hopsWithin = () => Promise.resolve(false);
  oldest = () => Promise.resolve({ hopSeconds: 0, deadlineSeconds: 0 });
  openIncidents = () => Promise.resolve(0);
}

class CountedAlarms extends Alarms {
  set = 0;

  deadlines(deadlines: readonly DeadlineRef[]) {
    this.set += deadlines.length;
    return Promise.resolve(true);
  }
  hops = () => Promise.resolve(true);
  missedDeadlines = () => false;
}

describe('the arming timer', () => {
  it('sets alarms anew when business time was moved, since those that were set ring too late', async () => {
    const clock = new VirtualBusinessClock(0, () => START.getTime());
    const alarms = new CountedAlarms();
    const timer = new ArmingTimer(new OneDeadline(), alarms, clock);
    await timer.arm();
    await timer.arm();
    expect(alarms.set).toBe(1);
    clock.follow(30 * MINUTE_MS);
    await timer.arm();
    await timer.arm();
    expect(alarms.set).toBe(2);
  });
});
