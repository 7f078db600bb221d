import type { Rights, Role } from '#contracts';
import type { OrgView } from './org-view.js';

const UNIT_OFFICERS = ['SECRETARY', 'STANDING_DEPUTY_SECRETARY', 'DEPUTY_SECRETARY', 'UNION_OFFICER'];
const HEADS = [
  'DEPARTMENT_HEAD',
  'CHIEF_OF_OFFICE',
  'DEPUTY_DEPARTMENT_HEAD',
  'DEPUTY_CHIEF_OF_OFFICE',
  'COMMISSION_CHAIR',
];
const STANDING = ['SECRETARY', 'STANDING_DEPUTY_SECRETARY', 'DEPUTY_SECRETARY', 'STANDING_COMMITTEE_MEMBER'];
/** Symbol of the organisation and inspection department (Ban Tổ chức – Kiểm tra), domain row 16. */
const ORGANISATION_SYMBOL = 'TCKT';

/**
 * What a person may do on a business day: the union over the positions held and the units in charge
 * (architecture §6). Nobody without a valid position has any right.
 */
export function rightsOf(view: OrgView, personId: string, day: string): Rights {
  const roles = new Set<Role>();
  const headOfIds = new Set<string>();
  const hostUnitIds = new Set<string>();
  const chargeUnitIds = new Set<string>();
  const active = view.active(personId, day);
  const positions = active ? view.positionsOf(personId, day) : [];
  for (const { type, unitId } of positions) {
    const unit = view.unit(unitId);
    if (unit === undefined || !view.unitValidOn(unitId, day)) continue;
    if (type === 'ADMINISTRATOR') roles.add('ADMINISTRATOR');
    else if (unit.level === 'CENTRAL') roles.add('CENTRAL');
    else {
      roles.add('CADRE');
      if (unit.level === 'DEPARTMENT') {
        if (HEADS.includes(type)) {
          roles.add('DEPARTMENT_HEAD');
          headOfIds.add(unitId);
        }
        if (unit.symbol === ORGANISATION_SYMBOL) roles.add('ORGANISATION_INSPECTION');
      } else if (unit.level === 'PROVINCE') {
        if (STANDING.includes(type)) roles.add('STANDING_COMMITTEE');
      } else if (UNIT_OFFICERS.includes(type)) {
        roles.add('HOST_OFFICER');
        for (const id of view.subtree(unitId, day)) hostUnitIds.add(id);
      }
    }
  }
  if (roles.has('CADRE')) {
    for (const charge of view.chargesOf(personId, day)) {
      roles.add('IN_CHARGE');
      for (const id of view.subtree(charge.unitId, day)) chargeUnitIds.add(id);
    }
  }
  const homeUnitId = active ? (view.home(personId, day)?.unitId ?? null) : null;
  const department =
    homeUnitId === null ? undefined : view.nearest(homeUnitId, ['DEPARTMENT', 'DISTRICT', 'AFFILIATED']);
  return {
    personId,
    roles,
    provinceId: homeUnitId === null ? null : (view.nearest(homeUnitId, ['PROVINCE'])?.unitId ?? null),
    homeUnitId,
    ownDepartmentIds: department === undefined ? [] : [department.unitId],
    headOfIds: [...headOfIds],
    hostUnitIds: [...hostUnitIds],
    chargeUnitIds: [...chargeUnitIds],
  };
}
