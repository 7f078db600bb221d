import { describe, expect, it } from '@jest/globals';
import type { Rights, Role } from '#contracts';
import { findingReachOf } from './finding-reach.js';
import { searchable, type Finding } from './finding.js';

const finding: Finding = {
  findingId: 'one',
  kind: 'GOOD_PRACTICE',
  title: 'Hợp tác xã nuôi thỏ',
  detail: null,
  unitId: 'unit',
  place: 'Thôn 1',
  field: 'Chăn nuôi',
  topicId: null,
  addressee: null,
  addresseeUnitId: null,
};

describe('findings', () => {
  it('are found by title, detail, place, field and the name of their unit', () => {
    expect(searchable({ ...finding, detail: 'Lãi cao' }, 'Huyện đoàn Bắc Bình')).toBe(
      'Hợp tác xã nuôi thỏ Lãi cao Thôn 1 Chăn nuôi Huyện đoàn Bắc Bình',
    );
    expect(searchable({ ...finding, place: null, field: null }, null)).toBe('Hợp tác xã nuôi thỏ');
  });
});

describe('the reach of a search', () => {
  const rights = (roles: Role[], change: Partial<Rights> = {}): Rights => ({
    personId: 'an',
    roles: new Set(roles),
    provinceId: 'province',
    homeUnitId: 'home',
    ownDepartmentIds: ['home'],
    headOfIds: [],
    hostUnitIds: [],
    chargeUnitIds: [],
    ...change,
  });
  const own = { provinceId: null, personId: 'an', departmentIds: [], unitIds: [], officerOfIds: [] };

  it.each<[string, Rights, object]>([
    ['of a cadre are the own trips, not those of colleagues', rights(['CADRE']), own],
    [
      'of a head is the department too',
      rights(['CADRE', 'DEPARTMENT_HEAD'], { headOfIds: ['home'] }),
      { ...own, departmentIds: ['home'] },
    ],
    [
      'of an officer with units in charge are both, apart',
      rights(['CADRE', 'HOST_OFFICER', 'IN_CHARGE'], { hostUnitIds: ['a', 'b'], chargeUnitIds: ['b', 'c'] }),
      { ...own, unitIds: ['b', 'c'], officerOfIds: ['a', 'b'] },
    ],
    [
      'of organisation and inspection is the province',
      rights(['CADRE', 'ORGANISATION_INSPECTION']),
      { ...own, provinceId: 'province' },
    ],
    [
      'of the standing committee is the province',
      rights(['CADRE', 'STANDING_COMMITTEE']),
      { ...own, provinceId: 'province' },
    ],
  ])('%s', (_, caller, expected) => {
    expect(findingReachOf(caller)).toEqual(expected);
  });
});
