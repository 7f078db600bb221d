import { z } from 'zod';
import { UNION_PEOPLE } from '../../roles.js';
import { defineRoute } from '../../route.js';
import { Id, PageQuery, pageOf, text } from '../../values.js';
import { IdParams, YearQuery } from '../parameters.js';
import {
  InspectionPlanFields,
  InspectionPlanListItem,
  InspectionPlanRevision,
  InspectionPlanState,
  InspectionPlanView,
  PlanForm,
  PlanKind,
} from './plan-shapes.js';
import { INSPECTION_PLANNERS } from './planners.js';

const base = { service: 'inspections', tag: 'Kế hoạch kiểm tra, giám sát' } as const;
const SCOPE =
  'Ban Tổ chức – Kiểm tra, Ban Thường vụ: mọi kế hoạch. Trưởng, phó ban, người được giao duyệt: từ khi trình. Thành viên đoàn kiểm tra: từ khi trình. Cán bộ đơn vị được kiểm tra: từ khi ban hành';

/** Reading: whatever the caller’s offices, teams and units give. */
const reading = {
  ...base,
  method: 'GET',
  access: UNION_PEOPLE,
  scope: SCOPE,
  command: false,
  status: 200,
} as const;
/** Working on a plan that exists. */
const working = {
  ...base,
  access: INSPECTION_PLANNERS,
  scope: 'Người lập kế hoạch; Ban Tổ chức – Kiểm tra',
  command: true,
  ifMatch: true,
  params: IdParams,
} as const;

const SUBMIT_PROBLEMS = [
  'PLAN_INCOMPLETE',
  'PLAN_DATES_INVALID',
  'SUBJECT_INVALID',
  'SUBJECT_WITHOUT_TEAM',
  'TEAM_WITHOUT_LEADER',
  'TEAM_WITHOUT_ORGANISATION',
  'TEAM_PERSON_TWICE',
  'TEAM_UNIT_NOT_SUBJECT',
  'INSPECTOR_INVALID',
  'INSPECTOR_OF_OWN_UNIT',
  'CRITERIA_NOT_PUBLISHED',
  'VISIT_OUTSIDE_AMENDMENT',
] as const;

export const inspectionPlanRoutes = {
  listInspectionPlans: defineRoute({
    ...reading,
    id: 'inspections.list-plans',
    path: '/api/inspection-plans',
    summary: 'Các kế hoạch kiểm tra, giám sát theo phạm vi được xem',
    query: PageQuery.extend({
      /** `own`: written by the caller; `team`: with the caller in a team. */
      scope: z.enum(['all', 'own', 'team']).default('all'),
      year: YearQuery.optional(),
      state: InspectionPlanState.optional(),
      kind: PlanKind.optional(),
      form: PlanForm.optional(),
      /** A unit that is inspected. */
      unitId: Id.optional(),
      q: text(100).optional(),
    }),
    response: pageOf(InspectionPlanListItem).extend({
      /** What the caller may do besides; a thematic plan may be all that they may write. */
      actions: z.array(z.enum(['CREATE', 'CREATE_THEMATIC'])),
    }),
  }),
  getInspectionPlan: defineRoute({
    ...reading,
    id: 'inspections.get-plan',
    path: '/api/inspection-plans/:id',
    summary: 'Một kế hoạch kiểm tra, giám sát',
    params: IdParams,
    response: InspectionPlanView,
  }),
  inspectionPlanRevisions: defineRoute({
    ...reading,
    id: 'inspections.plan-revisions',
    path: '/api/inspection-plans/:id/revisions',
    summary: 'Các lần trình của kế hoạch, đầy đủ nội dung từng lần; mới nhất trước',
    params: IdParams,
    response: z.object({ items: z.array(InspectionPlanRevision) }),
  }),
  createInspectionPlan: defineRoute({
    ...base,
    id: 'inspections.create-plan',
    method: 'POST',
    path: '/api/inspection-plans',
    summary: 'Lập kế hoạch kiểm tra, giám sát (bản nháp)',
    access: INSPECTION_PLANNERS,
    scope: 'Trưởng, phó ban: kế hoạch chuyên đề',
    command: true,
    status: 201,
    body: InspectionPlanFields,
    response: InspectionPlanView,
  }),
  changeInspectionPlan: defineRoute({
    ...working,
    id: 'inspections.change-plan',
    method: 'PUT',
    path: '/api/inspection-plans/:id',
    summary: 'Ghi bản nháp, bản bị trả lại hoặc bản điều chỉnh',
    status: 200,
    body: InspectionPlanFields,
    response: InspectionPlanView,
    problems: ['STALE_VERSION', 'PLAN_NOT_EDITABLE'],
  }),
  deleteInspectionPlan: defineRoute({
    ...working,
    id: 'inspections.delete-plan',
    method: 'DELETE',
    path: '/api/inspection-plans/:id',
    summary: 'Xoá bản nháp chưa từng trình',
    status: 204,
    problems: ['STALE_VERSION', 'PLAN_NOT_EDITABLE'],
  }),
  submitInspectionPlan: defineRoute({
    ...working,
    id: 'inspections.submit-plan',
    method: 'POST',
    path: '/api/inspection-plans/:id/submit',
    summary: 'Trình Ban Thường vụ duyệt',
    status: 202,
    response: InspectionPlanView,
    problems: ['STALE_VERSION', 'PLAN_ILLEGAL_MOVE', ...SUBMIT_PROBLEMS],
  }),
  withdrawInspectionPlan: defineRoute({
    ...working,
    id: 'inspections.withdraw-plan',
    method: 'POST',
    path: '/api/inspection-plans/:id/withdraw',
    summary: 'Thu hồi bản đã trình; có hiệu lực khi hệ thống duyệt xác nhận',
    status: 202,
    body: z.strictObject({ reason: text(1000).nullable().default(null) }),
    response: InspectionPlanView,
    problems: ['STALE_VERSION', 'PLAN_ILLEGAL_MOVE'],
  }),
  issueInspectionPlan: defineRoute({
    ...working,
    id: 'inspections.issue-plan',
    method: 'POST',
    path: '/api/inspection-plans/:id/issue',
    summary: 'Ban hành bản đã duyệt, lấy số văn bản',
    status: 200,
    /** `number`: a number that was kept free, instead of the next one of the register. */
    body: z.strictObject({ number: z.number().int().min(1).max(99_999).nullable().default(null) }),
    response: InspectionPlanView,
    problems: ['STALE_VERSION', 'PLAN_ILLEGAL_MOVE', 'VISIT_OUTSIDE_AMENDMENT'],
  }),
  amendInspectionPlan: defineRoute({
    ...working,
    id: 'inspections.amend-plan',
    method: 'POST',
    path: '/api/inspection-plans/:id/amend',
    summary: 'Mở bản điều chỉnh; bản đã ban hành vẫn có hiệu lực đến khi ban hành bản mới',
    status: 200,
    response: InspectionPlanView,
    problems: ['STALE_VERSION', 'PLAN_ILLEGAL_MOVE'],
  }),
  dropPlanAmendment: defineRoute({
    ...working,
    id: 'inspections.drop-plan-amendment',
    method: 'POST',
    path: '/api/inspection-plans/:id/drop-amendment',
    summary: 'Bỏ bản điều chỉnh, trở về bản đã ban hành',
    status: 200,
    response: InspectionPlanView,
    problems: ['STALE_VERSION', 'PLAN_ILLEGAL_MOVE'],
  }),
  closeInspectionPlan: defineRoute({
    ...working,
    id: 'inspections.close-plan',
    method: 'POST',
    path: '/api/inspection-plans/:id/close',
    summary: 'Kết thúc đợt kiểm tra khi mọi cuộc đã có kết luận',
    status: 200,
    response: InspectionPlanView,
    problems: ['STALE_VERSION', 'PLAN_ILLEGAL_MOVE', 'ROUND_WITHOUT_CONCLUSION'],
  }),
  cancelInspectionPlan: defineRoute({
    ...working,
    id: 'inspections.cancel-plan',
    method: 'POST',
    path: '/api/inspection-plans/:id/cancel',
    summary: 'Huỷ kế hoạch, nêu lý do; các cuộc kiểm tra chưa xong cũng bị huỷ',
    status: 200,
    body: z.strictObject({ reason: text(1000) }),
    response: InspectionPlanView,
    problems: ['STALE_VERSION', 'PLAN_ILLEGAL_MOVE'],
  }),
} as const;
