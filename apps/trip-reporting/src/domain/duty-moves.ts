import { DUTY_STATE_LABELS, Refusal, type DutyState } from '#contracts';

/** What happens to a duty: the clock opens it and lets it fall due, a report answers it. */
export type DutyAct = 'OPEN' | 'FALL_DUE' | 'ANSWER' | 'RETURN' | 'VERIFY' | 'RELEASE' | 'CANCEL';

/**
 * Every move there is. What is verified counts until a correction of it is verified, so returning a correction moves
 * nothing; and days that are credited are taken back by a correction only, not by cancelling the trip afterwards. A
 * decision about the report of a cancelled trip comes too late to move anything.
 */
export const DUTY_MOVES: Readonly<Record<DutyState, Readonly<Partial<Record<DutyAct, DutyState>>>>> = {
  SCHEDULED: { OPEN: 'OPEN', FALL_DUE: 'OVERDUE', ANSWER: 'SUBMITTED', CANCEL: 'CANCELLED' },
  OPEN: { FALL_DUE: 'OVERDUE', ANSWER: 'SUBMITTED', CANCEL: 'CANCELLED' },
  OVERDUE: { ANSWER: 'SUBMITTED', CANCEL: 'CANCELLED' },
  SUBMITTED: {
    ANSWER: 'SUBMITTED',
    RETURN: 'RETURNED',
    VERIFY: 'VERIFIED',
    RELEASE: 'OPEN',
    CANCEL: 'CANCELLED',
  },
  RETURNED: { ANSWER: 'SUBMITTED', RELEASE: 'OPEN', CANCEL: 'CANCELLED' },
  VERIFIED: {
    ANSWER: 'VERIFIED',
    RETURN: 'VERIFIED',
    VERIFY: 'VERIFIED',
    RELEASE: 'OPEN',
    CANCEL: 'VERIFIED',
  },
  CANCELLED: { RETURN: 'CANCELLED', VERIFY: 'CANCELLED', RELEASE: 'CANCELLED', CANCEL: 'CANCELLED' },
};

const VERBS: Record<DutyAct, string> = {
  OPEN: 'mở hạn báo cáo',
  FALL_DUE: 'tính quá hạn',
  ANSWER: 'gửi',
  RETURN: 'trả lại',
  VERIFY: 'xác nhận',
  RELEASE: 'bỏ người tham gia',
  CANCEL: 'huỷ',
};

/** @throws Refusal REPORT_ILLEGAL_MOVE, with the state in words */
export function nextDutyState(state: DutyState, act: DutyAct): DutyState {
  const next = DUTY_MOVES[state][act];
  if (next !== undefined) return next;
  throw new Refusal('REPORT_ILLEGAL_MOVE', { state: DUTY_STATE_LABELS[state], action: VERBS[act] });
}
