import { describe, expect, it } from '@jest/globals';
import { Refusal } from '#contracts';
import { newId } from '#database';
import {
  canMoveAnswer,
  isLate,
  newAnswer,
  returnAnswer,
  submitAnswer,
  writeAnswer,
  type DeskAnswer,
} from './desk-answer.js';
import type { DeskRequest } from './desk-request.js';

const DUE = new Date('2022-06-15T23:59:59.999+07:00');
const AFTER = new Date(DUE.getTime() + 1);
const COMPLETE = [{ code: '1', text: '42 chi đoàn' }];
const BY = newId();

function aRequest(change: Partial<DeskRequest> = {}): DeskRequest {
  return {
    ...{ requestId: newId(), version: 2, number: 'YC-2022-00001', state: 'SENT', provinceId: newId() },
    ...{ planId: null, year: 2022, title: 'Báo cáo', content: 'Báo cáo', unitIds: [], createdBy: newId() },
    questions: [
      { code: '1', title: 'Số chi đoàn', required: true },
      { code: '2', title: 'Kiến nghị', required: false },
    ],
    ...{ dueDay: '2022-06-15', dueAt: DUE, closedAt: null, reason: null },
    ...{ createdAt: new Date('2022-06-01T08:00:00+07:00'), sentAt: new Date('2022-06-01T08:00:00+07:00') },
    ...change,
  };
}

function anAnswer(change: Partial<DeskAnswer> = {}): DeskAnswer {
  return { ...newAnswer(newId(), newId(), newId()), ...change };
}

function refusalOf(work: () => unknown): [string, string[]] {
  try {
    work();
  } catch (refusal) {
    if (refusal instanceof Refusal)
      return [refusal.code, (refusal.errors ?? []).map(({ pointer }) => pointer)];
    throw refusal;
  }
  return ['done', []];
}

describe('an answer', () => {
  it('is written in parts, and received only with every required question', () => {
    const written = writeAnswer(anAnswer(), aRequest(), [{ code: '2', text: 'Không' }]);
    expect([written.state, written.version]).toEqual(['DRAFT', 2]);
    expect(refusalOf(() => submitAnswer(written, aRequest(), BY, DUE))).toEqual([
      'ANSWER_INCOMPLETE',
      ['/questions/0'],
    ]);
  });

  it('to a question that is not there, or twice, is refused', () => {
    const write = (codes: string[]) =>
      refusalOf(() =>
        writeAnswer(
          anAnswer(),
          aRequest(),
          codes.map((code) => ({ code, text: 'x' })),
        ),
      );
    expect(write(['1', '3'])).toEqual(['DESK_QUESTION_UNKNOWN', ['/answers/1/code']]);
    expect(write(['1', '2', '1'])).toEqual(['DESK_QUESTION_TWICE', ['/answers/2/code']]);
  });

  it.each([
    ['the last instant', DUE, false],
    ['one millisecond later', AFTER, true],
  ])('received at %s', (_, now, late) => {
    const submitted = submitAnswer(anAnswer({ answers: COMPLETE }), aRequest(), BY, now);
    expect(submitted).toMatchObject({
      ...{ state: 'SUBMITTED', late, revision: 1, submittedBy: BY, firstSubmittedAt: now, submittedAt: now },
    });
    expect(isLate(submitted, DUE, AFTER)).toBe(late);
  });

  it('keeps its first receipt when it is returned and comes late again', () => {
    const request = aRequest();
    const first = submitAnswer(anAnswer({ answers: COMPLETE }), request, BY, DUE);
    const returned = returnAnswer(first, request, 'Bổ sung');
    expect(returned).toMatchObject({ state: 'RETURNED', reason: 'Bổ sung', late: false });
    const second = submitAnswer(returned, request, BY, AFTER);
    expect(second).toMatchObject({
      ...{ late: false, revision: 2, reason: null, firstSubmittedAt: DUE, submittedAt: AFTER },
    });
  });

  it('that never came is late once its due time is over', () => {
    expect([isLate(anAnswer(), DUE, DUE), isLate(anAnswer(), DUE, AFTER)]).toEqual([false, true]);
  });

  it.each([
    ['WAITING', ['EDIT', 'SUBMIT']],
    ['DRAFT', ['EDIT', 'SUBMIT']],
    ['SUBMITTED', ['RETURN']],
    ['RETURNED', ['EDIT', 'SUBMIT']],
  ] as const)('that is %s moves as the table says, and not at all once the request ended', (state, moves) => {
    const answer = anAnswer({ state, answers: COMPLETE });
    const acts = {
      EDIT: (request: DeskRequest) => writeAnswer(answer, request, COMPLETE),
      SUBMIT: (request: DeskRequest) => submitAnswer(answer, request, BY, DUE),
      RETURN: (request: DeskRequest) => returnAnswer(answer, request, 'x'),
    };
    for (const act of ['EDIT', 'SUBMIT', 'RETURN'] as const) {
      const may = (moves as readonly string[]).includes(act);
      const done = (request: DeskRequest) => refusalOf(() => acts[act](request))[0];
      expect([act, done(aRequest()), canMoveAnswer(state, 'SENT', act)]).toEqual([
        ...[act, may ? 'done' : 'DESK_ANSWER_ILLEGAL_MOVE', may],
      ]);
      expect(done(aRequest({ state: 'CLOSED' }))).toBe('DESK_ANSWER_ILLEGAL_MOVE');
      expect(canMoveAnswer(state, 'CLOSED', act)).toBe(false);
    }
  });
});
