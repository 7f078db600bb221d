import { describe, expect, it } from '@jest/globals';
import { amountsOf, colleaguesFor } from './amounts.js';

describe('how many trips stand for a number of cases', () => {
  it.each([20_000, 1_000_000])(
    'has as many finished cases as were asked for, and a tenth of them open: %i',
    (cases) => {
      const { finished, reported, waiting } = amountsOf(cases, 0);
      // A finished trip is two finished cases, one whose report waits is a finished and an open one.
      expect(2 * finished + reported).toBe(cases);
      expect(reported + waiting).toBe(cases / 10);
    },
  );

  it('counts what falls due besides', () => {
    const { all, due } = amountsOf(1_000, 500);
    expect(due).toBe(500);
    expect(all).toBe(amountsOf(1_000, 0).all + 500);
  });

  it('has nobody travel more than people do in two years', () => {
    const amounts = amountsOf(1_000_000, 100_000);
    expect(amounts.all / (colleaguesFor(amounts, 128) + 128)).toBeLessThanOrEqual(300);
  });

  it('needs nobody without a backlog', () => {
    expect(colleaguesFor(amountsOf(0, 0), 128)).toBe(0);
  });
});
