import type { Rights } from '#contracts';
import type { OrgView } from '#org';
import type { Duty } from './duty.js';
import { ledBy, mayExcuse } from './duty-heads.js';
import { meet, reachOf, seesProvince, type Scope } from './reach.js';

type Seen = Pick<Duty, 'personId' | 'departmentId' | 'provinceId' | 'hostUnitIds'>;

/**
 * Whose duty it is, who leads their department or district or stands for that, who has a host unit in charge,
 * organisation and inspection, and the standing committee. For everybody else there is no such duty.
 */
export function maySeeDuty(duty: Seen, rights: Rights, view: OrgView, day: string): boolean {
  const { personId, headOfIds } = rights;
  if (duty.personId === personId) return true;
  if (seesProvince(rights) && rights.provinceId === duty.provinceId) return true;
  if (meet(rights.chargeUnitIds, duty.hostUnitIds)) return true;
  const led = ledBy(view, personId, headOfIds, day);
  if (duty.departmentId !== null && led.includes(duty.departmentId)) return true;
  return mayExcuse(view, duty, { personId, headOfIds }, day);
}

/** As `reachOf`; the department of a district’s secretary is the district. */
export function dutyReachOf(
  scope: Scope,
  rights: Rights,
  view: OrgView,
  day: string,
): readonly string[] | null {
  if (scope !== 'department') return reachOf(scope, rights);
  const led = ledBy(view, rights.personId, rights.headOfIds, day);
  return led.length === 0 ? null : led;
}
