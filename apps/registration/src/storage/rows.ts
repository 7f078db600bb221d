import type { Half, TripDates } from '#calendar';
import type { Purpose, RegistrationState } from '#contracts';
import type { Registration } from '../domain/registration.js';
import type { Stored } from '../use-cases/registrations.js';

/** Columns of a registration `r` under the names of the domain; see `toRegistration`. */
export const REGISTRATION_COLUMNS = `
  r.id AS "registrationId", r.number, r.version, r.revision, r.event_seq AS "eventSeq", r.state,
  r.plan_id AS "planId", r.year, r.province_id AS "provinceId", r.submitter_id AS "submitterId",
  r.submitter_unit_id AS "submitterUnitId", r.round_id AS "roundId", r.submitted_round_id AS "submittedRoundId",
  r.participant_ids AS "participantIds", r.department_ids AS "departmentIds", r.host_unit_ids AS "hostUnitIds",
  r.topic_ids AS "topicIds", r.from_day AS "fromDay", r.from_half AS "fromHalf", r.to_day AS "toDay",
  r.to_half AS "toHalf", r.days, r.counted_days AS "countedDays", r.purpose, r.content,
  r.contact_name AS "contactName", r.contact_phone AS "contactPhone", r.submitted_at AS "submittedAt",
  r.decided_at AS "decidedAt", r.reason, r.ending_reason AS "endingReason", r.case_id AS "caseId",
  r.case_seq AS "caseSeq", r.edited_fields AS edited, r.created_at AS "createdAt", r.updated_at AS "updatedAt"`;

export type RegistrationRow = Omit<Registration, 'dates' | 'contact' | 'state' | 'purpose'> & {
  state: RegistrationState;
  purpose: Purpose;
  fromDay: string;
  fromHalf: Half;
  toDay: string;
  toHalf: Half;
  contactName: string;
  contactPhone: string | null;
};

export function toRegistration(row: RegistrationRow): Registration {
  const dates: TripDates = { from: row.fromDay, fromHalf: row.fromHalf, to: row.toDay, toHalf: row.toHalf };
  return {
    registrationId: row.registrationId,
    number: row.number,
    version: row.version,
    edited: row.edited,
    revision: row.revision,
    eventSeq: row.eventSeq,
    state: row.state,
    planId: row.planId,
    year: row.year,
    provinceId: row.provinceId,
    submitterId: row.submitterId,
    submitterUnitId: row.submitterUnitId,
    roundId: row.roundId,
    submittedRoundId: row.submittedRoundId,
    participantIds: row.participantIds,
    departmentIds: row.departmentIds,
    hostUnitIds: row.hostUnitIds,
    topicIds: row.topicIds,
    dates,
    days: row.days,
    countedDays: row.countedDays,
    purpose: row.purpose,
    content: row.content,
    contact: { name: row.contactName, phone: row.contactPhone },
    submittedAt: row.submittedAt,
    decidedAt: row.decidedAt,
    reason: row.reason,
    endingReason: row.endingReason,
    caseId: row.caseId,
    caseSeq: row.caseSeq,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  };
}

export type StoredRow = RegistrationRow & Omit<Stored, 'registration'>;

export const EDITED_ROUND_NAME = `(SELECT o.name FROM round o WHERE o.id = (r.edited_fields ->> 'roundId')::uuid)`;

function topicsIn(ids: string): string {
  return `(SELECT coalesce(jsonb_agg(jsonb_build_object('topicId', t.id, 'name', t.name) ORDER BY t.position), '[]')
     FROM plan_topic t WHERE t.id = ANY (${ids}))`;
}

/** With the names of its round and topics; the retired topics too, for what was submitted before. */
export const STORED_COLUMNS = `${REGISTRATION_COLUMNS},
  (SELECT o.name FROM round o WHERE o.id = r.round_id) AS "roundName",
  ${topicsIn('r.topic_ids')} AS topics,
  CASE WHEN r.edited_fields IS NOT NULL THEN jsonb_build_object('roundName', ${EDITED_ROUND_NAME}, 'topics',
    ${topicsIn("ARRAY(SELECT jsonb_array_elements_text(r.edited_fields -> 'topicIds')::uuid)")}) END AS "editedNames"`;

export function toStored(row: StoredRow): Stored {
  const { roundName, topics, editedNames } = row;
  return { registration: toRegistration(row), roundName, topics, editedNames };
}
