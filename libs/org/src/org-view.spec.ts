import { describe, expect, it } from '@jest/globals';
import { OrgView, joinOffice, type OrgFacts } from './org-view.js';
import { rightsOf } from './rights.js';

const DAY = '2022-03-01';
const open = { version: 1, validFrom: '2017-01-01', validTo: null };

function unit(
  unitId: string,
  level: string,
  parentId: string | null,
  name: string,
  symbol: string | null = null,
) {
  return {
    ...open,
    unitId,
    code: unitId,
    name,
    shortName: name,
    level,
    parentId,
    symbol,
    mergedIntoId: null,
  };
}
function person(personId: string) {
  return {
    ...open,
    personId,
    fullName: personId,
    givenName: personId,
    fullTime: true,
    workArea: 'UNION_WORK',
  };
}
function position(personId: string, unitId: string, type: string, title: string, more: object = {}) {
  return {
    ...open,
    positionId: `${personId}-${unitId}-${type}`,
    personId,
    unitId,
    type,
    title,
    rank: 10,
    home: true,
    ...more,
  };
}

const facts = {
  units: [
    unit('centre', 'CENTRAL', null, 'Trung ương Đoàn'),
    unit('province', 'PROVINCE', 'centre', 'Tỉnh đoàn Bình Thuận'),
    unit('tckt', 'DEPARTMENT', 'province', 'Ban Tổ chức – Kiểm tra', 'TCKT'),
    unit('xdd', 'DEPARTMENT', 'province', 'Ban Xây dựng Đoàn', 'XDĐ'),
    unit('tuyphong', 'DISTRICT', 'province', 'Huyện đoàn Tuy Phong'),
    unit('hoaphu', 'GRASSROOTS', 'tuyphong', 'Đoàn Trường THCS Hòa Phú'),
    { ...unit('closed', 'GRASSROOTS', 'tuyphong', 'Đoàn xã cũ'), validTo: '2021-12-31' },
  ],
  people: ['head', 'member', 'district', 'standing', 'tckt1', 'admin', 'observer', 'left', 'nobody'].map(
    person,
  ),
  positions: [
    position('head', 'xdd', 'DEPARTMENT_HEAD', 'Trưởng ban'),
    position('member', 'xdd', 'SPECIALIST', 'Chuyên viên', { rank: 50 }),
    position('district', 'tuyphong', 'SECRETARY', 'Bí thư'),
    position('standing', 'province', 'STANDING_DEPUTY_SECRETARY', 'Phó Bí thư Thường trực', { rank: 2 }),
    position('standing', 'tckt', 'COMMISSION_CHAIR', 'Chủ nhiệm', { rank: 5, home: false }),
    position('tckt1', 'tckt', 'SPECIALIST', 'Chuyên viên'),
    position('admin', 'province', 'ADMINISTRATOR', 'Quản trị hệ thống'),
    position('observer', 'centre', 'CENTRAL_OBSERVER', 'Theo dõi'),
    position('left', 'tuyphong', 'DEPUTY_SECRETARY', 'Phó Bí thư', { validTo: '2022-02-28' }),
  ],
  charges: [{ ...open, chargeId: 'c1', personId: 'head', departmentId: 'xdd', unitId: 'tuyphong' }],
  calendar: null,
} as unknown as OrgFacts;
const view = new OrgView(facts);

describe('an office', () => {
  it.each([
    ['Bí thư', 'Huyện đoàn Tuy Phong', 'Bí thư Huyện đoàn Tuy Phong'],
    ['Trưởng ban', 'Ban Xây dựng Đoàn', 'Trưởng Ban Xây dựng Đoàn'],
    ['Chánh Văn phòng', 'Văn phòng Tỉnh đoàn', 'Chánh Văn phòng Tỉnh đoàn'],
    ['Quản trị hệ thống', '', 'Quản trị hệ thống'],
  ])('%s of %s reads %s', (title, name, office) => {
    expect(joinOffice(title, name)).toBe(office);
  });

  it('is the home position, not the highest one', () => {
    expect(view.office('standing', DAY)).toBe('Phó Bí thư Thường trực Tỉnh đoàn Bình Thuận');
    expect(view.offices('standing', DAY)).toHaveLength(2);
  });

  it('ends with its last day', () => {
    expect(view.office('left', '2022-02-28')).toBe('Phó Bí thư Huyện đoàn Tuy Phong');
    expect(view.office('left', DAY)).toBeNull();
  });
});

describe('the tree', () => {
  it('leaves closed units out of a subtree', () => {
    expect(view.subtree('tuyphong', DAY).sort()).toEqual(['hoaphu', 'tuyphong']);
    expect(view.subtree('tuyphong', '2021-12-31').sort()).toEqual(['closed', 'hoaphu', 'tuyphong']);
  });

  it('finds the nearest level upwards', () => {
    expect(view.nearest('hoaphu', ['DISTRICT', 'AFFILIATED'])?.unitId).toBe('tuyphong');
    expect(view.nearest('province', ['DEPARTMENT'])).toBeUndefined();
  });

  it('ends where a circle would begin', () => {
    const looped = new OrgView({
      ...facts,
      units: [
        { ...facts.units[0]!, unitId: 'a', parentId: 'b' },
        { ...facts.units[0]!, unitId: 'b', parentId: 'a' },
      ],
    });
    expect(looped.lineage('a').map(({ unitId }) => unitId)).toEqual(['a', 'b']);
    expect(looped.subtree('a', DAY).sort()).toEqual(['a', 'b']);
  });
});

describe('rights', () => {
  it.each([
    ['head', ['CADRE', 'DEPARTMENT_HEAD', 'IN_CHARGE']],
    ['member', ['CADRE']],
    ['district', ['CADRE', 'HOST_OFFICER']],
    ['standing', ['CADRE', 'DEPARTMENT_HEAD', 'ORGANISATION_INSPECTION', 'STANDING_COMMITTEE']],
    ['tckt1', ['CADRE', 'ORGANISATION_INSPECTION']],
    ['admin', ['ADMINISTRATOR']],
    ['observer', ['CENTRAL']],
    ['left', []],
    ['nobody', []],
    ['unknown', []],
  ])('of %s are %j', (personId, roles) => {
    expect([...rightsOf(view, personId, DAY).roles].sort()).toEqual(roles);
  });

  it('reach over what lies below the unit, not over other units', () => {
    expect([...rightsOf(view, 'district', DAY).hostUnitIds].sort()).toEqual(['hoaphu', 'tuyphong']);
    expect([...rightsOf(view, 'head', DAY).chargeUnitIds].sort()).toEqual(['hoaphu', 'tuyphong']);
    expect(rightsOf(view, 'head', DAY).headOfIds).toEqual(['xdd']);
    expect(rightsOf(view, 'member', DAY).headOfIds).toEqual([]);
  });

  it('know the province and the department of a person', () => {
    expect(rightsOf(view, 'member', DAY)).toMatchObject({
      provinceId: 'province',
      ownDepartmentIds: ['xdd'],
      homeUnitId: 'xdd',
    });
    expect(rightsOf(view, 'standing', DAY)).toMatchObject({ provinceId: 'province', ownDepartmentIds: [] });
    expect(rightsOf(view, 'observer', DAY).provinceId).toBeNull();
  });
});
