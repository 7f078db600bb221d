import { z } from 'zod';
import { defineRoute } from '../route.js';
import { UNION_PEOPLE } from '../roles.js';
import { TripDates, Window } from '../events/registration.js';
import {
  Day,
  ExemptionKind,
  Half,
  Id,
  Instant,
  PageQuery,
  RecommendationAddressee,
  ReportKind,
  Version,
  pageOf,
  text,
} from '../values.js';
import {
  Evidence,
  EvidenceFields,
  FindingKind,
  FindingView,
  FoundFinding,
  PersonRef,
  RecommendationView,
  ReportFields,
  ReportState,
  ReportView,
  UnitRef,
} from './report-shapes.js';

const service = 'trip-reporting';
const IdParams = z.strictObject({ id: Id });
const YearQuery = z.coerce.number().int().min(2015).max(2100);
const SCOPE_TEXT =
  'own: của tôi · department: ban tôi là trưởng, phó · host: về đơn vị tôi · charge: địa bàn phụ trách · province: toàn tỉnh';
const Scope = z.enum(['own', 'department', 'host', 'charge', 'province']);
const FIGURES = ['DEPARTMENT_HEAD', 'ORGANISATION_INSPECTION', 'STANDING_COMMITTEE'] as const;

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

const ReportListItem = ReportView.pick({
  reportId: true,
  number: true,
  kind: true,
  state: true,
  label: true,
  revision: true,
  registrationId: true,
  registrationNumber: true,
  author: true,
  people: true,
  hostUnits: true,
  dates: true,
  late: true,
  submittedAt: true,
  verifiedAt: true,
});

/**
 * Figures of a plan year at a date D: days up to D, verified by D (domain row 13). Everything below `eligible` is of
 * the eligible alone.
 */
export const YearFigures = z.object({
  /** Full-time cadres of the plan’s own office who do Union work. */
  people: z.number().int(),
  exempt: z.number().int(),
  eligible: z.number().int(),
  /** What the eligible owe together. */
  quotaDays: z.number(),
  /** Credited days of the eligible. */
  days: z.number(),
  /** `days` / `eligible`, to two decimals; null when nobody is eligible. */
  average: z.number().nullable(),
  /** Eligible cadres who have reached their quota. */
  completed: z.number().int(),
  /** Eligible cadres with at least one credited day. */
  taken: z.number().int(),
  /** `completed` / `eligible` in per cent, to one decimal. */
  completionRate: z.number().nullable(),
  /** `due` by D = on time + late + late but excused + missing. */
  reports: z.object({
    due: z.number().int(),
    onTime: z.number().int(),
    late: z.number().int(),
    excused: z.number().int(),
    missing: z.number().int(),
  }),
});
export type YearFigures = z.infer<typeof YearFigures>;

export const Statistics = z.object({
  planId: Id,
  /** Whose plan it is. */
  unit: UnitRef,
  document: z.string(),
  year: z.number().int(),
  asOf: Day,
  quotaDays: z.number(),
  window: Window,
  total: YearFigures,
  /** Eligible cadres with a registration that was submitted by D, did not end without a trip and touches the quarter. */
  coverage: z.array(
    z.object({
      quarter: z.number().int().min(1).max(4),
      registered: z.number().int(),
      eligible: z.number().int(),
      rate: z.number().nullable(),
    }),
  ),
  byDepartment: z.array(YearFigures.extend({ unit: UnitRef })),
  /**
   * Days and trips by what they were spent on; a day with several units or topics counts for each. Rounds partition:
   * each of the plan, then what was outside of them (`roundId` null).
   */
  byHostUnit: z.array(z.object({ unit: UnitRef, trips: z.number().int(), days: z.number() })),
  byTopic: z.array(z.object({ topicId: Id, name: z.string(), trips: z.number().int(), days: z.number() })),
  byRound: z.array(
    z.object({ roundId: Id.nullable(), name: z.string(), trips: z.number().int(), days: z.number() }),
  ),
  findings: z.array(z.object({ kind: FindingKind, label: z.string(), count: z.number().int() })),
  recommendations: z.object({ made: z.number().int(), answered: z.number().int() }),
});
export type Statistics = z.infer<typeof Statistics>;

/** One cadre in a plan year, and what to expect of them by the end of the window. */
export const PersonYear = z.object({
  person: PersonRef,
  department: UnitRef.nullable(),
  /** Why not counted; null for the eligible. */
  exempt: z.object({ kind: ExemptionKind, label: z.string(), from: Day, to: Day }).nullable(),
  /** 0 for the exempt, and for whoever has no quota. */
  quotaDays: z.number(),
  verifiedDays: z.number(),
  /** Reported, waiting to be verified. */
  reportedDays: z.number(),
  /** Approved trips, not reported yet. */
  approvedDays: z.number(),
  /** Registrations waiting for a decision. */
  waitingDays: z.number(),
  /** Verified, reported and approved days up to the end of the window. */
  forecastDays: z.number(),
  /** What the forecast lacks of the quota. */
  missingDays: z.number(),
  /** Whether the verified days are enough; false for whoever owes nothing. */
  reached: z.boolean(),
  reportsOnTime: z.number().int(),
  /** Late and not excused. */
  reportsLate: z.number().int(),
  reportsExcused: z.number().int(),
  /** Due and not submitted. */
  reportsOwed: z.number().int(),
});
export type PersonYear = z.infer<typeof PersonYear>;

export const LedgerEntry = z.object({
  entryId: Id,
  day: Day,
  half: Half,
  /** +0.5 credits a half day, −0.5 takes it back. */
  amount: z.number(),
  source: z.enum(['REPORT', 'INSPECTION']),
  sourceId: Id,
  number: z.string(),
  revision: z.number().int(),
  at: Instant,
});
export type LedgerEntry = z.infer<typeof LedgerEntry>;

const FiguresQuery = z.strictObject({
  year: YearQuery,
  /** Today, unless given. */
  asOf: Day.optional(),
  /** Whose plan; the caller’s province, unless given. The central union names a province. */
  unitId: Id.optional(),
});
const FindingQuery = z.strictObject({
  year: YearQuery.optional(),
  kind: FindingKind.optional(),
  topicId: Id.optional(),
  /** The unit or anything below it. */
  unitId: Id.optional(),
  from: Day.optional(),
  to: Day.optional(),
  q: text(100).optional(),
});

const editing = { service, access: ['CADRE'], command: true, ifMatch: true, params: IdParams } as const;

const duties = {
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

const FIELD_PROBLEMS = [
  'TRIP_NOT_REPORTABLE',
  'TRAVELLER_NOT_PARTICIPANT',
  'ACTUAL_DAYS_OUTSIDE_TRIP',
  'ACTUAL_DAYS_OVERLAP',
  'DUTY_ALREADY_ANSWERED',
] as const;

const reports = {
  listReports: defineRoute({
    id: 'trip-reporting.list-reports',
    service,
    method: 'GET',
    path: '/api/reports',
    tag: 'Báo cáo',
    summary: 'Các báo cáo theo phạm vi được xem',
    access: UNION_PEOPLE,
    scope: SCOPE_TEXT,
    command: false,
    status: 200,
    query: PageQuery.extend({
      scope: Scope.exclude(['host']).default('own'),
      year: YearQuery.optional(),
      state: ReportState.optional(),
      kind: ReportKind.optional(),
      registrationId: Id.optional(),
      q: text(100).optional(),
    }),
    response: pageOf(ReportListItem),
  }),
  getReport: defineRoute({
    id: 'trip-reporting.get-report',
    service,
    method: 'GET',
    path: '/api/reports/:id',
    tag: 'Báo cáo',
    summary: 'Một báo cáo',
    access: UNION_PEOPLE,
    scope:
      'Bản nháp chỉ người viết thấy. Đã gửi: người tham gia, người xác nhận, trưởng ban, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ',
    command: false,
    status: 200,
    params: IdParams,
    response: ReportView,
  }),
  reportHistory: defineRoute({
    id: 'trip-reporting.report-history',
    service,
    method: 'GET',
    path: '/api/reports/:id/revisions',
    tag: 'Báo cáo',
    summary: 'Các lần gửi của báo cáo, đầy đủ nội dung từng lần',
    access: UNION_PEOPLE,
    command: false,
    status: 200,
    params: IdParams,
    response: z.object({
      items: z.array(
        z.object({
          revision: z.number().int(),
          submittedAt: Instant,
          fields: ReportFields,
          /** The files that went with it, also those taken out since. */
          evidence: z.array(Evidence),
          outcome: z.enum(['WAITING', 'VERIFIED', 'RETURNED']),
          decidedAt: Instant.nullable(),
          decidedBy: PersonRef.nullable(),
          reason: z.string().nullable(),
        }),
      ),
    }),
  }),
  saveReport: defineRoute({
    id: 'trip-reporting.save-report',
    service,
    method: 'POST',
    path: '/api/reports',
    tag: 'Báo cáo',
    summary: 'Lập báo cáo (bản nháp); viết được ngay trong chuyến đi',
    access: ['CADRE'],
    command: true,
    status: 201,
    body: ReportFields.extend({ registrationId: Id }),
    response: ReportView,
    problems: FIELD_PROBLEMS,
  }),
  changeReport: defineRoute({
    ...editing,
    id: 'trip-reporting.change-report',
    method: 'PUT',
    path: '/api/reports/:id',
    tag: 'Báo cáo',
    summary: 'Ghi bản nháp, bản bị trả lại hoặc bản đính chính',
    status: 200,
    body: ReportFields,
    response: ReportView,
    problems: ['STALE_VERSION', 'REPORT_NOT_EDITABLE', ...FIELD_PROBLEMS],
  }),
  deleteReport: defineRoute({
    ...editing,
    id: 'trip-reporting.delete-report',
    method: 'DELETE',
    path: '/api/reports/:id',
    tag: 'Báo cáo',
    summary: 'Xoá bản nháp chưa từng gửi',
    status: 204,
    problems: ['STALE_VERSION', 'REPORT_NOT_EDITABLE'],
  }),
  submitReport: defineRoute({
    ...editing,
    id: 'trip-reporting.submit-report',
    method: 'POST',
    path: '/api/reports/:id/submit',
    tag: 'Báo cáo',
    summary: 'Gửi báo cáo',
    status: 202,
    response: ReportView,
    problems: [
      'STALE_VERSION',
      'REPORT_ILLEGAL_MOVE',
      'REPORT_BEFORE_END',
      'REPORT_INCOMPLETE',
      'FINDING_WITHOUT_PLACE',
      'RECOMMENDATION_WITHOUT_ADDRESSEE',
      'MEETING_OUTSIDE_TRIP',
      ...FIELD_PROBLEMS,
    ],
  }),
  correctReport: defineRoute({
    ...editing,
    id: 'trip-reporting.correct-report',
    method: 'POST',
    path: '/api/reports/:id/correct',
    tag: 'Báo cáo',
    summary:
      'Mở bản đính chính của báo cáo đã xác nhận; ngày đã tính giữ nguyên đến khi bản mới được xác nhận',
    status: 200,
    response: ReportView,
    problems: ['STALE_VERSION', 'REPORT_ILLEGAL_MOVE'],
  }),
  dropCorrection: defineRoute({
    ...editing,
    id: 'trip-reporting.drop-correction',
    method: 'POST',
    path: '/api/reports/:id/drop-correction',
    tag: 'Báo cáo',
    summary: 'Bỏ bản đính chính, trở về bản đã xác nhận',
    status: 200,
    response: ReportView,
    problems: ['STALE_VERSION', 'REPORT_ILLEGAL_MOVE'],
  }),
} as const;

/** What comes with a file, as its body holds nothing but the file. */
export const EvidenceQuery = z.strictObject({
  /** The name that its owner knows it by. */
  name: text(200),
  caption: text(500).optional(),
  peopleRecognisable: z.enum(['true', 'false']),
  minors: z.enum(['true', 'false']),
});

const evidence = {
  addEvidence: defineRoute({
    id: 'trip-reporting.add-evidence',
    service,
    method: 'POST',
    path: '/api/reports/:id/evidence',
    tag: 'Minh chứng',
    summary: 'Thêm một ảnh hoặc tệp vào bản đang viết',
    access: ['CADRE'],
    command: true,
    status: 201,
    params: IdParams,
    query: EvidenceQuery,
    upload: { maxBytes: 20 * 1024 * 1024 },
    response: Evidence,
    problems: ['REPORT_NOT_EDITABLE', 'TOO_MANY_FILES'],
  }),
  getEvidence: defineRoute({
    id: 'trip-reporting.get-evidence',
    service,
    method: 'GET',
    path: '/api/evidence/:id',
    tag: 'Minh chứng',
    summary: 'Một ảnh hoặc tệp minh chứng',
    access: UNION_PEOPLE,
    scope: 'Như báo cáo của nó',
    command: false,
    status: 200,
    params: IdParams,
    download: true,
  }),
  previewEvidence: defineRoute({
    id: 'trip-reporting.preview-evidence',
    service,
    method: 'GET',
    path: '/api/evidence/:id/preview',
    tag: 'Minh chứng',
    summary: 'Ảnh thu nhỏ của một ảnh minh chứng',
    access: UNION_PEOPLE,
    scope: 'Như báo cáo của nó',
    command: false,
    status: 200,
    params: IdParams,
    download: true,
  }),
  changeEvidence: defineRoute({
    ...editing,
    id: 'trip-reporting.change-evidence',
    method: 'PUT',
    path: '/api/evidence/:id',
    tag: 'Minh chứng',
    summary: 'Sửa chú thích, dấu hiệu có người nhận ra được hoặc trẻ em',
    status: 200,
    body: EvidenceFields,
    response: Evidence,
    problems: ['STALE_VERSION', 'REPORT_NOT_EDITABLE'],
  }),
  removeEvidence: defineRoute({
    ...editing,
    id: 'trip-reporting.remove-evidence',
    method: 'DELETE',
    path: '/api/evidence/:id',
    tag: 'Minh chứng',
    summary: 'Bỏ một tệp khỏi bản đang viết',
    status: 204,
    problems: ['STALE_VERSION', 'REPORT_NOT_EDITABLE'],
  }),
} as const;

const findings = {
  searchFindings: defineRoute({
    id: 'trip-reporting.search-findings',
    service,
    method: 'GET',
    path: '/api/findings',
    tag: 'Phát hiện',
    summary: 'Tìm trong phát hiện của các báo cáo đã xác nhận, không phân biệt dấu',
    access: UNION_PEOPLE,
    scope: 'Của tôi, ban tôi là trưởng, đơn vị tôi, địa bàn tôi phụ trách, hoặc toàn tỉnh',
    command: false,
    status: 200,
    query: PageQuery.extend(FindingQuery.shape),
    response: pageOf(FoundFinding),
  }),
  exportFindings: defineRoute({
    id: 'trip-reporting.export-findings',
    service,
    method: 'GET',
    path: '/api/findings/export',
    tag: 'Phát hiện',
    summary: 'Xuất các phát hiện; tệp có người nhận ra được hoặc trẻ em không đi kèm',
    access: UNION_PEOPLE,
    scope: 'Như khi tìm',
    command: false,
    status: 200,
    query: FindingQuery,
    response: z.object({
      exportedAt: Instant,
      /** At most 5000, newest first; `truncated` when there are more. */
      truncated: z.boolean(),
      items: z.array(
        FoundFinding.extend({
          evidence: z.array(z.object({ evidenceId: Id, name: z.string(), caption: z.string().nullable() })),
        }),
      ),
    }),
  }),
  weakAreas: defineRoute({
    id: 'trip-reporting.weak-areas',
    service,
    method: 'GET',
    path: '/api/weak-areas',
    tag: 'Phát hiện',
    summary: 'Địa bàn yếu đã được đánh dấu',
    access: UNION_PEOPLE,
    scope: 'Như khi tìm phát hiện',
    command: false,
    status: 200,
    query: z.strictObject({ year: YearQuery.optional() }),
    response: z.object({
      items: z.array(z.object({ unit: UnitRef, count: z.number().int(), latest: FindingView, foundOn: Day })),
    }),
  }),
  listRecommendations: defineRoute({
    id: 'trip-reporting.list-recommendations',
    service,
    method: 'GET',
    path: '/api/recommendations',
    tag: 'Kiến nghị',
    summary: 'Kiến nghị: chờ tôi trả lời, của tôi, hoặc toàn tỉnh',
    access: UNION_PEOPLE,
    scope: 'to-answer: gửi đến tập thể tôi tham gia · own: trong báo cáo của tôi · province: toàn tỉnh',
    command: false,
    status: 200,
    query: PageQuery.extend({
      scope: z.enum(['to-answer', 'own', 'province']).default('own'),
      state: z.enum(['OPEN', 'ANSWERED']).optional(),
      addressee: RecommendationAddressee.optional(),
    }),
    response: pageOf(RecommendationView),
  }),
  answerRecommendation: defineRoute({
    id: 'trip-reporting.answer-recommendation',
    service,
    method: 'POST',
    path: '/api/recommendations/:id/answer',
    tag: 'Kiến nghị',
    summary: 'Trả lời một kiến nghị',
    access: UNION_PEOPLE,
    scope:
      'Thường trực, Ban Thường vụ hoặc lãnh đạo ban được kiến nghị; kiến nghị với cấp uỷ, chính quyền do Ban Tổ chức – Kiểm tra ghi trả lời',
    command: true,
    ifMatch: true,
    status: 200,
    params: IdParams,
    body: z.strictObject({ verdict: z.enum(['ACCEPTED', 'PARTLY', 'DECLINED']), answer: text(4000) }),
    response: RecommendationView,
    problems: ['STALE_VERSION', 'RECOMMENDATION_ANSWERED'],
  }),
} as const;

const figures = {
  myDays: defineRoute({
    id: 'trip-reporting.my-days',
    service,
    method: 'GET',
    path: '/api/my-days',
    tag: 'Ngày đi cơ sở',
    summary: 'Ngày của tôi: đã xác nhận, đã báo cáo, đã duyệt, dự kiến đến hết thời gian tính',
    access: ['CADRE'],
    command: false,
    status: 200,
    query: z.strictObject({ year: YearQuery }),
    response: PersonYear.extend({ window: Window, sentence: z.string() }),
    problems: ['PLAN_MISSING'],
  }),
  ledger: defineRoute({
    id: 'trip-reporting.ledger',
    service,
    method: 'GET',
    path: '/api/ledger',
    tag: 'Ngày đi cơ sở',
    summary: 'Sổ ngày của một cán bộ, từng buổi',
    access: UNION_PEOPLE,
    scope: 'Của tôi; ban tôi là trưởng; Ban Tổ chức – Kiểm tra, Ban Thường vụ: toàn tỉnh',
    command: false,
    status: 200,
    query: PageQuery.extend({ personId: Id.optional(), year: YearQuery.optional() }),
    response: pageOf(LedgerEntry),
  }),
  peopleYear: defineRoute({
    id: 'trip-reporting.people-year',
    service,
    method: 'GET',
    path: '/api/statistics/people',
    tag: 'Thống kê',
    summary: 'Từng cán bộ trong năm: ngày, hạn báo cáo, dự kiến',
    access: FIGURES,
    scope: 'Trưởng ban: ban mình; Ban Tổ chức – Kiểm tra, Ban Thường vụ: toàn tỉnh',
    command: false,
    status: 200,
    query: FiguresQuery,
    response: z.object({ year: z.number().int(), asOf: Day, items: z.array(PersonYear) }),
    problems: ['PLAN_MISSING', 'DATE_IN_FUTURE'],
  }),
  statement: defineRoute({
    id: 'trip-reporting.statement',
    service,
    method: 'GET',
    path: '/api/statistics/statement',
    tag: 'Thống kê',
    summary: 'Báo cáo năm bằng lời, với số liệu kèm theo',
    access: [...FIGURES, 'CENTRAL'],
    scope: 'Như thống kê; tên mô hình và kiến nghị chỉ dành cho người được xem toàn tỉnh',
    command: false,
    status: 200,
    query: FiguresQuery,
    response: z.object({ text: z.string(), figures: Statistics }),
    problems: ['PLAN_MISSING', 'DATE_IN_FUTURE'],
  }),
  statistics: defineRoute({
    id: 'trip-reporting.statistics',
    service,
    method: 'GET',
    path: '/api/statistics',
    tag: 'Thống kê',
    summary: 'Số liệu của năm kế hoạch tính đến một ngày',
    access: [...FIGURES, 'CENTRAL'],
    scope: 'Chỉ con số, không có tên người. Trung ương chọn tỉnh bằng unitId',
    command: false,
    status: 200,
    query: FiguresQuery,
    response: Statistics,
    problems: ['PLAN_MISSING', 'DATE_IN_FUTURE'],
  }),
} as const;

export const tripReportingRoutes = {
  ...duties,
  ...reports,
  ...evidence,
  ...findings,
  ...figures,
} as const;
