import { Refusal, VISIT_STATE_LABELS, type VisitState } from '#contracts';
import type { Visit } from './visit.js';

export type VisitMove = 'MOVE' | 'CANCEL' | 'START' | 'ANSWER' | 'FINISH' | 'REOPEN' | 'RECORD_ATTENDANCE';

/** Every move there is. */
export const VISIT_MOVES: Readonly<Record<VisitState, Readonly<Partial<Record<VisitMove, VisitState>>>>> = {
  PLANNED: { MOVE: 'PLANNED', CANCEL: 'CANCELLED', START: 'OPEN' },
  OPEN: { CANCEL: 'CANCELLED', ANSWER: 'OPEN', FINISH: 'FINISHED' },
  FINISHED: { REOPEN: 'OPEN', RECORD_ATTENDANCE: 'FINISHED' },
  CANCELLED: {},
};

const VERBS: Record<VisitMove, string> = {
  MOVE: 'đổi lịch',
  CANCEL: 'huỷ',
  START: 'bắt đầu',
  ANSWER: 'ghi phiếu kiểm tra',
  FINISH: 'kết thúc',
  REOPEN: 'mở lại',
  RECORD_ATTENDANCE: 'sửa buổi có mặt',
};

type Standing = Pick<Visit, 'state' | 'conclusion'>;

export function canMove(visit: Standing, move: VisitMove): boolean {
  return VISIT_MOVES[visit.state][move] !== undefined && !concluded(visit, move);
}

/** @throws Refusal VISIT_ILLEGAL_MOVE with the state in words, CONCLUSION_UNDER_WAY */
export function nextVisitState(visit: Standing, move: VisitMove): VisitState {
  const next = VISIT_MOVES[visit.state][move];
  if (next === undefined)
    throw new Refusal('VISIT_ILLEGAL_MOVE', { state: VISIT_STATE_LABELS[visit.state], action: VERBS[move] });
  if (concluded(visit, move)) throw new Refusal('CONCLUSION_UNDER_WAY', { action: VERBS[move] });
  return next;
}

/** A conclusion rests on the checklist from when it is sent in, and on who was there from when it is issued. */
function concluded({ conclusion }: Standing, move: VisitMove): boolean {
  if (conclusion === null) return false;
  if (move === 'REOPEN') return conclusion.submitted;
  return move === 'RECORD_ATTENDANCE' && conclusion.issued;
}
