import type { Rights } from '#contracts';
import { meet, seesProvince } from './reach.js';
import type { Report } from './report.js';

/** How much of a report somebody sees; without quota: not whose days were credited. */
export type ReportSight = 'FULL' | 'WITHOUT_QUOTA';

export type SeenReport = Pick<
  Report,
  'authorId' | 'revision' | 'personIds' | 'departmentIds' | 'hostUnitIds' | 'provinceId' | 'deciderIds'
>;

/**
 * The widest view that the caller’s rights give; null: it does not exist for them (architecture §6). Officers of a
 * host unit see findings about it, never a report.
 */
export function viewOfReport(report: SeenReport, rights: Rights): ReportSight | null {
  if (report.authorId === rights.personId) return 'FULL';
  // What was never submitted is nobody else’s business.
  if (report.revision === 0) return null;
  if (report.personIds.includes(rights.personId)) return 'FULL';
  if (meet(report.departmentIds, rights.headOfIds)) return 'FULL';
  if (seesProvince(rights) && report.provinceId === rights.provinceId) return 'FULL';
  if (meet(report.hostUnitIds, rights.chargeUnitIds)) return 'WITHOUT_QUOTA';
  if (report.deciderIds.includes(rights.personId)) return 'WITHOUT_QUOTA';
  return null;
}
