import type { Half } from '#calendar';
import type { Duty } from '../domain/duty.js';
import type { ReadDuty } from '../use-cases/duties.ports.js';

/** Columns of a duty `d` of a trip `t` under the names of the domain; see `toDuty`. */
export const DUTY_COLUMNS = `
  d.id AS "dutyId", d.version, d.event_seq AS "eventSeq", d.registration_id AS "registrationId", t.number,
  d.plan_id AS "planId", d.year, d.province_id AS "provinceId", d.person_id AS "personId",
  d.department_id AS "departmentId", d.host_unit_ids AS "hostUnitIds", d.state, d.ends_at AS "endsAt",
  d.due_day AS "dueDay", d.due_at AS "dueAt", d.calendar_version AS "calendarVersion", d.report_id AS "reportId",
  d.first_submitted_at AS "firstSubmittedAt", d.excused_by AS "excusedBy", d.excused_at AS "excusedAt",
  d.excused_reason AS "excusedReason", t.from_day AS "fromDay", t.from_half AS "fromHalf", t.to_day AS "toDay",
  t.to_half AS "toHalf"`;

export type DutyRow = Omit<Duty, 'dates' | 'excused'> & {
  fromDay: string;
  fromHalf: Half;
  toDay: string;
  toHalf: Half;
  excusedBy: string | null;
  excusedAt: Date | null;
  excusedReason: string | null;
};

export function toDuty(row: DutyRow): Duty {
  const { excusedBy: by, excusedAt: at, excusedReason: reason } = row;
  return {
    dutyId: row.dutyId,
    version: row.version,
    eventSeq: row.eventSeq,
    registrationId: row.registrationId,
    number: row.number,
    planId: row.planId,
    year: row.year,
    provinceId: row.provinceId,
    personId: row.personId,
    departmentId: row.departmentId,
    hostUnitIds: row.hostUnitIds,
    dates: { from: row.fromDay, fromHalf: row.fromHalf, to: row.toDay, toHalf: row.toHalf },
    state: row.state,
    endsAt: row.endsAt,
    dueDay: row.dueDay,
    dueAt: row.dueAt,
    calendarVersion: row.calendarVersion,
    reportId: row.reportId,
    firstSubmittedAt: row.firstSubmittedAt,
    excused: by === null || at === null || reason === null ? null : { by, at, reason },
  };
}

/** With the topics of its trip; those that the plan dropped meanwhile too. */
export const READ_COLUMNS = `${DUTY_COLUMNS},
  (SELECT coalesce(jsonb_agg(jsonb_build_object('topicId', p.id, 'name', p.name) ORDER BY p.name, p.id), '[]')
     FROM plan_topic p WHERE p.id = ANY (t.topic_ids)) AS topics`;

export type ReadRow = DutyRow & { topics: ReadDuty['topics'] };

export function toRead(row: ReadRow): ReadDuty {
  return { duty: toDuty(row), topics: row.topics };
}

/** The duty under the names of its columns, for `add-duties.sql` and `save-duties.sql`. */
export function toColumns(duty: Duty) {
  return {
    id: duty.dutyId,
    version: duty.version,
    event_seq: duty.eventSeq,
    registration_id: duty.registrationId,
    plan_id: duty.planId,
    year: duty.year,
    province_id: duty.provinceId,
    person_id: duty.personId,
    department_id: duty.departmentId,
    host_unit_ids: duty.hostUnitIds,
    state: duty.state,
    ends_at: duty.endsAt,
    due_day: duty.dueDay,
    due_at: duty.dueAt,
    calendar_version: duty.calendarVersion,
    report_id: duty.reportId,
    first_submitted_at: duty.firstSubmittedAt,
    excused_by: duty.excused?.by ?? null,
    excused_at: duty.excused?.at ?? null,
    excused_reason: duty.excused?.reason ?? null,
  };
}
