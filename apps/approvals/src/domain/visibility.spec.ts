import { describe, expect, it } from '@jest/globals';
import type { Rights, Role } from '#contracts';
import { id, province, trip } from './province.fixture.js';
import { maySee, maySeeQuota } from './visibility.js';

const view = province();
const facts = trip();
const looked = {
  summary: facts,
  submitterUnitId: facts.submitterUnitId,
  provinceId: facts.provinceId,
  assigneeIds: [id('bí thư A')],
};

function rights(
  person: string,
  roles: Role[],
  headOf: string[] = [],
  provinceName = 'Tỉnh đoàn Mẫu',
): Rights {
  return {
    personId: id(person),
    roles: new Set(roles),
    provinceId: id(provinceName),
    homeUnitId: null,
    ownDepartmentIds: [],
    headOfIds: headOf.map(id),
    hostUnitIds: [],
    chargeUnitIds: [],
  };
}

describe('a case', () => {
  it.each<[string, Rights, boolean]>([
    ['is seen by who takes part', rights('chuyên viên', ['CADRE']), true],
    ['is seen by who was asked', rights('bí thư A', ['CADRE', 'HOST_OFFICER']), true],
    [
      'is seen by the head of the department',
      rights('trưởng ban', ['CADRE', 'DEPARTMENT_HEAD'], ['Ban Phong trào']),
      true,
    ],
    ['is seen by organisation and inspection', rights('khách', ['CADRE', 'ORGANISATION_INSPECTION']), true],
    ['is seen by the standing committee', rights('phó tỉnh 1', ['CADRE', 'STANDING_COMMITTEE']), true],
    [
      'does not exist for the standing committee of another province',
      rights('khách', ['CADRE', 'STANDING_COMMITTEE'], [], 'Tỉnh khác'),
      false,
    ],
    [
      'does not exist for the head of another department',
      rights('chánh văn phòng', ['CADRE', 'DEPARTMENT_HEAD'], ['Văn phòng']),
      false,
    ],
    ['does not exist for a colleague', rights('đồng nghiệp', ['CADRE']), false],
    ['does not exist for another district', rights('bí thư B', ['CADRE', 'HOST_OFFICER']), false],
    ['does not exist for a bare administrator', rights('khách', ['ADMINISTRATOR']), false],
  ])('%s', (_, caller, expected) => {
    expect(maySee(caller, looked, view)).toBe(expected);
  });
});

describe('figures of the quota', () => {
  it.each<[string, Rights, boolean]>([
    ['are not shown to an officer of a host unit', rights('bí thư A', ['CADRE', 'HOST_OFFICER']), false],
    ['are shown to a department head', rights('trưởng ban', ['CADRE', 'DEPARTMENT_HEAD']), true],
    ['are shown to who takes part', rights('chuyên viên', ['CADRE']), true],
  ])('%s', (_, caller, expected) => {
    expect(maySeeQuota(caller, facts)).toBe(expected);
  });
});
