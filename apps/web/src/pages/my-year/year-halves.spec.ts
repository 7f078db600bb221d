import { describe, expect, it } from '@jest/globals';
import { bestOf, halvesOf, type Answered, type Entry, type Planned } from './year-halves';

const entry = (day: string, half: 'am' | 'pm', amount = 0.5, source: Partial<Entry> = {}): Entry => ({
  ...{ day, half, amount, source: 'REPORT', sourceId: 'report', number: 'BC-1' },
  ...source,
});
const trip = (state: Planned['state'], dates: Planned['dates'], registrationId = 'trip'): Planned => ({
  ...{ registrationId, number: 'ĐK-1', state, dates },
});
const WEEK_END = { from: '2022-07-01', fromHalf: 'pm', to: '2022-07-03', toHalf: 'am' } as const;

describe('halvesOf', () => {
  it('counts a trip by half days, across the end of a month', () => {
    const { stretches, byDay } = halvesOf(
      [],
      [trip('SUBMITTED', { from: '2022-06-30', fromHalf: 'pm', to: '2022-07-01', toHalf: 'pm' })],
      [],
    );
    expect(stretches).toMatchObject([
      { standing: 'WAITING', days: 1.5, dates: { from: '2022-06-30', fromHalf: 'pm', to: '2022-07-01' } },
    ]);
    expect([...byDay]).toEqual([
      ['2022-06-30', { WAITING: 0.5 }],
      ['2022-07-01', { WAITING: 1 }],
    ]);
  });

  it.each<[string, Planned['state'], Answered['state'] | undefined, string | undefined]>([
    ['waits for a decision', 'SUBMITTED', undefined, 'WAITING'],
    ['is being withdrawn', 'WITHDRAWING', undefined, 'WAITING'],
    ['is approved and ahead', 'APPROVED', 'SCHEDULED', 'APPROVED'],
    ['is over and not reported', 'APPROVED', 'OVERDUE', 'APPROVED'],
    ['is reported', 'APPROVED', 'SUBMITTED', 'REPORTED'],
    ['has its report returned', 'APPROVED', 'RETURNED', 'APPROVED'],
    ['stands in the ledger', 'APPROVED', 'VERIFIED', undefined],
    ['is being cancelled', 'CANCELLING', 'SCHEDULED', 'APPROVED'],
    ['is a draft', 'DRAFT', undefined, undefined],
    ['was rejected', 'REJECTED', undefined, undefined],
    ['was cancelled', 'CANCELLED', 'CANCELLED', undefined],
  ])('a trip that %s', (_title, state, duty, standing) => {
    const duties = duty === undefined ? [] : [{ registrationId: 'trip', state: duty }];
    const { stretches } = halvesOf([], [trip(state, WEEK_END)], duties);
    expect(stretches.map((stretch) => stretch.standing)).toEqual(standing === undefined ? [] : [standing]);
  });

  it('puts a half day where it stands best, and only there', () => {
    const { stretches, byDay } = halvesOf(
      [entry('2022-07-02', 'am'), entry('2022-07-02', 'pm')],
      [trip('APPROVED', WEEK_END)],
      [],
    );
    expect(stretches.map(({ standing, days, dates }) => [standing, days, dates.from])).toEqual([
      ['APPROVED', 0.5, '2022-07-01'],
      ['VERIFIED', 1, '2022-07-02'],
      ['APPROVED', 0.5, '2022-07-03'],
    ]);
    expect(byDay.get('2022-07-02')).toEqual({ VERIFIED: 1 });
  });

  it('leaves out what a correction took back', () => {
    const ledger = [entry('2022-07-02', 'am'), entry('2022-07-02', 'pm'), entry('2022-07-02', 'pm', -0.5)];
    expect(halvesOf(ledger, [], []).byDay.get('2022-07-02')).toEqual({ VERIFIED: 0.5 });
  });

  it('names the paper behind each stretch', () => {
    const ledger = [
      entry('2022-03-01', 'am'),
      entry('2022-03-02', 'am', 0.5, { source: 'INSPECTION', sourceId: 'inspection', number: 'KT-1' }),
    ];
    const { stretches } = halvesOf(ledger, [trip('APPROVED', WEEK_END)], []);
    expect(stretches.map(({ source }) => source)).toEqual([
      { kind: 'report', id: 'report', number: 'BC-1' },
      { kind: 'inspection', id: 'inspection', number: 'KT-1' },
      { kind: 'trip', id: 'trip', number: 'ĐK-1' },
    ]);
  });
});

it('paints a day in its best standing', () => {
  expect(bestOf({ WAITING: 0.5, VERIFIED: 0.5 })).toBe('VERIFIED');
  expect(bestOf({})).toBeUndefined();
});
