import { CONCLUSION_STATE_LABELS, Refusal, type ConclusionState } from '#contracts';
import type { CaseOutcomeName } from './conclusion.js';

/** What the team does with a conclusion. */
export type ConclusionAct = 'EDIT' | 'DELETE' | 'SUBMIT' | 'WITHDRAW' | 'ISSUE';
/** What approvals answers. */
export type ConclusionAnswer = Exclude<CaseOutcomeName, 'CANCELLED'> | 'WITHDRAWAL_REFUSED';
/** `GONE`: the row is deleted. */
export type ConclusionNext = ConclusionState | 'GONE';

/**
 * Every move there is. A decision that was made while a withdrawal was asked for wins, because approvals says so; only
 * a return does not end the wish to withdraw: what was returned can be withdrawn, so its answer is still to come.
 * What was withdrawn is written on and submitted again; a rejected one makes room for another.
 */
export const CONCLUSION_MOVES: Readonly<
  Record<ConclusionState, Readonly<Partial<Record<ConclusionAct | ConclusionAnswer, ConclusionNext>>>>
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
    WITHDRAWAL_REFUSED: 'SUBMITTED',
  },
  RETURNED: { EDIT: 'RETURNED', SUBMIT: 'SUBMITTED' },
  WITHDRAWN: { EDIT: 'WITHDRAWN', SUBMIT: 'SUBMITTED' },
  APPROVED: { ISSUE: 'ISSUED' },
  REJECTED: {},
  ISSUED: {},
};

const VERBS: Record<Exclude<ConclusionAct, 'EDIT' | 'DELETE'>, string> = {
  SUBMIT: 'trình',
  WITHDRAW: 'thu hồi',
  ISSUE: 'ban hành',
};

export function canConclude(state: ConclusionState, act: ConclusionAct): boolean {
  return CONCLUSION_MOVES[state][act] !== undefined;
}

/** @throws Refusal CONCLUSION_NOT_EDITABLE (edit, delete) or CONCLUSION_ILLEGAL_MOVE, with the state in words */
export function requireMove(state: ConclusionState, act: ConclusionAct): void {
  if (canConclude(state, act)) return;
  const label = CONCLUSION_STATE_LABELS[state];
  if (act === 'EDIT' || act === 'DELETE') throw new Refusal('CONCLUSION_NOT_EDITABLE', { state: label });
  throw new Refusal('CONCLUSION_ILLEGAL_MOVE', { state: label, action: VERBS[act] });
}
