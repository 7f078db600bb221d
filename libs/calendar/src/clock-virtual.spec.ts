import { describe, expect, it } from '@jest/globals';
import { VirtualBusinessClock } from './clock-virtual.js';

const START = Date.parse('2022-03-01T08:00:00+07:00');

function clockAt(start: number) {
  const machine = { now: start };
  return { machine, clock: new VirtualBusinessClock(0, () => machine.now) };
}

describe('a clock that can be moved', () => {
  it('shows the instant it was moved to, and runs on from there', () => {
    const { machine, clock } = clockAt(START);
    clock.follow(clock.offsetAt(new Date('2022-12-31T23:59:59+07:00')));
    expect(clock.now()).toEqual(new Date('2022-12-31T23:59:59+07:00'));
    expect(clock.today()).toBe('2022-12-31');
    machine.now += 1_000;
    expect(clock.today()).toBe('2023-01-01');
  });

  it('is never turned back', () => {
    const { clock } = clockAt(START);
    clock.follow(60_000);
    clock.follow(clock.offsetAt(new Date(START)));
    clock.follow(59_999);
    expect(clock.offsetMs).toBe(60_000);
    expect(clock.now()).toEqual(new Date(START + 60_000));
  });

  it('starts in another year when it is told to', () => {
    const offset = Date.parse('2022-01-01T00:00:00+07:00') - START;
    expect(new VirtualBusinessClock(offset, () => START).today()).toBe('2022-01-01');
  });
});
