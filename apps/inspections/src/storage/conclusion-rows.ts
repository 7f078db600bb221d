import type { ConclusionFields } from '#contracts';
import type { Conclusion } from '../domain/conclusion.js';
import type { ListedConclusion } from '../use-cases/conclusions.ports.js';
import { toVisit, VISIT_COLUMNS, VISIT_JOINS, type VisitRow } from './inspected-visit-rows.js';

/** Columns of a conclusion `c` under the names of the domain. */
export const CONCLUSION_COLUMNS = `
  c.id AS "conclusionId", c.number, c.version, c.event_seq AS "eventSeq", c.state, c.visit_id AS "visitId",
  c.plan_id AS "planId", c.unit_id AS "unitId", c.province_id AS "provinceId", c.fields, c.revision,
  c.official_number AS "officialNumber", c.document_id AS "documentId", c.author_id AS "authorId",
  c.author_unit_id AS "authorUnitId", c.submitted_by AS "submittedBy", c.case_id AS "caseId", c.case_seq AS "caseSeq",
  c.decider_ids AS "deciderIds", c.reason, c.created_at AS "createdAt", c.updated_at AS "updatedAt",
  c.submitted_at AS "submittedAt", c.issued_at AS "issuedAt"`;

/** With its visit, and with what its last submission said. */
export const LISTED_CONCLUSION = `
  SELECT ${CONCLUSION_COLUMNS}, ${VISIT_COLUMNS}, s.fields AS submitted
  FROM conclusion c JOIN visit v ON v.id = c.visit_id ${VISIT_JOINS}
  LEFT JOIN conclusion_revision s ON s.conclusion_id = c.id AND s.revision = c.revision`;

export type ConclusionRow = Conclusion;
export type ListedRow = ConclusionRow & VisitRow & { submitted: ConclusionFields | null };

export function toListed(row: ListedRow): ListedConclusion {
  return { conclusion: toConclusion(row), visit: toVisit(row), submitted: row.submitted };
}

/** Without what was only joined to it. */
export function toConclusion(row: ConclusionRow): Conclusion {
  return {
    conclusionId: row.conclusionId,
    number: row.number,
    version: row.version,
    eventSeq: row.eventSeq,
    state: row.state,
    visitId: row.visitId,
    planId: row.planId,
    unitId: row.unitId,
    provinceId: row.provinceId,
    fields: row.fields,
    revision: row.revision,
    officialNumber: row.officialNumber,
    documentId: row.documentId,
    authorId: row.authorId,
    authorUnitId: row.authorUnitId,
    submittedBy: row.submittedBy,
    caseId: row.caseId,
    caseSeq: row.caseSeq,
    deciderIds: row.deciderIds,
    reason: row.reason,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    submittedAt: row.submittedAt,
    issuedAt: row.issuedAt,
  };
}
