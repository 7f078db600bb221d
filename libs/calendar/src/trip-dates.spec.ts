import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, epochDay, quarterOf } from './calendar-day.js';
import {
  countDays,
  countDaysWithin,
  countDistinctDays,
  eachHalfDay,
  halfDayRange,
  isTripDates,
  tripDatesOfRange,
  tripDatesProblem,
  tripIntersection,
  tripsOverlap,
  tripWithin,
  wholeDays,
  type Half,
  type HalfDayRange,
  type TripDates,
} from './trip-dates.js';
import { defaultWindow } from './window.js';

const trip = (from: string, fromHalf: Half, to: string, toHalf: Half): TripDates => ({
  from,
  fromHalf,
  to,
  toHalf,
});

const base = epochDay('2022-01-01') * 2;
const anyTrip = fc
  .tuple(fc.integer({ min: -60, max: 900 }), fc.integer({ min: 1, max: 40 }))
  .map(([start, halves]) => tripDatesOfRange([base + start, base + start + halves]));
const anyWindow = fc
  .tuple(fc.integer({ min: -30, max: 400 }), fc.integer({ min: 0, max: 400 }))
  .map(([start, days]) => {
    const from = addDays('2022-01-01', start);
    return { from, to: addDays(from, days) };
  });

/** Quarter, first and last day, days, days in the window: article 001. */
const ROUNDS_2022: [quarter: number, from: string, to: string, days: number, counted: number][] = [
  [1, '2022-03-18', '2022-03-29', 12, 12],
  [2, '2022-04-01', '2022-04-05', 5, 5],
  [2, '2022-05-06', '2022-05-10', 5, 5],
  [2, '2022-06-03', '2022-06-07', 5, 5],
  [3, '2022-07-01', '2022-07-05', 5, 5],
  [3, '2022-08-05', '2022-08-09', 5, 5],
  [3, '2022-09-02', '2022-09-06', 5, 5],
  [4, '2022-10-01', '2022-10-10', 10, 10],
  [4, '2022-11-04', '2022-11-08', 5, 5],
  [4, '2022-12-05', '2022-12-06', 2, 0],
];

describe('the ten rounds of article 001', () => {
  it.each(ROUNDS_2022)(
    'quarter %d: %s to %s is %d days, %d in the window',
    (quarter, from, to, days, counted) => {
      expect(quarterOf(from)).toBe(quarter);
      expect(countDays(wholeDays(from, to))).toBe(days);
      expect(countDaysWithin(wholeDays(from, to), defaultWindow(2022))).toBe(counted);
    },
  );

  it('add up to 59 days, 57 of them in the window: not the quota of 60', () => {
    const rounds = ROUNDS_2022.map(([, from, to]) => wholeDays(from, to));
    expect(countDistinctDays(rounds)).toBe(59);
    expect(countDistinctDays(rounds, defaultWindow(2022))).toBe(57);
  });

  it.each([
    [1, 12],
    [2, 15],
    [3, 15],
    [4, 17],
  ])('quarter %d has %d days', (quarter, days) => {
    const rounds = ROUNDS_2022.filter((round) => round[0] === quarter);
    expect(rounds.reduce((sum, [, from, to]) => sum + countDays(wholeDays(from, to)), 0)).toBe(days);
  });
});

describe('half days', () => {
  it.each([
    ['2022-03-18', 'am', '2022-03-18', 'pm', 1],
    ['2022-03-18', 'am', '2022-03-18', 'am', 0.5],
    ['2022-03-18', 'pm', '2022-03-18', 'pm', 0.5],
    ['2022-03-18', 'pm', '2022-03-19', 'am', 1],
    ['2022-03-18', 'pm', '2022-03-29', 'pm', 11.5],
    ['2024-02-28', 'am', '2024-03-01', 'am', 2.5],
    ['2021-12-31', 'am', '2022-01-01', 'pm', 2],
  ] as const)('%s %s to %s %s is %d days', (from, fromHalf, to, toHalf, days) => {
    expect(countDays(trip(from, fromHalf, to, toHalf))).toBe(days);
  });

  it.each([
    [
      'an afternoon to the morning of the same day',
      trip('2022-03-18', 'pm', '2022-03-18', 'am'),
      'END_BEFORE_START',
    ],
    ['an end before its start', trip('2022-03-18', 'am', '2022-03-17', 'pm'), 'END_BEFORE_START'],
    ['31 November', trip('2022-11-28', 'am', '2022-11-31', 'pm'), 'DAY_INVALID'],
    ['a half that is none', trip('2022-03-18', 'noon' as Half, '2022-03-18', 'pm'), 'HALF_INVALID'],
  ])('refuses %s', (_, dates, problem) => {
    expect(tripDatesProblem(dates)).toBe(problem);
    expect(isTripDates(dates)).toBe(false);
    expect(() => countDays(dates)).toThrow(expect.objectContaining({ code: 'TRIP_DATES_INVALID' }));
  });

  it('are numbered for the exclusion constraint', () => {
    const day = epochDay('2022-03-18');
    expect(halfDayRange(trip('2022-03-18', 'am', '2022-03-18', 'pm'))).toEqual([day * 2, day * 2 + 2]);
    expect(halfDayRange(trip('2022-03-18', 'pm', '2022-03-19', 'am'))).toEqual([day * 2 + 1, day * 2 + 3]);
  });

  it('come back from their numbers', () => {
    fc.assert(fc.property(anyTrip, (dates) => expect(tripDatesOfRange(halfDayRange(dates))).toEqual(dates)));
    const backwards: HalfDayRange = [base + 2, base + 1];
    expect(() => tripDatesOfRange(backwards)).toThrow(
      expect.objectContaining({ code: 'TRIP_DATES_INVALID' }),
    );
  });

  it('are listed one by one for the ledger', () => {
    expect([...eachHalfDay(trip('2022-03-18', 'pm', '2022-03-19', 'pm'))]).toEqual([
      { day: '2022-03-18', half: 'pm' },
      { day: '2022-03-19', half: 'am' },
      { day: '2022-03-19', half: 'pm' },
    ]);
    fc.assert(fc.property(anyTrip, (dates) => [...eachHalfDay(dates)].length === countDays(dates) * 2));
  });
});

describe('the counting window', () => {
  const window = defaultWindow(2022);

  it.each([
    ['inside', trip('2022-05-06', 'am', '2022-05-10', 'pm'), 5],
    ['over its end', trip('2022-11-29', 'am', '2022-12-02', 'pm'), 2],
    ['over its end by half a day', trip('2022-11-30', 'pm', '2022-12-01', 'am'), 0.5],
    ['over its start', trip('2021-12-30', 'am', '2022-01-02', 'am'), 1.5],
    ['over both edges', trip('2021-12-01', 'am', '2022-12-31', 'pm'), 334],
    ['after it', trip('2022-12-05', 'am', '2022-12-06', 'pm'), 0],
    ['the evening before it', trip('2021-12-31', 'pm', '2021-12-31', 'pm'), 0],
  ])('counts of a trip %s only the days inside', (_, dates, days) => {
    expect(countDaysWithin(dates, window)).toBe(days);
  });

  it('cuts a trip at its edge', () => {
    expect(tripWithin(trip('2022-11-29', 'pm', '2022-12-02', 'am'), window)).toEqual(
      trip('2022-11-29', 'pm', '2022-11-30', 'pm'),
    );
    expect(tripWithin(wholeDays('2022-12-05'), window)).toBeNull();
  });

  it('never counts more than the trip has', () => {
    fc.assert(fc.property(anyTrip, anyWindow, (dates, w) => countDaysWithin(dates, w) <= countDays(dates)));
  });

  it('counts before, inside and after it add up to the whole trip', () => {
    fc.assert(
      fc.property(anyTrip, anyWindow, (dates, w) => {
        const before = { from: '1999-01-01', to: addDays(w.from, -1) };
        const after = { from: addDays(w.to, 1), to: '2050-12-31' };
        const parts = [before, w, after].map((part) => countDaysWithin(dates, part));
        expect(parts.reduce((sum, days) => sum + days, 0)).toBe(countDays(dates));
      }),
    );
  });
});

describe('two trips', () => {
  it.each([
    [
      'touching at noon',
      trip('2022-03-18', 'am', '2022-03-18', 'am'),
      trip('2022-03-18', 'pm', '2022-03-19', 'pm'),
      null,
    ],
    ['on days that follow', wholeDays('2022-03-18'), wholeDays('2022-03-19'), null],
    [
      'sharing an afternoon',
      trip('2022-03-17', 'am', '2022-03-18', 'pm'),
      trip('2022-03-18', 'pm', '2022-03-20', 'pm'),
      trip('2022-03-18', 'pm', '2022-03-18', 'pm'),
    ],
    [
      'one inside the other',
      wholeDays('2022-03-18', '2022-03-29'),
      wholeDays('2022-03-20'),
      wholeDays('2022-03-20'),
    ],
  ])('%s', (_, a, b, common) => {
    expect(tripIntersection(a, b)).toEqual(common);
    expect(tripIntersection(b, a)).toEqual(common);
    expect(tripsOverlap(a, b)).toBe(common !== null);
  });

  it('count a half day once, however often it is claimed', () => {
    fc.assert(
      fc.property(fc.array(anyTrip, { maxLength: 8 }), (trips) => {
        const halves = new Set(trips.flatMap((dates) => [...eachHalfDay(dates)].map((h) => h.day + h.half)));
        expect(countDistinctDays(trips)).toBe(halves.size / 2);
      }),
    );
  });

  it('together with what they share are as long as both', () => {
    fc.assert(
      fc.property(anyTrip, anyTrip, (a, b) => {
        const common = tripIntersection(a, b);
        expect(countDistinctDays([a, b]) + (common ? countDays(common) : 0)).toBe(
          countDays(a) + countDays(b),
        );
      }),
    );
  });
});
