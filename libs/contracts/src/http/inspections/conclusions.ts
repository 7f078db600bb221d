import { z } from 'zod';
import { UNION_PEOPLE } from '../../roles.js';
import { defineRoute } from '../../route.js';
import { Day, Id, PageQuery, pageOf, text } from '../../values.js';
import { IdParams } from '../parameters.js';
import {
  ConclusionFields,
  ConclusionListItem,
  ConclusionState,
  ConclusionView,
  RepeatedFinding,
  UnitInspectionHistory,
} from './conclusion-shapes.js';

const service = 'inspections';
const tag = 'Kết luận kiểm tra';
const SEEN_BY =
  'Đoàn kiểm tra, Ban Tổ chức – Kiểm tra; đã trình: người được hỏi ý kiến, người lập kế hoạch, Ban Thường vụ; đã ban hành: cán bộ của đơn vị và cấp trên, người phụ trách địa bàn';

const FIELD_PROBLEMS = ['ACTION_DUE_NOT_AHEAD', 'ACTION_OWNER_OUTSIDE_UNIT', 'ACTION_ITEM_UNKNOWN'] as const;

/** What every route has by which a team works on its conclusion. */
const working = {
  service,
  tag,
  access: UNION_PEOPLE,
  command: true,
  ifMatch: true,
  params: IdParams,
} as const;

export const conclusionRoutes = {
  listConclusions: defineRoute({
    id: 'inspections.list-conclusions',
    service,
    method: 'GET',
    path: '/api/conclusions',
    tag,
    summary: 'Các kết luận được xem',
    access: UNION_PEOPLE,
    scope: SEEN_BY,
    command: false,
    status: 200,
    query: PageQuery.extend({
      planId: Id.optional(),
      visitId: Id.optional(),
      unitId: Id.optional(),
      state: ConclusionState.optional(),
      /** Not issued though it was due. */
      overdue: z.enum(['true', 'false']).optional(),
    }),
    response: pageOf(ConclusionListItem),
  }),
  getConclusion: defineRoute({
    id: 'inspections.get-conclusion',
    service,
    method: 'GET',
    path: '/api/conclusions/:id',
    tag,
    summary: 'Một kết luận, các lần trình, ý kiến của đơn vị và việc khắc phục',
    access: UNION_PEOPLE,
    scope: SEEN_BY,
    command: false,
    status: 200,
    params: IdParams,
    response: ConclusionView,
  }),
  proposeConclusion: defineRoute({
    id: 'inspections.propose-conclusion',
    service,
    method: 'GET',
    path: '/api/inspection-visits/:id/conclusion-draft',
    tag,
    summary: 'Nội dung gợi ý cho kết luận từ các mục được đánh dấu; chưa ghi gì',
    access: UNION_PEOPLE,
    scope: 'Đoàn kiểm tra của cuộc kiểm tra',
    command: false,
    status: 200,
    params: IdParams,
    response: z.object({
      visitId: Id,
      /** The one that there is already. */
      conclusionId: Id.nullable(),
      fields: ConclusionFields,
      /** Flagged criteria that the unit was found wanting in before. */
      repeated: z.array(RepeatedFinding.extend({ itemCode: z.string() })),
    }),
    problems: ['CONCLUSION_BEFORE_END', 'CONCLUSION_ON_CANCELLED'],
  }),
  saveConclusion: defineRoute({
    id: 'inspections.save-conclusion',
    service,
    method: 'POST',
    path: '/api/conclusions',
    tag,
    summary: 'Lập kết luận của một cuộc kiểm tra đã kết thúc (bản nháp)',
    access: UNION_PEOPLE,
    scope: 'Đoàn kiểm tra của cuộc kiểm tra',
    command: true,
    status: 201,
    body: z.strictObject({ visitId: Id, fields: ConclusionFields }),
    response: ConclusionView,
    problems: ['CONCLUSION_BEFORE_END', 'CONCLUSION_ON_CANCELLED', 'CONCLUSION_EXISTS', ...FIELD_PROBLEMS],
  }),
  changeConclusion: defineRoute({
    ...working,
    id: 'inspections.change-conclusion',
    method: 'PUT',
    path: '/api/conclusions/:id',
    summary: 'Ghi bản nháp, bản bị trả lại hoặc đã thu hồi',
    status: 200,
    body: ConclusionFields,
    response: ConclusionView,
    problems: [
      'STALE_VERSION',
      'CONCLUSION_NOT_EDITABLE',
      'CONCLUSION_BEFORE_END',
      'CONCLUSION_ON_CANCELLED',
      ...FIELD_PROBLEMS,
    ],
  }),
  deleteConclusion: defineRoute({
    ...working,
    id: 'inspections.delete-conclusion',
    method: 'DELETE',
    path: '/api/conclusions/:id',
    summary: 'Xoá bản nháp chưa từng trình',
    status: 204,
    problems: ['STALE_VERSION', 'CONCLUSION_NOT_EDITABLE'],
  }),
  submitConclusion: defineRoute({
    ...working,
    id: 'inspections.submit-conclusion',
    method: 'POST',
    path: '/api/conclusions/:id/submit',
    summary: 'Trình Ban Thường vụ duyệt',
    status: 202,
    response: ConclusionView,
    problems: [
      'STALE_VERSION',
      'CONCLUSION_ILLEGAL_MOVE',
      'CONCLUSION_INCOMPLETE',
      'CONCLUSION_BEFORE_END',
      'CONCLUSION_ON_CANCELLED',
      ...FIELD_PROBLEMS,
    ],
  }),
  withdrawConclusion: defineRoute({
    ...working,
    id: 'inspections.withdraw-conclusion',
    method: 'POST',
    path: '/api/conclusions/:id/withdraw',
    summary: 'Thu hồi khi chưa có quyết định',
    status: 202,
    body: z.strictObject({ reason: text(1000).nullable().default(null) }),
    response: ConclusionView,
    problems: ['STALE_VERSION', 'CONCLUSION_ILLEGAL_MOVE'],
  }),
  issueConclusion: defineRoute({
    ...working,
    id: 'inspections.issue-conclusion',
    method: 'POST',
    path: '/api/conclusions/:id/issue',
    summary: 'Ban hành kết luận đã duyệt: lấy số, gửi đơn vị, giao việc khắc phục',
    scope: 'Đoàn kiểm tra, Ban Tổ chức – Kiểm tra',
    status: 200,
    body: z.strictObject({
      /** A number wished for instead of the next one. */
      number: z.number().int().min(1).max(99_999).nullable().default(null),
      /** For whatever was due before today: approval took longer than the conclusion reckoned. */
      newDueDay: Day.nullable().default(null),
    }),
    response: ConclusionView,
    problems: [
      'STALE_VERSION',
      'CONCLUSION_ILLEGAL_MOVE',
      'CONCLUSION_ON_CANCELLED',
      'ACTION_DUE_PASSED',
      'NUMBER_ALREADY_USED',
      'ISSUER_WITHOUT_SYMBOL',
      'ACTION_DUE_NOT_AHEAD',
    ],
  }),
  answerConclusion: defineRoute({
    id: 'inspections.answer-conclusion',
    service,
    method: 'POST',
    path: '/api/conclusions/:id/answers',
    tag,
    summary: 'Ý kiến của đơn vị được kiểm tra về kết luận; không sửa, không xoá được',
    access: UNION_PEOPLE,
    scope: 'Cán bộ đại diện của đơn vị được kiểm tra',
    command: true,
    status: 201,
    params: IdParams,
    body: z.strictObject({ content: text(10_000) }),
    response: ConclusionView,
    problems: ['CONCLUSION_ILLEGAL_MOVE'],
  }),
  unitInspectionHistory: defineRoute({
    id: 'inspections.unit-history',
    service,
    method: 'GET',
    path: '/api/units/:id/inspection-history',
    tag,
    summary: 'Các lần kiểm tra một đơn vị qua các năm, kết luận, việc khắc phục và thiếu sót lặp lại',
    access: UNION_PEOPLE,
    scope:
      'Cán bộ của đơn vị và cấp trên, người phụ trách địa bàn, Ban Tổ chức – Kiểm tra, Ban Thường vụ, đoàn kiểm tra của đơn vị',
    command: false,
    status: 200,
    params: IdParams,
    response: UnitInspectionHistory,
  }),
} as const;
