import { z } from 'zod';
import { defineRoute } from '../../route.js';
import { UNION_PEOPLE } from '../../roles.js';
import { Id, PageQuery, pageOf, text } from '../../values.js';
import { IdParams, YearQuery } from '../parameters.js';
import { UnitRef } from '../trip-reporting/report-shapes.js';
import {
  ComparedAnswer,
  DeskAnswerFields,
  DeskAnswerListItem,
  DeskAnswerRevision,
  DeskAnswerView,
  DeskQuestion,
  DeskRequestFields,
  DeskRequestListItem,
  DeskRequestState,
  DeskRequestView,
} from './desk-shapes.js';
import { INSPECTION_PLANNERS } from './planners.js';

const asking = {
  service: 'inspections',
  tag: 'Giám sát qua báo cáo',
  access: INSPECTION_PLANNERS,
  scope:
    'Bản nháp: người lập và Ban Tổ chức – Kiểm tra. Đã gửi: Ban Tổ chức – Kiểm tra, lãnh đạo ban, Ban Thường vụ trong tỉnh; sửa, kết thúc là việc của người lập và Ban Tổ chức – Kiểm tra',
} as const;

const changing = { ...asking, command: true, ifMatch: true, params: IdParams } as const;

const answering = {
  service: 'inspections',
  tag: 'Giám sát qua báo cáo',
  access: UNION_PEOPLE,
  scope:
    'Cán bộ phụ trách của đơn vị được yêu cầu; bản đã gửi: người yêu cầu, Ban Tổ chức – Kiểm tra, lãnh đạo ban, Ban Thường vụ, người được phân công phụ trách đơn vị',
} as const;

const FIELD_PROBLEMS = ['DESK_UNIT_UNSUITABLE', 'DESK_PLAN_UNSUITABLE', 'DESK_QUESTION_TWICE'] as const;
const ASKED_PROBLEMS = ['STALE_VERSION', 'DESK_REQUEST_ILLEGAL_MOVE', 'FORBIDDEN'] as const;
const ANSWER_PROBLEMS = ['STALE_VERSION', 'DESK_ANSWER_ILLEGAL_MOVE', 'FORBIDDEN'] as const;

export const deskRoutes = {
  listDeskRequests: defineRoute({
    ...asking,
    id: 'inspections.list-desk-requests',
    method: 'GET',
    path: '/api/desk-requests',
    summary: 'Các yêu cầu báo cáo, với số đơn vị đã gửi và còn thiếu',
    command: false,
    status: 200,
    query: PageQuery.extend({
      state: DeskRequestState.optional(),
      year: YearQuery.optional(),
      planId: Id.optional(),
    }),
    response: pageOf(DeskRequestListItem).extend({ actions: z.array(z.enum(['CREATE'])) }),
  }),
  getDeskRequest: defineRoute({
    ...asking,
    id: 'inspections.get-desk-request',
    method: 'GET',
    path: '/api/desk-requests/:id',
    summary: 'Một yêu cầu báo cáo',
    command: false,
    status: 200,
    params: IdParams,
    response: DeskRequestView,
  }),
  saveDeskRequest: defineRoute({
    ...asking,
    id: 'inspections.save-desk-request',
    method: 'POST',
    path: '/api/desk-requests',
    summary: 'Lập yêu cầu báo cáo (bản nháp)',
    command: true,
    status: 201,
    body: DeskRequestFields,
    response: DeskRequestView,
    problems: FIELD_PROBLEMS,
  }),
  changeDeskRequest: defineRoute({
    ...changing,
    id: 'inspections.change-desk-request',
    method: 'PUT',
    path: '/api/desk-requests/:id',
    summary: 'Ghi bản nháp yêu cầu báo cáo',
    status: 200,
    body: DeskRequestFields,
    response: DeskRequestView,
    problems: [...ASKED_PROBLEMS, ...FIELD_PROBLEMS],
  }),
  deleteDeskRequest: defineRoute({
    ...changing,
    id: 'inspections.delete-desk-request',
    method: 'DELETE',
    path: '/api/desk-requests/:id',
    summary: 'Xoá bản nháp yêu cầu báo cáo',
    status: 204,
    problems: ASKED_PROBLEMS,
  }),
  sendDeskRequest: defineRoute({
    ...changing,
    id: 'inspections.send-desk-request',
    method: 'POST',
    path: '/api/desk-requests/:id/send',
    summary: 'Gửi yêu cầu báo cáo đến các đơn vị',
    status: 200,
    response: DeskRequestView,
    problems: [...ASKED_PROBLEMS, ...FIELD_PROBLEMS, 'DESK_REQUEST_INCOMPLETE', 'DESK_DUE_DAY_PAST'],
  }),
  remindDeskRequest: defineRoute({
    ...changing,
    id: 'inspections.remind-desk-request',
    method: 'POST',
    path: '/api/desk-requests/:id/remind',
    summary: 'Đôn đốc ngay các đơn vị chưa gửi; mỗi đơn vị mỗi ngày một lần',
    status: 200,
    /** Which ones; without it all that are missing. */
    body: z.strictObject({ unitIds: z.array(Id).min(1).max(500).optional() }),
    response: z.object({ reminded: z.array(UnitRef), remindedBefore: z.array(UnitRef) }),
    problems: [...ASKED_PROBLEMS, 'REMINDED_TODAY', 'DESK_NOTHING_MISSING', 'DESK_UNIT_NOT_ASKED'],
  }),
  closeDeskRequest: defineRoute({
    ...changing,
    id: 'inspections.close-desk-request',
    method: 'POST',
    path: '/api/desk-requests/:id/close',
    summary: 'Kết thúc thu báo cáo; còn đơn vị chưa gửi thì phải ghi lý do',
    status: 200,
    body: z.strictObject({ reason: text(1000).nullable().default(null) }),
    response: DeskRequestView,
    problems: [...ASKED_PROBLEMS, 'DESK_ANSWERS_MISSING'],
  }),
  cancelDeskRequest: defineRoute({
    ...changing,
    id: 'inspections.cancel-desk-request',
    method: 'POST',
    path: '/api/desk-requests/:id/cancel',
    summary: 'Huỷ yêu cầu báo cáo đã gửi',
    status: 200,
    body: z.strictObject({ reason: text(1000) }),
    response: DeskRequestView,
    problems: ASKED_PROBLEMS,
  }),
  compareDeskAnswers: defineRoute({
    ...asking,
    id: 'inspections.compare-desk-answers',
    method: 'GET',
    path: '/api/desk-requests/:id/answers',
    summary: 'Báo cáo của các đơn vị, đặt cạnh nhau theo từng câu hỏi',
    command: false,
    status: 200,
    params: IdParams,
    query: PageQuery.extend({
      filter: z.enum(['all', 'in', 'late', 'missing', 'returned']).default('all'),
    }),
    response: pageOf(ComparedAnswer).extend({ questions: z.array(DeskQuestion) }),
  }),
  listDeskAnswers: defineRoute({
    ...answering,
    id: 'inspections.list-desk-answers',
    method: 'GET',
    path: '/api/desk-answers',
    summary: 'Các báo cáo mà đơn vị được yêu cầu gửi',
    command: false,
    status: 200,
    query: PageQuery.extend({
      /** own: of units that the caller is an officer of; charge: of units in the caller’s charge. */
      scope: z.enum(['own', 'charge']).default('own'),
      /** open: still owed, the earliest due first; the others: the latest due first. */
      filter: z.enum(['open', 'answered', 'all']).default('open'),
    }),
    response: pageOf(DeskAnswerListItem),
  }),
  getDeskAnswer: defineRoute({
    ...answering,
    id: 'inspections.get-desk-answer',
    method: 'GET',
    path: '/api/desk-answers/:id',
    summary: 'Báo cáo của một đơn vị',
    command: false,
    status: 200,
    params: IdParams,
    response: DeskAnswerView,
  }),
  deskAnswerHistory: defineRoute({
    ...answering,
    id: 'inspections.desk-answer-history',
    method: 'GET',
    path: '/api/desk-answers/:id/revisions',
    summary: 'Các lần gửi báo cáo của đơn vị, đầy đủ nội dung từng lần',
    command: false,
    status: 200,
    params: IdParams,
    response: z.object({ items: z.array(DeskAnswerRevision) }),
  }),
  writeDeskAnswer: defineRoute({
    ...answering,
    id: 'inspections.write-desk-answer',
    method: 'PUT',
    path: '/api/desk-answers/:id',
    summary: 'Ghi bản nháp báo cáo của đơn vị',
    command: true,
    ifMatch: true,
    status: 200,
    params: IdParams,
    body: DeskAnswerFields,
    response: DeskAnswerView,
    problems: [...ANSWER_PROBLEMS, 'DESK_QUESTION_UNKNOWN', 'DESK_QUESTION_TWICE'],
  }),
  submitDeskAnswer: defineRoute({
    ...answering,
    id: 'inspections.submit-desk-answer',
    method: 'POST',
    path: '/api/desk-answers/:id/submit',
    summary: 'Gửi báo cáo của đơn vị',
    command: true,
    ifMatch: true,
    status: 200,
    params: IdParams,
    response: DeskAnswerView,
    problems: [...ANSWER_PROBLEMS, 'ANSWER_INCOMPLETE'],
  }),
  returnDeskAnswer: defineRoute({
    ...answering,
    id: 'inspections.return-desk-answer',
    method: 'POST',
    path: '/api/desk-answers/:id/return',
    summary: 'Trả lại báo cáo để đơn vị bổ sung',
    command: true,
    ifMatch: true,
    status: 200,
    params: IdParams,
    body: z.strictObject({ reason: text(1000) }),
    response: DeskAnswerView,
    problems: ANSWER_PROBLEMS,
  }),
} as const;
