import { describe, expect, it } from '@jest/globals';
import { Refusal } from '#contracts';
import { meaningOf, type ClockMove } from './clock-move.js';

const at = (iso: string) => new Date(`${iso}+07:00`);
const now = at('2022-03-01T08:30:00');
const latest = (to: Date, reached: boolean): ClockMove => ({
  ...{ moveId: 'a move', from: at('2022-02-01T00:00:00'), by: 'somebody' },
  ...{ to, reached },
});

function refusalOf(to: Date, before?: ClockMove): Refusal {
  try {
    meaningOf(before, to, now);
  } catch (refusal) {
    if (refusal instanceof Refusal) return refusal;
  }
  throw new Error('was not refused');
}

describe('a command to move business time', () => {
  it('begins a move to a later instant', () => {
    expect(meaningOf(undefined, at('2022-03-01T08:30:01'), now)).toBe('NEW');
    expect(meaningOf(latest(now, true), at('2022-12-31T00:00:00'), now)).toBe('NEW');
  });

  it('replaces a move that was broken off by one to another target', () => {
    expect(meaningOf(latest(at('2022-04-01T00:00:00'), false), at('2022-03-02T00:00:00'), now)).toBe('NEW');
  });

  it.each([
    ['a target still ahead', at('2022-03-05T00:00:00')],
    ['a target that was passed meanwhile', at('2022-03-01T08:29:58')],
  ])('continues a move that was broken off, with %s', (_, to) => {
    expect(meaningOf(latest(to, false), to, now)).toBe('CONTINUED');
  });

  it('does nothing when the same move was carried out', () => {
    expect(meaningOf(latest(at('2022-03-01T08:29:58'), true), at('2022-03-01T08:29:58'), now)).toBe(
      'REACHED',
    );
  });

  it('refuses an instant before now, also one that an earlier move had reached', () => {
    const refusal = refusalOf(at('2022-03-01T08:29:59'), latest(at('2022-03-01T08:00:00'), true));
    expect([refusal.code, refusal.facts]).toEqual(['CLOCK_BACKWARDS', { now: '08:30:00 01/03/2022' }]);
  });

  it('goes 400 days at most', () => {
    const limit = new Date(now.getTime() + 400 * 86_400_000);
    expect(meaningOf(undefined, limit, now)).toBe('NEW');
    expect(refusalOf(new Date(limit.getTime() + 1)).code).toBe('CLOCK_TOO_FAR');
  });
});
