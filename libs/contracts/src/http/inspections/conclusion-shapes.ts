import { z } from 'zod';
import { TripDates } from '../../events/registration.js';
import { Day, Id, Instant, Version, text } from '../../values.js';
import { PersonRef, UnitRef } from '../trip-reporting/report-shapes.js';

/** `WITHDRAWING`: approvals has been asked to end it, and may have decided before. */
export const ConclusionState = z.enum([
  'DRAFT',
  'SUBMITTED',
  'WITHDRAWING',
  'RETURNED',
  'REJECTED',
  'WITHDRAWN',
  'APPROVED',
  'ISSUED',
]);
export type ConclusionState = z.infer<typeof ConclusionState>;

export const CONCLUSION_STATE_LABELS: Record<ConclusionState, string> = {
  DRAFT: 'Bản nháp',
  SUBMITTED: 'Đang chờ duyệt',
  WITHDRAWING: 'Đang thu hồi',
  RETURNED: 'Trả lại để sửa',
  REJECTED: 'Không duyệt',
  WITHDRAWN: 'Đã thu hồi',
  APPROVED: 'Đã duyệt, chờ ban hành',
  ISSUED: 'Đã ban hành',
};

/** Whether it is overdue is a matter of time and not of state. */
export const CorrectiveActionState = z.enum(['OPEN', 'REPAIRED', 'CLOSED']);
export type CorrectiveActionState = z.infer<typeof CorrectiveActionState>;

export const CORRECTIVE_ACTION_STATE_LABELS: Record<CorrectiveActionState, string> = {
  OPEN: 'Đang khắc phục',
  REPAIRED: 'Chờ xác minh',
  CLOSED: 'Đã khắc phục',
};

export const ActionStepKind = z.enum([
  'OPENED',
  'REPAIRED',
  'REOPENED',
  'CLOSED',
  'EXTENDED',
  'OWNER_CHANGED',
]);
export type ActionStepKind = z.infer<typeof ActionStepKind>;

export const ACTION_STEP_LABELS: Record<ActionStepKind, string> = {
  OPENED: 'Giao khắc phục',
  REPAIRED: 'Báo cáo đã khắc phục',
  REOPENED: 'Yêu cầu khắc phục lại',
  CLOSED: 'Xác minh đã khắc phục',
  EXTENDED: 'Gia hạn',
  OWNER_CHANGED: 'Đổi người phụ trách',
};

/** How often the unit had the same finding before, and the last day of the latest visit that had it. */
export const RepeatedFinding = z.object({ times: z.number().int().min(1), lastOn: Day });

/** What the unit is to repair; becomes a corrective action when the conclusion is issued. */
export const ConclusionActionFields = z.strictObject({
  title: text(300),
  detail: text(4000).nullable().default(null),
  /** Of the visit’s checklist. */
  itemCode: text(60).nullable().default(null),
  /** Somebody of the unit; null: the unit as a whole. */
  ownerId: Id.nullable().default(null),
  dueDay: Day,
});

const section = text(10_000).nullable().default(null);

/** What a team writes; all but the title may still be missing in a draft. */
export const ConclusionFields = z.strictObject({
  /** Trích yếu. */
  title: text(500),
  /** Nhận xét chung. */
  general: section,
  strengths: section,
  shortcomings: section,
  /** Kiến nghị. */
  requests: section,
  /** Xếp loại, in the words of the province. */
  rating: text(100).nullable().default(null),
  actions: z.array(ConclusionActionFields).max(200).default([]),
});
export type ConclusionFields = z.infer<typeof ConclusionFields>;

export const ConcludedVisit = z.object({
  visitId: Id,
  number: z.string(),
  dates: TripDates,
  team: z.object({ teamId: Id, name: z.string() }),
  score: z.number().nullable(),
  maxScore: z.number().nullable(),
});

export const ConcludedPlan = z.object({
  planId: Id,
  number: z.string(),
  officialNumber: z.string().nullable(),
  title: z.string(),
});

/** The short form of a corrective action. */
export const ActionSummary = z.object({
  actionId: Id,
  /** e.g. `KP-2022-00012`. */
  number: z.string(),
  title: z.string(),
  itemCode: z.string().nullable(),
  state: CorrectiveActionState,
  label: z.string(),
  owner: PersonRef.nullable(),
  dueDay: Day,
  /** Still to be repaired after its due day. */
  overdue: z.boolean(),
});

export const ConclusionView = z.object({
  conclusionId: Id,
  /** Of this system, e.g. `KL-2022-00003`. */
  number: z.string(),
  version: Version,
  /** Number of submissions; 0 in a draft that was never submitted. */
  revision: z.number().int(),
  state: ConclusionState,
  label: z.string(),
  visit: ConcludedVisit,
  plan: ConcludedPlan,
  unit: UnitRef,
  fields: ConclusionFields.extend({
    actions: z.array(
      ConclusionActionFields.extend({ owner: PersonRef.nullable(), repeated: RepeatedFinding.nullable() }),
    ),
  }),
  officialNumber: z.string().nullable(),
  documentId: Id.nullable(),
  author: PersonRef,
  /** What to change, or why it was rejected or withdrawn. */
  reason: z.string().nullable(),
  /** When it has to be issued at the latest. */
  dueAt: Instant.nullable(),
  overdue: z.boolean(),
  createdAt: Instant,
  updatedAt: Instant,
  submittedAt: Instant.nullable(),
  issuedAt: Instant.nullable(),
  revisions: z.array(
    z.object({
      revision: z.number().int(),
      submittedBy: PersonRef,
      submittedAt: Instant,
      outcome: z.enum(['WAITING', 'APPROVED', 'RETURNED', 'REJECTED', 'WITHDRAWN']),
      decidedBy: PersonRef.nullable(),
      decidedAt: Instant.nullable(),
      reason: z.string().nullable(),
    }),
  ),
  /** What the unit said to it. */
  answers: z.array(z.object({ answerId: Id, content: z.string(), by: PersonRef, at: Instant })),
  /** What was opened when it was issued. */
  correctiveActions: z.array(ActionSummary),
  /** What still keeps it from being submitted; for whoever writes it. */
  missing: z.array(z.object({ pointer: z.string(), code: z.string(), detail: z.string() })).optional(),
  actions: z.array(z.enum(['EDIT', 'DELETE', 'SUBMIT', 'WITHDRAW', 'ISSUE', 'ANSWER'])),
});

export const ConclusionListItem = ConclusionView.pick({
  conclusionId: true,
  number: true,
  version: true,
  revision: true,
  state: true,
  label: true,
  visit: true,
  plan: true,
  unit: true,
  officialNumber: true,
  author: true,
  dueAt: true,
  overdue: true,
  createdAt: true,
  submittedAt: true,
  issuedAt: true,
}).extend({ title: z.string() });

/** A file that shows what was repaired; opened at `/api/inspection-files/:id`. */
export const ActionEvidence = z.object({
  attachmentId: Id,
  /** For taking it away again. */
  version: Version,
  name: z.string(),
  mediaType: z.string(),
  bytes: z.number().int(),
  caption: z.string().nullable(),
  uploadedBy: PersonRef,
  uploadedAt: Instant,
});

export const ActionListItem = ActionSummary.extend({
  version: Version,
  unit: UnitRef,
  planId: Id,
  conclusionId: Id,
  /** Official number of the conclusion. */
  conclusionNumber: z.string(),
  openedAt: Instant,
  repairedAt: Instant.nullable(),
  verifiedAt: Instant.nullable(),
  /** How many earlier actions the unit had on the same criterion. */
  repeats: z.number().int().min(0),
});

export const CorrectiveActionView = ActionListItem.extend({
  visitId: Id,
  item: z.object({ code: z.string(), title: z.string(), evidenceRequired: z.boolean() }).nullable(),
  detail: z.string().nullable(),
  dueAt: Instant,
  repair: z.string().nullable(),
  repairedBy: PersonRef.nullable(),
  verifiedBy: PersonRef.nullable(),
  /** Earlier actions of the unit on the same criterion, the latest first. */
  earlier: z.array(
    z.object({
      actionId: Id,
      number: z.string(),
      conclusionNumber: z.string(),
      state: CorrectiveActionState,
      openedAt: Instant,
    }),
  ),
  evidence: z.array(ActionEvidence),
  steps: z.array(
    z.object({
      stepId: Id,
      kind: ActionStepKind,
      label: z.string(),
      text: z.string().nullable(),
      by: PersonRef.nullable(),
      at: Instant,
    }),
  ),
  actions: z.array(z.enum(['REPAIR', 'ADD_EVIDENCE', 'VERIFY', 'REOPEN', 'EXTEND', 'CHANGE_OWNER'])),
});

export const UnitInspectionHistory = z.object({
  unit: UnitRef,
  visits: z.array(
    z.object({
      visitId: Id,
      number: z.string(),
      plan: ConcludedPlan,
      dates: TripDates,
      /** Score and conclusion are null for the unit until its conclusion is issued. */
      score: z.number().nullable(),
      maxScore: z.number().nullable(),
      flagged: z.number().int().nullable(),
      conclusion: z
        .object({ conclusionId: Id, officialNumber: z.string(), title: z.string(), issuedAt: Instant })
        .nullable(),
    }),
  ),
  correctiveActions: z.array(ActionListItem),
  /** Criteria on which the unit was found wanting in more than one visit, the most frequent first. */
  repeated: z.array(
    z.object({
      itemCode: z.string(),
      title: z.string(),
      times: z.number().int().min(2),
      years: z.array(z.number().int()),
      lastOn: Day,
      /** An action on it is not closed yet. */
      open: z.boolean(),
    }),
  ),
});
