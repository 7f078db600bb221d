import { z } from 'zod';
import { defineRoute } from '../../route.js';
import { UNION_PEOPLE } from '../../roles.js';
import { Day, Id, PageQuery, pageOf, text } from '../../values.js';
import { IdParams } from '../parameters.js';
import {
  AttendanceInput,
  Checklist,
  SavedAnswers,
  SelfAnswerInput,
  TeamAnswerInput,
  VisitListItem,
  VisitPlaces,
  VisitState,
  VisitView,
} from './visit-shapes.js';

const reading = {
  service: 'inspections',
  tag: 'Cuộc kiểm tra',
  access: UNION_PEOPLE,
  command: false,
  status: 200,
} as const;
/** A change of the visit itself; who may is told by its people, not by a role. */
const changing = {
  service: 'inspections',
  method: 'POST',
  tag: 'Cuộc kiểm tra',
  access: UNION_PEOPLE,
  command: true,
  ifMatch: true,
  status: 200,
  params: IdParams,
  response: VisitView,
} as const;
/** Answers carry a version each, so that two inspectors on two phones do not hinder each other. */
const answering = { ...changing, method: 'PUT', ifMatch: undefined, response: SavedAnswers } as const;

const SCOPE =
  'Đoàn kiểm tra, người lập kế hoạch, Ban Tổ chức – Kiểm tra, Ban Thường vụ; cán bộ của đơn vị được kiểm tra: lịch và phần tự kiểm tra, kết quả của đoàn sau khi ban hành kết luận';
const PLACE_PROBLEMS = [
  'VISIT_PLAN_NOT_IN_FORCE',
  'VISIT_OUTSIDE_PLAN',
  'VISIT_TEAM_NOT_IN_PLAN',
  'VISIT_UNIT_NOT_OF_TEAM',
  'VISIT_METHOD_NOT_IN_PLAN',
  'INSPECTOR_OF_OWN_UNIT',
  'UNIT_ALREADY_VISITED',
  'TEAM_ALREADY_ELSEWHERE',
  'UNIT_NOT_VALID',
  'END_BEFORE_START',
] as const;
const CHANGE_PROBLEMS = ['STALE_VERSION', 'FORBIDDEN', 'VISIT_ILLEGAL_MOVE'] as const;
const ANSWER_PROBLEMS = ['FORBIDDEN', 'ANSWER_UNSUITABLE', 'SCORE_BEYOND_WEIGHT'] as const;

/** Each item once: of two answers to one item nobody could say which holds. */
function onceEach<Item extends z.ZodType<{ itemCode: string }>>(item: Item) {
  return z
    .array(item)
    .min(1)
    .max(200)
    .refine((answers) => new Set(answers.map(({ itemCode }) => itemCode)).size === answers.length, {
      error: 'Một mục được trả lời hai lần.',
    });
}

export const visitRoutes = {
  listVisits: defineRoute({
    ...reading,
    id: 'inspections.list-visits',
    method: 'GET',
    path: '/api/inspection-visits',
    summary: 'Lịch kiểm tra, giám sát',
    scope: `${SCOPE}. team: đoàn tôi tham gia · unit: về đơn vị tôi · all: mọi cuộc được xem`,
    query: PageQuery.extend({
      scope: z.enum(['team', 'unit', 'all']).default('all'),
      planId: Id.optional(),
      teamId: Id.optional(),
      unitId: Id.optional(),
      /** Somebody of the team. */
      personId: Id.optional(),
      /** Visits that touch these days. */
      from: Day.optional(),
      to: Day.optional(),
      state: VisitState.optional(),
    }),
    response: pageOf(VisitListItem),
  }),
  getVisit: defineRoute({
    ...reading,
    id: 'inspections.get-visit',
    method: 'GET',
    path: '/api/inspection-visits/:id',
    summary: 'Một cuộc kiểm tra',
    scope: SCOPE,
    params: IdParams,
    response: VisitView,
  }),
  getChecklist: defineRoute({
    ...reading,
    id: 'inspections.get-checklist',
    method: 'GET',
    path: '/api/inspection-visits/:id/checklist',
    summary: 'Phiếu kiểm tra theo thứ tự làm việc: mục bị lưu ý lần trước đứng đầu',
    scope: SCOPE,
    params: IdParams,
    response: Checklist,
  }),
  scheduleVisit: defineRoute({
    ...changing,
    id: 'inspections.schedule-visit',
    path: '/api/inspection-visits',
    summary: 'Xếp lịch một cuộc kiểm tra trong thời gian của kế hoạch',
    params: undefined,
    ifMatch: undefined,
    status: 201,
    body: VisitPlaces.extend({ planId: Id }),
    problems: ['FORBIDDEN', ...PLACE_PROBLEMS],
  }),
  moveVisit: defineRoute({
    ...changing,
    id: 'inspections.move-visit',
    method: 'PUT',
    path: '/api/inspection-visits/:id',
    summary: 'Đổi ngày, đoàn hoặc đơn vị của một cuộc kiểm tra chưa bắt đầu',
    body: VisitPlaces,
    problems: [...CHANGE_PROBLEMS, ...PLACE_PROBLEMS, 'SELF_INSPECTION_BEGUN'],
  }),
  cancelVisit: defineRoute({
    ...changing,
    id: 'inspections.cancel-visit',
    path: '/api/inspection-visits/:id/cancel',
    summary: 'Huỷ một cuộc kiểm tra chưa kết thúc',
    body: z.strictObject({ reason: text(1000) }),
    problems: CHANGE_PROBLEMS,
  }),
  startVisit: defineRoute({
    ...changing,
    id: 'inspections.start-visit',
    path: '/api/inspection-visits/:id/start',
    summary: 'Đoàn bắt đầu kiểm tra; phần tự kiểm tra khoá lại',
    problems: [
      ...CHANGE_PROBLEMS,
      'VISIT_PLAN_NOT_IN_FORCE',
      'VISIT_BEFORE_ITS_DAY',
      'INSPECTOR_OF_OWN_UNIT',
    ],
  }),
  finishVisit: defineRoute({
    ...changing,
    id: 'inspections.finish-visit',
    path: '/api/inspection-visits/:id/finish',
    summary: 'Kết thúc: tính điểm, ghi buổi có mặt, đặt hạn kết luận',
    body: z.strictObject({ attendance: AttendanceInput.default([]) }),
    problems: [
      ...CHANGE_PROBLEMS,
      'VISIT_INCOMPLETE',
      'EVIDENCE_MISSING',
      'ATTENDANCE_OUTSIDE_VISIT',
      'ATTENDANCE_NOT_OF_TEAM',
    ],
  }),
  reopenVisit: defineRoute({
    ...changing,
    id: 'inspections.reopen-visit',
    path: '/api/inspection-visits/:id/reopen',
    summary: 'Mở lại để sửa phiếu, khi kết luận chưa được trình',
    problems: [...CHANGE_PROBLEMS, 'VISIT_PLAN_NOT_IN_FORCE', 'CONCLUSION_UNDER_WAY'],
  }),
  recordAttendance: defineRoute({
    ...changing,
    id: 'inspections.record-attendance',
    path: '/api/inspection-visits/:id/attendance',
    summary: 'Sửa buổi có mặt của người trong đoàn, đến khi ban hành kết luận',
    body: z.strictObject({ attendance: AttendanceInput }),
    problems: [
      ...CHANGE_PROBLEMS,
      'CONCLUSION_UNDER_WAY',
      'ATTENDANCE_OUTSIDE_VISIT',
      'ATTENDANCE_NOT_OF_TEAM',
    ],
  }),
  saveAnswers: defineRoute({
    ...answering,
    id: 'inspections.save-answers',
    path: '/api/inspection-visits/:id/answers',
    summary: 'Đoàn ghi một hoặc nhiều mục; mục đã có người khác sửa được báo lại, các mục kia vẫn ghi',
    body: z.strictObject({ answers: onceEach(TeamAnswerInput) }),
    problems: [...ANSWER_PROBLEMS, 'VISIT_ILLEGAL_MOVE'],
  }),
  saveSelfAnswers: defineRoute({
    ...answering,
    id: 'inspections.save-self-answers',
    path: '/api/inspection-visits/:id/self-answers',
    summary: 'Đơn vị ghi phần tự kiểm tra, trước khi đoàn bắt đầu',
    scope: 'Cán bộ của đơn vị; đơn vị không có cán bộ thì đơn vị cấp trên',
    body: z.strictObject({ answers: onceEach(SelfAnswerInput) }),
    problems: [...ANSWER_PROBLEMS, 'SELF_INSPECTION_CLOSED'],
  }),
  submitSelfInspection: defineRoute({
    ...changing,
    id: 'inspections.submit-self-inspection',
    path: '/api/inspection-visits/:id/self-inspection/submit',
    summary: 'Đơn vị gửi kết quả tự kiểm tra cho đoàn',
    problems: [
      'STALE_VERSION',
      'FORBIDDEN',
      'SELF_INSPECTION_CLOSED',
      'SELF_INSPECTION_EMPTY',
      'EVIDENCE_MISSING',
    ],
  }),
  reopenSelfInspection: defineRoute({
    ...changing,
    id: 'inspections.reopen-self-inspection',
    path: '/api/inspection-visits/:id/self-inspection/reopen',
    summary: 'Đơn vị lấy lại kết quả tự kiểm tra để sửa, trước khi đoàn bắt đầu',
    problems: ['STALE_VERSION', 'FORBIDDEN', 'SELF_INSPECTION_CLOSED'],
  }),
} as const;
