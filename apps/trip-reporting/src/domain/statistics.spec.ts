import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anySpendings, cadre, exemptCadre, spending } from './figures.fixture.js';
import { byRound, coverageOf, quarterDays, spentBy } from './statistics.js';

const ROUNDS = [
  { roundId: 'r1', name: 'Quý I/2022', from: '2022-03-18', to: '2022-03-29' },
  { roundId: 'r2', name: 'Quý II - Đợt 1/2022', from: '2022-04-01', to: '2022-04-05' },
];

describe('quarters', () => {
  it.each([
    [2022, 1, ['2022-01-01', '2022-03-31']],
    [2024, 1, ['2024-01-01', '2024-03-31']],
    [2022, 2, ['2022-04-01', '2022-06-30']],
    [2022, 3, ['2022-07-01', '2022-09-30']],
    [2022, 4, ['2022-10-01', '2022-12-31']],
  ])('of %d: the %d. is %j', (year, quarter, days) => {
    expect(quarterDays(year, quarter)).toEqual(days);
  });
});

describe('coverage', () => {
  const [one, two, exempt] = [cadre(), cadre(), exemptCadre()];
  const covered = (...trips: [{ personId: string }, string, string][]) =>
    coverageOf(
      2022,
      [one, two, exempt],
      trips.map(([{ personId }, from, to]) => ({ personId, from, to })),
    ).map(({ registered }) => registered);

  it.each([
    ['2022-03-18', '2022-03-29', [1, 0, 0, 0]],
    ['2022-03-31', '2022-04-01', [1, 1, 0, 0]],
    ['2022-12-31', '2023-01-02', [0, 0, 0, 1]],
    ['2021-12-30', '2022-01-01', [1, 0, 0, 0]],
    ['2022-01-01', '2022-12-31', [1, 1, 1, 1]],
    ['2023-01-01', '2023-01-02', [0, 0, 0, 0]],
  ])('a trip from %s to %s touches %j', (from, to, quarters) => {
    expect(covered([one, from, to])).toEqual(quarters);
  });

  it('counts people, not trips, and none who is exempt or not counted', () => {
    expect(
      covered(
        [one, '2022-03-18', '2022-03-20'],
        [one, '2022-03-25', '2022-03-29'],
        [exempt, '2022-03-18', '2022-03-20'],
        [{ personId: 'stranger' }, '2022-03-18', '2022-03-20'],
      ),
    ).toEqual([1, 0, 0, 0]);
  });

  it('is registered / eligible in per cent, and nothing where nobody is eligible', () => {
    const [first] = coverageOf(
      2022,
      [one, two, exempt],
      [{ personId: one.personId, from: '2022-02-01', to: '2022-02-02' }],
    );
    expect(first).toEqual({ quarter: 1, registered: 1, eligible: 2, rate: 50 });
    expect(coverageOf(2022, [exempt], []).map(({ rate }) => rate)).toEqual([null, null, null, null]);
  });
});

describe('what days were spent on', () => {
  it('a day with two units counts for each, and so does its trip', () => {
    const hosts = ['TUYPHONG', 'BACBINH'];
    const spendings = [spending(1, 19, { hostUnitIds: hosts }), spending(1, 3)];
    expect(Object.fromEntries(spentBy(spendings, ({ hostUnitIds }) => hostUnitIds))).toEqual({
      TUYPHONG: { trips: 2, days: 11 },
      BACBINH: { trips: 1, days: 9.5 },
    });
  });

  it('rounds are all there, in their order, and then what was outside of them', () => {
    const spendings = [spending(1, 24, { roundId: 'r1' }), spending(1, 3, { roundId: 'of another plan' })];
    expect(byRound({ rounds: ROUNDS }, spendings)).toEqual([
      { roundId: 'r1', name: 'Quý I/2022', trips: 1, days: 12 },
      { roundId: 'r2', name: 'Quý II - Đợt 1/2022', trips: 0, days: 0 },
      { roundId: null, name: 'Ngoài đợt', trips: 1, days: 1.5 },
    ]);
  });

  it('adds up: rounds to the whole, units and topics to no less than what has one', () => {
    fc.assert(
      fc.property(anySpendings, (spendings) => {
        const whole = spendings.reduce((sum, { halves }) => sum + halves, 0) / 2;
        const days = (parts: Iterable<{ days: number }>) =>
          [...parts].reduce((sum, part) => sum + part.days, 0);
        expect(days(byRound({ rounds: ROUNDS }, spendings))).toBe(whole);
        const hosts = spentBy(spendings, ({ hostUnitIds }) => hostUnitIds);
        expect(days(hosts.values())).toBeGreaterThanOrEqual(whole);
        for (const part of hosts.values()) expect(part.days).toBeLessThanOrEqual(whole);
        const single = spentBy(spendings, ({ hostUnitIds }) => hostUnitIds.slice(0, 1));
        expect(days(single.values())).toBe(whole);
      }),
    );
  });
});
