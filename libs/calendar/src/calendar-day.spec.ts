import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  CalendarError,
  compareDays,
  dayFromEpoch,
  dayOf,
  dayOfWeek,
  daysBetween,
  eachDay,
  earlierOf,
  endOfDay,
  epochDay,
  formatDay,
  isCalendarDay,
  isWeekend,
  laterOf,
  parseDay,
  quarterOf,
  startOfDay,
  toVietnamIso,
  yearOf,
} from './calendar-day.js';

const anyDay = fc.integer({ min: epochDay('1900-01-01'), max: epochDay('2999-12-31') }).map(dayFromEpoch);
const nearDay = fc.integer({ min: epochDay('2000-01-01'), max: epochDay('2050-12-31') }).map(dayFromEpoch);

describe('which texts are days', () => {
  it.each(['2022-01-01', '2022-12-31', '2024-02-29', '2000-02-29', '1900-01-01', '2999-12-31'])(
    '%s is a day',
    (text) => {
      expect(isCalendarDay(text)).toBe(true);
      expect(parseDay(text)).toBe(text);
    },
  );

  it.each([
    '2022-11-31',
    '2022-02-29',
    '1900-02-29',
    '2022-00-10',
    '2022-13-01',
    '2022-01-00',
    '2022-1-5',
    '0202-03-18',
    '3000-01-01',
    '2022-03-18T00:00:00Z',
    ' 2022-03-18',
    '2022-03-18\n',
    '31/11/2022',
    '',
    '9'.repeat(100_000),
  ])('%.20s is refused', (text) => {
    expect(isCalendarDay(text)).toBe(false);
    expect(() => parseDay(text)).toThrow(expect.objectContaining({ code: 'DAY_INVALID' }));
  });

  it.each([[null], [undefined], [20220318], [new Date()], [['2022-03-18']], [{}]])(
    '%p is no day',
    (value) => {
      expect(isCalendarDay(value)).toBe(false);
    },
  );

  it('keeps an error message short, whatever was typed', () => {
    const tooLong = () => parseDay('x'.repeat(100_000));
    expect(tooLong).toThrow(CalendarError);
    expect(tooLong).toThrow(/^.{0,80}$/);
  });
});

describe('arithmetic', () => {
  it.each([
    ['2022-02-28', 1, '2022-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-29', 1, '2024-03-01'],
    ['2021-12-31', 1, '2022-01-01'],
    ['2022-01-01', -1, '2021-12-31'],
    ['2022-03-29', 10, '2022-04-08'],
    ['1969-12-31', 1, '1970-01-01'],
    ['2022-06-15', 0, '2022-06-15'],
  ])('%s + %d days = %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
    expect(daysBetween(day, expected)).toBe(days);
  });

  it.each([
    ['2022-01-15', 6, '2022-07-15'],
    ['2022-08-31', 6, '2023-02-28'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2022-11-30', 2, '2023-01-30'],
    ['2022-03-31', -1, '2022-02-28'],
  ])('%s + %d months = %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  it.each([0.5, Number.NaN, Infinity])('refuses to add %p days', (days) => {
    expect(() => addDays('2022-01-01', days)).toThrow(CalendarError);
  });

  it('refuses to leave the calendar', () => {
    expect(() => addDays('2999-12-31', 1)).toThrow(expect.objectContaining({ code: 'DAY_INVALID' }));
    expect(() => addDays('1900-01-01', -1)).toThrow(expect.objectContaining({ code: 'DAY_INVALID' }));
  });

  it('gives back the difference that was added', () => {
    fc.assert(
      fc.property(
        nearDay,
        fc.integer({ min: -9_000, max: 9_000 }),
        (day, n) => daysBetween(day, addDays(day, n)) === n,
      ),
    );
  });

  it('indexes every day once and in order, as the text sorts', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(dayFromEpoch(epochDay(a))).toBe(a);
        expect(Math.sign(compareDays(a, b))).toBe(a < b ? -1 : a > b ? 1 : 0);
        expect([earlierOf(a, b), laterOf(a, b)]).toEqual([a, b].sort());
      }),
    );
  });

  it.each([
    ['2024-02-27', '2024-03-01', ['2024-02-27', '2024-02-28', '2024-02-29', '2024-03-01']],
    ['2021-12-31', '2022-01-01', ['2021-12-31', '2022-01-01']],
    ['2022-03-18', '2022-03-18', ['2022-03-18']],
    ['2022-03-18', '2022-03-17', []],
  ])('walks from %s to %s', (from, to, expected) => {
    expect([...eachDay(from, to)]).toEqual(expected);
  });
});

describe('parts of a day', () => {
  it.each([
    ['1970-01-01', 4, false],
    ['1969-12-29', 1, false],
    ['1900-01-01', 1, false],
    ['2022-03-18', 5, false],
    ['2022-09-03', 6, true],
    ['2022-04-10', 7, true],
    ['2024-02-29', 4, false],
  ])('%s is weekday %d (weekend: %p)', (day, weekday, weekend) => {
    expect(dayOfWeek(day)).toBe(weekday);
    expect(isWeekend(day)).toBe(weekend);
  });

  it.each([
    ['2022-03-31', 2022, 1],
    ['2022-04-01', 2022, 2],
    ['2022-09-30', 2022, 3],
    ['2022-12-31', 2022, 4],
    ['2023-01-01', 2023, 1],
  ])('%s lies in %d, quarter %d', (day, year, quarter) => {
    expect(yearOf(day)).toBe(year);
    expect(quarterOf(day)).toBe(quarter);
  });

  it('writes a day as people read it', () => {
    expect(formatDay('2022-03-08')).toBe('08/03/2022');
  });
});

describe('instants', () => {
  it.each([
    ['2022-03-17T16:59:59.999Z', '2022-03-17'],
    ['2022-03-17T17:00:00.000Z', '2022-03-18'],
    ['2022-03-18T00:00:00+07:00', '2022-03-18'],
    ['2021-12-31T17:00:00Z', '2022-01-01'],
    ['2024-02-28T17:00:00Z', '2024-02-29'],
    ['1969-12-31T16:59:59.999Z', '1969-12-31'],
  ])('%s is %s in Viet Nam', (instant, day) => {
    expect(dayOf(new Date(instant))).toBe(day);
  });

  it('a day starts and ends by the clocks of Viet Nam', () => {
    expect(toVietnamIso(startOfDay('2022-03-18'))).toBe('2022-03-18T00:00:00.000+07:00');
    expect(toVietnamIso(endOfDay('2022-03-18'))).toBe('2022-03-18T23:59:59.999+07:00');
    expect(new Date('2022-03-18T23:59:59.999+07:00')).toEqual(endOfDay('2022-03-18'));
  });

  it('days touch without a gap, and hold their own first and last instant', () => {
    fc.assert(
      fc.property(nearDay, (day) => {
        expect(startOfDay(addDays(day, 1)).getTime() - endOfDay(day).getTime()).toBe(1);
        expect([dayOf(startOfDay(day)), dayOf(endOfDay(day))]).toEqual([day, day]);
      }),
    );
  });

  it('refuses an instant that is none', () => {
    expect(() => dayOf(new Date('yesterday'))).toThrow(CalendarError);
  });
});
