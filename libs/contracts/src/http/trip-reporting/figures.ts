import { z } from 'zod';
import { defineRoute } from '../../route.js';
import { UNION_PEOPLE } from '../../roles.js';
import { Window } from '../../events/registration.js';
import { Day, DaySource, ExemptionKind, Half, Id, Instant, PageQuery, pageOf } from '../../values.js';
import { YearQuery } from '../parameters.js';
import { FindingKind, PersonRef, UnitRef } from './report-shapes.js';

const service = 'trip-reporting';
const FIGURES = ['DEPARTMENT_HEAD', 'ORGANISATION_INSPECTION', 'STANDING_COMMITTEE'] as const;

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
  source: DaySource,
  /** The report, or the visit. */
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

export const figureRoutes = {
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
