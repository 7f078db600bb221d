import { Refusal, type CaseKind } from '#contracts';

export type CaseState = 'OPEN' | 'APPROVED' | 'RETURNED' | 'REJECTED' | 'WITHDRAWN' | 'CANCELLED';
export type CaseMove = 'APPROVE' | 'RETURN' | 'REJECT' | 'WITHDRAW' | 'CANCEL' | 'RESUBMIT';

type Moves = Readonly<Record<CaseState, Partial<Record<CaseMove, CaseState>>>>;

/**
 * A plan that was issued is changed only by submitting a new revision; a conclusion that was approved stands. What was
 * rejected or withdrawn may be submitted anew: a visit has one conclusion, and its round cannot close without it.
 */
const PAPER: Moves = {
  OPEN: { APPROVE: 'APPROVED', RETURN: 'RETURNED', REJECT: 'REJECTED', WITHDRAW: 'WITHDRAWN' },
  RETURNED: { RESUBMIT: 'OPEN', WITHDRAW: 'WITHDRAWN' },
  WITHDRAWN: { RESUBMIT: 'OPEN' },
  APPROVED: {},
  REJECTED: { RESUBMIT: 'OPEN' },
  CANCELLED: {},
};

/**
 * All that can happen to a case. What is not here cannot. A trip happened, so its report is confirmed or returned, never
 * rejected, withdrawn or cancelled; a confirmed one is corrected by submitting it again.
 */
export const CASE_MOVES: Readonly<Record<CaseKind, Moves>> = {
  REGISTRATION: {
    OPEN: { APPROVE: 'APPROVED', RETURN: 'RETURNED', REJECT: 'REJECTED', WITHDRAW: 'WITHDRAWN' },
    RETURNED: { RESUBMIT: 'OPEN', WITHDRAW: 'WITHDRAWN' },
    WITHDRAWN: {},
    APPROVED: { CANCEL: 'CANCELLED' },
    REJECTED: {},
    CANCELLED: {},
  },
  REPORT: {
    OPEN: { APPROVE: 'APPROVED', RETURN: 'RETURNED' },
    RETURNED: { RESUBMIT: 'OPEN' },
    WITHDRAWN: {},
    APPROVED: { RESUBMIT: 'OPEN' },
    REJECTED: {},
    CANCELLED: {},
  },
  INSPECTION_PLAN: { ...PAPER, APPROVED: { RESUBMIT: 'OPEN' } },
  INSPECTION_CONCLUSION: PAPER,
};

const REGISTRATION_LABELS: Readonly<Record<CaseState, string>> = {
  OPEN: 'Đang chờ duyệt',
  APPROVED: 'Đã duyệt',
  RETURNED: 'Trả lại để sửa',
  REJECTED: 'Không duyệt',
  WITHDRAWN: 'Đã thu hồi',
  CANCELLED: 'Đã huỷ',
};

export const CASE_STATE_LABELS: Readonly<Record<CaseKind, Readonly<Record<CaseState, string>>>> = {
  REGISTRATION: REGISTRATION_LABELS,
  REPORT: {
    ...REGISTRATION_LABELS,
    OPEN: 'Đang chờ xác nhận',
    APPROVED: 'Đã xác nhận',
    RETURNED: 'Trả lại để bổ sung',
  },
  INSPECTION_PLAN: REGISTRATION_LABELS,
  INSPECTION_CONCLUSION: REGISTRATION_LABELS,
};

const REGISTRATION_WORDS: Readonly<Record<CaseMove, string>> = {
  APPROVE: 'phê duyệt',
  RETURN: 'trả lại',
  REJECT: 'từ chối',
  WITHDRAW: 'thu hồi',
  CANCEL: 'huỷ',
  RESUBMIT: 'trình lại',
};

const MOVE_WORDS: Readonly<Record<CaseKind, Readonly<Record<CaseMove, string>>>> = {
  REGISTRATION: REGISTRATION_WORDS,
  REPORT: { ...REGISTRATION_WORDS, APPROVE: 'xác nhận', RESUBMIT: 'gửi lại' },
  INSPECTION_PLAN: REGISTRATION_WORDS,
  INSPECTION_CONCLUSION: REGISTRATION_WORDS,
};

type Movable = { kind: CaseKind; state: CaseState };

export function canMove({ kind, state }: Movable, move: CaseMove): boolean {
  return CASE_MOVES[kind][state][move] !== undefined;
}

/** @throws Refusal ILLEGAL_MOVE */
export function moveCase({ kind, state }: Movable, move: CaseMove): CaseState {
  const next = CASE_MOVES[kind][state][move];
  if (next === undefined) {
    const facts = { state: CASE_STATE_LABELS[kind][state], action: MOVE_WORDS[kind][move] };
    throw new Refusal('ILLEGAL_MOVE', facts);
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
