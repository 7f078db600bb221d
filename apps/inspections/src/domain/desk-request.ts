import { endOfDay, formatDay, yearOf, type CalendarDay } from '#calendar';
import {
  DESK_REQUEST_STATE_LABELS,
  Refusal,
  type DeskQuestion,
  type DeskRequestFields,
  type DeskRequestState,
} from '#contracts';

/** A report that many units are asked for. */
export type DeskRequest = {
  requestId: string;
  version: number;
  /** Of this system; null until it is sent. */
  number: string | null;
  state: DeskRequestState;
  provinceId: string;
  planId: string | null;
  year: number;
  title: string;
  content: string;
  questions: DeskQuestion[];
  /** In the order in which their answers are read side by side. */
  unitIds: string[];
  dueDay: CalendarDay;
  /** The last instant in time. */
  dueAt: Date;
  createdBy: string;
  createdAt: Date;
  sentAt: Date | null;
  closedAt: Date | null;
  reason: string | null;
};

export type SentRequest = DeskRequest & { number: string; sentAt: Date };

export type DeskRequestAct = 'EDIT' | 'DELETE' | 'SEND' | 'REMIND' | 'CLOSE' | 'CANCEL';

/** Every move there is. `GONE`: the row is deleted. */
export const DESK_REQUEST_MOVES: Readonly<
  Record<DeskRequestState, Readonly<Partial<Record<DeskRequestAct, DeskRequestState | 'GONE'>>>>
> = {
  DRAFT: { EDIT: 'DRAFT', DELETE: 'GONE', SEND: 'SENT' },
  SENT: { REMIND: 'SENT', CLOSE: 'CLOSED', CANCEL: 'CANCELLED' },
  CLOSED: {},
  CANCELLED: {},
};

const ACTS: readonly DeskRequestAct[] = ['EDIT', 'DELETE', 'SEND', 'REMIND', 'CLOSE', 'CANCEL'];
const VERBS: Record<DeskRequestAct, string> = {
  EDIT: 'sửa',
  DELETE: 'xoá',
  SEND: 'gửi',
  REMIND: 'đôn đốc',
  CLOSE: 'kết thúc',
  CANCEL: 'huỷ',
};

export function requestActsFrom(state: DeskRequestState): DeskRequestAct[] {
  return ACTS.filter((act) => DESK_REQUEST_MOVES[state][act] !== undefined);
}

/** @throws Refusal DESK_REQUEST_ILLEGAL_MOVE with the state in words */
export function requireRequestMove(state: DeskRequestState, act: DeskRequestAct): void {
  if (DESK_REQUEST_MOVES[state][act] !== undefined) return;
  throw new Refusal('DESK_REQUEST_ILLEGAL_MOVE', {
    state: DESK_REQUEST_STATE_LABELS[state],
    action: VERBS[act],
  });
}

type Birth = { requestId: string; provinceId: string; by: string; now: Date; today: CalendarDay };

export function draftRequest(fields: DeskRequestFields, birth: Birth): DeskRequest {
  return {
    ...written(fields),
    requestId: birth.requestId,
    version: 1,
    number: null,
    state: 'DRAFT',
    provinceId: birth.provinceId,
    year: yearOf(birth.today),
    createdBy: birth.by,
    createdAt: birth.now,
    sentAt: null,
    closedAt: null,
    reason: null,
  };
}

export function editRequest(request: DeskRequest, fields: DeskRequestFields): DeskRequest {
  requireRequestMove(request.state, 'EDIT');
  return { ...request, ...written(fields), version: request.version + 1 };
}

/**
 * Its units owe an answer from now on.
 *
 * @throws Refusal DESK_REQUEST_ILLEGAL_MOVE, DESK_REQUEST_INCOMPLETE, DESK_DUE_DAY_PAST
 */
export function requireSendable(request: DeskRequest, today: CalendarDay): void {
  requireRequestMove(request.state, 'SEND');
  const missing = missingInRequest(request);
  if (missing.length > 0) throw new Refusal('DESK_REQUEST_INCOMPLETE', {}, missing);
  if (request.dueDay < today)
    throw new Refusal('DESK_DUE_DAY_PAST', { day: formatDay(request.dueDay) }, [
      { pointer: '/dueDay', code: 'DESK_DUE_DAY_PAST', detail: 'Hạn báo cáo đã qua.' },
    ]);
}

export function sendRequest(
  request: DeskRequest,
  number: string,
  now: Date,
  today: CalendarDay,
): SentRequest {
  requireSendable(request, today);
  return {
    ...request,
    version: request.version + 1,
    state: 'SENT',
    number,
    year: yearOf(today),
    sentAt: now,
  };
}

/** What still keeps a draft from being sent, whatever the day. */
export function missingInRequest({ questions, unitIds }: Pick<DeskRequest, 'questions' | 'unitIds'>) {
  const code = 'DESK_REQUEST_INCOMPLETE';
  return [
    ...(questions.length === 0 ? [{ pointer: '/questions', code, detail: 'Chưa có câu hỏi nào.' }] : []),
    ...(unitIds.length === 0 ? [{ pointer: '/unitIds', code, detail: 'Chưa chọn đơn vị nào.' }] : []),
  ];
}

/**
 * Nothing more is received. Whoever ends it without every answer says why.
 *
 * @throws Refusal DESK_REQUEST_ILLEGAL_MOVE, DESK_ANSWERS_MISSING
 */
export function closeRequest(
  request: DeskRequest,
  owed: number,
  reason: string | null,
  now: Date,
): DeskRequest {
  requireRequestMove(request.state, 'CLOSE');
  if (owed > 0 && reason === null) throw new Refusal('DESK_ANSWERS_MISSING', { count: owed });
  return { ...request, version: request.version + 1, state: 'CLOSED', closedAt: now, reason };
}

/** @throws Refusal DESK_REQUEST_ILLEGAL_MOVE */
export function cancelRequest(request: DeskRequest, reason: string, now: Date): DeskRequest {
  requireRequestMove(request.state, 'CANCEL');
  return { ...request, version: request.version + 1, state: 'CANCELLED', closedAt: now, reason };
}

function written({ title, content, questions, unitIds, dueDay, planId }: DeskRequestFields) {
  return { title, content, questions, unitIds, dueDay, dueAt: endOfDay(dueDay), planId };
}
