import {
  INSPECTION_PLAN_STATE_LABELS,
  Refusal,
  type CaseOutcome,
  type InspectionPlanAction,
  type InspectionPlanState,
} from '#contracts';
import type { z } from 'zod';

/** What approvals answers. */
export type PlanAnswer = z.infer<typeof CaseOutcome>;
/** What moves a plan; visits are scheduled under it as it stands. */
export type PlanMove = Exclude<InspectionPlanAction, 'SCHEDULE'>;
/** `GONE`: the row is deleted. */
export type NextPlanState = InspectionPlanState | 'GONE';

/**
 * Every move there is. What waits for approvals (SUBMITTED, WITHDRAWING) is moved on by its answers alone; a decision
 * that was made while a withdrawal was asked for wins, except a return, which can be withdrawn too. A plan that was
 * issued once stands while its amendment is written, waits or is returned; whether that is so is told by
 * `issuedRevision`, which only DROP_AMENDMENT asks for besides.
 */
export const PLAN_MOVES: Readonly<
  Record<InspectionPlanState, Readonly<Partial<Record<PlanMove | PlanAnswer, NextPlanState>>>>
> = {
  DRAFT: { EDIT: 'DRAFT', DELETE: 'GONE', SUBMIT: 'SUBMITTED' },
  SUBMITTED: {
    WITHDRAW: 'WITHDRAWING',
    APPROVED: 'APPROVED',
    RETURNED: 'RETURNED',
    REJECTED: 'REJECTED',
    WITHDRAWN: 'WITHDRAWN',
  },
  WITHDRAWING: {
    APPROVED: 'APPROVED',
    RETURNED: 'WITHDRAWING',
    REJECTED: 'REJECTED',
    WITHDRAWN: 'WITHDRAWN',
  },
  RETURNED: {
    EDIT: 'RETURNED',
    SUBMIT: 'SUBMITTED',
    WITHDRAW: 'WITHDRAWING',
    DROP_AMENDMENT: 'ISSUED',
    CANCEL: 'CANCELLED',
  },
  WITHDRAWN: { EDIT: 'WITHDRAWN', SUBMIT: 'SUBMITTED', DROP_AMENDMENT: 'ISSUED', CANCEL: 'CANCELLED' },
  REJECTED: { DROP_AMENDMENT: 'ISSUED' },
  APPROVED: { ISSUE: 'ISSUED', CANCEL: 'CANCELLED' },
  ISSUED: { AMEND: 'AMENDING', CLOSE: 'CLOSED', CANCEL: 'CANCELLED' },
  AMENDING: { EDIT: 'AMENDING', SUBMIT: 'SUBMITTED', DROP_AMENDMENT: 'ISSUED', CANCEL: 'CANCELLED' },
  CLOSED: {},
  CANCELLED: {},
};

const ACTS: readonly PlanMove[] = [
  'EDIT',
  'DELETE',
  'SUBMIT',
  'WITHDRAW',
  'ISSUE',
  'AMEND',
  'DROP_AMENDMENT',
  'CLOSE',
  'CANCEL',
];

const VERBS: Record<Exclude<PlanMove, 'EDIT' | 'DELETE'>, string> = {
  SUBMIT: 'trình',
  WITHDRAW: 'thu hồi',
  ISSUE: 'ban hành',
  AMEND: 'điều chỉnh',
  DROP_AMENDMENT: 'bỏ bản điều chỉnh',
  CLOSE: 'kết thúc',
  CANCEL: 'huỷ',
};

type Standing = { state: InspectionPlanState; issuedRevision: number | null };

export function planActsFrom(plan: Standing): PlanMove[] {
  return ACTS.filter((act) => canActOnPlan(plan, act));
}

export function canActOnPlan({ state, issuedRevision }: Standing, act: PlanMove): boolean {
  // What was returned before it was ever issued has nothing to go back to.
  if (act === 'DROP_AMENDMENT' && issuedRevision === null) return false;
  return PLAN_MOVES[state][act] !== undefined;
}

/** @throws Refusal PLAN_NOT_EDITABLE (edit, delete) or PLAN_ILLEGAL_MOVE, with the state in words */
export function nextPlanState(plan: Standing, act: PlanMove): NextPlanState {
  const next = canActOnPlan(plan, act) ? PLAN_MOVES[plan.state][act] : undefined;
  if (next !== undefined) return next;
  const state = INSPECTION_PLAN_STATE_LABELS[plan.state];
  if (act === 'EDIT' || act === 'DELETE') throw new Refusal('PLAN_NOT_EDITABLE', { state });
  throw new Refusal('PLAN_ILLEGAL_MOVE', { state, action: VERBS[act] });
}
