import { describe, expect, it } from '@jest/globals';
import { periodOf } from './numbering.js';

const TERMS = ['2017-10-01', '2022-08-11'];

describe('the period of a document', () => {
  it.each([
    ['2017-09-30', '2017'],
    ['2017-10-01', '2017-2022'],
    ['2022-08-10', '2017-2022'],
    ['2022-08-11', '2022-2027'],
    ['2027-12-31', '2022-2027'],
  ])('of %s is %s by the terms that are known', (day, period) => {
    expect(periodOf(day, TERMS)).toBe(period);
  });

  it('is the year where numbers begin anew each year', () => {
    expect([periodOf('2022-03-21', []), periodOf('2023-01-01', [])]).toEqual(['2022', '2023']);
  });
});
