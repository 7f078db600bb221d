import { REPORT_STATE_LABELS, Refusal, type ReportState } from '#contracts';

/** What its author may do with a report. */
export type ReportAct = 'EDIT' | 'DELETE' | 'SUBMIT' | 'CORRECT' | 'DROP_CORRECTION';
/** What approvals answers. */
export type ReportAnswer = 'VERIFIED' | 'RETURNED';
/** `GONE`: the row is deleted. */
export type NextState = ReportState | 'GONE';

/**
 * Every move there is. A report that was verified once keeps counting while its correction is written, waits or is
 * returned; whether one is under way is told by `verifiedRevision`, which only DROP_CORRECTION asks for besides.
 */
export const REPORT_MOVES: Readonly<
  Record<ReportState, Readonly<Partial<Record<ReportAct | ReportAnswer, NextState>>>>
> = {
  DRAFT: { EDIT: 'DRAFT', DELETE: 'GONE', SUBMIT: 'SUBMITTED' },
  SUBMITTED: { VERIFIED: 'VERIFIED', RETURNED: 'RETURNED' },
  RETURNED: { EDIT: 'RETURNED', SUBMIT: 'SUBMITTED', DROP_CORRECTION: 'VERIFIED' },
  VERIFIED: { CORRECT: 'CORRECTING' },
  CORRECTING: { EDIT: 'CORRECTING', SUBMIT: 'SUBMITTED', DROP_CORRECTION: 'VERIFIED' },
};

const ACTS: readonly ReportAct[] = ['EDIT', 'DELETE', 'SUBMIT', 'CORRECT', 'DROP_CORRECTION'];

const VERBS: Record<Exclude<ReportAct, 'EDIT' | 'DELETE'>, string> = {
  SUBMIT: 'gửi',
  CORRECT: 'đính chính',
  DROP_CORRECTION: 'bỏ đính chính',
};

type Standing = { state: ReportState; verifiedRevision: number | null };

export function actsFrom(report: Standing): ReportAct[] {
  return ACTS.filter((act) => canAct(report, act));
}

export function canAct({ state, verifiedRevision }: Standing, act: ReportAct): boolean {
  // Only a correction can be dropped: what was returned before it ever counted has nothing to go back to.
  if (act === 'DROP_CORRECTION' && verifiedRevision === null) return false;
  return REPORT_MOVES[state][act] !== undefined;
}

/** @throws Refusal REPORT_NOT_EDITABLE (edit, delete) or REPORT_ILLEGAL_MOVE, with the state in words */
export function nextState(report: Standing, act: ReportAct): NextState {
  const next = canAct(report, act) ? REPORT_MOVES[report.state][act] : undefined;
  if (next !== undefined) return next;
  const state = REPORT_STATE_LABELS[report.state];
  if (act === 'EDIT' || act === 'DELETE') throw new Refusal('REPORT_NOT_EDITABLE', { state });
  throw new Refusal('REPORT_ILLEGAL_MOVE', { state, action: VERBS[act] });
}
