import { describe, expect, it } from '@jest/globals';
import type { Charge, Person, Position, Unit } from '#org';
import {
  overlap,
  putInCharge,
  takenUp,
  type NewCharge,
  type NewPosition,
  type PositionType,
} from './position.js';

const person: Person = {
  personId: 'person',
  version: 1,
  fullName: 'Trần Bảo Châu',
  givenName: 'Châu',
  fullTime: true,
  workArea: 'UNION_WORK',
  validFrom: '2020-01-01',
  validTo: null,
};
const unit: Unit = {
  unitId: 'unit',
  version: 1,
  code: 'HD-TUYPHONG',
  name: 'Huyện đoàn Tuy Phong',
  shortName: 'Tuy Phong',
  level: 'DISTRICT',
  parentId: null,
  symbol: null,
  validFrom: '2017-10-01',
  validTo: '2025-06-30',
  mergedIntoId: null,
};
const type: PositionType = { code: 'SECRETARY', name: 'Bí thư', levels: ['PROVINCE', 'DISTRICT'], rank: 10 };
const wanted: NewPosition = {
  unitId: 'unit',
  type: 'SECRETARY',
  home: true,
  validFrom: '2022-01-01',
  validTo: '2025-06-30',
};
const held = (part: Partial<Position>): Position => ({
  ...wanted,
  positionId: 'other',
  version: 1,
  personId: 'person',
  title: 'Bí thư',
  rank: 10,
  ...part,
});
const refused = (code: string) => expect.objectContaining({ code });

describe('taking up a position', () => {
  it('takes name and rank from the type', () => {
    expect(takenUp('new', wanted, { person, unit, type }, [])).toEqual({
      ...wanted,
      positionId: 'new',
      version: 1,
      personId: 'person',
      title: 'Bí thư',
      rank: 10,
    });
  });

  it.each<[string, Partial<NewPosition>, Partial<Parameters<typeof takenUp>[2]>, string]>([
    ['a type that is not in the list', {}, { type: undefined }, 'UNKNOWN_POSITION_TYPE'],
    ['a unit that is not there', {}, { unit: undefined }, 'INVALID_INPUT'],
    [
      'a type that the level does not have',
      {},
      { unit: { ...unit, level: 'BRANCH' } },
      'POSITION_LEVEL_MISMATCH',
    ],
    ['a day before the unit', {}, { unit: { ...unit, validFrom: '2022-01-02' } }, 'UNIT_NOT_VALID'],
    ['to outlive the unit', { validTo: null }, {}, 'UNIT_NOT_VALID'],
    ['an end before the start', { validTo: '2021-12-31' }, {}, 'END_BEFORE_START'],
    ['a day before the person', {}, { person: { ...person, validFrom: '2022-01-02' } }, 'INVALID_INPUT'],
    ['an end after the person', {}, { person: { ...person, validTo: '2025-06-29' } }, 'INVALID_INPUT'],
  ])('refuses %s', (_, part, at, code) => {
    expect(() => takenUp('new', { ...wanted, ...part }, { person, unit, type, ...at }, [])).toThrow(
      refused(code),
    );
  });

  it.each<[string, Partial<Position>]>([
    ['the same position twice at a time', { home: false, validFrom: '2025-06-30', validTo: null }],
    ['two homes at a time', { unitId: 'elsewhere', validTo: '2022-01-01', validFrom: '2020-01-01' }],
  ])('refuses %s', (_, part) => {
    expect(() => takenUp('new', wanted, { person, unit, type }, [held(part)])).toThrow(
      refused('INVALID_INPUT'),
    );
  });

  it.each<[string, Partial<Position>]>([
    ['the same position again, later', { validFrom: '2020-01-01', validTo: '2021-12-31' }],
    ['another position beside the home', { unitId: 'elsewhere', home: false }],
    ['another type in the same unit', { type: 'STANDING_COMMITTEE_MEMBER', home: false }],
  ])('allows %s', (_, part) => {
    expect(() => takenUp('new', wanted, { person, unit, type }, [held(part)])).not.toThrow();
  });
});

describe('putting a unit in charge', () => {
  const charge: NewCharge = {
    unitId: 'unit',
    departmentId: 'department',
    validFrom: '2022-01-01',
    validTo: '2022-12-31',
  };
  const department: Unit = { ...unit, unitId: 'department', level: 'DEPARTMENT', validTo: null };
  const at = { person, unit, department };
  const other: Charge = { ...charge, chargeId: 'other', version: 1, personId: 'person' };

  it('names person, unit and department', () => {
    expect(putInCharge('new', charge, at, [])).toEqual({
      ...charge,
      chargeId: 'new',
      version: 1,
      personId: 'person',
    });
    const alone = { ...charge, departmentId: null };
    expect(putInCharge('new', alone, { ...at, department: undefined }, []).departmentId).toBeNull();
  });

  it.each<[string, Partial<NewCharge>, Partial<Parameters<typeof putInCharge>[2]>, Charge[], string]>([
    ['somebody unknown', {}, { person: undefined }, [], 'INVALID_INPUT'],
    ['an unknown unit', {}, { unit: undefined }, [], 'INVALID_INPUT'],
    ['an unknown department', {}, { department: undefined }, [], 'INVALID_INPUT'],
    ['a department that is none', {}, { department: unit }, [], 'INVALID_INPUT'],
    ['a unit that has ended by then', { validTo: '2025-07-01' }, {}, [], 'UNIT_NOT_VALID'],
    ['an end before the start', { validTo: '2021-12-31' }, {}, [], 'END_BEFORE_START'],
    ['the same charge twice at a time', {}, {}, [other], 'INVALID_INPUT'],
  ])('refuses %s', (_, part, leads, charges, code) => {
    expect(() => putInCharge('new', { ...charge, ...part }, { ...at, ...leads }, charges)).toThrow(
      refused(code),
    );
  });
});

describe('two spans of days', () => {
  it.each([
    ['2022-01-01', '2022-01-31', '2022-01-31', null, true],
    ['2022-01-01', '2022-01-31', '2022-02-01', null, false],
    ['2022-01-01', null, '2021-01-01', '2021-12-31', false],
    ['2022-01-01', null, '2021-01-01', null, true],
  ])('%s–%s and %s–%s meet: %p', (from1, to1, from2, to2, meet) => {
    const one = { validFrom: from1, validTo: to1 };
    const two = { validFrom: from2, validTo: to2 };
    expect([overlap(one, two), overlap(two, one)]).toEqual([meet, meet]);
  });
});
