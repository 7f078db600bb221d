import { z } from 'zod';
import { defineRoute } from '../route.js';
import { Id, Instant, PageQuery, pageOf } from '../values.js';

const service = 'notifications';
const tag = 'Thông báo';

export const NotificationKind = z.enum([
  'TASK_OPENED',
  'TASK_DUE_SOON',
  'TASK_OVERDUE',
  'TASK_ESCALATED',
  'REGISTRATION_ROUTED',
  'REGISTRATION_APPROVED',
  'REGISTRATION_RETURNED',
  'REGISTRATION_REJECTED',
  'REGISTRATION_WITHDRAWN',
  'REGISTRATION_CANCELLED',
  'NAMED_IN_TRIP',
  'ENDING_REFUSED',
  'VISIT_EXPECTED',
  'VISIT_CANCELLED',
  'INCIDENT_OPENED',
  'DUTY_OPENED',
  'DUTY_DUE_SOON',
  'DUTY_OVERDUE',
  'DUTY_ESCALATED',
  'LATENESS_EXCUSED',
  'REPORT_ROUTED',
  'PAPER_ROUTED',
  'PAPER_APPROVED',
  'PAPER_RETURNED',
  'PAPER_REJECTED',
  'PAPER_WITHDRAWN',
  'NAMED_IN_REPORT',
  'REPORT_RETURNED',
  'REPORT_VERIFIED',
  'DAYS_CREDITED',
  'DAYS_REVERSED',
  'RECOMMENDATION_MADE',
  'RECOMMENDATION_ANSWERED',
  'INSPECTION_PLAN_ISSUED',
  'INSPECTION_PLAN_CLOSED',
  'INSPECTION_PLAN_CANCELLED',
  'INSPECTION_VISIT_SCHEDULED',
  'INSPECTION_VISIT_CANCELLED',
  'SELF_INSPECTION_SUBMITTED',
  'CONCLUSION_DUE_SOON',
  'CONCLUSION_OVERDUE',
  'CONCLUSION_ISSUED',
  'CONCLUSION_ANSWERED',
  'ACTION_OPENED',
  'ACTION_DUE_SOON',
  'ACTION_OVERDUE',
  'ACTION_REPAIRED',
  'ACTION_REOPENED',
  'ACTION_EXTENDED',
  'ACTION_OWNER_CHANGED',
  'ACTION_CLOSED',
  'UNIT_REPORT_REQUESTED',
  'UNIT_REPORT_DUE_SOON',
  'UNIT_REPORT_OVERDUE',
  'UNIT_REPORT_RECEIVED',
  'UNIT_REPORT_RETURNED',
  'UNIT_REPORT_CANCELLED',
]);
export type NotificationKind = z.infer<typeof NotificationKind>;

export const InboxItem = z.object({
  notificationId: Id,
  /** Grows per person; also the id of the stream’s events. */
  seq: z.number().int(),
  kind: NotificationKind,
  title: z.string(),
  text: z.string(),
  /** Page of the web application it leads to. */
  link: z.string().nullable(),
  subjectId: Id,
  at: Instant,
  readAt: Instant.nullable(),
});

export const notificationsRoutes = {
  inbox: defineRoute({
    id: 'notifications.inbox',
    service,
    method: 'GET',
    path: '/api/inbox',
    tag,
    summary: 'Hộp thông báo của tôi',
    access: 'session',
    scope: 'Chỉ của chính mình',
    command: false,
    status: 200,
    query: PageQuery.extend({
      unread: z.enum(['true']).optional(),
      afterSeq: z.coerce.number().int().min(0).optional(),
    }),
    response: pageOf(InboxItem).extend({ unread: z.number().int() }),
  }),
  inboxCount: defineRoute({
    id: 'notifications.inbox-count',
    service,
    method: 'GET',
    path: '/api/inbox/count',
    tag,
    summary: 'Số thông báo chưa đọc',
    access: 'session',
    command: false,
    status: 200,
    response: z.object({ unread: z.number().int(), lastSeq: z.number().int() }),
  }),
  markRead: defineRoute({
    id: 'notifications.mark-read',
    service,
    method: 'POST',
    path: '/api/inbox/read',
    tag,
    summary: 'Đánh dấu đã đọc',
    access: 'session',
    command: true,
    status: 200,
    body: z.union([
      z.strictObject({ notificationIds: z.array(Id).min(1).max(200) }),
      z.strictObject({ upToSeq: z.number().int().min(0) }),
    ]),
    response: z.object({ unread: z.number().int() }),
  }),
} as const;

/** Routing key of the hint that tells the gateways whose inbox changed. Losing one is harmless. */
export const INBOX_HINT = 'inbox';

export const InboxHint = z.object({
  people: z.array(
    z.object({
      personId: Id,
      lastSeq: z.number().int(),
      unread: z.number().int(),
      /** Grows with every change of the inbox: of two hints the higher one is right. */
      revision: z.number().int(),
      /** The newest, oldest first and without a gap up to `lastSeq`: who has all before them need not ask. */
      messages: z
        .array(InboxItem.pick({ notificationId: true, seq: true, kind: true, title: true, link: true }))
        .default([]),
    }),
  ),
});
export type InboxHint = z.infer<typeof InboxHint>;
