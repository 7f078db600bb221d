import type { Rights } from '#contracts';
import type { OrgView } from '#org';
import { takesPart, type Summary } from './case.js';

/** What decides about who may look at a case. */
export type Looked = {
  summary: Summary;
  submitterUnitId: string;
  provinceId: string;
  /** Everybody who was ever asked to decide it. */
  assigneeIds: readonly string[];
};

/**
 * Who takes part or was asked, head and deputies of the submitter's department, organisation and inspection, and the
 * standing committee of the province. To everybody else the case does not exist.
 */
export function maySee(rights: Rights, looked: Looked, view: OrgView): boolean {
  const { personId, roles, provinceId, headOfIds } = rights;
  if (takesPart(looked.summary, personId) || looked.assigneeIds.includes(personId)) return true;
  const wholeProvince = roles.has('ORGANISATION_INSPECTION') || roles.has('STANDING_COMMITTEE');
  if (wholeProvince && provinceId === looked.provinceId) return true;
  const department = view.nearest(looked.submitterUnitId, ['DEPARTMENT']);
  return department !== undefined && headOfIds.includes(department.unitId);
}

/** Figures of the quota stay inside the province's office: an officer of a host unit does not see them. */
export function maySeeQuota(rights: Rights, summary: Summary): boolean {
  const inside = ['DEPARTMENT_HEAD', 'IN_CHARGE', 'ORGANISATION_INSPECTION', 'STANDING_COMMITTEE'] as const;
  return takesPart(summary, rights.personId) || inside.some((role) => rights.roles.has(role));
}
