import { describe, expect, it } from '@jest/globals';
import { deadlineFaults } from './deadlines.js';
import type { FiredRow } from './loader.js';

const all: FiredRow = {
  due: 1_000,
  fired: 1_000,
  exactlyOnce: 1_000,
  moreThanOnce: 0,
  p50: 10,
  p95: 20,
  p99: 30,
  last: 40,
  firingSeconds: 60,
  busiestSecond: 20,
  messagesExpected: 3_000,
  messagesWritten: 3_000,
};

describe('deadlines that fell due', () => {
  it('are in order when each fired once and everybody was told', () => {
    expect(deadlineFaults(all)).toEqual([]);
  });

  it.each<[string, Partial<FiredRow>, string[]]>([
    ['did not fire', { fired: 999, exactlyOnce: 999 }, ['1 hạn không báo', '1 hạn không báo đúng một lần']],
    ['fired twice', { exactlyOnce: 998, moreThanOnce: 2 }, ['2 hạn không báo đúng một lần']],
    ['were not told of', { messagesWritten: 2_999 }, ['có 2.999 thông báo thay vì 3.000']],
  ])('are at fault when some %s', (_, change, faults) => {
    expect(deadlineFaults({ ...all, ...change })).toEqual(faults);
  });
});
