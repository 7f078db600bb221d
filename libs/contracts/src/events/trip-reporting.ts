import { z } from 'zod';
import { defineEvent } from '../event.js';
import { Day, DaySource, Half, Id, Instant, RecommendationAddressee, ReportKind } from '../values.js';
import { TripDates } from './registration.js';

/** One person’s duty to report on one trip. */
export const DutyFacts = z.object({
  dutyId: Id,
  registrationId: Id,
  /** Of the registration, e.g. `ĐK-2022-00017`. */
  number: z.string(),
  planId: Id,
  personId: Id,
  hostUnitIds: z.array(Id),
  dates: TripDates,
  dueDay: Day,
  dueAt: Instant,
});

/** What was submitted, as the one who verifies it judges it. */
export const ReportSubmission = z.object({
  reportId: Id,
  /** e.g. `BC-2022-00017`. */
  number: z.string(),
  kind: ReportKind,
  revision: z.number().int().min(1),
  planId: Id,
  year: z.number().int(),
  provinceId: Id,
  registrationId: Id,
  registrationNumber: z.string(),
  /** Who wrote it. */
  submitterId: Id,
  submitterUnitId: Id,
  /** Everybody whose duty it answers, the author included. */
  participantIds: z.array(Id).min(1),
  dutyIds: z.array(Id).min(1),
  hostUnitIds: z.array(Id).min(1),
  /** First to last half day actually travelled by anybody; the trip’s own where nobody travelled. */
  dates: TripDates,
  /** Most days that one of them travelled. */
  days: z.number(),
  /** The sections as one text, for whoever decides. */
  content: z.string(),
  findingCount: z.number().int(),
  evidenceCount: z.number().int(),
  /** Received after the due instant of one of its duties, and not excused. */
  late: z.boolean(),
  /** Replaces a verified report. */
  correction: z.boolean(),
  submittedAt: Instant,
});

/** The short facts that every later event of a report carries. */
export const ReportOutcome = z.object({
  reportId: Id,
  number: z.string(),
  revision: z.number().int().min(1),
  planId: Id,
  registrationId: Id,
  submitterId: Id,
  participantIds: z.array(Id),
  dutyIds: z.array(Id),
  hostUnitIds: z.array(Id),
  at: Instant,
  by: Id.nullable(),
  reason: z.string().nullable(),
});

/** Half days of one person that a verified report or an inspection credits, or that are taken back from it. */
export const DayMovement = z.object({
  personId: Id,
  planId: Id,
  /** Reports only, until inspections counted: whoever does not say comes from then. */
  source: DaySource.default('REPORT'),
  /** The report; of an inspection its visit, so that a consumer of before still finds an id here. */
  reportId: Id,
  /** Of the report, or of the visit. */
  number: z.string(),
  /** Of the report, or of what was announced about the person’s days on the visit. */
  revision: z.number().int().min(1),
  /** Of an inspection the unit visited, where it is known. */
  unitId: Id.nullable().default(null),
  /** Credited: number of the paper that these half days counted for until this very moment; null: for none. */
  takenOverFrom: z.string().nullable().default(null),
  halves: z.array(z.object({ day: Day, half: Half })).min(1),
  /** `halves` / 2. */
  days: z.number(),
  /** The person’s days of the plan year after this movement. */
  totalDays: z.number(),
  at: Instant,
});

export const RecommendationFacts = z.object({
  recommendationId: Id,
  reportId: Id,
  number: z.string(),
  addressee: RecommendationAddressee,
  /** The department it is addressed to, or null. */
  unitId: Id.nullable(),
  /** Who of our own answers it; for Party committees and local government who follows up what they say. */
  toldIds: z.array(Id),
  authorIds: z.array(Id).min(1),
  title: z.string(),
  at: Instant,
});

export const dutyOpened = defineEvent({
  type: 'vn.dicoso.trip-reporting.duty-opened.v1',
  aggregate: 'duty',
  summary: 'The trip is over: its report is owed',
  schema: DutyFacts,
});
export const dutyDueSoon = defineEvent({
  type: 'vn.dicoso.trip-reporting.duty-due-soon.v1',
  aggregate: 'duty',
  summary: 'A report is due in three days, tomorrow or today',
  schema: DutyFacts.extend({ daysLeft: z.number().int().min(0) }),
});
export const dutyOverdue = defineEvent({
  type: 'vn.dicoso.trip-reporting.duty-overdue.v1',
  aggregate: 'duty',
  summary: 'A report is overdue: the cadre and the head are told, then weekly',
  schema: DutyFacts.extend({
    /** 0 on the first time, then the weeks since. */
    week: z.number().int().min(0),
    /** The head of the cadre’s department, or whoever stands for them. */
    toldIds: z.array(Id),
  }),
});
export const dutyCancelled = defineEvent({
  type: 'vn.dicoso.trip-reporting.duty-cancelled.v1',
  aggregate: 'duty',
  summary: 'The trip was cancelled after its report was owed',
  schema: DutyFacts,
});
export const latenessExcused = defineEvent({
  type: 'vn.dicoso.trip-reporting.lateness-excused.v1',
  aggregate: 'duty',
  summary: 'The head excused a late report, with a reason',
  schema: DutyFacts.extend({ by: Id, reason: z.string(), at: Instant }),
});
export const reportSubmitted = defineEvent({
  type: 'vn.dicoso.trip-reporting.report-submitted.v1',
  aggregate: 'report',
  summary: 'A report was submitted: first, after a return, or to correct a verified one',
  schema: ReportSubmission,
});
export const reportVerified = defineEvent({
  type: 'vn.dicoso.trip-reporting.report-verified.v1',
  aggregate: 'report',
  summary: 'The head verified the report',
  schema: ReportOutcome,
});
export const reportReturned = defineEvent({
  type: 'vn.dicoso.trip-reporting.report-returned.v1',
  aggregate: 'report',
  summary: 'The report was returned to be completed',
  schema: ReportOutcome,
});
export const daysCredited = defineEvent({
  type: 'vn.dicoso.trip-reporting.days-credited.v1',
  aggregate: 'report or inspection-claim',
  summary: 'Days were credited to a person',
  schema: DayMovement,
});
export const daysReversed = defineEvent({
  type: 'vn.dicoso.trip-reporting.days-reversed.v1',
  aggregate: 'report or inspection-claim',
  summary: 'Credited days were taken back: a report was corrected, or an inspection has them no more',
  schema: DayMovement,
});
export const recommendationMade = defineEvent({
  type: 'vn.dicoso.trip-reporting.recommendation-made.v1',
  aggregate: 'recommendation',
  summary: 'A verified report recommends something to somebody',
  schema: RecommendationFacts,
});
export const recommendationAnswered = defineEvent({
  type: 'vn.dicoso.trip-reporting.recommendation-answered.v1',
  aggregate: 'recommendation',
  summary: 'A recommendation was answered',
  schema: RecommendationFacts.extend({ by: Id, verdict: z.enum(['ACCEPTED', 'PARTLY', 'DECLINED']) }),
});

export const tripReportingEvents = [
  dutyOpened,
  dutyDueSoon,
  dutyOverdue,
  dutyCancelled,
  latenessExcused,
  reportSubmitted,
  reportVerified,
  reportReturned,
  daysCredited,
  daysReversed,
  recommendationMade,
  recommendationAnswered,
] as const;
