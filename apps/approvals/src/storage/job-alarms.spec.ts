import { describe, expect, it } from '@jest/globals';
import { ringing } from './job-alarms.js';

const MIDNIGHT = Date.parse('2022-03-05T00:00:00+07:00');

function due(...afterMs: number[]) {
  return afterMs.map((ms, n) => ({ deadlineId: `${n}`, version: 1, firesAt: new Date(MIDNIGHT + ms) }));
}

const told = (deadlines: ReturnType<typeof due>) =>
  ringing(deadlines).map(({ at, deadlines: some }) => ({
    at: at - MIDNIGHT,
    due: some.map(({ firesAt }) => firesAt.getTime() - MIDNIGHT),
  }));

describe('alarms', () => {
  it('are shared by what falls due at nearly the same time, and ring when the last of it is due', () => {
    expect(told(due(0, 250, 251, 900, 0))).toEqual([
      { at: 250, due: [0, 0, 250] },
      { at: 251, due: [251] },
      { at: 900, due: [900] },
    ]);
  });

  it('ring for so many at most', () => {
    const sizes = told(due(...Array.from({ length: 150 }, () => 1))).map(({ due: some }) => some.length);
    expect(sizes).toEqual([64, 64, 22]);
  });

  it('are none when nothing falls due', () => {
    expect(ringing([])).toEqual([]);
  });
});
