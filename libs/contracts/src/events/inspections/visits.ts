import { z } from 'zod';
import { defineEvent } from '../../event.js';
import { Day, Half, Id, Instant } from '../../values.js';
import { TripDates } from '../registration.js';
import { daysLeft, weeksOverdue } from './due.js';

/** One team’s visit to one unit. */
export const VisitFacts = z.object({
  visitId: Id,
  /** e.g. `KT-2022-00003/02`. */
  number: z.string(),
  planId: Id,
  title: z.string(),
  teamId: Id,
  unitId: Id,
  dates: TripDates,
  teamPersonIds: z.array(Id).min(1),
  /** Officers of the unit who are told, as of today. */
  toldIds: z.array(Id),
});

/**
 * Half days that members of a team spent on visits, or that are taken back. A half that several visits hold is
 * announced by each; whoever keeps the ledger counts it once.
 */
export const InspectionDays = z.object({
  visitId: Id,
  number: z.string(),
  personId: Id,
  provinceId: Id,
  /** The unit visited: where the days were spent. */
  unitId: Id.optional(),
  /** Grows with every announcement about this visit and person; the newest one says all of them. */
  version: z.number().int().min(1),
  /** All half days of this person on this visit as they stand now; empty when all are taken back. */
  halves: z.array(z.object({ day: Day, half: Half })),
  at: Instant,
});

/** What is due of an inspection, and to whom that is said. */
export const DueFacts = z.object({
  subjectId: Id,
  number: z.string(),
  planId: Id.nullable(),
  unitId: Id,
  title: z.string(),
  dueDay: Day,
  dueAt: Instant,
  toldIds: z.array(Id),
});

export const visitScheduled = defineEvent({
  type: 'vn.dicoso.inspections.visit-scheduled.v1',
  aggregate: 'visit',
  summary: 'A unit is to be visited, or the dates or the team changed; it may inspect itself before',
  schema: VisitFacts,
});
export const visitCancelled = defineEvent({
  type: 'vn.dicoso.inspections.visit-cancelled.v1',
  aggregate: 'visit',
  summary: 'A visit will not take place',
  schema: VisitFacts,
});
export const selfInspectionSubmitted = defineEvent({
  type: 'vn.dicoso.inspections.self-inspection-submitted.v1',
  aggregate: 'visit',
  summary: 'The unit sent its own inspection to the team',
  schema: VisitFacts,
});
export const inspectionDaysRecorded = defineEvent({
  type: 'vn.dicoso.inspections.inspection-days-recorded.v1',
  aggregate: 'visit',
  summary: 'The days that one person spent on a visit, as they stand now',
  schema: InspectionDays,
});
export const conclusionDueSoon = defineEvent({
  type: 'vn.dicoso.inspections.conclusion-due-soon.v1',
  aggregate: 'visit',
  summary: 'The conclusion of a visit is due in three days, tomorrow or today',
  schema: DueFacts.extend(daysLeft),
});
export const conclusionOverdue = defineEvent({
  type: 'vn.dicoso.inspections.conclusion-overdue.v1',
  aggregate: 'visit',
  summary: 'The conclusion of a visit is overdue: the team and the next level are told, then weekly',
  schema: DueFacts.extend(weeksOverdue),
});
