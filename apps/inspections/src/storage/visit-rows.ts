import { dayOf, earlierOf, type Half } from '#calendar';
import type { OtherVisit } from '../domain/visit-places.js';
import type { Visit, VisitPlan, VisitTeam } from '../domain/visit.js';

/** A plan as issued: its working copy may say something else already. */
export const PLAN_COLUMNS = `
  p.id AS "planId", p.number AS "planNumber", p.state AS "planState", p.province_id AS "planProvinceId",
  p.official_number AS "officialNumber", coalesce(pr.fields, p.fields)->>'title' AS title,
  coalesce(coalesce(pr.fields, p.fields)->>'method', 'ON_SITE') AS "planMethod",
  p.from_day AS "planFrom", p.to_day AS "planTo", p.conclusion_days AS "conclusionDays",
  p.criteria_set_id AS "planCriteriaSetId", p.author_id AS "authorId", p.author_unit_id AS "authorUnitId",
  p.decider_ids AS "deciderIds", p.person_ids AS "planPersonIds", p.subject_ids AS "subjectIds"`;
export const ISSUED = 'LEFT JOIN plan_revision pr ON pr.plan_id = p.id AND pr.revision = p.issued_revision';

export const TEAM_COLUMNS = `
  t.id AS "teamId", t.name AS "teamName", t.kind AS "teamKind", t.leader_organisation AS "leaderOrganisation",
  t.leader_name AS "leaderName", t.leader_id AS "leaderId", t.secretary_id AS "secretaryId",
  t.person_ids AS "personIds", t.unit_ids AS "unitIds"`;

export const DATE_COLUMNS = `v.from_day AS "from", v.from_half AS "fromHalf", v.to_day AS "to", v.to_half AS "toHalf"`;

const VISIT_COLUMNS = `
  v.id AS "visitId", v.number, v.version, v.event_seq AS "eventSeq", v.state, v.province_id AS "provinceId",
  v.unit_id AS "unitId", v.method, ${DATE_COLUMNS}, v.criteria_set_id AS "criteriaSetId", v.self_state AS "selfState",
  v.self_submitted_by AS "selfSubmittedBy", v.self_submitted_at AS "selfSubmittedAt", v.started_at AS "startedAt",
  v.finished_at AS "finishedAt", v.finished_by AS "finishedBy", v.score, v.max_score AS "maxScore",
  v.conclusion_due_at AS "conclusionDueAt", v.reason, v.created_at AS "createdAt"`;

/** A visit with its plan, its team and the conclusion that counts: a rejected one made room for another. */
export const SELECT_VISIT = `
  SELECT ${VISIT_COLUMNS}, ${PLAN_COLUMNS}, ${TEAM_COLUMNS},
    c.id AS "conclusionId", c.number AS "conclusionNumber", c.state AS "conclusionState"
  FROM visit v
  JOIN plan p ON p.id = v.plan_id
  ${ISSUED}
  JOIN team t ON t.id = v.team_id
  LEFT JOIN LATERAL (
    SELECT c.id, c.number, c.state FROM conclusion c WHERE c.visit_id = v.id
    ORDER BY (c.state = 'REJECTED'), c.created_at DESC LIMIT 1
  ) c ON true`;

export type DateRow = { from: string; fromHalf: Half; to: string; toHalf: Half };
export type PlanRow = {
  planId: string;
  planNumber: string;
  planState: string;
  planProvinceId: string;
  officialNumber: string | null;
  title: string | null;
  planMethod: VisitPlan['method'];
  planFrom: string;
  planTo: string;
  conclusionDays: number;
  planCriteriaSetId: string | null;
  authorId: string;
  authorUnitId: string;
  deciderIds: string[];
  planPersonIds: string[];
  subjectIds: string[];
};
export type TeamRow = Omit<VisitTeam, 'name' | 'kind'> & { teamName: string; teamKind: string };
export type VisitRow = Omit<Visit, 'dates' | 'plan' | 'team' | 'conclusion'> &
  DateRow &
  PlanRow &
  TeamRow & {
    conclusionId: string | null;
    conclusionNumber: string | null;
    conclusionState: string | null;
  };

/** While somebody decides on it, or has; one that came back is its author’s to change. */
const UNDER_WAY = ['SUBMITTED', 'WITHDRAWING', 'APPROVED', 'ISSUED'];

export function toVisit(row: VisitRow): Visit {
  const { conclusionId, conclusionNumber, conclusionState } = row;
  return {
    visitId: row.visitId,
    number: row.number,
    version: row.version,
    eventSeq: row.eventSeq,
    state: row.state,
    provinceId: row.provinceId,
    unitId: row.unitId,
    method: row.method,
    dates: toDates(row),
    criteriaSetId: row.criteriaSetId,
    selfState: row.selfState,
    selfSubmittedBy: row.selfSubmittedBy,
    selfSubmittedAt: row.selfSubmittedAt,
    startedAt: row.startedAt,
    finishedAt: row.finishedAt,
    finishedBy: row.finishedBy,
    score: row.score,
    maxScore: row.maxScore,
    conclusionDueAt: row.conclusionDueAt,
    reason: row.reason,
    createdAt: row.createdAt,
    plan: toPlan(row),
    team: toTeam(row),
    conclusion:
      conclusionId === null || conclusionState === null
        ? null
        : {
            conclusionId,
            number: conclusionNumber ?? '',
            state: conclusionState,
            submitted: UNDER_WAY.includes(conclusionState),
            issued: conclusionState === 'ISSUED',
          },
  };
}

export function toPlan(row: PlanRow): VisitPlan {
  const { planState: state } = row;
  return {
    planId: row.planId,
    number: row.planNumber,
    officialNumber: row.officialNumber,
    title: row.title ?? '',
    state,
    inForce: state !== 'CLOSED' && state !== 'CANCELLED',
    provinceId: row.planProvinceId,
    method: row.planMethod,
    from: row.planFrom,
    to: row.planTo,
    conclusionDays: row.conclusionDays,
    criteriaSetId: row.planCriteriaSetId,
    authorId: row.authorId,
    authorUnitId: row.authorUnitId,
    deciderIds: row.deciderIds,
    personIds: row.planPersonIds,
    subjectIds: row.subjectIds,
  };
}

export function toTeam({ teamName: name, teamKind: kind, ...team }: TeamRow): VisitTeam {
  return {
    ...{ teamId: team.teamId, name, kind },
    leaderOrganisation: team.leaderOrganisation,
    leaderName: team.leaderName,
    leaderId: team.leaderId,
    secretaryId: team.secretaryId,
    personIds: team.personIds,
    unitIds: team.unitIds,
  };
}

export type OtherRow = Omit<OtherVisit, 'dates'> & DateRow & { finishedAt: Date | null };

/** A team that was done earlier than planned is free from the next day on. */
export function toOther({ from, fromHalf, to, toHalf, finishedAt, ...other }: OtherRow): OtherVisit {
  const last = finishedAt === null ? to : earlierOf(to, dayOf(finishedAt));
  return { ...other, dates: { from, fromHalf, to: last, toHalf: last === to ? toHalf : 'pm' } };
}

function toDates({ from, fromHalf, to, toHalf }: DateRow) {
  return { from, fromHalf, to, toHalf };
}
