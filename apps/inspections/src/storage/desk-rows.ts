import type { DeskRequest } from '../domain/desk-request.js';
import type { ReadRequest } from '../use-cases/desk.ports.js';

export const REQUEST_COLUMNS = `
  r.id AS "requestId", r.version, r.number, r.state, r.province_id AS "provinceId", r.plan_id AS "planId", r.year,
  r.title, r.content, r.questions, r.unit_ids AS "unitIds", r.due_day AS "dueDay", r.due_at AS "dueAt",
  r.created_by AS "createdBy", r.created_at AS "createdAt", r.sent_at AS "sentAt", r.closed_at AS "closedAt", r.reason`;

export const ANSWER_COLUMNS = `
  a.id AS "answerId", a.version, a.event_seq AS "eventSeq", a.request_id AS "requestId", a.unit_id AS "unitId", a.state,
  a.answers, a.revision, a.late, a.submitted_by AS "submittedBy", a.first_submitted_at AS "firstSubmittedAt",
  a.submitted_at AS "submittedAt", a.reason, a.reminded_on AS "remindedOn"`;

/** A request with its counts and plan; $1 is the business time. */
export const READ_REQUEST = `
  SELECT ${REQUEST_COLUMNS}, p.number AS "planNumber", p.official_number AS "planOfficialNumber",
    c.asked, c."in", c.missing, c.returned, c.late
  FROM desk_request r LEFT JOIN plan p ON p.id = r.plan_id
  CROSS JOIN LATERAL (
    SELECT count(*) AS asked, count(*) FILTER (WHERE a.state = 'SUBMITTED') AS "in",
      count(*) FILTER (WHERE a.revision = 0) AS missing, count(*) FILTER (WHERE a.state = 'RETURNED') AS returned,
      count(*) FILTER (WHERE CASE WHEN a.first_submitted_at IS NULL
        THEN coalesce(r.closed_at, $1) > r.due_at ELSE a.late END) AS late
    FROM desk_answer a WHERE a.request_id = r.id) c`;

export type ReadRow = DeskRequest & {
  planNumber: string | null;
  planOfficialNumber: string | null;
} & ReadRequest['counts'];

export function toRead(row: ReadRow): ReadRequest {
  const { planNumber, planOfficialNumber, asked, in: received, missing, returned, late, ...request } = row;
  const { planId } = request;
  return {
    request,
    counts: { asked, in: received, missing, returned, late },
    plan:
      planId === null || planNumber === null
        ? null
        : { planId, number: planNumber, officialNumber: planOfficialNumber },
  };
}
