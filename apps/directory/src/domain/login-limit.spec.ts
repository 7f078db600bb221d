import { describe, expect, it } from '@jest/globals';
import { addressBucket, afterFailure, lockedFor, type LimitPolicy, type LimitState } from './login-limit.js';

const policy: LimitPolicy = { free: 3, firstLockSeconds: 15, longestLockSeconds: 100, forgetSeconds: 3600 };
const start = new Date('2026-11-21T08:00:00Z');
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000);

function failTimes(times: number): LimitState | undefined {
  let state: LimitState | undefined;
  for (let n = 0; n < times; n += 1) state = afterFailure(state, policy, start);
  return state;
}

describe('the log-in limit', () => {
  it.each([
    [0, 0],
    [1, 0],
    [3, 0],
    [4, 15],
    [5, 30],
    [6, 60],
    [7, 100],
    [30, 100],
  ])('after %i failures everything is refused for %i seconds', (failures, seconds) => {
    expect(lockedFor(failTimes(failures), start)).toBe(seconds);
  });

  it('ends by itself, to the second', () => {
    const state = failTimes(4);
    expect(lockedFor(state, later(14.2))).toBe(1);
    expect(lockedFor(state, later(15))).toBe(0);
  });

  it('locks again, for longer, at the first failure after a lock-out', () => {
    expect(lockedFor(afterFailure(failTimes(4), policy, later(20)), later(20))).toBe(30);
  });

  it('forgets after an hour without a failure', () => {
    const state = afterFailure(failTimes(9), policy, later(3601));
    expect(state).toEqual({ failures: 1, lastFailureAt: later(3601), lockedUntil: null });
  });
});

describe('addresses', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:0:1:aaaa::1', '2001:db8:0:1::/64'],
    ['2001:DB8:0:1:bbbb:cccc:dddd:eeee', '2001:db8:0:1::/64'],
    ['2001:0db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['not an address', 'not an address'],
  ])('%s counts as %s', (address, bucket) => {
    expect(addressBucket(address)).toBe(bucket);
  });
});
