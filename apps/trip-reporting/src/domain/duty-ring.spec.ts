import { describe, expect, it } from '@jest/globals';
import { dutyDueSoon, dutyOpened, dutyOverdue, type DutyState } from '#contracts';
import { newId } from '#database';
import { aDuty, at } from './duty.fixture.js';
import { ringDuty } from './duty-ring.js';
import type { Reminder, ReminderKind } from './reminder.js';

const HEAD = newId();
const OPENS = reminder('OPENS', 0, '2022-03-19T23:59:59.999');
const THREE = reminder('DUE_SOON', 3, '2022-03-26T07:30:00');
const ONE = reminder('DUE_SOON', 1, '2022-03-28T07:30:00');
const TODAY = reminder('DUE_SOON', 0, '2022-03-29T07:30:00');
const OVERDUE = reminder('OVERDUE', 0, '2022-03-30T00:00:00');
const WEEK_1 = reminder('WEEKLY', 1, '2022-04-06T00:00:00');

function reminder(kind: ReminderKind, number: number, dueAt: string): Reminder {
  return { reminderId: newId(), kind, number, dueAt: at(dueAt) };
}

/** What happened to each reminder, and which ones were planted. */
function ring(state: DutyState, due: Reminder[], now: string, change: Parameters<typeof aDuty>[0] = {}) {
  const duty = aDuty({ state, ...change });
  const rung = ringDuty(duty, due, [HEAD], at(now));
  return {
    before: duty,
    duty: rung.duty,
    settled: rung.reminders.flatMap((one) => (one.change === 'SETTLE' ? [one.as] : [])),
    planted: rung.reminders.flatMap((one) =>
      'reminder' in one ? [`${one.change} ${one.reminder.kind} ${one.reminder.dueAt.toISOString()}`] : [],
    ),
    events: rung.events.map(({ contract, data }) => {
      const { daysLeft, week, toldIds } = data as { daysLeft?: number; week?: number; toldIds?: string[] };
      return [contract.type, daysLeft ?? week, toldIds];
    }),
  };
}

describe('a reminder', () => {
  it('opens the duty when the trip is over', () => {
    const rung = ring('SCHEDULED', [OPENS], '2022-03-20T00:00:00');
    expect(rung.duty).toMatchObject({ state: 'OPEN', version: 4, eventSeq: 2 });
    expect(rung.events).toEqual([[dutyOpened.type, undefined, undefined]]);
    expect([rung.settled, rung.planted]).toEqual([['FIRED'], []]);
  });

  it.each([
    [THREE, '2022-03-26T07:30:00', 3],
    [ONE, '2022-03-28T07:30:01', 1],
    [TODAY, '2022-03-29T07:30:00', 0],
    [THREE, '2022-03-27T10:00:00', 2],
  ])('before the due time tells how many days are left', (due, now, daysLeft) => {
    const rung = ring('OPEN', [due], now);
    expect(rung.events).toEqual([[dutyDueSoon.type, daysLeft, undefined]]);
    expect(rung.duty).toMatchObject({ state: 'OPEN', version: rung.before.version, eventSeq: 2 });
  });

  it('at the due time makes it overdue, tells the head, and plants the first week', () => {
    const rung = ring('OPEN', [OVERDUE], '2022-03-30T00:00:00');
    expect(rung.duty.state).toBe('OVERDUE');
    expect(rung.events).toEqual([[dutyOverdue.type, 0, [HEAD]]]);
    expect(rung.planted).toEqual(['PLANT WEEKLY 2022-04-05T17:00:00.000Z']);
  });

  it('then comes every week', () => {
    const rung = ring('OVERDUE', [WEEK_1], '2022-04-06T00:00:02');
    expect(rung.events).toEqual([[dutyOverdue.type, 1, [HEAD]]]);
    expect(rung.planted).toEqual(['PLANT WEEKLY 2022-04-12T17:00:00.000Z']);
    expect(rung.duty).toMatchObject({ state: 'OVERDUE', version: rung.before.version });
  });

  it('that others overtook is skipped; only the latest speaks, and opening is not lost', () => {
    const rung = ring('SCHEDULED', [OPENS, THREE, ONE], '2022-03-28T09:00:00');
    expect(rung.settled).toEqual(['SKIPPED', 'SKIPPED', 'FIRED']);
    expect(rung.duty.state).toBe('OPEN');
    expect(rung.events).toEqual([[dutyDueSoon.type, 1, undefined]]);
  });

  it('after weeks without the system: overdue all the same, one notice, the missed weeks recorded', () => {
    const rung = ring('SCHEDULED', [OPENS, THREE, ONE, TODAY, OVERDUE], '2022-04-15T08:00:00');
    expect(rung.duty.state).toBe('OVERDUE');
    expect(rung.settled).toEqual(['SKIPPED', 'SKIPPED', 'SKIPPED', 'SKIPPED', 'SKIPPED']);
    expect(rung.planted).toEqual([
      'PLANT_SKIPPED WEEKLY 2022-04-05T17:00:00.000Z',
      'PLANT_FIRED WEEKLY 2022-04-12T17:00:00.000Z',
      'PLANT WEEKLY 2022-04-19T17:00:00.000Z',
    ]);
    expect(rung.events).toEqual([[dutyOverdue.type, 2, [HEAD]]]);
  });

  it('chases a returned report: the cadre alone before the due time, the head too afterwards', () => {
    const week = reminder('WEEKLY', 1, '2022-03-28T09:00:00');
    const early = ring('RETURNED', [week], '2022-03-28T09:00:00');
    expect(early.events).toEqual([[dutyDueSoon.type, 1, undefined]]);
    expect(early.planted).toEqual(['PLANT WEEKLY 2022-04-04T02:00:00.000Z']);
    const late = ring('RETURNED', [{ ...week, dueAt: at('2022-04-08T09:00:00') }], '2022-04-08T09:00:00');
    expect(late.events).toEqual([[dutyOverdue.type, 1, [HEAD]]]);
    expect(late.duty.state).toBe('RETURNED');
  });

  it.each(['SUBMITTED', 'VERIFIED', 'CANCELLED'] as const)('has nothing to say while it is %s', (state) => {
    const rung = ring(state, [OVERDUE], '2022-03-30T00:00:00');
    expect([rung.events, rung.duty.state, rung.planted]).toEqual([[], state, []]);
  });
});
