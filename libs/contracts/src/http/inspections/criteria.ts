import { z } from 'zod';
import { UNION_PEOPLE } from '../../roles.js';
import { defineRoute } from '../../route.js';
import { IdParams } from '../parameters.js';
import {
  CriteriaCode,
  CriteriaFields,
  CriteriaSetListItem,
  CriteriaSetView,
  CriteriaState,
} from './criteria-shapes.js';
import { INSPECTION_PLANNERS } from './planners.js';

const base = { service: 'inspections', tag: 'Bộ tiêu chí kiểm tra' } as const;
const SCOPE =
  'Bộ đã ban hành: mọi cán bộ trong tỉnh. Bản nháp: người soạn, Ban Tổ chức – Kiểm tra, Ban Thường vụ';

/** Criteria sets: a published edition never changes. */
export const criteriaRoutes = {
  listCriteriaSets: defineRoute({
    ...base,
    id: 'inspections.list-criteria-sets',
    method: 'GET',
    path: '/api/criteria-sets',
    summary: 'Các bộ tiêu chí, bản mới nhất trước',
    access: UNION_PEOPLE,
    scope: SCOPE,
    command: false,
    status: 200,
    query: z.strictObject({ state: CriteriaState.optional(), code: CriteriaCode.optional() }),
    response: z.object({
      items: z.array(CriteriaSetListItem),
      /** What the caller may do besides. */
      actions: z.array(z.enum(['CREATE'])),
    }),
  }),
  getCriteriaSet: defineRoute({
    ...base,
    id: 'inspections.get-criteria-set',
    method: 'GET',
    path: '/api/criteria-sets/:id',
    summary: 'Một bộ tiêu chí với các tiêu chí',
    access: UNION_PEOPLE,
    scope: SCOPE,
    command: false,
    status: 200,
    params: IdParams,
    response: CriteriaSetView,
  }),
  createCriteriaSet: defineRoute({
    ...base,
    id: 'inspections.create-criteria-set',
    method: 'POST',
    path: '/api/criteria-sets',
    summary: 'Lập bộ tiêu chí mới (bản nháp)',
    access: INSPECTION_PLANNERS,
    command: true,
    status: 201,
    body: CriteriaFields.extend({ code: CriteriaCode }),
    response: CriteriaSetView,
    problems: ['CRITERIA_CODE_TAKEN', 'CRITERIA_INVALID'],
  }),
  changeCriteriaSet: defineRoute({
    ...base,
    id: 'inspections.change-criteria-set',
    method: 'PUT',
    path: '/api/criteria-sets/:id',
    summary: 'Ghi bản nháp của bộ tiêu chí',
    access: INSPECTION_PLANNERS,
    command: true,
    ifMatch: true,
    status: 200,
    params: IdParams,
    body: CriteriaFields,
    response: CriteriaSetView,
    problems: ['STALE_VERSION', 'CRITERIA_PUBLISHED', 'CRITERIA_INVALID'],
  }),
  deleteCriteriaSet: defineRoute({
    ...base,
    id: 'inspections.delete-criteria-set',
    method: 'DELETE',
    path: '/api/criteria-sets/:id',
    summary: 'Xoá bản nháp của bộ tiêu chí',
    access: INSPECTION_PLANNERS,
    command: true,
    ifMatch: true,
    status: 204,
    params: IdParams,
    problems: ['STALE_VERSION', 'CRITERIA_PUBLISHED'],
  }),
  publishCriteriaSet: defineRoute({
    ...base,
    id: 'inspections.publish-criteria-set',
    method: 'POST',
    path: '/api/criteria-sets/:id/publish',
    summary: 'Ban hành bộ tiêu chí; từ đó không sửa được nữa',
    access: INSPECTION_PLANNERS,
    command: true,
    ifMatch: true,
    status: 200,
    params: IdParams,
    response: CriteriaSetView,
    problems: ['STALE_VERSION', 'CRITERIA_PUBLISHED', 'CRITERIA_INVALID'],
  }),
  newCriteriaEdition: defineRoute({
    ...base,
    id: 'inspections.new-criteria-edition',
    method: 'POST',
    path: '/api/criteria-sets/:id/new-edition',
    summary: 'Mở bản nháp của lần ban hành tiếp theo, chép từ bản đang dùng',
    access: INSPECTION_PLANNERS,
    command: true,
    status: 201,
    params: IdParams,
    response: CriteriaSetView,
    problems: ['CRITERIA_DRAFT_EXISTS', 'CRITERIA_NOT_PUBLISHED'],
  }),
} as const;
