import { PLAN_MOVES, type PlanAnswer } from './plan-moves.js';
import type { Plan } from './plan.js';

/** What approvals decided about a submission. */
export type PlanDecision = {
  caseId: string;
  /** The submission that it is about. */
  revision: number;
  /** Number of the event within its case. */
  sequence: number;
  outcome: PlanAnswer;
  by: string | null;
  reason: string | null;
  at: Date;
};

export type SettledPlan =
  | { kind: 'MOVED'; plan: Plan }
  /** Overtaken, or taken in before: nothing to do. */
  | { kind: 'STALE' }
  /** The submission that it is about has not arrived. */
  | { kind: 'TOO_EARLY' };

/** Order does not matter and repetition does no harm: a decision moves the submission it is about, once. */
export function settlePlan(plan: Plan, decision: PlanDecision): SettledPlan {
  if (decision.revision < plan.revision) return { kind: 'STALE' };
  if (decision.revision > plan.revision) return { kind: 'TOO_EARLY' };
  if (decision.caseId === plan.caseId && decision.sequence <= plan.caseSeq) return { kind: 'STALE' };
  const state = PLAN_MOVES[plan.state][decision.outcome];
  if (state === undefined || state === 'GONE') return { kind: 'STALE' };
  // Who withdrew it gave the reason when asking for that.
  const kept = decision.outcome === 'WITHDRAWN' ? plan.reason : null;
  return {
    kind: 'MOVED',
    plan: {
      ...plan,
      state,
      version: plan.version + 1,
      caseId: decision.caseId,
      caseSeq: decision.sequence,
      reason: decision.outcome === 'APPROVED' ? null : (decision.reason ?? kept),
      updatedAt: decision.at,
    },
  };
}

/**
 * A withdrawal that came too late ends the wish. The decision that stands has its own event: where that was a return it
 * is known, any other moves the submission when it comes.
 *
 * @param outcome of the submission, as far as it is known
 */
export function withdrawalRefused(plan: Plan, outcome: string | null, now: Date): Plan | null {
  if (plan.state !== 'WITHDRAWING') return null;
  const moved = { ...plan, version: plan.version + 1, updatedAt: now };
  return outcome === 'RETURNED'
    ? { ...moved, state: 'RETURNED' }
    : { ...moved, state: 'SUBMITTED', reason: null };
}
