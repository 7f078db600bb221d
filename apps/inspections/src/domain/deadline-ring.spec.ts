import { describe, expect, it } from '@jest/globals';
import { toVietnamIso } from '#calendar';
import type { Deadline, DeadlineKind } from './deadline.js';
import { ringDue } from './deadline-ring.js';

const OWED = at('2022-04-08T23:59:59.999');
const THREE = deadline('DUE_SOON', 3, '2022-04-05T07:30:00');
const ONE = deadline('DUE_SOON', 1, '2022-04-07T07:30:00');
const TODAY = deadline('DUE_SOON', 0, '2022-04-08T07:30:00');
const OVERDUE = deadline('OVERDUE', 0, '2022-04-09T00:00:00');
const WEEK_1 = deadline('WEEKLY', 1, '2022-04-16T00:00:00');

function at(text: string): Date {
  return new Date(`${text}+07:00`);
}

function deadline(kind: DeadlineKind, number: number, dueAt: string, owedAt = OWED): Deadline {
  return { deadlineId: `${kind}-${number}`, kind, number, dueAt: at(dueAt), owedAt };
}

function ring(due: Deadline[], now: string) {
  const rung = ringDue(due, at(now));
  return {
    ring: rung?.ring,
    settled: rung?.settled.map(({ as }) => as),
    added: rung?.added.map(
      ({ state, kind, number, dueAt }) => `${state} ${kind} ${number} ${toVietnamIso(dueAt).slice(0, 16)}`,
    ),
  };
}

describe('a deadline', () => {
  it.each([
    [THREE, '2022-04-05T07:30:00', 3],
    [ONE, '2022-04-07T07:30:01', 1],
    [TODAY, '2022-04-08T07:30:00', 0],
    // Late itself, it says what is true now.
    [THREE, '2022-04-06T10:00:00', 2],
  ])('before the due time says how many days are left', (due, now, daysLeft) => {
    expect(ring([due], now)).toEqual({ ring: { kind: 'DUE_SOON', daysLeft }, settled: ['FIRED'], added: [] });
  });

  it('at the due time says so, and the next one comes a week later', () => {
    expect(ring([OVERDUE], '2022-04-09T00:00:00')).toEqual({
      ring: { kind: 'OVERDUE', week: 0 },
      settled: ['FIRED'],
      added: ['PENDING WEEKLY 1 2022-04-16T00:00'],
    });
  });

  it('goes on every week', () => {
    expect(ring([WEEK_1], '2022-04-16T00:00:02')).toEqual({
      ring: { kind: 'OVERDUE', week: 1 },
      settled: ['FIRED'],
      added: ['PENDING WEEKLY 2 2022-04-23T00:00'],
    });
  });

  it('that was overtaken is skipped, and being overdue is not lost for an earlier announcement', () => {
    expect(ring([THREE, ONE, TODAY, OVERDUE], '2022-04-10T08:00:00')).toEqual({
      ring: { kind: 'OVERDUE', week: 0 },
      settled: ['SKIPPED', 'SKIPPED', 'SKIPPED', 'FIRED'],
      added: ['PENDING WEEKLY 1 2022-04-16T00:00'],
    });
    expect(ring([THREE, ONE], '2022-04-07T08:00:00')).toEqual({
      ring: { kind: 'DUE_SOON', daysLeft: 1 },
      settled: ['SKIPPED', 'FIRED'],
      added: [],
    });
  });

  it('after weeks in which nobody looked speaks once, of the week that it is', () => {
    expect(ring([TODAY, OVERDUE], '2022-04-25T09:00:00')).toEqual({
      ring: { kind: 'OVERDUE', week: 2 },
      settled: ['SKIPPED', 'SKIPPED'],
      added: [
        'SKIPPED WEEKLY 1 2022-04-16T00:00',
        'FIRED WEEKLY 2 2022-04-23T00:00',
        'PENDING WEEKLY 3 2022-04-30T00:00',
      ],
    });
  });

  it('of what came back before its due time asks every week, and calls it overdue only when it is', () => {
    const chased = deadline('WEEKLY', 0, '2022-04-06T14:30:00');
    expect(ring([chased], '2022-04-06T14:30:00')).toEqual({
      ring: { kind: 'DUE_SOON', daysLeft: 2 },
      settled: ['FIRED'],
      added: ['PENDING WEEKLY 0 2022-04-13T14:30'],
    });
    const later = deadline('WEEKLY', 0, '2022-04-13T14:30:00');
    expect(ring([later], '2022-04-13T14:30:00').ring).toEqual({ kind: 'OVERDUE', week: 0 });
  });

  it('that somebody else came for says nothing', () => {
    expect(ringDue([], OWED)).toBeNull();
  });
});
