import { describe, expect, it } from '@jest/globals';
import type { Unit } from '#org';
import { changedUnit, closedUnit, openUnit, type Placed, type UnitFields } from './unit.js';

const fields: UnitFields = {
  code: 'HD-TUYPHONG',
  name: 'Huyện đoàn Tuy Phong',
  shortName: 'Tuy Phong',
  level: 'DISTRICT',
  parentId: 'province',
  symbol: null,
  validFrom: '2017-10-01',
  validTo: null,
};
const district: Unit = { ...fields, unitId: 'district', version: 4, mergedIntoId: null };
const unitOf = (unitId: string, part: Partial<Unit> = {}): Unit => ({ ...district, unitId, ...part });
const province: Placed = { unit: unitOf('province', { level: 'PROVINCE' }), lineageIds: ['province'] };
const refused = (code: string) => expect.objectContaining({ code });

describe('opening a unit', () => {
  it('begins with version 1, merged into nothing', () => {
    expect(openUnit('new', fields, province)).toEqual({
      ...fields,
      unitId: 'new',
      version: 1,
      mergedIntoId: null,
    });
  });

  it('needs no parent at the top', () => {
    expect(openUnit('top', { ...fields, parentId: null }, undefined).parentId).toBeNull();
  });

  const ending: Placed = { ...province, unit: unitOf('province', { validTo: '2025-06-30' }) };
  const later: Placed = { ...province, unit: unitOf('province', { validFrom: '2025-07-01' }) };
  it.each<[string, Partial<UnitFields>, Placed | undefined, string]>([
    ['a parent that is not there', {}, undefined, 'INVALID_INPUT'],
    ['a parent that begins later', {}, later, 'UNIT_NOT_VALID'],
    ['a parent that it would outlive', {}, ending, 'UNIT_NOT_VALID'],
    ['an end before the start', { validTo: '2017-09-30' }, province, 'END_BEFORE_START'],
  ])('refuses %s', (_, part, parent, code) => {
    expect(() => openUnit('new', { ...fields, ...part }, parent)).toThrow(refused(code));
  });
});

describe('changing a unit', () => {
  it('raises the version once for any number of fields', () => {
    const changed = changedUnit(district, { name: 'Đoàn xã Tuy Phong', level: 'GRASSROOTS' }, province);
    expect(changed).toEqual({ ...district, name: 'Đoàn xã Tuy Phong', level: 'GRASSROOTS', version: 5 });
  });

  it('is no change when everything is as it was, or nothing is named', () => {
    expect(changedUnit(district, { name: district.name }, province)).toBe(district);
    expect(changedUnit(district, {}, province)).toBe(district);
  });

  it.each<[string, readonly string[]]>([
    ['itself', ['district', 'province']],
    ['a unit below it', ['commune', 'district', 'province']],
  ])('refuses to hang a unit under %s', (_, lineageIds) => {
    const parentId = lineageIds[0] as string;
    expect(() => changedUnit(district, { parentId }, { unit: unitOf(parentId), lineageIds })).toThrow(
      refused('UNIT_CYCLE'),
    );
  });

  it('refuses a start after the end', () => {
    const ended = { ...district, validTo: '2025-06-30' };
    expect(() => changedUnit(ended, { validFrom: '2025-07-01' }, province)).toThrow(
      refused('END_BEFORE_START'),
    );
  });
});

describe('closing a unit', () => {
  const into = (part: Partial<Unit> = {}, lineageIds = ['other', 'province']): Placed => ({
    unit: unitOf('other', part),
    lineageIds,
  });

  it('sets its last day, and where it goes on', () => {
    expect(closedUnit(district, '2025-06-30', 0, undefined)).toEqual({
      ...district,
      validTo: '2025-06-30',
      version: 5,
    });
    expect(closedUnit(district, '2025-06-30', 0, into({ validFrom: '2025-07-01' })).mergedIntoId).toBe(
      'other',
    );
  });

  it.each<[string, Unit, string, number, Placed | undefined, string]>([
    ['while units below go on', district, '2025-06-30', 1, undefined, 'UNIT_HAS_CHILDREN'],
    ['before it began', district, '2017-09-30', 0, undefined, 'END_BEFORE_START'],
    ['twice', unitOf('x', { validTo: '2025-06-30' }), '2025-06-30', 0, undefined, 'ALREADY_ENDED'],
    [
      'into one that has ended too',
      district,
      '2025-06-30',
      0,
      into({ validTo: '2025-06-30' }),
      'UNIT_NOT_VALID',
    ],
    ['into itself', district, '2025-06-30', 0, into({}, ['district']), 'UNIT_CYCLE'],
    ['into one below it', district, '2025-06-30', 0, into({}, ['commune', 'district']), 'UNIT_CYCLE'],
  ])('is refused %s', (_, unit, lastDay, children, mergedInto, code) => {
    expect(() => closedUnit(unit, lastDay, children, mergedInto)).toThrow(refused(code));
  });
});
