import { describe, expect, it } from '@jest/globals';
import { Refusal, type DeskRequestFields, type DeskRequestState } from '#contracts';
import { newId } from '#database';
import {
  DESK_REQUEST_MOVES,
  cancelRequest,
  closeRequest,
  draftRequest,
  editRequest,
  requestActsFrom,
  sendRequest,
  type DeskRequest,
} from './desk-request.js';

const NOW = new Date('2022-06-01T08:00:00+07:00');
const FIELDS: DeskRequestFields = {
  title: 'Báo cáo chi tiêu quỹ Đoàn',
  content: 'Báo cáo 6 tháng đầu năm.',
  questions: [{ code: '1', title: 'Số đã chi', required: true }],
  unitIds: [newId()],
  dueDay: '2022-06-15',
  planId: null,
};

function aRequest(change: Partial<DeskRequest> = {}): DeskRequest {
  const birth = { requestId: newId(), provinceId: newId(), by: newId(), now: NOW, today: '2022-06-01' };
  return { ...draftRequest(FIELDS, birth), ...change };
}

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (refusal) {
    if (refusal instanceof Refusal) return refusal.code;
    throw refusal;
  }
  return 'done';
}

describe('a request', () => {
  it('is due at the end of its due day', () => {
    expect(aRequest().dueAt).toEqual(new Date('2022-06-15T23:59:59.999+07:00'));
    const edited = editRequest(aRequest(), { ...FIELDS, dueDay: '2022-06-20' });
    expect([edited.version, edited.dueAt]).toEqual([2, new Date('2022-06-20T23:59:59.999+07:00')]);
  });

  it('that is sent has its number, the year of that day, and asks from then on', () => {
    const sent = sendRequest(aRequest({ year: 2021 }), 'YC-2022-00001', NOW, '2022-06-01');
    expect(sent).toMatchObject({
      ...{ state: 'SENT', number: 'YC-2022-00001', year: 2022, version: 2, sentAt: NOW },
    });
  });

  it.each<[string, Partial<DeskRequest>, string, string]>([
    ['on its due day', {}, '2022-06-15', 'done'],
    ['after its due day', {}, '2022-06-16', 'DESK_DUE_DAY_PAST'],
    ['without questions', { questions: [] }, '2022-06-01', 'DESK_REQUEST_INCOMPLETE'],
    ['without units', { unitIds: [] }, '2022-06-01', 'DESK_REQUEST_INCOMPLETE'],
    ['a second time', { state: 'SENT' }, '2022-06-01', 'DESK_REQUEST_ILLEGAL_MOVE'],
  ])('is sent %s', (_, change, today, code) => {
    expect(codeOf(() => sendRequest(aRequest(change), 'YC-2022-00001', NOW, today))).toBe(code);
  });

  it('closes with every answer, or with a reason', () => {
    const sent = aRequest({ state: 'SENT' });
    expect(codeOf(() => closeRequest(sent, 2, null, NOW))).toBe('DESK_ANSWERS_MISSING');
    expect(closeRequest(sent, 2, 'Đã báo cáo trực tiếp.', NOW)).toMatchObject({
      ...{ state: 'CLOSED', reason: 'Đã báo cáo trực tiếp.', closedAt: NOW },
    });
    expect(closeRequest(sent, 0, null, NOW)).toMatchObject({ state: 'CLOSED', reason: null });
  });

  it('makes no move that is not in the table', () => {
    const moves = (state: DeskRequestState) => {
      const request = aRequest({ state });
      return {
        EDIT: codeOf(() => editRequest(request, FIELDS)),
        SEND: codeOf(() => sendRequest(request, 'YC-2022-00001', NOW, '2022-06-01')),
        CLOSE: codeOf(() => closeRequest(request, 0, null, NOW)),
        CANCEL: codeOf(() => cancelRequest(request, 'x', NOW)),
      };
    };
    for (const state of Object.keys(DESK_REQUEST_MOVES) as DeskRequestState[]) {
      const acts: readonly string[] = requestActsFrom(state);
      for (const [act, code] of Object.entries(moves(state)))
        expect([state, act, code]).toEqual([
          ...[state, act, acts.includes(act) ? 'done' : 'DESK_REQUEST_ILLEGAL_MOVE'],
        ]);
    }
  });
});
