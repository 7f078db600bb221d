import { z } from 'zod';
import { defineEvent } from '../event.js';
import { Day, Half, Id, Instant } from '../values.js';
import { TripDates } from './registration.js';

/** What of an inspection walks a chain. */
export const PaperKind = z.enum(['INSPECTION_PLAN', 'INSPECTION_CONCLUSION']);
export type PaperKind = z.infer<typeof PaperKind>;

export const PAPER_KIND_LABELS: Record<PaperKind, string> = {
  INSPECTION_PLAN: 'Kế hoạch kiểm tra, giám sát',
  INSPECTION_CONCLUSION: 'Kết luận kiểm tra',
};

/** A paper of an inspection as the one who signs it judges it. */
export const PaperSubmission = z.object({
  /** The plan or the conclusion. */
  paperId: Id,
  kind: PaperKind,
  /** Of this system, e.g. `KT-2022-00003`; the official number is given when it is issued. */
  number: z.string(),
  revision: z.number().int().min(1),
  year: z.number().int(),
  provinceId: Id,
  /** The plan; of a conclusion the plan that its visit belongs to. */
  planId: Id,
  /** Who submitted it. */
  submitterId: Id,
  submitterUnitId: Id,
  /** Nobody of these decides it: whoever submitted it, and the teams. */
  participantIds: z.array(Id).min(1),
  /** The units that are inspected. */
  hostUnitIds: z.array(Id).min(1),
  dates: TripDates,
  days: z.number(),
  /** Trích yếu. */
  title: z.string(),
  /** The paper as one text, for whoever decides. */
  content: z.string(),
  submittedAt: Instant,
});

/** The short facts that every later event of a plan or conclusion carries. */
export const PaperOutcome = PaperSubmission.pick({
  paperId: true,
  kind: true,
  number: true,
  revision: true,
  provinceId: true,
  planId: true,
  submitterId: true,
  participantIds: true,
  hostUnitIds: true,
  title: true,
}).extend({
  /** Canonical official number once issued, e.g. `504-KH/TĐTN-XDĐ`. */
  officialNumber: z.string().nullable(),
  at: Instant,
  by: Id.nullable(),
  reason: z.string().nullable(),
});

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

export const ActionFacts = z.object({
  actionId: Id,
  /** e.g. `KP-2022-00012`. */
  number: z.string(),
  conclusionId: Id,
  /** Official number of the conclusion. */
  conclusionNumber: z.string(),
  planId: Id,
  unitId: Id,
  ownerId: Id.nullable(),
  title: z.string(),
  dueDay: Day,
  /** The owner and officers of the unit, or those who verify: whom this event is for. */
  toldIds: z.array(Id),
  at: Instant,
});

export const RequestFacts = z.object({
  requestId: Id,
  /** e.g. `YC-2022-00004`. */
  number: z.string(),
  unitId: Id,
  title: z.string(),
  dueDay: Day,
  toldIds: z.array(Id),
  at: Instant,
});

const left = { daysLeft: z.number().int().min(0) };
/** 0 on the first time, then the weeks since. */
const week = { week: z.number().int().min(0) };

export const inspectionPlanSubmitted = defineEvent({
  type: 'vn.dicoso.inspections.plan-submitted.v1',
  aggregate: 'inspection-plan',
  summary: 'An inspection plan was submitted: first, after a return, or as a new revision of an issued one',
  schema: PaperSubmission,
});
export const inspectionPlanIssued = defineEvent({
  type: 'vn.dicoso.inspections.plan-issued.v1',
  aggregate: 'inspection-plan',
  summary: 'An approved plan got its number and holds from now on',
  schema: PaperOutcome,
});
export const inspectionPlanClosed = defineEvent({
  type: 'vn.dicoso.inspections.plan-closed.v1',
  aggregate: 'inspection-plan',
  summary: 'The round is over: every visit is concluded',
  schema: PaperOutcome,
});
export const inspectionPlanCancelled = defineEvent({
  type: 'vn.dicoso.inspections.plan-cancelled.v1',
  aggregate: 'inspection-plan',
  summary: 'The round was cancelled',
  schema: PaperOutcome,
});
export const conclusionSubmitted = defineEvent({
  type: 'vn.dicoso.inspections.conclusion-submitted.v1',
  aggregate: 'conclusion',
  summary: 'A team submitted its conclusion, first or after a return',
  schema: PaperSubmission,
});
export const conclusionIssued = defineEvent({
  type: 'vn.dicoso.inspections.conclusion-issued.v1',
  aggregate: 'conclusion',
  summary: 'An approved conclusion got its number and was sent to the unit',
  schema: PaperOutcome.extend({ unitId: Id, toldIds: z.array(Id) }),
});
export const conclusionAnswered = defineEvent({
  type: 'vn.dicoso.inspections.conclusion-answered.v1',
  aggregate: 'conclusion',
  summary: 'The unit answered its conclusion',
  schema: PaperOutcome.extend({ unitId: Id, toldIds: z.array(Id) }),
});
export const paperWithdrawalRequested = defineEvent({
  type: 'vn.dicoso.inspections.withdrawal-requested.v1',
  aggregate: 'inspection-paper',
  summary: 'A plan or conclusion is to be withdrawn before a decision',
  schema: PaperOutcome,
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
  schema: DueFacts.extend(left),
});
export const conclusionOverdue = defineEvent({
  type: 'vn.dicoso.inspections.conclusion-overdue.v1',
  aggregate: 'visit',
  summary: 'The conclusion of a visit is overdue: the team and the next level are told, then weekly',
  schema: DueFacts.extend(week),
});
export const actionOpened = defineEvent({
  type: 'vn.dicoso.inspections.action-opened.v1',
  aggregate: 'corrective-action',
  summary: 'A unit has something to repair',
  schema: ActionFacts,
});
export const actionDueSoon = defineEvent({
  type: 'vn.dicoso.inspections.action-due-soon.v1',
  aggregate: 'corrective-action',
  summary: 'A repair is due in three days, tomorrow or today',
  schema: ActionFacts.extend(left),
});
export const actionOverdue = defineEvent({
  type: 'vn.dicoso.inspections.action-overdue.v1',
  aggregate: 'corrective-action',
  summary: 'A repair is overdue: owner, unit and its superior are told, then weekly',
  schema: ActionFacts.extend(week),
});
export const actionRepaired = defineEvent({
  type: 'vn.dicoso.inspections.action-repaired.v1',
  aggregate: 'corrective-action',
  summary: 'The unit reported a repair, to be verified',
  schema: ActionFacts,
});
export const actionReopened = defineEvent({
  type: 'vn.dicoso.inspections.action-reopened.v1',
  aggregate: 'corrective-action',
  summary: 'The inspector did not accept a repair',
  schema: ActionFacts.extend({ reason: z.string() }),
});
export const actionClosed = defineEvent({
  type: 'vn.dicoso.inspections.action-closed.v1',
  aggregate: 'corrective-action',
  summary: 'The inspector verified a repair',
  schema: ActionFacts,
});
export const unitReportRequested = defineEvent({
  type: 'vn.dicoso.inspections.report-requested.v1',
  aggregate: 'desk-answer',
  summary: 'A unit is asked to report in writing',
  schema: RequestFacts,
});
export const unitReportDueSoon = defineEvent({
  type: 'vn.dicoso.inspections.report-due-soon.v1',
  aggregate: 'desk-answer',
  summary: 'A requested report is due in three days, tomorrow or today',
  schema: RequestFacts.extend(left),
});
export const unitReportOverdue = defineEvent({
  type: 'vn.dicoso.inspections.report-overdue.v1',
  aggregate: 'desk-answer',
  summary: 'A requested report is missing: the unit and its superior are told, then weekly',
  schema: RequestFacts.extend(week),
});
export const unitReportReceived = defineEvent({
  type: 'vn.dicoso.inspections.report-received.v1',
  aggregate: 'desk-answer',
  summary: 'A requested report came in',
  schema: RequestFacts,
});
export const unitReportReturned = defineEvent({
  type: 'vn.dicoso.inspections.report-returned.v1',
  aggregate: 'desk-answer',
  summary: 'A requested report was sent back to the unit, to be completed',
  schema: RequestFacts.extend({ reason: z.string() }),
});
export const unitReportCancelled = defineEvent({
  type: 'vn.dicoso.inspections.report-cancelled.v1',
  aggregate: 'desk-answer',
  summary: 'A report is no longer asked for: the request was cancelled',
  schema: RequestFacts.extend({ reason: z.string() }),
});

export const inspectionsEvents = [
  inspectionPlanSubmitted,
  inspectionPlanIssued,
  inspectionPlanClosed,
  inspectionPlanCancelled,
  paperWithdrawalRequested,
  visitScheduled,
  visitCancelled,
  selfInspectionSubmitted,
  inspectionDaysRecorded,
  conclusionSubmitted,
  conclusionDueSoon,
  conclusionOverdue,
  conclusionIssued,
  conclusionAnswered,
  actionOpened,
  actionDueSoon,
  actionOverdue,
  actionRepaired,
  actionReopened,
  actionClosed,
  unitReportRequested,
  unitReportDueSoon,
  unitReportOverdue,
  unitReportReceived,
  unitReportReturned,
  unitReportCancelled,
] as const;
