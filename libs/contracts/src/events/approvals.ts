import { z } from 'zod';
import { defineEvent } from '../event.js';
import { Id, Instant } from '../values.js';
import { TripDates } from './registration.js';

/** What kinds of submissions walk a chain. */
export const CaseKind = z.enum(['REGISTRATION', 'REPORT', 'INSPECTION_PLAN', 'INSPECTION_CONCLUSION']);
export type CaseKind = z.infer<typeof CaseKind>;

export const Verdict = z.enum(['APPROVE', 'REJECT', 'RETURN']);
export type Verdict = z.infer<typeof Verdict>;

export const CaseOutcome = z.enum(['APPROVED', 'RETURNED', 'REJECTED', 'WITHDRAWN', 'CANCELLED']);
export type CaseOutcome = z.infer<typeof CaseOutcome>;

/** Enough of a case to write a sentence about it without asking anybody. */
export const CaseSummary = z.object({
  caseId: Id,
  kind: CaseKind,
  /** Id of what was submitted. */
  subjectId: Id,
  number: z.string(),
  revision: z.number().int().min(1),
  submitterId: Id,
  participantIds: z.array(Id),
  hostUnitIds: z.array(Id),
  dates: TripDates,
  days: z.number(),
});

export const OpenedTask = z.object({
  taskId: Id,
  assigneeId: Id,
  /** The unit whose say it is, e.g. the host district. */
  unitId: Id.nullable(),
  dueAt: Instant,
  /** Why this person and not the regular holder; null for the regular one. */
  reason: z.string().nullable(),
});

/** Services that submit hear of their own kinds only. */
const kindOfCase = ({ case: { kind } }: { case: { kind: CaseKind } }) => kind;

export const caseOpened = defineEvent({
  type: 'vn.dicoso.approvals.case-opened.v1',
  aggregate: 'case',
  summary: 'A submission began to walk its chain',
  schema: z.object({ case: CaseSummary, chainCode: z.string(), chainVersion: z.number().int() }),
});
export const tasksOpened = defineEvent({
  type: 'vn.dicoso.approvals.tasks-opened.v1',
  lane: kindOfCase,
  aggregate: 'case',
  summary: 'A step opened: these people are asked to decide',
  schema: z.object({
    case: CaseSummary,
    step: z.number().int(),
    stepName: z.string(),
    tasks: z.array(OpenedTask).min(1),
  }),
});
export const tasksClosed = defineEvent({
  type: 'vn.dicoso.approvals.tasks-closed.v1',
  aggregate: 'case',
  summary: 'Tasks no longer wait: decided by somebody, or no longer needed',
  schema: z.object({
    case: CaseSummary,
    step: z.number().int(),
    stepName: z.string(),
    tasks: z
      .array(
        z.object({
          taskId: Id,
          assigneeId: Id,
          result: z.enum(['APPROVED', 'REJECTED', 'RETURNED', 'NOT_NEEDED']),
        }),
      )
      .min(1),
    /** Who decided; null when the case ended in another way. */
    by: Id.nullable(),
  }),
});
export const taskReminded = defineEvent({
  type: 'vn.dicoso.approvals.task-reminded.v1',
  aggregate: 'case',
  summary: 'A task is due soon or overdue; a deadline reminds, it never decides',
  schema: z.object({
    case: CaseSummary,
    stepName: z.string(),
    kind: z.enum(['DUE_SOON', 'OVERDUE']),
    tasks: z.array(z.object({ taskId: Id, assigneeId: Id })).min(1),
    dueAt: Instant,
  }),
});
export const taskEscalated = defineEvent({
  type: 'vn.dicoso.approvals.task-escalated.v1',
  aggregate: 'case',
  summary: 'A task became overdue: the next level and the submitter are told',
  schema: z.object({
    case: CaseSummary,
    stepName: z.string(),
    assigneeIds: z.array(Id),
    toldIds: z.array(Id),
    dueAt: Instant,
  }),
});
export const caseDecided = defineEvent({
  type: 'vn.dicoso.approvals.case-decided.v1',
  lane: kindOfCase,
  aggregate: 'case',
  summary: 'A case ended, or went back to its submitter',
  schema: z.object({
    case: CaseSummary,
    outcome: CaseOutcome,
    by: Id.nullable(),
    /** The step that decided; null for a withdrawal or cancellation. */
    stepName: z.string().nullable(),
    /** The reason of a rejection, or what to change after a return. */
    reason: z.string().nullable(),
    at: Instant,
  }),
});
export const endingRefused = defineEvent({
  type: 'vn.dicoso.approvals.ending-refused.v1',
  lane: kindOfCase,
  aggregate: 'case',
  summary: 'A withdrawal or cancellation came too late: the decision it raced with stands',
  schema: z.object({
    case: CaseSummary,
    request: z.enum(['WITHDRAWAL', 'CANCELLATION']),
    /** The state that stands. */
    standing: CaseOutcome,
    at: Instant,
  }),
});

const IncidentFacts = z.object({
  incidentId: Id,
  caseId: Id,
  number: z.string(),
  /** Stable code, e.g. `NOBODY_TO_DECIDE`. */
  code: z.string(),
  detail: z.string(),
});
export const incidentOpened = defineEvent({
  type: 'vn.dicoso.approvals.incident-opened.v1',
  aggregate: 'case',
  summary: 'A hop could not be resolved; an administrator is asked to fix its cause',
  schema: IncidentFacts,
});
export const incidentClosed = defineEvent({
  type: 'vn.dicoso.approvals.incident-closed.v1',
  aggregate: 'case',
  summary: 'The cause is gone, the hop was made',
  schema: IncidentFacts,
});

export const approvalsEvents = [
  caseOpened,
  tasksOpened,
  tasksClosed,
  taskReminded,
  taskEscalated,
  caseDecided,
  endingRefused,
  incidentOpened,
  incidentClosed,
] as const;
