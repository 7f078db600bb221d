import type { CalendarDay } from '#calendar';
import { Refusal, type Rights } from '#contracts';
import type { OrgView } from '#org';
import type { DeskRequest } from '../domain/desk-request.js';
import { answersFor, managesRequest, seesAnswer, seesRequest } from '../domain/desk-rights.js';
import type { Actor } from './actor.js';
import type { AskedAnswer } from './desk.ports.js';

const MANAGERS = 'Việc này thuộc người lập yêu cầu và Ban Tổ chức – Kiểm tra.';
const ANSWERERS = 'Việc này thuộc cán bộ phụ trách của đơn vị được yêu cầu.';

/** @throws Refusal NOT_FOUND, FORBIDDEN, STALE_VERSION */
export function requireManaged(
  request: DeskRequest | undefined,
  rights: Rights,
  seenVersion: number,
): DeskRequest {
  if (request === undefined || !seesRequest(request, rights)) throw new Refusal('NOT_FOUND');
  if (!managesRequest(request, rights)) throw new Refusal('FORBIDDEN', { who: MANAGERS });
  if (request.version !== seenVersion) throw new Refusal('STALE_VERSION');
  return request;
}

/**
 * For what its unit does with it.
 *
 * @throws Refusal NOT_FOUND, FORBIDDEN (who may read it)
 */
export function requireAnswering(
  asked: AskedAnswer | undefined,
  { personId, rights }: Actor,
  org: OrgView,
  day: CalendarDay,
): AskedAnswer {
  if (asked === undefined) throw new Refusal('NOT_FOUND');
  if (answersFor(asked.answer, org, personId, day)) return asked;
  if (!seesAnswer(asked.answer, asked.request, rights, { org, day })) throw new Refusal('NOT_FOUND');
  throw new Refusal('FORBIDDEN', { who: ANSWERERS });
}

/**
 * For what whoever asked does with it.
 *
 * @throws Refusal NOT_FOUND, FORBIDDEN (who may read it)
 */
export function requireAsking(
  asked: AskedAnswer | undefined,
  { personId, rights }: Actor,
  org: OrgView,
  day: CalendarDay,
): AskedAnswer {
  if (asked === undefined) throw new Refusal('NOT_FOUND');
  if (managesRequest(asked.request, rights)) return asked;
  const seen =
    seesAnswer(asked.answer, asked.request, rights, { org, day }) ||
    answersFor(asked.answer, org, personId, day);
  throw seen ? new Refusal('FORBIDDEN', { who: MANAGERS }) : new Refusal('NOT_FOUND');
}
