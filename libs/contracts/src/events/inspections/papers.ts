import { z } from 'zod';
import { defineEvent } from '../../event.js';
import { Id, Instant } from '../../values.js';
import { TripDates } from '../registration.js';

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
