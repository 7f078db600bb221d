import type { Plan, PlanFields } from '../domain/plan.js';
import type { NamedCriteria, PlanRevision, StoredPlan } from '../use-cases/plans.ports.js';

/** Columns of `plan p`, named as in `PlanRow`. */
export const PLAN_COLUMNS = `p.id AS "planId", p.number, p.version, p.event_seq AS "eventSeq", p.state,
  p.province_id AS "provinceId", p.year, p.form, p.kind, p.fields, p.revision, p.issued_revision AS "issuedRevision",
  p.official_number AS "officialNumber", p.document_id AS "documentId", p.subject_ids AS "subjectIds",
  p.person_ids AS "personIds", p.from_day AS "fromDay", p.to_day AS "toDay", p.conclusion_days AS "conclusionDays",
  p.criteria_set_id AS "criteriaSetId", p.author_id AS "authorId", p.author_unit_id AS "authorUnitId",
  p.case_id AS "caseId", p.case_seq AS "caseSeq", p.decider_ids AS "deciderIds", p.reason,
  p.created_at AS "createdAt", p.updated_at AS "updatedAt", p.issued_at AS "issuedAt", p.closed_at AS "closedAt"`;

export type PlanRow = Omit<Plan, 'held'> &
  Omit<Plan['held'], 'from' | 'to'> & { fromDay: string; toDay: string };

export function toPlan(row: PlanRow): Plan {
  const { form, kind, subjectIds, personIds, fromDay, toDay, conclusionDays, criteriaSetId, ...plan } = row;
  const held = { form, kind, subjectIds, personIds, from: fromDay, to: toDay, conclusionDays, criteriaSetId };
  return { ...plan, held };
}

/** Columns of `plan_revision v`, named as in `PlanRevision`. */
export const REVISION_COLUMNS = `v.revision, v.fields, v.submitted_by AS "submittedBy", v.submitted_at AS "submittedAt",
  v.outcome, v.decided_by AS "decidedBy", v.decided_at AS "decidedAt", v.reason,
  v.official_number AS "officialNumber", v.document_id AS "documentId", v.issued_at AS "issuedAt"`;

const revisionJson = (
  which: string,
) => `(SELECT jsonb_build_object('revision', v.revision, 'fields', v.fields,
    'submittedBy', v.submitted_by, 'submittedAt', v.submitted_at, 'outcome', v.outcome, 'decidedBy', v.decided_by,
    'decidedAt', v.decided_at, 'reason', v.reason, 'officialNumber', v.official_number,
    'documentId', v.document_id, 'issuedAt', v.issued_at)
  FROM plan_revision v WHERE v.plan_id = p.id AND v.revision = ${which})`;

export const CRITERIA_JSON = `jsonb_build_object('criteriaSetId', c.id, 'provinceId', c.province_id, 'code', c.code,
  'edition', c.edition, 'title', c.title, 'state', c.state)`;

/** A plan `p` with its last submission, what holds, and every criteria set that it ever named. */
export const STORED_COLUMNS = `${PLAN_COLUMNS},
  ${revisionJson('p.revision')} AS submitted,
  ${revisionJson('p.issued_revision')} AS issued,
  (SELECT coalesce(jsonb_agg(${CRITERIA_JSON}), '[]') FROM criteria_set c
   WHERE c.id = (p.fields ->> 'criteriaSetId')::uuid OR c.id IN (
     SELECT (v.fields ->> 'criteriaSetId')::uuid FROM plan_revision v WHERE v.plan_id = p.id)) AS criteria`;

type RevisionJson = Omit<PlanRevision, 'submittedAt' | 'decidedAt' | 'issuedAt' | 'fields'> & {
  fields: PlanFields;
  submittedAt: string;
  decidedAt: string | null;
  issuedAt: string | null;
};

export type StoredRow = PlanRow & {
  submitted: RevisionJson | null;
  issued: RevisionJson | null;
  criteria: NamedCriteria[];
};

export function toStored({ submitted, issued, criteria, ...row }: StoredRow): StoredPlan {
  return {
    plan: toPlan(row),
    submitted: submitted === null ? null : toRevision(submitted),
    issued: issued === null ? null : toRevision(issued),
    criteria,
  };
}

function toRevision(row: RevisionJson): PlanRevision {
  const at = (text: string | null) => (text === null ? null : new Date(text));
  const { submittedAt, decidedAt, issuedAt } = row;
  return { ...row, submittedAt: new Date(submittedAt), decidedAt: at(decidedAt), issuedAt: at(issuedAt) };
}
