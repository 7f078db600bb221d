import { z } from 'zod';
import { defineRoute } from '../../route.js';
import { UNION_PEOPLE } from '../../roles.js';
import { Id, Instant, PageQuery, ReportKind, pageOf, text } from '../../values.js';
import { IdParams, YearQuery } from '../parameters.js';
import { Evidence, PersonRef, ReportFields, ReportState, ReportView } from './report-shapes.js';
import { editing } from './editing.js';
import { SCOPE_TEXT, Scope } from './scope.js';

const service = 'trip-reporting';

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

const FIELD_PROBLEMS = [
  'TRIP_NOT_REPORTABLE',
  'TRAVELLER_NOT_PARTICIPANT',
  'ACTUAL_DAYS_OUTSIDE_TRIP',
  'ACTUAL_DAYS_OVERLAP',
  'DUTY_ALREADY_ANSWERED',
] as const;

export const reportRoutes = {
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
