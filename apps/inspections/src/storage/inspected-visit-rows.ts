import type { Half } from '#calendar';
import type { InspectedVisit } from '../domain/inspected-visit.js';

/** Columns of a visit `v`, its plan `p` and its team `t` under the names of the domain; see `toVisit`. */
export const VISIT_COLUMNS = `
  v.id AS "visitId", v.number AS "visitNumber", v.state = 'FINISHED' AS finished,
  (v.state = 'CANCELLED' OR p.state = 'CANCELLED') AS cancelled,
  p.id AS "planId", p.number AS "planNumber", p.official_number AS "planOfficialNumber", p.year AS "planYear",
  p.author_id AS "planAuthorId",
  coalesce((SELECT i.fields ->> 'title' FROM plan_revision i WHERE i.plan_id = p.id AND i.revision = p.issued_revision),
    p.fields ->> 'title', '') AS "planTitle",
  v.unit_id AS "visitUnitId", v.province_id AS "visitProvinceId", v.from_day AS "fromDay", v.from_half AS "fromHalf",
  v.to_day AS "toDay", v.to_half AS "toHalf", v.score, v.max_score AS "maxScore",
  v.conclusion_due_at AS "conclusionDueAt", t.id AS "teamId", t.name AS "teamName", t.leader_id AS "leaderId",
  t.secretary_id AS "secretaryId", t.person_ids AS "teamPersonIds"`;

export const VISIT_JOINS = 'JOIN plan p ON p.id = v.plan_id JOIN team t ON t.id = v.team_id';

export type VisitRow = Omit<InspectedVisit, 'unitId' | 'provinceId' | 'dates' | 'team'> & {
  visitUnitId: string;
  visitProvinceId: string;
  fromDay: string;
  fromHalf: Half;
  toDay: string;
  toHalf: Half;
  teamId: string;
  teamName: string;
  leaderId: string | null;
  secretaryId: string | null;
  teamPersonIds: string[];
};

export function toVisit(row: VisitRow): InspectedVisit {
  return {
    visitId: row.visitId,
    visitNumber: row.visitNumber,
    finished: row.finished,
    cancelled: row.cancelled,
    planId: row.planId,
    planNumber: row.planNumber,
    planOfficialNumber: row.planOfficialNumber,
    planTitle: row.planTitle,
    planYear: row.planYear,
    planAuthorId: row.planAuthorId,
    unitId: row.visitUnitId,
    provinceId: row.visitProvinceId,
    dates: { from: row.fromDay, fromHalf: row.fromHalf, to: row.toDay, toHalf: row.toHalf },
    score: row.score,
    maxScore: row.maxScore,
    conclusionDueAt: row.conclusionDueAt,
    team: {
      teamId: row.teamId,
      name: row.teamName,
      leaderId: row.leaderId,
      secretaryId: row.secretaryId,
      personIds: row.teamPersonIds,
    },
  };
}
