import { describe, expect, it } from '@jest/globals';
import { quotaOf, type ExemptPeriod } from './quota.js';
import { defaultWindow } from './window.js';

/** 334 days. */
const window = defaultWindow(2022);
const wholeYear: ExemptPeriod = { from: '2022-01-01', to: '2022-12-31' };

function owed(proRataExemption: boolean, exemptions: ExemptPeriod[], quotaDays = 60) {
  const { quotaDays: days, exempt } = quotaOf({ quotaDays, window, proRataExemption }, exemptions);
  return [days, exempt];
}

describe('the quota of a plan that exempts for the whole year', () => {
  it.each([
    ['none', [], 60, false],
    ['one day of the window', [{ from: '2022-05-10', to: '2022-05-10' }], 0, true],
    ['its last day', [{ from: '2022-11-30', to: '2023-05-29' }], 0, true],
    ['December only', [{ from: '2022-12-01', to: '2022-12-31' }], 60, false],
    ['the year before', [{ from: '2021-06-01', to: '2021-12-31' }], 60, false],
    ['one that ended before it began', [{ from: '2022-05-10', to: '2022-05-09' }], 60, false],
    ['the whole year', [wholeYear], 0, true],
  ])('exempt on %s: %#', (_what, exemptions, days, exempt) => {
    expect(owed(false, exemptions)).toEqual([days, exempt]);
  });
});

describe('the quota of a plan that exempts in proportion', () => {
  it.each([
    ['none', [], 60, false],
    ['the whole window', [{ from: '2022-01-01', to: '2022-11-30' }], 0, true],
    ['the whole year', [wholeYear], 0, true],
    // 60 × 333/334 = 59.82…
    ['one day', [{ from: '2022-05-10', to: '2022-05-10' }], 60, false],
    // 60 × 167/334: exactly half of the window
    ['half of the window', [{ from: '2022-01-01', to: '2022-06-16' }], 30, false],
    // 60 × 153/334 = 27.48…
    ['half a year of study', [{ from: '2022-01-01', to: '2022-06-30' }], 27.5, false],
    // 60 × 1/334 = 0.17…
    ['all but the last day', [{ from: '2022-01-01', to: '2022-11-29' }], 0.5, false],
    // What lies outside the window takes nothing away: 60 × 304/334 = 54.61…
    ['over the end of the window', [{ from: '2022-11-01', to: '2023-04-30' }], 55, false],
    ['December only', [{ from: '2022-12-01', to: '2022-12-31' }], 60, false],
  ])('exempt on %s: %#', (_what, exemptions, days, exempt) => {
    expect(owed(true, exemptions)).toEqual([days, exempt]);
  });

  it('counts a day of two exemptions once', () => {
    const half = { from: '2022-01-01', to: '2022-06-16' };
    expect(owed(true, [half, { from: '2022-03-01', to: '2022-04-30' }])).toEqual([30, false]);
  });

  it('exempts whoever two exemptions cover without a gap', () => {
    expect(
      owed(true, [
        { from: '2022-01-01', to: '2022-06-30' },
        { from: '2022-07-01', to: '2022-11-30' },
      ]),
    ).toEqual([0, true]);
  });

  it('owes nothing, without being exempt, where the plan sets no quota', () => {
    expect(owed(true, [{ from: '2022-01-01', to: '2022-06-30' }], 0)).toEqual([0, false]);
  });
});
