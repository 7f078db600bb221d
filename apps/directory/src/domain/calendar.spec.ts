import { describe, expect, it } from '@jest/globals';
import type { Calendar } from '#org';
import { changedCalendar } from './calendar.js';

const calendar: Calendar = {
  calendarId: 'c',
  code: 'VN',
  version: 7,
  holidays: [
    { day: '2022-01-01', name: 'Tết Dương lịch' },
    { day: '2022-09-02', name: 'Quốc khánh' },
  ],
  workingDays: ['2024-05-04'],
  daysOff: ['2022-01-03'],
};

describe('the calendar', () => {
  it('gets a new version, its days in order', () => {
    const changed = changedCalendar(calendar, { ...calendar, daysOff: ['2022-09-05', '2022-01-03'] });
    expect(changed).toEqual({ ...calendar, daysOff: ['2022-01-03', '2022-09-05'], version: 8 });
  });

  it('is not changed by the same days in another order', () => {
    const holidays = [...calendar.holidays].reverse();
    expect(changedCalendar(calendar, { ...calendar, holidays })).toBe(calendar);
  });

  it.each([
    ['a day that stands twice', { workingDays: ['2024-05-04', '2024-05-04'] }, '/workingDays/1'],
    ['a day that is off and a holiday', { daysOff: ['2022-09-02'] }, '/daysOff/0'],
    ['a year that cannot be meant', { daysOff: ['0202-01-03'] }, '/daysOff/0'],
  ])('refuses %s, and says where', (_, part, pointer) => {
    expect(() => changedCalendar(calendar, { ...calendar, ...part })).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT', errors: [expect.objectContaining({ pointer })] }),
    );
  });
});
