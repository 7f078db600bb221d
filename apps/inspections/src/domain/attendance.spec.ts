import { describe, expect, it } from '@jest/globals';
import type { Half, HalfDay } from '#calendar';
import { Refusal, type VisitMethod } from '#contracts';
import { changedDays, daysFinishedAgain, presumedDays, statedDays } from './attendance.js';

const DATES = { from: '2022-03-17', fromHalf: 'pm', to: '2022-03-18', toHalf: 'pm' } as const;
const ALL = halves('17pm', '18am', '18pm');
const AROUND = { personIds: ['an', 'binh'], today: '2022-03-20', fullName: (id: string) => id };

function halves(...names: string[]): HalfDay[] {
  return names.map((name) => ({ day: `2022-03-${name.slice(0, 2)}`, half: name.slice(2) as Half }));
}
const visit = (method: VisitMethod = 'ON_SITE') => ({
  dates: DATES,
  method,
  team: { personIds: ['an', 'binh'] },
});

describe('who was there', () => {
  it('is everybody for the whole visit, unless it is said', () => {
    expect(presumedDays(visit(), '2022-03-20')).toEqual([
      { personId: 'an', halves: ALL },
      { personId: 'binh', halves: ALL },
    ]);
  });
  it('is not said of days to come', () => {
    expect(presumedDays(visit(), '2022-03-17')[0]?.halves).toEqual(halves('17pm'));
  });
  it('is nobody where papers were read at the desk', () => {
    expect(presumedDays(visit('DESK'), '2022-03-20')).toEqual([]);
  });
  it('is what is said of a person, each half once and in order; the others keep theirs', () => {
    const said = [{ personId: 'AN', halves: halves('18pm', '17pm', '18pm') }];
    expect(statedDays(DATES, presumedDays(visit(), '2022-03-20'), said, AROUND)).toEqual([
      { personId: 'binh', halves: ALL },
      { personId: 'an', halves: halves('17pm', '18pm') },
    ]);
  });
  it.each([
    ['a morning before it began', 'an', '17am', 'ATTENDANCE_OUTSIDE_VISIT', '/attendance/0/halves/0'],
    ['a day after it', 'an', '19am', 'ATTENDANCE_OUTSIDE_VISIT', '/attendance/0/halves/0'],
    ['somebody else', 'chi', '18am', 'ATTENDANCE_NOT_OF_TEAM', '/attendance/0/personId'],
  ])('is not %s', (_, personId, half, code, pointer) => {
    let refusal: unknown;
    try {
      statedDays(DATES, [], [{ personId, halves: halves(half) }], AROUND);
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal).toMatchObject({ code, errors: [{ pointer }] });
  });
});

describe('who was there, of a visit that is finished again', () => {
  const presumed = presumedDays(visit(), '2022-03-20');
  const said = (an: HalfDay[], binh: HalfDay[]) => [
    { personId: 'an', halves: an },
    { personId: 'binh', halves: binh },
  ];
  it('is what was put right the last time', () => {
    const recorded = said(ALL, []);
    expect(daysFinishedAgain(recorded, presumed)).toEqual(recorded);
  });
  it('is presumed of the days since then', () => {
    const recorded = said(halves('17pm'), []);
    expect(daysFinishedAgain(recorded, presumed)).toEqual(said(ALL, halves('18am', '18pm')));
  });
  it('is nobody of whom it was said that they were never there', () => {
    const recorded = said([], []);
    expect(daysFinishedAgain(recorded, presumed)).toEqual(recorded);
  });
  it('is presumed of whoever came to the team since, and stands of whoever left it', () => {
    const recorded = [
      { personId: 'an', halves: halves('18am') },
      { personId: 'chi', halves: halves('18pm') },
    ];
    expect(daysFinishedAgain(recorded, presumed)).toEqual([...recorded, { personId: 'binh', halves: ALL }]);
  });
  it('is what was said of papers that were read at the desk', () => {
    const recorded = [{ personId: 'an', halves: halves('18am') }];
    expect(daysFinishedAgain(recorded, presumedDays(visit('DESK'), '2022-03-20'))).toEqual(recorded);
  });
});

describe('what is announced', () => {
  const recorded = [
    { personId: 'an', version: 3, halves: ALL },
    { personId: 'binh', version: 1, halves: halves('18am') },
  ];
  it('are the days that changed, each with the next version', () => {
    const now = [
      { personId: 'an', halves: [...ALL].reverse() },
      { personId: 'binh', halves: ALL },
      { personId: 'chi', halves: halves('18am') },
    ];
    expect(changedDays(recorded, now)).toEqual([
      { personId: 'binh', version: 2, halves: ALL },
      { personId: 'chi', version: 1, halves: halves('18am') },
    ]);
  });
  it('are empty days of whoever had some and has none', () => {
    expect(changedDays(recorded, [])).toEqual([
      { personId: 'an', version: 4, halves: [] },
      { personId: 'binh', version: 2, halves: [] },
    ]);
  });
  it('is nothing of somebody who had none and has none', () => {
    expect(changedDays([], [{ personId: 'an', halves: [] }])).toEqual([]);
  });
});
