import { describe, expect, it } from '@jest/globals';
import { defaultWindow, isWindow, isWithin } from './window.js';

describe('the counting window', () => {
  it('runs from 1 January to 30 November by default', () => {
    expect(defaultWindow(2022)).toEqual({ from: '2022-01-01', to: '2022-11-30' });
  });

  it.each([
    ['2021-12-31', false],
    ['2022-01-01', true],
    ['2022-11-30', true],
    ['2022-12-01', false],
  ])('holds %s: %p', (day, inside) => {
    expect(isWithin(day, defaultWindow(2022))).toBe(inside);
  });

  it.each([
    [{ from: '2022-01-01', to: '2022-01-01' }, true],
    [{ from: '2022-01-02', to: '2022-01-01' }, false],
    [{ from: '2022-01-01', to: '2022-11-31' }, false],
  ])('%p is a window: %p', (window, expected) => {
    expect(isWindow(window)).toBe(expected);
  });
});
