import { describe, expect, it } from '@jest/globals';
import { OffsetBusinessClock, SystemMachineClock, type BusinessClock, type MachineClock } from './clock.js';

describe('business time', () => {
  const machine = Date.parse('2026-11-21T10:00:00+07:00');

  it('is the machine’s when nothing is set', () => {
    const clock = new OffsetBusinessClock(0, () => machine);
    expect(clock.now()).toEqual(new Date(machine));
    expect(clock.today()).toBe('2026-11-21');
  });

  it('can stand in 2022 and runs on from there', () => {
    let now = machine;
    const clock = OffsetBusinessClock.startingAt(new Date('2022-02-28T23:59:00+07:00'), () => now);
    expect(clock.today()).toBe('2022-02-28');
    now += 60_000;
    expect(clock.now()).toEqual(new Date('2022-03-01T00:00:00+07:00'));
    expect(clock.today()).toBe('2022-03-01');
  });

  it('names the day in Viet Nam, not that of the machine’s time zone', () => {
    expect(new OffsetBusinessClock(0, () => Date.parse('2022-03-17T17:00:00Z')).today()).toBe('2022-03-18');
  });
});

describe('the two clocks', () => {
  it('do not pass for one another', () => {
    const business: BusinessClock = new OffsetBusinessClock();
    // @ts-expect-error a session must not be measured by business time
    const wrong: MachineClock = business;
    expect(wrong).toBeDefined();
  });

  it('machine time is the machine’s', () => {
    const before = Date.now();
    const now = new SystemMachineClock().now().getTime();
    expect(now).toBeGreaterThanOrEqual(before);
    expect(now).toBeLessThanOrEqual(Date.now());
  });
});
