import { z } from 'zod';
import { defineRoute } from '../../route.js';
import { ANYONE } from '../../roles.js';
import { UnitFacts } from '../../events/directory.js';
import { Day, Id, PageQuery, UnitLevel, pageOf, text } from '../../values.js';
import { IdParams } from '../parameters.js';
import { Search } from './search.js';

const service = 'directory';
const ADMIN = ['ADMINISTRATOR'] as const;

export const Unit = UnitFacts;

const UnitFields = z.strictObject({
  code: z.string().regex(/^[A-Z0-9.&Đ-]{2,40}$/),
  name: text(200),
  shortName: text(100),
  level: UnitLevel,
  parentId: Id.nullable(),
  symbol: text(20).nullable(),
  validFrom: Day,
  validTo: Day.nullable().default(null),
});

export const unitRoutes = {
  listUnits: defineRoute({
    id: 'directory.list-units',
    service,
    method: 'GET',
    path: '/api/units',
    tag: 'Tổ chức',
    summary: 'Tìm đơn vị, không cần dấu',
    access: ANYONE,
    command: false,
    status: 200,
    query: PageQuery.extend({
      q: Search.optional(),
      level: UnitLevel.optional(),
      parentId: Id.optional(),
      on: Day.optional(),
    }),
    response: pageOf(Unit),
  }),
  getUnit: defineRoute({
    id: 'directory.get-unit',
    service,
    method: 'GET',
    path: '/api/units/:id',
    tag: 'Tổ chức',
    summary: 'Một đơn vị với cấp trên và người giữ chức vụ',
    access: ANYONE,
    scope: 'Trung ương không thấy cá nhân',
    command: false,
    status: 200,
    params: IdParams,
    query: z.strictObject({ on: Day.optional() }),
    response: Unit.extend({
      ancestors: z.array(z.object({ unitId: Id, name: z.string(), level: UnitLevel })),
      holders: z.array(z.object({ personId: Id, fullName: z.string(), type: z.string(), title: z.string() })),
      inCharge: z.array(z.object({ personId: Id, fullName: z.string(), title: z.string() })),
    }),
  }),
  addUnit: defineRoute({
    id: 'directory.add-unit',
    service,
    method: 'POST',
    path: '/api/units',
    tag: 'Tổ chức',
    summary: 'Thêm đơn vị',
    access: ADMIN,
    command: true,
    status: 201,
    body: UnitFields,
    response: Unit,
    problems: ['DUPLICATE_CODE', 'UNIT_NOT_VALID', 'END_BEFORE_START'],
  }),
  changeUnit: defineRoute({
    id: 'directory.change-unit',
    service,
    method: 'PATCH',
    path: '/api/units/:id',
    tag: 'Tổ chức',
    summary: 'Sửa đơn vị',
    access: ADMIN,
    command: true,
    ifMatch: true,
    status: 200,
    params: IdParams,
    body: UnitFields.omit({ code: true, validTo: true }).partial(),
    response: Unit,
    problems: ['STALE_VERSION', 'UNIT_CYCLE', 'UNIT_NOT_VALID', 'END_BEFORE_START'],
  }),
  closeUnit: defineRoute({
    id: 'directory.close-unit',
    service,
    method: 'POST',
    path: '/api/units/:id/close',
    tag: 'Tổ chức',
    summary: 'Kết thúc đơn vị, có thể sáp nhập vào đơn vị khác',
    access: ADMIN,
    command: true,
    ifMatch: true,
    status: 200,
    params: IdParams,
    body: z.strictObject({ lastDay: Day, mergedIntoId: Id.nullable().default(null) }),
    response: Unit,
    problems: [
      'STALE_VERSION',
      'UNIT_HAS_CHILDREN',
      'ALREADY_ENDED',
      'END_BEFORE_START',
      'UNIT_NOT_VALID',
      'UNIT_CYCLE',
    ],
  }),
  listPositionTypes: defineRoute({
    id: 'directory.list-position-types',
    service,
    method: 'GET',
    path: '/api/position-types',
    tag: 'Tổ chức',
    summary: 'Danh mục chức vụ',
    access: ANYONE,
    command: false,
    status: 200,
    response: z.object({
      items: z.array(
        z.object({ code: z.string(), name: z.string(), levels: z.array(UnitLevel), rank: z.number().int() }),
      ),
    }),
  }),
} as const;
