import { z } from 'zod';
import { defineRoute } from '../../route.js';
import { ANYONE } from '../../roles.js';
import { RoundFacts, Window } from '../../events/registration.js';
import { Day, Id, Version, text } from '../../values.js';
import { IdParams, YearQuery } from '../parameters.js';

const service = 'registration';
const PLANNERS = ['ORGANISATION_INSPECTION'] as const;

export const PlanTopic = z.object({
  topicId: Id,
  code: z.string(),
  name: z.string(),
  order: z.number().int(),
});
export const LegalBasis = z.object({
  symbol: z.string(),
  title: z.string(),
  issuedOn: Day.nullable(),
  issuer: z.string().nullable(),
});

export const Plan = z.object({
  planId: Id,
  version: Version,
  unitId: Id,
  year: z.number().int(),
  state: z.enum(['DRAFT', 'PUBLISHED']),
  document: z.string(),
  issuedOn: Day.nullable(),
  issuer: z.string().nullable(),
  title: z.string(),
  theme: z.string(),
  quotaDays: z.number(),
  window: Window,
  rollToWorkingDay: z.boolean(),
  /** Whether an exemption of part of the window only reduces the quota. */
  proRataExemption: z.boolean(),
  topics: z.array(PlanTopic),
  legalBasis: z.array(LegalBasis),
});

const PlanFields = z.strictObject({
  unitId: Id,
  year: z.number().int().min(2015).max(2100),
  document: text(100),
  issuedOn: Day.nullable().default(null),
  issuer: text(200).nullable().default(null),
  title: text(300),
  theme: text(300),
  quotaDays: z.number().min(0).max(366).multipleOf(0.5).default(60),
  window: z.strictObject({ from: Day, to: Day }).optional(),
  rollToWorkingDay: z.boolean().default(false),
  proRataExemption: z.boolean().default(false),
  topics: z
    .array(z.strictObject({ topicId: Id.optional(), code: text(40), name: text(300) }))
    .min(1)
    .max(200),
  legalBasis: z
    .array(
      z.strictObject({
        symbol: text(100),
        title: text(500),
        issuedOn: Day.nullable(),
        issuer: text(200).nullable(),
      }),
    )
    .max(50)
    .default([]),
});

export const Round = RoundFacts;
const RoundFields = z.strictObject({
  planId: Id,
  quarter: z.number().int().min(1).max(4),
  number: z.number().int().min(1).max(20),
  name: text(100),
  from: Day,
  to: Day,
  opensOn: Day,
  closesOn: Day,
});

export const planRoutes = {
  listPlans: defineRoute({
    id: 'registration.list-plans',
    service,
    method: 'GET',
    path: '/api/plans',
    tag: 'Kế hoạch năm',
    summary: 'Kế hoạch đi cơ sở các năm',
    access: ANYONE,
    scope: 'Bản nháp chỉ Ban Tổ chức – Kiểm tra thấy',
    command: false,
    status: 200,
    query: z.strictObject({ year: YearQuery.optional() }),
    response: z.object({ items: z.array(Plan) }),
  }),
  getPlan: defineRoute({
    id: 'registration.get-plan',
    service,
    method: 'GET',
    path: '/api/plans/:id',
    tag: 'Kế hoạch năm',
    summary: 'Một kế hoạch năm',
    access: ANYONE,
    command: false,
    status: 200,
    params: IdParams,
    response: Plan,
  }),
  addPlan: defineRoute({
    id: 'registration.add-plan',
    service,
    method: 'POST',
    path: '/api/plans',
    tag: 'Kế hoạch năm',
    summary: 'Lập kế hoạch năm (bản nháp)',
    access: PLANNERS,
    command: true,
    status: 201,
    body: PlanFields,
    response: Plan,
    problems: ['DUPLICATE_PLAN', 'DUPLICATE_CODE', 'END_BEFORE_START', 'UNIT_NOT_VALID'],
  }),
  changePlan: defineRoute({
    id: 'registration.change-plan',
    service,
    method: 'PUT',
    path: '/api/plans/:id',
    tag: 'Kế hoạch năm',
    summary: 'Sửa kế hoạch; đã ban hành thì thành phiên bản mới',
    access: PLANNERS,
    command: true,
    ifMatch: true,
    status: 200,
    params: IdParams,
    body: PlanFields.omit({ unitId: true, year: true }),
    response: Plan,
    problems: ['STALE_VERSION', 'DUPLICATE_CODE', 'END_BEFORE_START'],
  }),
  publishPlan: defineRoute({
    id: 'registration.publish-plan',
    service,
    method: 'POST',
    path: '/api/plans/:id/publish',
    tag: 'Kế hoạch năm',
    summary: 'Ban hành kế hoạch năm',
    access: PLANNERS,
    command: true,
    ifMatch: true,
    status: 200,
    params: IdParams,
    response: Plan,
    problems: ['STALE_VERSION', 'PLAN_ALREADY_PUBLISHED'],
  }),
  listRounds: defineRoute({
    id: 'registration.list-rounds',
    service,
    method: 'GET',
    path: '/api/rounds',
    tag: 'Đợt',
    summary: 'Các đợt đi cơ sở',
    access: ANYONE,
    command: false,
    status: 200,
    query: z.strictObject({ year: YearQuery.optional(), planId: Id.optional() }),
    response: z.object({ items: z.array(Round.extend({ open: z.boolean() })) }),
  }),
  addRound: defineRoute({
    id: 'registration.add-round',
    service,
    method: 'POST',
    path: '/api/rounds',
    tag: 'Đợt',
    summary: 'Thêm đợt',
    access: PLANNERS,
    command: true,
    status: 201,
    body: RoundFields,
    response: Round,
    problems: ['ROUND_OUTSIDE_PLAN', 'END_BEFORE_START', 'DUPLICATE_CODE'],
  }),
  changeRound: defineRoute({
    id: 'registration.change-round',
    service,
    method: 'PUT',
    path: '/api/rounds/:id',
    tag: 'Đợt',
    summary: 'Sửa đợt',
    access: PLANNERS,
    command: true,
    ifMatch: true,
    status: 200,
    params: IdParams,
    body: RoundFields.omit({ planId: true }),
    response: Round,
    problems: ['STALE_VERSION', 'ROUND_OUTSIDE_PLAN', 'END_BEFORE_START', 'DUPLICATE_CODE'],
  }),
} as const;
