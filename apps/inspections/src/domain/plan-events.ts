import { countDays, wholeDays } from '#calendar';
import type {
  DataOf,
  inspectionPlanCancelled,
  inspectionPlanClosed,
  inspectionPlanIssued,
  inspectionPlanSubmitted,
  paperWithdrawalRequested,
} from '#contracts';
import { heldFacts, type Plan } from './plan.js';

export type PlanOutcomeContract =
  | typeof inspectionPlanIssued
  | typeof inspectionPlanClosed
  | typeof inspectionPlanCancelled
  | typeof paperWithdrawalRequested;

export type PlanEvent =
  | { contract: typeof inspectionPlanSubmitted; data: DataOf<typeof inspectionPlanSubmitted> }
  | { contract: PlanOutcomeContract; data: DataOf<PlanOutcomeContract> };

/** The plan as it was just submitted. */
export function submissionOf(
  plan: Plan,
  by: { submitterId: string; submitterUnitId: string; content: string; at: Date },
): DataOf<typeof inspectionPlanSubmitted> {
  const { fields } = plan;
  const dates = wholeDays(fields.from, fields.to);
  return {
    ...paperOf(plan, by.submitterId),
    year: plan.year,
    submitterUnitId: by.submitterUnitId,
    dates,
    days: countDays(dates),
    content: by.content,
    submittedAt: by.at.toISOString(),
  };
}

/** @param submitterId of the last submission */
export function outcomeOf(
  plan: Plan,
  submitterId: string,
  { at, by, reason }: { at: Date; by: string | null; reason: string | null },
): DataOf<PlanOutcomeContract> {
  const { officialNumber } = plan;
  return { ...paperOf(plan, submitterId), officialNumber, at: at.toISOString(), by, reason };
}

function paperOf(plan: Plan, submitterId: string) {
  const { personIds, subjectIds } = heldFacts(plan.fields);
  return {
    paperId: plan.planId,
    kind: 'INSPECTION_PLAN' as const,
    number: plan.number,
    revision: plan.revision,
    provinceId: plan.provinceId,
    planId: plan.planId,
    submitterId,
    // Those whom an amendment leaves out are still in the teams that it changes: they do not decide it either.
    participantIds: [...new Set([submitterId, plan.authorId, ...personIds, ...plan.held.personIds])],
    hostUnitIds: subjectIds,
    title: plan.fields.title,
  };
}
