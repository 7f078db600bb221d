import { Refusal } from '#contracts';

export type CaseState = 'OPEN' | 'APPROVED' | 'RETURNED' | 'REJECTED' | 'WITHDRAWN' | 'CANCELLED';
export type CaseMove = 'APPROVE' | 'RETURN' | 'REJECT' | 'WITHDRAW' | 'CANCEL' | 'RESUBMIT';

/** All that can happen to a case. What is not here cannot. */
export const CASE_MOVES: Readonly<Record<CaseState, Partial<Record<CaseMove, CaseState>>>> = {
  OPEN: { APPROVE: 'APPROVED', RETURN: 'RETURNED', REJECT: 'REJECTED', WITHDRAW: 'WITHDRAWN' },
  RETURNED: { RESUBMIT: 'OPEN' },
  WITHDRAWN: {},
  APPROVED: { CANCEL: 'CANCELLED' },
  REJECTED: {},
  CANCELLED: {},
};

export const CASE_STATE_LABELS: Readonly<Record<CaseState, string>> = {
  OPEN: 'Đang chờ duyệt',
  APPROVED: 'Đã duyệt',
  RETURNED: 'Trả lại để sửa',
  REJECTED: 'Không duyệt',
  WITHDRAWN: 'Đã thu hồi',
  CANCELLED: 'Đã huỷ',
};

const MOVE_WORDS: Readonly<Record<CaseMove, string>> = {
  APPROVE: 'phê duyệt',
  RETURN: 'trả lại',
  REJECT: 'từ chối',
  WITHDRAW: 'thu hồi',
  CANCEL: 'huỷ',
  RESUBMIT: 'trình lại',
};

export function canMove(state: CaseState, move: CaseMove): boolean {
  return CASE_MOVES[state][move] !== undefined;
}

/** @throws Refusal ILLEGAL_MOVE */
export function moveCase(state: CaseState, move: CaseMove): CaseState {
  const next = CASE_MOVES[state][move];
  if (next === undefined) {
    throw new Refusal('ILLEGAL_MOVE', { state: CASE_STATE_LABELS[state], action: MOVE_WORDS[move] });
  }
  return next;
}

export type TaskState = 'OPEN' | 'APPROVED' | 'REJECTED' | 'RETURNED' | 'NOT_NEEDED';
export type GroupState = 'OPEN' | 'APPROVED' | 'REJECTED' | 'RETURNED' | 'CANCELLED' | 'CARRIED_OVER';
export type StepState = GroupState | 'SKIPPED' | 'INCIDENT';
export type HopState = 'PENDING' | 'INCIDENT' | 'DONE' | 'DROPPED';

/** What a verdict makes of a task; the group and the step take the same word when it settles them. */
export const VERDICTS = {
  APPROVE: 'APPROVED',
  REJECT: 'REJECTED',
  RETURN: 'RETURNED',
} as const;
