import { describe, expect, it } from '@jest/globals';
import { toVietnamIso } from '#calendar';
import type { NewDeadline } from './deadline.js';
import { untilDue, weekAfter, weeksOverdue } from './deadline-schedule.js';

const DUE = at('2022-04-08T23:59:59.999');

function at(text: string): Date {
  return new Date(`${text}+07:00`);
}

function row({ kind, number, dueAt }: NewDeadline): string {
  return `${kind} ${number} ${toVietnamIso(dueAt).slice(0, 23)}`;
}

describe('until the due time', () => {
  const OVERDUE = 'OVERDUE 0 2022-04-09T00:00:00.000';

  it('it rings on three mornings, and the moment after the last instant in time', () => {
    expect(untilDue(DUE, at('2022-03-29T10:00:00')).map(row)).toEqual([
      'DUE_SOON 3 2022-04-05T07:30:00.000',
      'DUE_SOON 1 2022-04-07T07:30:00.000',
      'DUE_SOON 0 2022-04-08T07:30:00.000',
      OVERDUE,
    ]);
  });

  it.each([
    ['2022-04-05T07:30:00', ['DUE_SOON 1 2022-04-07T07:30:00.000', 'DUE_SOON 0 2022-04-08T07:30:00.000']],
    ['2022-04-07T07:29:59', ['DUE_SOON 1 2022-04-07T07:30:00.000', 'DUE_SOON 0 2022-04-08T07:30:00.000']],
    ['2022-04-08T09:00:00', []],
    ['2022-05-01T09:00:00', []],
  ])('mornings that are over at %s are left out', (now, mornings) => {
    expect(untilDue(DUE, at(now)).map(row)).toEqual([...mornings, OVERDUE]);
  });

  it('nothing is announced for a morning after the due time', () => {
    const due = at('2022-04-08T05:00:00');
    expect(untilDue(due, at('2022-04-06T10:00:00')).map(row)).toEqual([
      'DUE_SOON 1 2022-04-07T07:30:00.000',
      'OVERDUE 0 2022-04-08T05:00:00.001',
    ]);
  });
});

describe('weeks', () => {
  it.each([
    ['2022-04-01T00:00:00', 0],
    ['2022-04-09T00:00:00', 0],
    ['2022-04-15T23:59:59.999', 0],
    ['2022-04-16T00:00:00', 1],
    ['2022-05-07T08:00:00', 4],
  ])('since the due time at %s: %i', (now, weeks) => {
    expect(weeksOverdue(DUE, at(now))).toBe(weeks);
  });

  it('follow one another seven days apart, also when they began elsewhere', () => {
    expect(row(weekAfter(at('2022-04-09T00:00:00'), DUE))).toBe('WEEKLY 1 2022-04-16T00:00:00.000');
    expect(row(weekAfter(at('2022-04-20T14:30:00'), DUE))).toBe('WEEKLY 2 2022-04-27T14:30:00.000');
    expect(row(weekAfter(at('2022-03-30T14:30:00'), DUE))).toBe('WEEKLY 0 2022-04-06T14:30:00.000');
  });
});
