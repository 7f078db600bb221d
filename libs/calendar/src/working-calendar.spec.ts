import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, dayOf, endOfDay, startOfDay, toVietnamIso } from './calendar-day.js';
import {
  addWorkingDays,
  calendarProblems,
  holidayName,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  previousWorkingDays,
  remainingWorkingDays,
  rollToWorkingDay,
  workingDayAfter,
  workingDaysBetween,
  type WorkingCalendar,
} from './working-calendar.js';

/** Spring 2022, and one invented swap: Monday 05/09 off, worked on Saturday 10/09. */
const calendar: WorkingCalendar = {
  version: 7,
  holidays: [
    { day: '2022-01-01', name: 'Tết Dương lịch' },
    { day: '2022-04-10', name: 'Giỗ Tổ Hùng Vương' },
    { day: '2022-04-30', name: 'Ngày Chiến thắng' },
    { day: '2022-05-01', name: 'Ngày Quốc tế Lao động' },
    { day: '2022-09-01', name: 'Quốc khánh' },
    { day: '2022-09-02', name: 'Quốc khánh' },
  ],
  workingDays: ['2022-09-10'],
  daysOff: ['2022-01-03', '2022-04-11', '2022-05-02', '2022-05-03', '2022-09-05'],
};

const anyDay = fc.integer({ min: -60, max: 420 }).map((n) => addDays('2022-01-01', n));
const noon = (day: string) => new Date(startOfDay(day).getTime() + 12 * 3_600_000);

describe('which days are worked', () => {
  it.each([
    ['2022-04-08', true, 'a Friday'],
    ['2022-04-09', false, 'a Saturday'],
    ['2022-04-10', false, 'a holiday on a Sunday'],
    ['2022-04-11', false, 'the Monday in its place'],
    ['2022-09-02', false, 'a holiday on a Friday'],
    ['2022-09-05', false, 'swapped out'],
    ['2022-09-10', true, 'swapped in'],
    ['2022-09-11', false, 'the Sunday after'],
  ])('%s: %p (%s)', (day, worked) => {
    expect(isWorkingDay(day, calendar)).toBe(worked);
  });

  it('a holiday is off even if it is listed as worked', () => {
    expect(isWorkingDay('2022-04-30', { ...calendar, workingDays: ['2022-04-30'] })).toBe(false);
  });

  it('a holiday has a name, a day off in its place has none', () => {
    expect(holidayName('2022-09-02', calendar)).toBe('Quốc khánh');
    expect(holidayName('2022-05-02', calendar)).toBeNull();
  });
});

describe('going from day to day', () => {
  it.each([
    ['2022-04-08', '2022-04-12'],
    ['2022-04-29', '2022-05-04'],
    ['2022-08-31', '2022-09-06'],
    ['2022-09-09', '2022-09-10'],
    ['2021-12-31', '2022-01-04'],
    ['2024-02-28', '2024-02-29'],
  ])('after %s comes %s', (day, next) => {
    expect(nextWorkingDay(day, calendar)).toBe(next);
    expect(previousWorkingDay(next, calendar)).toBe(day);
  });

  it('rolls a day off forward and leaves a worked day where it is', () => {
    expect(rollToWorkingDay('2022-04-30', calendar)).toBe('2022-05-04');
    expect(rollToWorkingDay('2022-05-04', calendar)).toBe('2022-05-04');
  });

  it('lists the working days before a due day, the nearest first', () => {
    expect(previousWorkingDays('2022-05-05', 3, calendar)).toEqual([
      '2022-05-04',
      '2022-04-29',
      '2022-04-28',
    ]);
    expect(previousWorkingDays('2022-05-05', 0, calendar)).toEqual([]);
  });

  it.each([
    ['2022-04-08', 0, '2022-04-08'],
    ['2022-04-09', 0, '2022-04-12'],
    ['2022-04-08', 1, '2022-04-12'],
    ['2022-04-09', 1, '2022-04-12'],
    ['2022-04-27', 3, '2022-05-04'],
    ['2022-09-01', 5, '2022-09-10'],
  ])('%s, working day %d after: %s', (day, n, expected) => {
    expect(workingDayAfter(day, n, calendar)).toBe(expected);
  });

  it.each([
    ['2022-04-08', '2022-04-08', 0],
    ['2022-04-08', '2022-04-11', 0],
    ['2022-04-08', '2022-04-12', 1],
    ['2022-04-27', '2022-05-04', 3],
    ['2022-05-04', '2022-04-27', -3],
    ['2022-04-12', '2022-04-08', -1],
    ['2022-04-11', '2022-04-08', 0],
  ])('from %s to %s are %d working days', (from, to, count) => {
    expect(workingDaysBetween(from, to, calendar)).toBe(count);
  });

  it('counts the working days it has gone', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 30 }), (day, n) => {
        const due = workingDayAfter(day, n, calendar);
        expect(isWorkingDay(due, calendar)).toBe(true);
        expect(workingDaysBetween(day, due, calendar)).toBe(n);
      }),
    );
  });

  it('counts a stretch as the sum of its parts', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (a, b, c) => {
        const parts = workingDaysBetween(a, b, calendar) + workingDaysBetween(b, c, calendar);
        expect(parts).toBe(workingDaysBetween(a, c, calendar));
      }),
    );
  });
});

describe('a deadline in working days', () => {
  it.each([
    ['2022-04-07T09:00:00+07:00', 2, '2022-04-12T23:59:59.999+07:00'],
    ['2022-04-07T23:59:59+07:00', 2, '2022-04-12T23:59:59.999+07:00'],
    ['2022-04-07T17:30:00Z', 2, '2022-04-13T23:59:59.999+07:00'],
    ['2022-04-30T08:00:00+07:00', 1, '2022-05-04T23:59:59.999+07:00'],
    ['2021-12-31T08:00:00+07:00', 1, '2022-01-04T23:59:59.999+07:00'],
  ])('%s + %d = %s, with the version it was computed by', (from, n, due) => {
    const { dueAt, calendarVersion } = addWorkingDays(new Date(from), n, calendar);
    expect(toVietnamIso(dueAt)).toBe(due);
    expect(calendarVersion).toBe(7);
  });

  it.each([-1, 1.5, Number.NaN, Infinity])('refuses %p working days', (n) => {
    expect(() => addWorkingDays(new Date(), n, calendar)).toThrow(
      expect.objectContaining({ code: 'WORKING_DAYS_INVALID' }),
    );
  });
});

describe('a deadline that pauses', () => {
  it.each([
    ['2022-04-07', '2022-04-12', 2],
    ['2022-04-12', '2022-04-12', 0],
    ['2022-04-13', '2022-04-12', 0],
  ])('paused on %s, due on %s: %d working days left', (pausedOn, dueOn, left) => {
    expect(remainingWorkingDays(noon(pausedOn), endOfDay(dueOn), calendar)).toBe(left);
  });

  it('keeps what was left over a long pause', () => {
    const opened = addWorkingDays(noon('2022-04-05'), 3, calendar);
    const left = remainingWorkingDays(noon('2022-04-06'), opened.dueAt, calendar);
    expect(left).toBe(2);
    expect(dayOf(addWorkingDays(noon('2022-04-29'), left, calendar).dueAt)).toBe('2022-05-05');
  });

  it('is not moved by a pause within one day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 20 }), fc.nat(40), (opened, n, later) => {
        const { dueAt } = addWorkingDays(noon(opened), n, calendar);
        const pausedAt = noon(addDays(opened, later));
        fc.pre(pausedAt < startOfDay(dayOf(dueAt)));
        const left = remainingWorkingDays(pausedAt, dueAt, calendar);
        expect(addWorkingDays(pausedAt, left, calendar).dueAt).toEqual(dueAt);
      }),
    );
  });
});

describe('a calendar before it is published', () => {
  it('has nothing to report when all is well', () => {
    expect(calendarProblems(calendar)).toEqual([]);
  });

  it('names each doubtful day', () => {
    const doubtful: WorkingCalendar = {
      version: 1,
      holidays: [{ day: '2022-04-30', name: 'Ngày Chiến thắng' }],
      workingDays: ['2022-04-30', '2022-06-01'],
      daysOff: ['2022-11-31', '2022-06-04'],
    };
    expect(calendarProblems(doubtful)).toEqual([
      { code: 'DAY_INVALID', day: '2022-11-31' },
      { code: 'DAY_TWICE', day: '2022-04-30' },
      { code: 'WORKED_ON_WEEKDAY', day: '2022-06-01' },
      { code: 'OFF_ON_WEEKEND', day: '2022-06-04' },
    ]);
  });
});
