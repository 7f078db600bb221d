import { z } from 'zod';
import { UNION_PEOPLE } from '../../roles.js';
import { defineRoute } from '../../route.js';
import { Day, Id, PageQuery, pageOf, text } from '../../values.js';
import { IdParams } from '../parameters.js';
import { ActionListItem, CorrectiveActionState, CorrectiveActionView } from './conclusion-shapes.js';

const service = 'inspections';
const tag = 'Khắc phục sau kiểm tra';
const SEEN_BY =
  'Người phụ trách khắc phục, cán bộ của đơn vị và cấp trên, người phụ trách địa bàn, đoàn kiểm tra, Ban Tổ chức – Kiểm tra, Ban Thường vụ';

/** What every move of an action has. */
const moving = {
  service,
  tag,
  method: 'POST',
  access: UNION_PEOPLE,
  command: true,
  ifMatch: true,
  status: 200,
  params: IdParams,
  response: CorrectiveActionView,
} as const;

export const actionRoutes = {
  listCorrectiveActions: defineRoute({
    id: 'inspections.list-corrective-actions',
    service,
    method: 'GET',
    path: '/api/corrective-actions',
    tag,
    summary: 'Việc khắc phục được xem, hạn sớm nhất trước',
    access: UNION_PEOPLE,
    scope: SEEN_BY,
    command: false,
    status: 200,
    query: PageQuery.extend({
      unitId: Id.optional(),
      planId: Id.optional(),
      conclusionId: Id.optional(),
      state: CorrectiveActionState.optional(),
      /** Those that the caller is to repair. */
      owner: z.enum(['me']).optional(),
      overdue: z.enum(['true', 'false']).optional(),
      /** The unit had an action on the same criterion before. */
      repeated: z.enum(['true', 'false']).optional(),
    }),
    response: pageOf(ActionListItem),
  }),
  getCorrectiveAction: defineRoute({
    id: 'inspections.get-corrective-action',
    service,
    method: 'GET',
    path: '/api/corrective-actions/:id',
    tag,
    summary: 'Một việc khắc phục với mọi bước đã qua',
    access: UNION_PEOPLE,
    scope: SEEN_BY,
    command: false,
    status: 200,
    params: IdParams,
    response: CorrectiveActionView,
  }),
  repairAction: defineRoute({
    ...moving,
    id: 'inspections.repair-action',
    path: '/api/corrective-actions/:id/repair',
    summary: 'Báo cáo đã khắc phục',
    scope: 'Người phụ trách khắc phục, cán bộ đại diện của đơn vị',
    body: z.strictObject({ repair: text(4000) }),
    problems: ['STALE_VERSION', 'ACTION_ILLEGAL_MOVE', 'REPAIR_WITHOUT_EVIDENCE'],
  }),
  verifyAction: defineRoute({
    ...moving,
    id: 'inspections.verify-action',
    path: '/api/corrective-actions/:id/verify',
    summary: 'Xác minh đã khắc phục và kết thúc',
    scope: 'Đoàn kiểm tra; đoàn không còn ai thì Ban Tổ chức – Kiểm tra. Không ai xác minh cho đơn vị mình',
    body: z.strictObject({ remark: text(4000).nullable().default(null) }),
    problems: ['STALE_VERSION', 'ACTION_ILLEGAL_MOVE', 'ACTION_WITHOUT_VERIFICATION', 'OWN_REPAIR'],
  }),
  reopenAction: defineRoute({
    ...moving,
    id: 'inspections.reopen-action',
    path: '/api/corrective-actions/:id/reopen',
    summary: 'Không chấp nhận báo cáo, yêu cầu khắc phục lại',
    scope: 'Như khi xác minh',
    body: z.strictObject({ reason: text(4000) }),
    problems: ['STALE_VERSION', 'ACTION_ILLEGAL_MOVE', 'OWN_REPAIR'],
  }),
  extendAction: defineRoute({
    ...moving,
    id: 'inspections.extend-action',
    path: '/api/corrective-actions/:id/extend',
    summary: 'Gia hạn khắc phục',
    scope: 'Người lập kế hoạch, Ban Tổ chức – Kiểm tra, Ban Thường vụ',
    body: z.strictObject({ dueDay: Day, reason: text(1000) }),
    problems: ['STALE_VERSION', 'ACTION_ILLEGAL_MOVE', 'ACTION_DUE_NOT_AHEAD', 'OWN_REPAIR'],
  }),
  changeActionOwner: defineRoute({
    ...moving,
    id: 'inspections.change-action-owner',
    path: '/api/corrective-actions/:id/owner',
    summary: 'Giao người khác của đơn vị phụ trách khắc phục',
    scope: 'Cán bộ đại diện của đơn vị, người lập kế hoạch, Ban Tổ chức – Kiểm tra, Ban Thường vụ',
    body: z.strictObject({ ownerId: Id.nullable() }),
    problems: ['STALE_VERSION', 'ACTION_ILLEGAL_MOVE', 'ACTION_OWNER_OUTSIDE_UNIT'],
  }),
} as const;
