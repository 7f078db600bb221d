import { z } from 'zod';
import { defineRoute } from '../../route.js';
import { TripDates } from '../../events/registration.js';
import type { Role } from '../../roles.js';
import { Day, Id, PageQuery, UnitLevel, pageOf } from '../../values.js';
import { YearQuery } from '../parameters.js';
import { RegistrationItem } from './registration-shapes.js';

const service = 'registration';
const tag = 'Địa bàn';
/** Everybody who looks after others. A cadre reads the trips of colleagues one by one in the list, not their sums. */
const SUPERVISORS: readonly Role[] = [
  'HOST_OFFICER',
  'DEPARTMENT_HEAD',
  'IN_CHARGE',
  'ORGANISATION_INSPECTION',
  'STANDING_COMMITTEE',
];
const AreaScope = z.enum(['department', 'host', 'charge', 'province']);
const SCOPE_TEXT =
  'department: chuyến của ban tôi là trưởng, phó · host: đến đơn vị tôi · charge: địa bàn phụ trách · province: toàn tỉnh';

/** Trips that hold days. Days are of the trip, however many travel; each trip counts by itself. */
const Visits = z.object({ trips: z.number().int(), days: z.number() });
export const AreaMonth = z.object({
  month: z.number().int().min(1).max(12),
  /** A trip over the end of a month counts in both, with its days of each. */
  approved: Visits,
  /** Waiting for a decision. */
  waiting: Visits,
});
export const AreaUnit = z.object({
  unitId: Id,
  name: z.string(),
  level: UnitLevel,
  /** Under which of the units listed here it stands; null: under none of them. */
  parentId: Id.nullable(),
  /** Last day of a unit that ended. */
  validTo: Day.nullable(),
  /** Months with trips, in order: to the unit or to one below it, each trip once. */
  months: z.array(AreaMonth),
  approved: Visits,
  waiting: Visits,
  /** Of approved trips of the year, today at most; null: nobody has been there yet. */
  lastVisit: Day.nullable(),
});
export type AreaUnit = z.infer<typeof AreaUnit>;

export const areaRoutes = {
  coverage: defineRoute({
    id: 'registration.coverage',
    service,
    method: 'GET',
    path: '/api/registrations/coverage',
    tag,
    summary: 'Các chuyến đến từng đơn vị theo tháng, kể cả đơn vị chưa có chuyến nào',
    access: SUPERVISORS,
    scope: SCOPE_TEXT,
    command: false,
    status: 200,
    query: z.strictObject({ scope: AreaScope, year: YearQuery }),
    response: z.object({ year: z.number().int(), items: z.array(AreaUnit) }),
  }),
  collisions: defineRoute({
    id: 'registration.collisions',
    service,
    method: 'GET',
    path: '/api/registrations/collisions',
    tag,
    summary: 'Những ngày có từ hai chuyến trở lên đến cùng một đơn vị',
    access: SUPERVISORS,
    scope: SCOPE_TEXT,
    command: false,
    status: 200,
    query: PageQuery.extend({
      scope: AreaScope,
      year: YearQuery,
      /** Only meetings that end on this day or later. */
      from: Day.optional(),
    }),
    response: pageOf(
      z.object({
        unit: z.object({ unitId: Id, name: z.string() }),
        /** The half days, one after the other, on each of which two trips or more are there. */
        dates: TripDates,
        trips: z.array(RegistrationItem),
      }),
    ),
  }),
} as const;
