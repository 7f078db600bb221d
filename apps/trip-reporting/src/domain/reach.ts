import { Refusal, type Rights } from '#contracts';

/** Whose duties, reports and figures a list holds. */
export type Scope = 'own' | 'department' | 'charge' | 'province';

export function seesProvince({ roles }: Pick<Rights, 'roles'>): boolean {
  return roles.has('ORGANISATION_INSPECTION') || roles.has('STANDING_COMMITTEE');
}

/**
 * People (own), departments, host units or provinces that a list of this scope may hold; null: the caller has no such
 * scope (architecture §6). Departments are those that the caller heads: content is not for every colleague.
 */
export function reachOf(scope: Scope, rights: Rights): readonly string[] | null {
  const reach = {
    own: [rights.personId],
    department: rights.headOfIds,
    charge: rights.chargeUnitIds,
    province: seesProvince(rights) && rights.provinceId !== null ? [rights.provinceId] : [],
  }[scope];
  return reach.length === 0 ? null : reach;
}

/** Who has the scope, in words. */
export const SCOPE_HOLDERS: Record<Scope, string> = {
  own: 'cán bộ đoàn',
  department: 'trưởng, phó ban',
  charge: 'người phụ trách địa bàn',
  province: 'Ban Tổ chức – Kiểm tra, Ban Thường vụ Tỉnh đoàn',
};

/** @throws Refusal FORBIDDEN for a scope that none of the caller’s offices gives */
export function grantedReach(scope: Scope, reach: readonly string[] | null): readonly string[] {
  if (reach === null) throw scopeRefusal(SCOPE_HOLDERS[scope]);
  return reach;
}

/** Names who has the scope. */
export function scopeRefusal(holders: string): Refusal {
  return new Refusal('FORBIDDEN', { who: `Phạm vi này dành cho: ${holders}.` });
}

export function meet(some: readonly string[], others: readonly string[]): boolean {
  return some.some((id) => others.includes(id));
}
