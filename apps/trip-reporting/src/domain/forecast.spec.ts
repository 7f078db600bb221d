import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, halfDayRange, wholeDays, type TripDates } from '#calendar';
import { exemption, RULE } from './figures.fixture.js';
import { forecastOf, sentenceOf, type Travels } from './forecast.js';

const { window } = RULE;
const OWES = { quotaDays: 60, exempt: null };
const NONE: Travels = { verified: [], reported: [], approved: [], waiting: [] };

type Dates = Partial<Record<keyof Travels, TripDates[]>>;
function forecast({ verified = [], ...others }: Dates, owed: Parameters<typeof forecastOf>[1] = OWES) {
  return forecastOf(window, owed, { ...NONE, ...others, verified: verified.map(halfDayRange) });
}

describe('a forecast', () => {
  it.each([
    ['inside the window', [wholeDays('2022-11-29', '2022-11-30')], 2],
    ['over its end', [wholeDays('2022-11-29', '2022-12-02')], 2],
    ['over its beginning', [wholeDays('2021-12-30', '2022-01-01')], 1],
    ['outside of it', [wholeDays('2022-12-05', '2022-12-06')], 0],
    ['half days', [{ from: '2022-04-04', fromHalf: 'pm', to: '2022-04-05', toHalf: 'am' }], 1],
    ['the same day twice', [wholeDays('2022-04-04'), wholeDays('2022-04-04', '2022-04-05')], 2],
  ] as [string, TripDates[], number][])('counts days %s', (_which, approved, days) => {
    expect(forecast({ approved })).toMatchObject({ approvedDays: days, forecastDays: days });
  });

  it('counts 29/02 of a leap year', () => {
    const leap = { from: '2024-01-01', to: '2024-11-30' };
    const approved = [wholeDays('2024-02-28', '2024-03-01')];
    expect(forecastOf(leap, OWES, { ...NONE, approved }).approvedDays).toBe(3);
  });

  it('counts each half day once, where it stands best', () => {
    expect(
      forecast({
        verified: [wholeDays('2022-04-01', '2022-04-05')],
        reported: [wholeDays('2022-04-04', '2022-04-07')],
        approved: [wholeDays('2022-04-06', '2022-04-08')],
        waiting: [wholeDays('2022-04-01', '2022-04-10')],
      }),
    ).toEqual({
      verifiedDays: 5,
      reportedDays: 2,
      approvedDays: 1,
      waitingDays: 2,
      forecastDays: 8,
      missingDays: 52,
      reached: false,
    });
  });

  it.each([
    [59, 59, false],
    [60, 60, true],
    [61, 61, true],
  ])('of %d verified days: reached is told by them alone', (length, verifiedDays, reached) => {
    const trip = [wholeDays('2022-03-01', addDays('2022-03-01', length - 1))];
    expect(forecast({ verified: trip })).toMatchObject({ verifiedDays, reached });
    expect(forecast({ approved: trip }).reached).toBe(false);
  });

  it('misses nothing where nothing is owed, and reaches nothing either', () => {
    const exempt = exemption('2022-03-01', '2022-08-31');
    expect(forecast({ verified: [wholeDays('2022-01-05')] }, { quotaDays: 0, exempt })).toMatchObject({
      missingDays: 0,
      reached: false,
      verifiedDays: 1,
    });
  });

  const anyTrips = fc.array(
    fc
      .record({
        start: fc.integer({ min: -20, max: 380 }),
        length: fc.nat(40),
        fromHalf: fc.constantFrom('am', 'pm'),
        toHalf: fc.constantFrom('am', 'pm'),
      })
      .map(({ start, length, fromHalf, toHalf }): TripDates => {
        const from = addDays('2022-01-01', start);
        const half = length === 0 ? fromHalf : toHalf;
        return { from, fromHalf: fromHalf, to: addDays(from, length), toHalf: half };
      }),
    { maxLength: 8 },
  );
  it('never has more days than the window, whatever overlaps, and its parts add up', () => {
    fc.assert(
      fc.property(anyTrips, anyTrips, anyTrips, anyTrips, (verified, reported, approved, waiting) => {
        const got = forecast({ verified, reported, approved, waiting });
        expect(got.verifiedDays + got.reportedDays + got.approvedDays).toBe(got.forecastDays);
        expect(got.forecastDays + got.waitingDays).toBeLessThanOrEqual(334);
        expect(got.missingDays).toBe(Math.max(0, 60 - got.forecastDays));
        for (const days of Object.values(got).filter((value) => typeof value === 'number'))
          expect(days).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('the forecast in words', () => {
  const of = (forecastDays: number, waitingDays = 0, quotaDays = 60) => ({
    ...forecast({}),
    forecastDays,
    waitingDays,
    missingDays: Math.max(0, quotaDays - forecastDays),
  });
  const exempt = exemption('2022-03-01', '2022-08-31');
  it.each([
    [OWES, of(57), true, 'Với các chuyến đã duyệt, đến 30/11 đạt 57/60 ngày: còn thiếu 3 ngày'],
    [
      OWES,
      of(59.5, 2),
      true,
      'Với các chuyến đã duyệt, đến 30/11 đạt 59,5/60 ngày: còn thiếu 0,5 ngày (2 ngày đang chờ duyệt)',
    ],
    [OWES, of(61.5), true, 'Với các chuyến đã duyệt, đến 30/11 đạt 61,5/60 ngày: đã đủ chỉ tiêu'],
    [
      { quotaDays: 0, exempt },
      of(4, 0, 0),
      true,
      'Đồng chí thuộc diện miễn thực hiện từ 01/03/2022 đến 31/08/2022; với các chuyến đã duyệt, đến 30/11 đạt 4 ngày',
    ],
    [
      { quotaDays: 0, exempt: null },
      of(4, 0, 0),
      false,
      'Chỉ tiêu ngày đi cơ sở không áp dụng với chức trách của đồng chí; với các chuyến đã duyệt, đến 30/11 đạt 4 ngày',
    ],
    [
      { quotaDays: 0, exempt: null },
      of(0, 0, 0),
      true,
      'Kế hoạch năm không đặt chỉ tiêu ngày đi cơ sở; với các chuyến đã duyệt, đến 30/11 đạt 0 ngày',
    ],
  ])('%#', (owed, figures, owes, sentence) => {
    expect(sentenceOf(window, owed, figures, owes)).toBe(sentence);
  });
});
