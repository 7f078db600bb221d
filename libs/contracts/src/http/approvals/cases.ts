import { z } from 'zod';
import { defineRoute } from '../../route.js';
import { UNION_PEOPLE } from '../../roles.js';
import { CaseKind, CaseOutcome } from '../../events/approvals.js';
import { Id, Instant, Version } from '../../values.js';
import { IdParams } from '../parameters.js';

const service = 'approvals';
const tag = 'Phê duyệt';

/** Kept out of the index: what it exports by name becomes a component of the documents. */
export const PersonRef = z.object({ personId: Id, fullName: z.string(), office: z.string().nullable() });
export const UnitRef = z.object({ unitId: Id, name: z.string() });

export type CaseOutcomeName = z.infer<typeof CaseOutcome>;

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

export const caseRoutes = {
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
  findPaperCase: defineRoute({
    id: 'approvals.find-paper-case',
    service,
    method: 'GET',
    path: '/api/papers/:id/case',
    tag,
    summary: 'Quá trình duyệt của một kế hoạch hoặc kết luận kiểm tra',
    access: UNION_PEOPLE,
    scope: 'Như trên',
    command: false,
    status: 200,
    params: IdParams,
    response: CaseView,
  }),
} as const;
