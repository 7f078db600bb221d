import { describe, expect, it } from '@jest/globals';
import { endOfDay, startOfDay, toVietnamIso } from './calendar-day.js';
import { isLate, reportDue } from './report-due.js';
import type { WorkingCalendar } from './working-calendar.js';

const calendar: WorkingCalendar = {
  version: 3,
  holidays: [{ day: '2022-09-02', name: 'Quốc khánh' }],
  workingDays: [],
  daysOff: [],
};
const approvedBefore = new Date('2022-03-10T10:00:00+07:00');

describe('when a report is due', () => {
  it.each([
    ['2022-03-29', '2022-04-08'],
    ['2022-04-05', '2022-04-15'],
    ['2022-05-10', '2022-05-20'],
    ['2022-06-07', '2022-06-17'],
    ['2022-07-05', '2022-07-15'],
    ['2022-08-09', '2022-08-19'],
    ['2022-09-06', '2022-09-16'],
    ['2022-10-10', '2022-10-20'],
    ['2022-11-08', '2022-11-18'],
    ['2022-12-06', '2022-12-16'],
  ])('a round that ends on %s: at the end of %s, rolled or not', (endsOn, dueDay) => {
    for (const rollToWorkingDay of [false, true]) {
      const due = reportDue({ endsOn, approvedAt: approvedBefore }, { rollToWorkingDay }, calendar);
      expect(due.dueDay).toBe(dueDay);
      expect(toVietnamIso(due.dueAt)).toBe(`${dueDay}T23:59:59.999+07:00`);
    }
  });

  it('a trip that ends on 29/03/2022 is late from 09/04', () => {
    const { dueAt } = reportDue(
      { endsOn: '2022-03-29', approvedAt: approvedBefore },
      { rollToWorkingDay: false },
      calendar,
    );
    expect(isLate(endOfDay('2022-04-08'), dueAt)).toBe(false);
    expect(isLate(startOfDay('2022-04-09'), dueAt)).toBe(true);
  });

  it.each([
    ['2022-03-28T08:00:00+07:00', '2022-04-08', 'before the end: the end counts'],
    ['2022-03-29T23:00:00+07:00', '2022-04-08', 'on the last day'],
    ['2022-04-02T08:00:00+07:00', '2022-04-12', 'afterwards: the approval counts'],
    ['2022-04-01T18:00:00Z', '2022-04-12', 'afterwards, already the next day in Viet Nam'],
  ])('approved at %s: due on %s (%s)', (approvedAt, dueDay) => {
    const trip = { endsOn: '2022-03-29', approvedAt: new Date(approvedAt) };
    expect(reportDue(trip, { rollToWorkingDay: false }, calendar).dueDay).toBe(dueDay);
  });

  it.each([
    ['2022-08-23', false, '2022-09-02', null],
    ['2022-08-23', true, '2022-09-05', 3],
    ['2022-06-15', false, '2022-06-25', null],
    ['2022-06-15', true, '2022-06-27', 3],
    ['2022-12-22', true, '2023-01-02', 3],
    ['2024-02-19', true, '2024-02-29', 3],
  ])('end %s, roll %p: due on %s', (endsOn, rollToWorkingDay, dueDay, calendarVersion) => {
    const due = reportDue({ endsOn, approvedAt: approvedBefore }, { rollToWorkingDay }, calendar);
    expect(due).toMatchObject({ dueDay, calendarVersion });
  });

  it('follows a plan with another number of days', () => {
    const trip = { endsOn: '2022-03-29', approvedAt: approvedBefore };
    expect(reportDue(trip, { rollToWorkingDay: false, days: 5 }, calendar).dueDay).toBe('2022-04-03');
  });
});
