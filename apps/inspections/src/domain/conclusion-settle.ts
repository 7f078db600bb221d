import { CONCLUSION_MOVES, type ConclusionAnswer } from './conclusion-moves.js';
import type { Conclusion, ConclusionRevision } from './conclusion.js';

/** What approvals decided about a submission. */
export type ConclusionDecision = {
  caseId: string;
  /** Number of the event within its case. */
  sequence: number;
  /** The submission that it is about. */
  revision: number;
  outcome: Exclude<ConclusionAnswer, 'WITHDRAWAL_REFUSED'>;
  by: string | null;
  reason: string | null;
  at: Date;
};

export type ConclusionSettling =
  | { kind: 'MOVED'; conclusion: Conclusion }
  /** Overtaken, or taken in before: nothing to do. */
  | { kind: 'STALE' }
  /** The submission that it is about has not arrived. */
  | { kind: 'TOO_EARLY' };

/** Order does not matter and repetition does no harm: a decision moves the submission it is about, once. */
export function settleConclusion(before: Conclusion, decision: ConclusionDecision): ConclusionSettling {
  if (decision.revision < before.revision) return { kind: 'STALE' };
  if (decision.revision > before.revision) return { kind: 'TOO_EARLY' };
  if (decision.caseId === before.caseId && decision.sequence <= before.caseSeq) return { kind: 'STALE' };
  const state = CONCLUSION_MOVES[before.state][decision.outcome];
  if (state === undefined || state === 'GONE') return { kind: 'STALE' };
  return {
    kind: 'MOVED',
    conclusion: {
      ...before,
      state,
      version: before.version + 1,
      caseId: decision.caseId,
      caseSeq: decision.sequence,
      reason: decision.outcome === 'APPROVED' ? null : decision.reason,
      updatedAt: decision.at,
    },
  };
}

/**
 * A withdrawal came too late. What was decided says so itself, before or after this; until then the submission waits
 * as if nobody had asked. A return that came meanwhile stands.
 */
export function refuseWithdrawal(
  before: Conclusion,
  { revision, outcome }: { revision: number; outcome: ConclusionRevision['outcome'] },
): ConclusionSettling {
  if (revision < before.revision) return { kind: 'STALE' };
  if (revision > before.revision) return { kind: 'TOO_EARLY' };
  const refused = CONCLUSION_MOVES[before.state].WITHDRAWAL_REFUSED;
  if (refused === undefined || refused === 'GONE') return { kind: 'STALE' };
  const state = outcome === 'RETURNED' ? 'RETURNED' : refused;
  return { kind: 'MOVED', conclusion: { ...before, state, version: before.version + 1 } };
}
