import { describe, expect, it } from '@jest/globals';
import { Days } from './days.js';
import { Random } from './random.js';
import { scriptOf } from './script.js';
import { meaningOf } from './verdict-of-answer.js';

describe('chance', () => {
  const draw = (random: Random) => Array.from({ length: 50 }, () => random.next());

  it('is the same for the same seed, another for another, and for each of its forks', () => {
    expect(draw(new Random(5))).toEqual(draw(new Random(5)));
    expect(draw(new Random(5))).not.toEqual(draw(new Random(6)));
    expect(draw(new Random(5).fork(1))).not.toEqual(draw(new Random(5).fork(2)));
  });

  it('stays within bounds and loses nothing when it mixes', () => {
    const random = new Random(9);
    for (const drawn of draw(random)) expect(drawn >= 0 && drawn < 1).toBe(true);
    const mixed = random.shuffled([1, 2, 3, 4, 5, 6, 7, 8]);
    expect([...mixed].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });
});

describe('scripts', () => {
  const scripts = Array.from({ length: 500 }, (_, n) => scriptOf(new Random(n * 7 + 1), n === 1 ? 1 : 5));

  it('know every ending and every kind of report', () => {
    expect(new Set(scripts.map(({ ending }) => ending)).size).toBe(7);
    expect(new Set(scripts.map(({ report }) => report)).size).toBe(3);
  });

  it('leave the second story of every worker lying', () => {
    expect(scriptOf(new Random(1), 1).ending).toBe('LEFT_LYING');
  });

  it('report on no trip that is to come', () => {
    const cancelled = scripts.filter(({ ending }) => ending === 'CANCELLED');
    expect(cancelled.length).toBeGreaterThan(0);
    expect(cancelled.every(({ report }) => report === 'NONE')).toBe(true);
  });
});

describe('days', () => {
  it('are given to each person once, and run out', () => {
    const days = new Days(2022, '2022-01-04');
    expect([days.over(['a']), days.over(['a', 'b']), days.over(['b'])]).toEqual([
      '2022-01-01',
      '2022-01-02',
      '2022-01-03',
    ]);
    expect(days.over(['b'])).toBeUndefined();
    expect(days.over(['c'])).toBe('2022-01-01');
  });

  it('to come begin the day after tomorrow and end with the year', () => {
    const days = new Days(2022, '2022-12-29');
    expect([days.toCome(['a']), days.toCome(['a'])]).toEqual(['2022-12-31', undefined]);
  });
});

describe('an answer', () => {
  it.each([
    [200, undefined, 'ACKNOWLEDGED'],
    [202, undefined, 'ACKNOWLEDGED'],
    [503, 'STORAGE_UNAVAILABLE', 'AGAIN'],
    [504, undefined, 'AGAIN'],
    [409, 'COMMAND_STILL_RUNNING', 'AGAIN'],
    [409, 'STALE_VERSION', 'REFUSED'],
    [422, 'IDEMPOTENCY_KEY_REUSED', 'REFUSED'],
    [401, 'NOT_SIGNED_IN', 'SIGN_IN_AGAIN'],
    [500, 'INTERNAL', 'FAULT'],
  ])('%i %s means %s', (status, code, meaning) => {
    expect(meaningOf(status, code)).toBe(meaning);
  });
});
