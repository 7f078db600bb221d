import { describe, expect, it } from '@jest/globals';
import { daysIn, goingOf, halvesOf, spansOf } from './travelled';

const trip = { from: '2022-08-05', fromHalf: 'pm', to: '2022-08-08', toHalf: 'am' } as const;

describe('the half days of a trip', () => {
  it('begins and ends with the half that was approved', () =>
    expect(halvesOf(trip)).toEqual([
      '2022-08-05pm',
      '2022-08-06am',
      '2022-08-06pm',
      '2022-08-07am',
      '2022-08-07pm',
      '2022-08-08am',
    ]));
  it('goes over the end of a month', () =>
    expect(halvesOf({ from: '2022-02-28', to: '2022-03-01' })).toHaveLength(4));
  it('counts halves as halves', () => expect(daysIn([trip])).toBe(3));
});

describe('spans made of half days', () => {
  it('leaves out what was not travelled', () =>
    expect(spansOf(['2022-08-05pm', '2022-08-06am', '2022-08-07pm', '2022-08-08am'], trip)).toEqual([
      { from: '2022-08-05', fromHalf: 'pm', to: '2022-08-06', toHalf: 'am' },
      { from: '2022-08-07', fromHalf: 'pm', to: '2022-08-08', toHalf: 'am' },
    ]));
  it('is the trip when nothing is left out', () => expect(spansOf(halvesOf(trip), trip)).toEqual([trip]));
  it('is nothing for whoever did not go', () => expect(spansOf([], trip)).toEqual([]));
  it('drops what lies outside of the trip', () => expect(spansOf(['2022-08-05am'], trip)).toEqual([]));
});

it('tells who went all the time, a part of it, or not at all', () => {
  expect(goingOf([trip], trip)).toBe('ALL');
  expect(goingOf(spansOf(['2022-08-06am'], trip), trip)).toBe('PART');
  expect(goingOf([], trip)).toBe('NONE');
});
