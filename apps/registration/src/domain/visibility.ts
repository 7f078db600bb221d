import type { Rights } from '#contracts';
import { holdsDays } from './moves.js';
import type { Registration } from './registration.js';

/** How much of a registration somebody sees. */
export type View =
  | 'FULL'
  /** Host units: everything but the figures of the quota. */
  | 'WITHOUT_QUOTA'
  /** Colleagues of the same department, of trips that may take place. */
  | 'NAMES_AND_DATES';

export type Seen = Pick<
  Registration,
  'state' | 'revision' | 'submitterId' | 'participantIds' | 'departmentIds' | 'hostUnitIds' | 'provinceId'
>;

/** The widest view that the caller’s rights give; null: it does not exist for them (architecture §6). */
export function viewOf(registration: Seen, rights: Rights): View | null {
  const { participantIds, departmentIds, hostUnitIds } = registration;
  if (registration.submitterId === rights.personId) return 'FULL';
  // What was never submitted is nobody else’s business.
  if (registration.revision === 0) return null;
  if (participantIds.includes(rights.personId)) return 'FULL';
  if (meet(departmentIds, rights.headOfIds)) return 'FULL';
  if (meet(hostUnitIds, rights.chargeUnitIds)) return 'FULL';
  if (seesProvince(rights) && registration.provinceId === rights.provinceId) return 'FULL';
  if (meet(hostUnitIds, rights.hostUnitIds)) return 'WITHOUT_QUOTA';
  if (meet(departmentIds, rights.ownDepartmentIds) && holdsDays(registration.state)) return 'NAMES_AND_DATES';
  return null;
}

export function seesProvince({ roles }: Pick<Rights, 'roles'>): boolean {
  return roles.has('ORGANISATION_INSPECTION') || roles.has('STANDING_COMMITTEE');
}

function meet(some: readonly string[], others: readonly string[]): boolean {
  return some.some((id) => others.includes(id));
}

export type Scope = 'own' | 'department' | 'host' | 'charge' | 'province';

/** Whose registrations a list of this scope holds; null: the caller has no such scope. */
export function reachOf(scope: Scope, rights: Rights): readonly string[] | null {
  const reach = {
    own: [rights.personId],
    department: [...new Set([...rights.headOfIds, ...rights.ownDepartmentIds])],
    host: rights.hostUnitIds,
    charge: rights.chargeUnitIds,
    province: seesProvince(rights) && rights.provinceId !== null ? [rights.provinceId] : [],
  }[scope];
  // Somebody without a department sees an empty list; the other scopes belong to offices.
  return reach.length === 0 && scope !== 'department' ? null : reach;
}

export type AreaScope = Exclude<Scope, 'own'>;

/** Whose trips are added up for the caller: those of a department only for its head and deputies. */
export function supervisedIn(scope: AreaScope, rights: Rights): readonly string[] | null {
  if (scope !== 'department') return reachOf(scope, rights);
  return rights.headOfIds.length === 0 ? null : rights.headOfIds;
}

/** Who can, in words: a refusal names them. */
export const SCOPE_HOLDERS: Record<Scope, string> = {
  own: 'cán bộ đoàn',
  department: 'cán bộ của ban',
  host: 'cán bộ đơn vị nơi đến',
  charge: 'người phụ trách địa bàn',
  province: 'Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn',
};
