import { z } from 'zod';
import { defineRoute } from '../route.js';
import { UNION_PEOPLE } from '../roles.js';
import { CaseKind, CaseOutcome, Verdict } from '../events/approvals.js';
import { SubmissionFacts, TripDates } from '../events/registration.js';
import { ReportSubmission } from '../events/trip-reporting.js';
import { Day, Id, Instant, PageQuery, UnitLevel, Version, pageOf, text } from '../values.js';

const service = 'approvals';
const IdParams = z.strictObject({ id: Id });
const ADMIN = ['ADMINISTRATOR'] as const;
const tag = 'Phê duyệt';

const PersonRef = z.object({ personId: Id, fullName: z.string(), office: z.string().nullable() });
const UnitRef = z.object({ unitId: Id, name: z.string() });

export const QueueItem = z.object({
  taskId: Id,
  version: Version,
  caseId: Id,
  kind: CaseKind,
  /** Of the registration or the report, as `kind` says. */
  subjectId: Id,
  number: z.string(),
  revision: z.number().int(),
  stepName: z.string(),
  submitter: PersonRef,
  participants: z.array(PersonRef),
  hostUnits: z.array(UnitRef),
  dates: TripDates,
  days: z.number(),
  /** Null outside the rounds, and for a report. */
  roundName: z.string().nullable(),
  resubmitted: z.boolean(),
  openedAt: Instant,
  dueAt: Instant,
  overdue: z.boolean(),
  /** One sentence: who wants what, where, when, how many days, inside or outside a round. */
  sentence: z.string(),
});

export const HistoryEntry = z.object({
  seq: z.number().int(),
  at: Instant,
  kind: z.string(),
  actor: PersonRef.nullable(),
  text: z.string(),
  note: z.string().nullable(),
  hash: z.string(),
});

/** One step of a chain as it is expected, runs, or ran. */
export const StepView = z.object({
  step: z.number().int(),
  name: z.string(),
  state: z.enum([
    'EXPECTED',
    'OPEN',
    'APPROVED',
    'REJECTED',
    'RETURNED',
    'SKIPPED',
    'INCIDENT',
    'CANCELLED',
    'CARRIED_OVER',
  ]),
  groups: z.array(
    z.object({
      unit: UnitRef.nullable(),
      people: z.array(PersonRef),
      decidedBy: PersonRef.nullable(),
      decidedAt: Instant.nullable(),
      reason: z.string().nullable(),
    }),
  ),
  expectedBy: Instant.nullable(),
  note: z.string().nullable(),
});

export const CaseView = z.object({
  caseId: Id,
  kind: CaseKind,
  subjectId: Id,
  number: z.string(),
  revision: z.number().int(),
  version: Version,
  state: z.enum(['OPEN', 'APPROVED', 'RETURNED', 'REJECTED', 'WITHDRAWN', 'CANCELLED']),
  /** Null only while none could be chosen; then an incident stands. */
  chainCode: z.string().nullable(),
  chainVersion: z.number().int().nullable(),
  submitter: PersonRef,
  steps: z.array(StepView),
  history: z.array(HistoryEntry),
  openedAt: Instant,
  decidedAt: Instant.nullable(),
  /** Where it stands and whom to ask, in words. */
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
  /** Of a registration or of a report, as `kind` says. */
  facts: z.union([
    SubmissionFacts.omit({ submittedAt: true, countedDays: true }).extend({
      /** A figure of the quota, not shown to officers of a host unit. */
      countedDays: z.number().optional(),
    }),
    ReportSubmission.omit({ submittedAt: true }),
  ]),
  differences: z.array(Difference),
  case: CaseView,
  /** Why this person and not the regular holder. */
  reason: z.string().nullable(),
});

/** Who decides a step. `related` names the unit to look in; positions are tried in order. */
export const StepResolver = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('POSITION'),
    related: z.enum([
      'HOST_DISTRICT',
      'SUBMITTER_UNIT',
      'SUBMITTER_DEPARTMENT',
      'SUBMITTER_DISTRICT',
      'PROVINCE',
    ]),
    positions: z.array(z.string().max(60)).min(1).max(10),
    /** The same post one level up, by the level where it is looked for. */
    above: z
      .array(z.strictObject({ level: UnitLevel, positions: z.array(z.string().max(60)).min(1).max(10) }))
      .max(5)
      .default([]),
  }),
  z.strictObject({
    kind: z.literal('IN_CHARGE'),
    of: z.enum(['SUBMITTER_DISTRICT', 'SUBMITTER_UNIT']),
    above: z
      .array(z.strictObject({ level: UnitLevel, positions: z.array(z.string().max(60)).min(1).max(10) }))
      .max(5)
      .default([]),
  }),
]);

export const ChainStep = z.strictObject({
  name: text(120),
  resolver: StepResolver,
  /** Any: the first decision of a group decides. All: everybody of it must approve. Every group must approve. */
  rule: z.enum(['ANY', 'ALL']).default('ANY'),
  dueWorkingDays: z.number().int().min(1).max(60),
  /** Reminded at 07:30 this many working days before the due day. */
  remindWorkingDaysBefore: z.number().int().min(0).max(30).default(1),
  /** A resubmission asks this step again only if one of these changed. */
  concerns: z
    .array(z.enum(['HOSTS', 'DATES', 'PARTICIPANTS', 'PURPOSE', 'TOPICS', 'CONTENT', 'CONTACT', 'ROUND']))
    .min(1),
  /** Not applicable where no such unit exists, e.g. no department for a provincial secretary. */
  skipWithoutUnit: z.boolean().default(false),
});

export const ChainDefinition = z.strictObject({
  code: z.string().regex(/^[a-z][a-z0-9-]{2,40}$/),
  name: text(200),
  kind: CaseKind,
  /** Levels of the submitter’s unit that this chain serves. */
  levels: z.array(UnitLevel).min(1),
  steps: z.array(ChainStep).min(1).max(10),
});
export type ChainDefinition = z.infer<typeof ChainDefinition>;

export const ChainVersionView = z.object({
  code: z.string(),
  number: z.number().int(),
  version: Version,
  state: z.enum(['DRAFT', 'PUBLISHED']),
  definition: ChainDefinition,
  publishedAt: Instant.nullable(),
});

export const Incident = z.object({
  incidentId: Id,
  caseId: Id,
  number: z.string(),
  code: z.string(),
  detail: z.string(),
  state: z.enum(['OPEN', 'CLOSED']),
  openedAt: Instant,
  closedAt: Instant.nullable(),
  attempts: z.number().int(),
});

export const PreviewFacts = z.strictObject({
  submitterId: Id,
  participantIds: z.array(Id).min(1).max(100),
  hostUnitIds: z.array(Id).min(1).max(50),
  on: Day.optional(),
});

export const approvalsRoutes = {
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
    response: pageOf(QueueItem).extend({ total: z.number().int(), overdue: z.number().int() }),
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
    response: z.object({ total: z.number().int(), overdue: z.number().int() }),
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
  getCase: defineRoute({
    id: 'approvals.get-case',
    service,
    method: 'GET',
    path: '/api/cases/:id',
    tag,
    summary: 'Hồ sơ đang ở đâu, ai giải quyết, lịch sử',
    access: UNION_PEOPLE,
    scope:
      'Người tham gia, người được giao, lãnh đạo ban của người trình, Ban Tổ chức – Kiểm tra, Ban Thường vụ',
    command: false,
    status: 200,
    params: IdParams,
    response: CaseView,
  }),
  findCase: defineRoute({
    id: 'approvals.find-case',
    service,
    method: 'GET',
    path: '/api/registrations/:id/case',
    tag,
    summary: 'Quá trình duyệt của một đăng ký',
    access: UNION_PEOPLE,
    scope: 'Như trên',
    command: false,
    status: 200,
    params: IdParams,
    response: CaseView,
  }),
  findReportCase: defineRoute({
    id: 'approvals.find-report-case',
    service,
    method: 'GET',
    path: '/api/reports/:id/case',
    tag,
    summary: 'Quá trình xác nhận của một báo cáo',
    access: UNION_PEOPLE,
    scope: 'Như trên',
    command: false,
    status: 200,
    params: IdParams,
    response: CaseView,
  }),
  previewChain: defineRoute({
    id: 'approvals.preview-chain',
    service,
    method: 'POST',
    path: '/api/chains/preview',
    tag,
    summary: 'Ai sẽ duyệt, vì sao, dự kiến khi nào',
    access: ['CADRE'],
    scope: 'Chỉ người trình hoặc người tham gia chuyến đi',
    command: false,
    status: 200,
    body: PreviewFacts,
    response: z.object({
      chainCode: z.string(),
      chainVersion: z.number().int(),
      steps: z.array(StepView),
      expectedBy: Instant.nullable(),
    }),
    problems: ['NO_CHAIN'],
  }),
  listChains: defineRoute({
    id: 'approvals.list-chains',
    service,
    method: 'GET',
    path: '/api/chains',
    tag: 'Quy trình duyệt',
    summary: 'Các quy trình duyệt và phiên bản',
    access: [...UNION_PEOPLE, 'ADMINISTRATOR'],
    scope: 'Bản nháp chỉ quản trị hệ thống thấy',
    command: false,
    status: 200,
    response: z.object({ items: z.array(ChainVersionView) }),
  }),
  draftChain: defineRoute({
    id: 'approvals.draft-chain',
    service,
    method: 'POST',
    path: '/api/chains',
    tag: 'Quy trình duyệt',
    summary: 'Lập phiên bản nháp của một quy trình',
    access: ADMIN,
    command: true,
    status: 201,
    body: ChainDefinition,
    response: ChainVersionView,
    problems: ['CHAIN_INVALID'],
  }),
  publishChain: defineRoute({
    id: 'approvals.publish-chain',
    service,
    method: 'POST',
    path: '/api/chains/:code/versions/:number/publish',
    tag: 'Quy trình duyệt',
    summary: 'Ban hành phiên bản',
    access: ADMIN,
    command: true,
    ifMatch: true,
    status: 200,
    params: z.strictObject({ code: z.string().max(41), number: z.coerce.number().int().min(1) }),
    response: ChainVersionView,
    problems: ['STALE_VERSION', 'CHAIN_PUBLISHED', 'CHAIN_INVALID'],
  }),
  listIncidents: defineRoute({
    id: 'approvals.list-incidents',
    service,
    method: 'GET',
    path: '/api/incidents',
    tag: 'Vận hành',
    summary: 'Sự cố của quy trình duyệt',
    access: ADMIN,
    command: false,
    status: 200,
    query: PageQuery.extend({ state: z.enum(['OPEN', 'CLOSED']).default('OPEN') }),
    response: pageOf(Incident),
  }),
  retryIncident: defineRoute({
    id: 'approvals.retry-incident',
    service,
    method: 'POST',
    path: '/api/incidents/:id/retry',
    tag: 'Vận hành',
    summary: 'Thử lại bước bị sự cố',
    access: ADMIN,
    command: true,
    status: 202,
    params: IdParams,
    response: Incident,
    problems: ['INCIDENT_CLOSED'],
  }),
} as const;

export type CaseOutcomeName = z.infer<typeof CaseOutcome>;
