import type { CalendarDay } from '#calendar';
import {
  DESK_ANSWER_STATE_LABELS,
  DESK_REQUEST_STATE_LABELS,
  Refusal,
  problemText,
  type DeskAnswerFields,
  type DeskAnswerState,
  type DeskQuestion,
  type DeskRequestState,
  type FieldProblem,
} from '#contracts';
import type { DeskRequest } from './desk-request.js';

export type Answers = DeskAnswerFields['answers'];

/** What one unit is asked for. */
export type DeskAnswer = {
  answerId: string;
  version: number;
  /** Number of events published. */
  eventSeq: number;
  requestId: string;
  unitId: string;
  state: DeskAnswerState;
  /** The working copy of the unit. */
  answers: Answers;
  /** Number of submissions. */
  revision: number;
  /** By the first receipt. */
  late: boolean;
  submittedBy: string | null;
  firstSubmittedAt: Date | null;
  submittedAt: Date | null;
  /** Why it was returned. */
  reason: string | null;
  remindedOn: CalendarDay | null;
};

export type DeskAnswerAct = 'EDIT' | 'SUBMIT' | 'RETURN';

/** Every move there is, as long as the request is open. */
export const DESK_ANSWER_MOVES: Readonly<
  Record<DeskAnswerState, Readonly<Partial<Record<DeskAnswerAct, DeskAnswerState>>>>
> = {
  WAITING: { EDIT: 'DRAFT', SUBMIT: 'SUBMITTED' },
  DRAFT: { EDIT: 'DRAFT', SUBMIT: 'SUBMITTED' },
  SUBMITTED: { RETURN: 'RETURNED' },
  RETURNED: { EDIT: 'RETURNED', SUBMIT: 'SUBMITTED' },
};

const VERBS: Record<DeskAnswerAct, string> = { EDIT: 'sửa', SUBMIT: 'gửi', RETURN: 'trả lại' };

export function canMoveAnswer(
  state: DeskAnswerState,
  request: DeskRequestState,
  act: DeskAnswerAct,
): boolean {
  return request === 'SENT' && DESK_ANSWER_MOVES[state][act] !== undefined;
}

/** A unit that sent nothing, or has to send again. */
export function isOwed({ state }: Pick<DeskAnswer, 'state'>): boolean {
  return state !== 'SUBMITTED';
}

/** Received after the due time, or still missing after it. What was received once is judged by that. */
export function isLate(
  answer: Pick<DeskAnswer, 'late' | 'firstSubmittedAt'>,
  dueAt: Date,
  now: Date,
): boolean {
  return answer.firstSubmittedAt === null ? now > dueAt : answer.late;
}

export function newAnswer(answerId: string, requestId: string, unitId: string): DeskAnswer {
  return {
    ...{ answerId, requestId, unitId },
    version: 1,
    eventSeq: 0,
    state: 'WAITING',
    answers: [],
    revision: 0,
    late: false,
    submittedBy: null,
    firstSubmittedAt: null,
    submittedAt: null,
    reason: null,
    remindedOn: null,
  };
}

/** @throws Refusal DESK_ANSWER_ILLEGAL_MOVE, DESK_QUESTION_UNKNOWN, DESK_QUESTION_TWICE */
export function writeAnswer(answer: DeskAnswer, request: DeskRequest, answers: Answers): DeskAnswer {
  const state = moved(answer, request, 'EDIT');
  const codes = request.questions.map(({ code }) => code);
  answers.forEach(({ code }, i) => {
    const pointer = `/answers/${i}/code`;
    if (!codes.includes(code)) throw refusal('DESK_QUESTION_UNKNOWN', code, pointer);
    if (answers.findIndex((other) => other.code === code) < i)
      throw refusal('DESK_QUESTION_TWICE', code, pointer);
  });
  return { ...answer, version: answer.version + 1, state, answers };
}

/**
 * The server’s receipt decides whether it is late; what was received once in time stays in time.
 *
 * @throws Refusal DESK_ANSWER_ILLEGAL_MOVE, ANSWER_INCOMPLETE naming the questions
 */
export function submitAnswer(answer: DeskAnswer, request: DeskRequest, by: string, now: Date): DeskAnswer {
  const state = moved(answer, request, 'SUBMIT');
  const missing = missingInAnswer(request.questions, answer.answers);
  if (missing.length > 0) throw new Refusal('ANSWER_INCOMPLETE', {}, missing);
  return {
    ...answer,
    version: answer.version + 1,
    state,
    revision: answer.revision + 1,
    late: answer.firstSubmittedAt === null ? now > request.dueAt : answer.late,
    submittedBy: by,
    firstSubmittedAt: answer.firstSubmittedAt ?? now,
    submittedAt: now,
    reason: null,
  };
}

/** @throws Refusal DESK_ANSWER_ILLEGAL_MOVE */
export function returnAnswer(answer: DeskAnswer, request: DeskRequest, reason: string): DeskAnswer {
  return { ...answer, version: answer.version + 1, state: moved(answer, request, 'RETURN'), reason };
}

/** Required questions without an answer; pointers into the questions of the request. */
export function missingInAnswer(questions: readonly DeskQuestion[], answers: Answers): FieldProblem[] {
  const answered = new Set(answers.map(({ code }) => code));
  return questions.flatMap(({ code, required }, i) =>
    required && !answered.has(code)
      ? [{ pointer: `/questions/${i}`, code: 'ANSWER_INCOMPLETE', detail: `Chưa trả lời câu ${code}.` }]
      : [],
  );
}

function moved({ state }: DeskAnswer, request: DeskRequest, act: DeskAnswerAct): DeskAnswerState {
  const next = DESK_ANSWER_MOVES[state][act];
  if (next !== undefined && request.state === 'SENT') return next;
  const label =
    request.state === 'SENT' ? DESK_ANSWER_STATE_LABELS[state] : DESK_REQUEST_STATE_LABELS[request.state];
  throw new Refusal('DESK_ANSWER_ILLEGAL_MOVE', { state: label, action: VERBS[act] });
}

function refusal(code: 'DESK_QUESTION_UNKNOWN' | 'DESK_QUESTION_TWICE', question: string, pointer: string) {
  const facts = { code: question };
  return new Refusal(code, facts, [{ pointer, code, detail: problemText(code, facts) }]);
}
