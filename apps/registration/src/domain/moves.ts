import { REGISTRATION_STATE_LABELS, Refusal, type CaseOutcome, type RegistrationState } from '#contracts';
import type { z } from 'zod';

/** What its submitter may do with a registration. */
export type Act = 'EDIT' | 'DELETE' | 'SUBMIT' | 'WITHDRAW' | 'CANCEL';
/** What approvals answers. */
export type Answer = z.infer<typeof CaseOutcome> | 'WITHDRAWAL_REFUSED' | 'CANCELLATION_REFUSED';

/** `GONE`: the row is deleted. */
export type Next = RegistrationState | 'GONE';

/**
 * Every move there is. What waits for approvals (SUBMITTED, WITHDRAWING, CANCELLING) is moved on by its answers
 * alone; a decision that was made while an ending was asked for wins, because approvals says so. Only a return does not
 * end the wish to withdraw: what was returned can be withdrawn, so the answer to the wish is still to come.
 */
export const MOVES: Readonly<Record<RegistrationState, Readonly<Partial<Record<Act | Answer, Next>>>>> = {
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
    WITHDRAWAL_REFUSED: 'RETURNED',
  },
  RETURNED: { EDIT: 'RETURNED', SUBMIT: 'SUBMITTED', WITHDRAW: 'WITHDRAWING' },
  APPROVED: { CANCEL: 'CANCELLING', CANCELLED: 'CANCELLED' },
  CANCELLING: { CANCELLED: 'CANCELLED', CANCELLATION_REFUSED: 'APPROVED' },
  REJECTED: {},
  WITHDRAWN: {},
  CANCELLED: {},
};

/** In these states the participants’ half days are taken; what was returned before it was withdrawn has none to hold. */
const HOLDING: readonly RegistrationState[] = ['SUBMITTED', 'WITHDRAWING', 'APPROVED', 'CANCELLING'];

export function holdsDays(state: RegistrationState): boolean {
  return HOLDING.includes(state);
}

const ACTS: readonly Act[] = ['EDIT', 'DELETE', 'SUBMIT', 'WITHDRAW', 'CANCEL'];

export function actsFrom(state: RegistrationState): Act[] {
  return ACTS.filter((act) => MOVES[state][act] !== undefined);
}

const VERBS: Record<'SUBMIT' | 'WITHDRAW' | 'CANCEL', string> = {
  SUBMIT: 'trình',
  WITHDRAW: 'thu hồi',
  CANCEL: 'huỷ',
};

/** @throws Refusal NOT_DRAFT (edit, delete) or ILLEGAL_MOVE, with the state in words */
export function nextState(state: RegistrationState, act: Act): Next {
  const next = MOVES[state][act];
  if (next !== undefined) return next;
  const label = REGISTRATION_STATE_LABELS[state];
  if (act === 'EDIT' || act === 'DELETE') throw new Refusal('NOT_DRAFT', { state: label });
  throw new Refusal('ILLEGAL_MOVE', { state: label, action: VERBS[act] });
}
