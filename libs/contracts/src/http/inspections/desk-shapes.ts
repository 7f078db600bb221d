import { z } from 'zod';
import { Day, Id, Instant, Version, text } from '../../values.js';
import { PersonRef, UnitRef } from '../trip-reporting/report-shapes.js';
import { InspectionFile } from './files.js';

export const DeskRequestState = z.enum(['DRAFT', 'SENT', 'CLOSED', 'CANCELLED']);
export type DeskRequestState = z.infer<typeof DeskRequestState>;

export const DESK_REQUEST_STATE_LABELS: Record<DeskRequestState, string> = {
  DRAFT: 'Bản nháp',
  SENT: 'Đang thu báo cáo',
  CLOSED: 'Đã kết thúc',
  CANCELLED: 'Đã huỷ',
};

export const DeskAnswerState = z.enum(['WAITING', 'DRAFT', 'SUBMITTED', 'RETURNED']);
export type DeskAnswerState = z.infer<typeof DeskAnswerState>;

export const DESK_ANSWER_STATE_LABELS: Record<DeskAnswerState, string> = {
  WAITING: 'Chưa trả lời',
  DRAFT: 'Đang soạn',
  SUBMITTED: 'Đã gửi',
  RETURNED: 'Trả lại để bổ sung',
};

/** `code` names the question in every answer; short, e.g. `1` or `2a`. */
export const DeskQuestion = z.strictObject({
  code: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,19}$/),
  title: text(1000),
  required: z.boolean().default(true),
});
export type DeskQuestion = z.infer<typeof DeskQuestion>;

/** What a planner writes; a draft may still ask nothing and nobody. */
export const DeskRequestFields = z.strictObject({
  title: text(300),
  content: text(10_000),
  questions: z.array(DeskQuestion).max(100).default([]),
  unitIds: z.array(Id).max(500).default([]),
  /** The last day that is in time. */
  dueDay: Day,
  /** The issued plan that it belongs to. */
  planId: Id.nullable().default(null),
});
export type DeskRequestFields = z.infer<typeof DeskRequestFields>;

/** Answers by question; a question that is left out is not answered. */
export const DeskAnswerFields = z.strictObject({
  answers: z.array(z.strictObject({ code: DeskQuestion.shape.code, text: text(20_000) })).max(100),
});
export type DeskAnswerFields = z.infer<typeof DeskAnswerFields>;

/**
 * asked = in + missing + returned; all 0 until it is sent. `late` of any of them: received after the due time, or still
 * missing after it.
 */
export const DeskCounts = z.object({
  asked: z.number().int(),
  in: z.number().int(),
  missing: z.number().int(),
  returned: z.number().int(),
  late: z.number().int(),
});
export type DeskCounts = z.infer<typeof DeskCounts>;

const Note = z.object({ pointer: z.string(), code: z.string(), detail: z.string() });

export const DeskRequestListItem = z.object({
  requestId: Id,
  version: Version,
  /** e.g. `YC-2022-00004`; null until it is sent. */
  number: z.string().nullable(),
  state: DeskRequestState,
  label: z.string(),
  title: z.string(),
  dueDay: Day,
  /** Something that is owed is past its time. */
  overdue: z.boolean(),
  plan: z.object({ planId: Id, number: z.string(), officialNumber: z.string().nullable() }).nullable(),
  author: PersonRef,
  counts: DeskCounts,
  createdAt: Instant,
  sentAt: Instant.nullable(),
});

export const DeskRequestView = DeskRequestListItem.extend({
  content: z.string(),
  questions: z.array(DeskQuestion),
  units: z.array(UnitRef),
  dueAt: Instant,
  closedAt: Instant.nullable(),
  /** Why it was cancelled, or closed although something was missing. */
  reason: z.string().nullable(),
  /** What still keeps it from being sent; for whoever works on it. */
  missing: z.array(Note).optional(),
  /** What is worth a look: units in which nobody would be told. */
  warnings: z.array(Note),
  actions: z.array(z.enum(['EDIT', 'DELETE', 'SEND', 'REMIND', 'CLOSE', 'CANCEL'])),
});

const AnswerStanding = z.object({
  answerId: Id,
  version: Version,
  unit: UnitRef,
  state: DeskAnswerState,
  label: z.string(),
  /** Received after the due time, or still missing after it. What was received in time and returned is not late. */
  late: z.boolean(),
  firstSubmittedAt: Instant.nullable(),
  submittedAt: Instant.nullable(),
  /** Last day on which somebody chased it by hand. */
  remindedOn: Day.nullable(),
});

/** One column of the comparison: what the unit sent last, in the order of the questions. */
export const ComparedAnswer = AnswerStanding.extend({
  answers: z.array(z.object({ code: z.string(), text: z.string().nullable() })),
  actions: z.array(z.enum(['RETURN', 'REMIND'])),
});

export const DeskAnswerListItem = AnswerStanding.extend({
  request: z.object({
    requestId: Id,
    number: z.string(),
    title: z.string(),
    state: DeskRequestState,
    dueDay: Day,
    dueAt: Instant,
  }),
});

export const DeskAnswerView = DeskAnswerListItem.extend({
  content: z.string(),
  author: PersonRef,
  /** Questions with what the unit writes; for others what it sent last. */
  questions: z.array(DeskQuestion.extend({ answer: z.string().nullable() })),
  /** 0 until it is submitted. */
  revision: z.number().int(),
  submittedBy: PersonRef.nullable(),
  /** Why it was returned. */
  reason: z.string().nullable(),
  /** What still keeps it from being submitted; for the unit. */
  missing: z.array(Note).optional(),
  /** For others than the unit none before it is submitted. */
  files: z.array(InspectionFile),
  actions: z.array(z.enum(['EDIT', 'SUBMIT', 'ADD_FILE', 'RETURN'])),
});

/** One sending of an answer, complete. */
export const DeskAnswerRevision = z.object({
  revision: z.number().int(),
  answers: z.array(z.object({ code: z.string(), text: z.string() })),
  submittedBy: PersonRef,
  submittedAt: Instant,
  returnedBy: PersonRef.nullable(),
  returnedAt: Instant.nullable(),
  reason: z.string().nullable(),
});
