import { describe, expect, it } from '@jest/globals';
import { endedOn, firstDayOutside, openAfter, requireOrder } from './validity.js';

const dated = (validFrom: string, validTo: string | null = null) => ({ validFrom, validTo });

describe('validity', () => {
  it.each([
    ['2022-01-01', null],
    ['2022-01-01', '2022-01-01'],
    ['2022-01-01', '2025-06-30'],
  ])('from %s to %s is in order', (from, to) => {
    expect(() => requireOrder(dated(from, to))).not.toThrow();
  });

  it('refuses an end before the start', () => {
    expect(() => requireOrder(dated('2022-01-02', '2022-01-01'))).toThrow(
      expect.objectContaining({ code: 'END_BEFORE_START' }),
    );
  });

  it.each([
    [null, true],
    ['2026-12-31', true],
    ['2025-06-30', false],
    ['2025-06-29', false],
  ])('what ends on %s is open after 30/06/2025: %p', (validTo, open) => {
    expect(openAfter(dated('2022-01-01', validTo), '2025-06-30')).toBe(open);
  });

  it('ends a thing and raises its version', () => {
    expect(endedOn({ ...dated('2022-01-01'), version: 3 }, '2025-06-30')).toEqual({
      validFrom: '2022-01-01',
      validTo: '2025-06-30',
      version: 4,
    });
  });

  it('brings a later end forward', () => {
    const thing = { ...dated('2022-01-01', '2027-12-31'), version: 1 };
    expect(endedOn(thing, '2025-06-30').validTo).toBe('2025-06-30');
  });

  it.each([
    ['has ended already', dated('2022-01-01', '2025-06-30'), 'ALREADY_ENDED'],
    ['would end before it began', dated('2026-01-01'), 'END_BEFORE_START'],
  ])('refuses to end what %s', (_, thing, code) => {
    expect(() => endedOn({ ...thing, version: 1 }, '2025-06-30')).toThrow(expect.objectContaining({ code }));
  });

  it.each([
    [dated('2022-01-01'), dated('2022-01-01'), null],
    [dated('2022-01-01'), dated('2022-01-02'), '2022-01-01'],
    [dated('2022-01-01'), dated('2020-01-01', '2021-12-31'), '2022-01-01'],
    [dated('2022-01-01'), dated('2020-01-01', '2025-06-30'), '2025-07-01'],
    [dated('2022-01-01', '2025-07-01'), dated('2020-01-01', '2025-06-30'), '2025-07-01'],
    [dated('2022-01-01', '2025-06-30'), dated('2020-01-01', '2025-06-30'), null],
  ])('%j leaves %j first on %s', (part, whole, day) => {
    expect(firstDayOutside(part, whole)).toBe(day);
  });
});
