import { z } from 'zod';
import { defineRoute } from '../../route.js';
import { UNION_PEOPLE } from '../../roles.js';
import { TripDates } from '../../events/registration.js';
import { Day, Id, Instant, PageQuery, Version, pageOf, text } from '../../values.js';
import { IdParams, YearQuery } from '../parameters.js';
import { PersonRef, UnitRef } from './report-shapes.js';
import { SCOPE_TEXT, Scope } from './scope.js';

const service = 'trip-reporting';

/** What has become of the obligation to report. */
export const DutyState = z.enum([
  'SCHEDULED',
  'OPEN',
  'OVERDUE',
  'SUBMITTED',
  'RETURNED',
  'VERIFIED',
  'CANCELLED',
]);
export type DutyState = z.infer<typeof DutyState>;

export const DUTY_STATE_LABELS: Record<DutyState, string> = {
  SCHEDULED: 'Chuyến đi chưa kết thúc',
  OPEN: 'Cần báo cáo',
  OVERDUE: 'Quá hạn báo cáo',
  SUBMITTED: 'Báo cáo đang chờ xác nhận',
  RETURNED: 'Báo cáo bị trả lại',
  VERIFIED: 'Đã xác nhận',
  CANCELLED: 'Đã huỷ',
};

export const Duty = z.object({
  dutyId: Id,
  version: Version,
  registrationId: Id,
  /** Of the registration. */
  number: z.string(),
  planId: Id,
  person: PersonRef,
  hostUnits: z.array(UnitRef),
  topics: z.array(z.object({ topicId: Id, name: z.string() })),
  dates: TripDates,
  days: z.number(),
  state: DutyState,
  label: z.string(),
  dueDay: Day,
  dueAt: Instant,
  /** Calendar whose days off moved the due day; null where none was asked. */
  calendarVersion: z.number().int().nullable(),
  /** The report that answers it. */
  reportId: Id.nullable(),
  firstSubmittedAt: Instant.nullable(),
  /** Submitted after it was due, or still owed after it. An excused lateness stays late; see `excused`. */
  late: z.boolean(),
  excused: z.object({ by: PersonRef, at: Instant, reason: z.string() }).nullable(),
  actions: z.array(z.enum(['REPORT', 'EXCUSE'])),
});

export const DutyReminder = z.object({
  kind: z.enum(['OPENS', 'DUE_SOON', 'OVERDUE', 'WEEKLY']),
  dueAt: Instant,
  state: z.enum(['PENDING', 'FIRED', 'SKIPPED', 'CANCELLED']),
  settledAt: Instant.nullable(),
});

export const dutyRoutes = {
  listDuties: defineRoute({
    id: 'trip-reporting.list-duties',
    service,
    method: 'GET',
    path: '/api/duties',
    tag: 'Hạn báo cáo',
    summary: 'Các báo cáo phải nộp',
    access: UNION_PEOPLE,
    scope: SCOPE_TEXT,
    command: false,
    status: 200,
    query: PageQuery.extend({
      scope: Scope.exclude(['host']).default('own'),
      year: YearQuery.optional(),
      state: DutyState.optional(),
      registrationId: Id.optional(),
    }),
    response: pageOf(Duty),
  }),
  getDuty: defineRoute({
    id: 'trip-reporting.get-duty',
    service,
    method: 'GET',
    path: '/api/duties/:id',
    tag: 'Hạn báo cáo',
    summary: 'Một báo cáo phải nộp, với các lần nhắc',
    access: UNION_PEOPLE,
    scope: SCOPE_TEXT,
    command: false,
    status: 200,
    params: IdParams,
    response: Duty.extend({ reminders: z.array(DutyReminder) }),
  }),
  excuse: defineRoute({
    id: 'trip-reporting.excuse-lateness',
    service,
    method: 'POST',
    path: '/api/duties/:id/excuse',
    tag: 'Hạn báo cáo',
    summary: 'Chấp nhận lý do nộp trễ',
    access: UNION_PEOPLE,
    scope: 'Trưởng ban của cán bộ; của trưởng ban là Phó Bí thư Thường trực',
    command: true,
    ifMatch: true,
    status: 200,
    params: IdParams,
    body: z.strictObject({ reason: text(1000) }),
    response: Duty,
    problems: ['STALE_VERSION', 'NOT_LATE', 'ALREADY_EXCUSED', 'FORBIDDEN'],
  }),
} as const;
