import type { CalendarDay } from '#calendar';
import {
  DESK_ANSWER_STATE_LABELS,
  DESK_REQUEST_STATE_LABELS,
  type ResponseOf,
  type inspectionsRoutes,
} from '#contracts';
import type { OrgView } from '#org';
import {
  canMoveAnswer,
  isLate,
  isOwed,
  missingInAnswer,
  type Answers,
  type DeskAnswer,
} from '../domain/desk-answer.js';
import { unitsWithoutOfficer } from '../domain/desk-check.js';
import { missingInRequest, requestActsFrom, type DeskRequest } from '../domain/desk-request.js';
import { answersFor, managesRequest } from '../domain/desk-rights.js';
import type { Actor } from './actor.js';
import { attachmentView } from './attachment-view.js';
import type { ShelvedAttachment } from './attachments.ports.js';
import type { AskedAnswer, ReadRequest } from './desk.ports.js';

export type DeskRequestShown = ResponseOf<typeof inspectionsRoutes.getDeskRequest>;
export type DeskAnswerShown = ResponseOf<typeof inspectionsRoutes.getDeskAnswer>;

/** By whom, when and with whose names a thing is shown. */
export type Showing = { actor: Actor; org: OrgView; today: CalendarDay; now: Date };

export function requestRow({ request, counts, plan }: ReadRequest, { org, today, now }: Showing) {
  const { requestId, version, number, state, title, dueDay, dueAt, createdBy, createdAt, sentAt } = request;
  return {
    ...{ requestId, version, number, state, title, dueDay, plan, counts },
    label: DESK_REQUEST_STATE_LABELS[state],
    overdue: state === 'SENT' && now > dueAt && counts.missing + counts.returned > 0,
    author: org.personRef(createdBy, today),
    createdAt: createdAt.toISOString(),
    sentAt: sentAt?.toISOString() ?? null,
  };
}

export function requestView(read: ReadRequest, showing: Showing): DeskRequestShown {
  const { request } = read;
  const { actor, org, today } = showing;
  const manages = managesRequest(request, actor.rights);
  const working = manages && request.state === 'DRAFT';
  return {
    ...requestRow(read, showing),
    content: request.content,
    questions: request.questions,
    units: request.unitIds.map((unitId) => org.unitRef(unitId)),
    dueAt: request.dueAt.toISOString(),
    closedAt: request.closedAt?.toISOString() ?? null,
    reason: request.reason,
    ...(working ? { missing: missingInRequest(request) } : {}),
    warnings: working ? unitsWithoutOfficer(request.unitIds, org, today) : [],
    actions: manages ? requestActsFrom(request.state) : [],
  };
}

/** Where one unit stands. After the request ended nothing becomes late any more. */
export function standingOf(answer: DeskAnswer, request: DeskRequest, { org, now }: Showing) {
  const { answerId, version, unitId, state, remindedOn } = answer;
  return {
    ...{ answerId, version, state, remindedOn },
    unit: org.unitRef(unitId),
    label: DESK_ANSWER_STATE_LABELS[state],
    late: isLate(answer, request.dueAt, request.closedAt ?? now),
    firstSubmittedAt: answer.firstSubmittedAt?.toISOString() ?? null,
    submittedAt: answer.submittedAt?.toISOString() ?? null,
  };
}

/** What whoever asked may do with one answer; a unit is chased by hand once a day. */
export function answerOffers(
  answer: DeskAnswer,
  request: DeskRequest,
  { actor, today }: Showing,
): ('RETURN' | 'REMIND')[] {
  if (request.state !== 'SENT' || !managesRequest(request, actor.rights)) return [];
  if (canMoveAnswer(answer.state, request.state, 'RETURN')) return ['RETURN'];
  return isOwed(answer) && answer.remindedOn !== today ? ['REMIND'] : [];
}

export function answerRow({ answer, request }: AskedAnswer, showing: Showing) {
  const { requestId, title, state, dueDay, dueAt } = request;
  return {
    ...standingOf(answer, request, showing),
    request: {
      ...{ requestId, title, state, dueDay },
      number: request.number ?? '',
      dueAt: dueAt.toISOString(),
    },
  };
}

/** @param sent what was received last: all that anybody but the unit itself is shown */
export function answerView(
  asked: AskedAnswer,
  { sent, files }: { sent: Answers; files: readonly ShelvedAttachment[] },
  showing: Showing,
): DeskAnswerShown {
  const { answer, request } = asked;
  const { actor, org, today } = showing;
  const own = answersFor(answer, org, actor.personId, today);
  const shown = new Map((own ? answer.answers : sent).map(({ code, text }) => [code, text]));
  const can = (act: 'EDIT' | 'SUBMIT' | 'RETURN') => canMoveAnswer(answer.state, request.state, act);
  const writes = own && can('EDIT');
  const actions: DeskAnswerShown['actions'] = writes ? ['EDIT', 'SUBMIT', 'ADD_FILE'] : [];
  if (managesRequest(request, actor.rights) && can('RETURN')) actions.push('RETURN');
  return {
    ...answerRow(asked, showing),
    content: request.content,
    author: org.personRef(request.createdBy, today),
    questions: request.questions.map((question) => ({
      ...question,
      answer: shown.get(question.code) ?? null,
    })),
    revision: answer.revision,
    submittedBy: answer.submittedBy === null ? null : org.personRef(answer.submittedBy, today),
    reason: answer.reason,
    files: (own || answer.revision > 0 ? files : []).map((file) =>
      attachmentView({ ...file, owner: 'DESK_ANSWER', ownerId: answer.answerId }, org, today),
    ),
    ...(writes ? { missing: missingInAnswer(request.questions, answer.answers) } : {}),
    actions,
  };
}
