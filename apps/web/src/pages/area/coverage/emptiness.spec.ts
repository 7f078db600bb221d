import { describe, expect, it } from '@jest/globals';
import { byEmptiness, spanOf, standingOf, type AreaUnit } from './emptiness';

const NONE = { trips: 0, days: 0 };
function unit(name: string, change: Partial<AreaUnit> = {}): AreaUnit {
  return {
    ...{ unitId: name, name, level: 'GRASSROOTS', parentId: null, validTo: null, months: [] },
    ...{ approved: NONE, waiting: NONE, lastVisit: null },
    ...change,
  };
}
const nobody = unit('Đoàn xã A');
const waiting = unit('Đoàn xã B', { waiting: { trips: 1, days: 5 } });
const planned = unit('Đoàn xã C', { approved: { trips: 1, days: 1 } });
const visited = unit('Đoàn xã D', { approved: { trips: 1, days: 1 }, lastVisit: '2022-04-05' });

describe('units that nobody goes to', () => {
  it.each([
    [nobody, 'NOBODY'],
    [waiting, 'WAITING'],
    [planned, 'PLANNED'],
    [visited, 'VISITED'],
  ] as const)('are told from the others: %o', (one, standing) => expect(standingOf(one)).toBe(standing));

  it('come first, then those with the fewest days, then those seen longest ago', () => {
    const often = unit('Đoàn xã E', { approved: { trips: 4, days: 20 }, lastVisit: '2022-03-01' });
    const later = unit('Đoàn xã F', { approved: { trips: 1, days: 1 }, lastVisit: '2022-06-01' });
    const sorted = [often, later, visited, planned, waiting, nobody].sort(byEmptiness);
    expect(sorted.map(({ name }) => name.at(-1)).join('')).toBe('ABCDFE');
  });
});

it('knows how long a month is', () => {
  expect(spanOf(2024, 2)).toEqual({ from: '2024-02-01', to: '2024-02-29' });
  expect(spanOf(2022, undefined)).toEqual({ from: '2022-01-01', to: '2022-12-31' });
});
