import { z } from 'zod';
import { defineRoute } from '../../route.js';
import { UNION_PEOPLE } from '../../roles.js';
import { CaseKind, Verdict } from '../../events/approvals.js';
import { PaperSubmission } from '../../events/inspections.js';
import { SubmissionFacts, TripDates } from '../../events/registration.js';
import { ReportSubmission } from '../../events/trip-reporting.js';
import { Id, Instant, PageQuery, Version, pageOf, text } from '../../values.js';
import { IdParams } from '../parameters.js';
import { CaseView, PersonRef, UnitRef } from './cases.js';

const service = 'approvals';
const tag = 'Phê duyệt';

export const QueueItem = z.object({
  taskId: Id,
  version: Version,
  caseId: Id,
  kind: CaseKind,
  /** Of the registration, the report, or the plan or conclusion of an inspection, as `kind` says. */
  subjectId: Id,
  number: z.string(),
  revision: z.number().int(),
  stepName: z.string(),
  submitter: PersonRef,
  participants: z.array(PersonRef),
  hostUnits: z.array(UnitRef),
  dates: TripDates,
  days: z.number(),
  /** Null outside the rounds, and for whatever is no registration. */
  roundName: z.string().nullable(),
  resubmitted: z.boolean(),
  openedAt: Instant,
  dueAt: Instant,
  overdue: z.boolean(),
  /** One sentence: who wants what, where, when, how many days, inside or outside a round. */
  sentence: z.string(),
});

export const Difference = z.object({
  field: z.string(),
  label: z.string(),
  before: z.string(),
  after: z.string(),
});

export const TaskView = QueueItem.extend({
  state: z.enum(['OPEN', 'APPROVED', 'REJECTED', 'RETURNED', 'NOT_NEEDED']),
  /** Of a registration, a report or a paper of an inspection, as `kind` says. */
  facts: z.union([
    SubmissionFacts.omit({ submittedAt: true, countedDays: true }).extend({
      /** A figure of the quota, not shown to officers of a host unit. */
      countedDays: z.number().optional(),
    }),
    ReportSubmission.omit({ submittedAt: true }),
    PaperSubmission.omit({ submittedAt: true }).extend({ kindLabel: z.string() }),
  ]),
  differences: z.array(Difference),
  case: CaseView,
  /** Why this person and not the regular holder. */
  reason: z.string().nullable(),
});

/** Tasks of one person are counted up to here, which then means “or more”: who has so many needs no exact figure. */
export const QUEUE_COUNTED = 300;
const Counts = {
  total: z.number().int().max(QUEUE_COUNTED),
  overdue: z.number().int().max(QUEUE_COUNTED),
};

export const taskRoutes = {
  queue: defineRoute({
    id: 'approvals.queue',
    service,
    method: 'GET',
    path: '/api/queue',
    tag,
    summary: 'Chờ tôi duyệt',
    access: UNION_PEOPLE,
    scope: 'Chỉ việc của chính mình',
    command: false,
    status: 200,
    query: PageQuery.extend({ overdue: z.enum(['true']).optional() }),
    response: pageOf(QueueItem).extend(Counts),
  }),
  queueCount: defineRoute({
    id: 'approvals.queue-count',
    service,
    method: 'GET',
    path: '/api/queue/count',
    tag,
    summary: 'Số việc chờ tôi duyệt',
    access: UNION_PEOPLE,
    command: false,
    status: 200,
    response: z.object(Counts),
  }),
  getTask: defineRoute({
    id: 'approvals.get-task',
    service,
    method: 'GET',
    path: '/api/tasks/:id',
    tag,
    summary: 'Một việc cần quyết định, với hồ sơ đầy đủ',
    access: UNION_PEOPLE,
    scope: 'Chỉ người được giao',
    command: false,
    status: 200,
    params: IdParams,
    response: TaskView,
    problems: ['NOT_YOUR_TASK'],
  }),
  decide: defineRoute({
    id: 'approvals.decide',
    service,
    method: 'POST',
    path: '/api/tasks/:id/decision',
    tag,
    summary: 'Phê duyệt, không phê duyệt hoặc trả lại; báo cáo chỉ xác nhận hoặc trả lại',
    access: UNION_PEOPLE,
    scope: 'Chỉ người được giao',
    command: true,
    status: 200,
    params: IdParams,
    body: z.strictObject({
      verdict: Verdict,
      reason: text(4000).nullable().default(null),
      taskVersion: Version,
      revision: z.number().int().min(1),
    }),
    response: z.object({
      taskId: Id,
      caseId: Id,
      verdict: Verdict,
      caseState: CaseView.shape.state,
      decidedAt: Instant,
    }),
    problems: [
      'NOT_YOUR_TASK',
      'TASK_ALREADY_CLOSED',
      'TASK_STALE',
      'REASON_REQUIRED',
      'VERDICT_NOT_ALLOWED',
      'PARTICIPANT_CANNOT_DECIDE',
    ],
  }),
} as const;
