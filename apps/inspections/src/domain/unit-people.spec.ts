import { describe, expect, it } from '@jest/globals';
import { ORG } from './org.fixture.js';
import { belongsTo, leadersOf, officersOf, superiorsOf } from './unit-people.js';

const DAY = '2022-04-07';

describe('whoever inspects nobody of a unit', () => {
  it.each([
    ['holds a position there', 'secretary', 'district', DAY, true],
    ['holds one below it', 'helper', 'district', DAY, true],
    ['holds one far below it', 'helper', 'province', DAY, true],
    ['holds one above it', 'secretary', 'branch', DAY, false],
    ['holds one beside it', 'head', 'district', DAY, false],
    ['has not come yet', 'helper', 'branch', '2022-04-05', false],
    ['has come', 'helper', 'branch', '2022-04-06', true],
    ['is there for the last day', 'helper', 'branch', '2022-04-08', true],
    ['has left', 'helper', 'branch', '2022-04-09', false],
    ['is known nowhere', 'nobody', 'district', DAY, false],
  ])('%s', (_, personId, unitId, day, expected) => {
    expect(belongsTo(ORG, personId, unitId, day)).toBe(expected);
  });
});

describe('an overdue matter of a unit', () => {
  it.each([
    ['is told to whoever leads the unit above', 'district', ['chief']],
    ['goes from the branch to the district', 'branch', ['secretary']],
    ['passes a level by that nobody leads', 'group', ['secretary']],
    ['of a department goes to the province', 'department', ['chief']],
    ['stays with the province, above which nobody is', 'province', []],
  ])('%s', (_, unitId, told) => {
    expect(superiorsOf(ORG, unitId, DAY)).toEqual(told);
  });
});

describe('who speaks for a unit and who leads it', () => {
  it.each([
    ['its officers, the highest first', 'district', ['secretary', 'officer'], ['secretary']],
    ['head of a department', 'department', ['head'], ['head']],
    ['nobody, though somebody works there', 'branch', [], []],
  ])('%s', (_, unitId, officers, leaders) => {
    expect([officersOf(ORG, unitId, DAY), leadersOf(ORG, unitId, DAY)]).toEqual([officers, leaders]);
  });
});
