import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import { Refusal, type InputOf, type ResponseOf, type inspectionsRoutes } from '#contracts';
import { decodeCursor, encodeCursor } from '#database';
import { OrgPicture } from '#org';
import { isLate, isOwed, type DeskAnswer } from '../domain/desk-answer.js';
import type { DeskRequest } from '../domain/desk-request.js';
import { mayAsk, seesRequest } from '../domain/desk-rights.js';
import type { Actor } from './actor.js';
import {
  answerOffers,
  requestRow,
  requestView,
  standingOf,
  type DeskRequestShown,
  type Showing,
} from './desk-view.js';
import { DeskReader, type RequestQuestion } from './desk.ports.js';

type List = typeof inspectionsRoutes.listDeskRequests;
type Compare = typeof inspectionsRoutes.compareDeskAnswers;
type Filter = InputOf<Compare>['query']['filter'];

/** Requests as those who plan inspections read them, and the answers side by side. */
@Injectable()
export class DeskRequestReading {
  constructor(
    private readonly reader: DeskReader,
    private readonly org: OrgPicture,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  async list(actor: Actor, query: InputOf<List>['query']): Promise<ResponseOf<List>> {
    const { provinceId, personId, roles } = actor.rights;
    if (provinceId === null || !mayAsk(actor.rights)) throw new Refusal('FORBIDDEN');
    const showing = await this.showing(actor);
    const found = await this.reader.requests({
      provinceId,
      draftsOf: roles.has('ORGANISATION_INSPECTION') ? null : personId,
      state: query.state,
      year: query.year,
      planId: query.planId,
      now: showing.now,
      after: positionOf(query.cursor),
      limit: query.limit + 1,
    });
    const page = found.slice(0, query.limit);
    const last = page.at(-1)?.request;
    const more = found.length > query.limit && last !== undefined;
    return {
      items: page.map((read) => requestRow(read, showing)),
      nextCursor: more ? encodeCursor([last.createdAt.toISOString(), last.requestId]) : null,
      actions: ['CREATE'],
    };
  }

  /** @throws Refusal NOT_FOUND */
  async one(actor: Actor, requestId: string): Promise<DeskRequestShown> {
    const showing = await this.showing(actor);
    return requestView(await this.seen(actor, requestId, showing.now), showing);
  }

  /**
   * What the units sent, in the order in which they were asked; pages of units, each with every question.
   *
   * @throws Refusal NOT_FOUND
   */
  async compare(
    actor: Actor,
    requestId: string,
    query: InputOf<Compare>['query'],
  ): Promise<ResponseOf<Compare>> {
    const showing = await this.showing(actor);
    const { request } = await this.seen(actor, requestId, showing.now);
    const from = query.cursor === undefined ? 0 : Number(decodeCursor(query.cursor, ['number'])[0]);
    const place = new Map(request.unitIds.map((unitId, i) => [unitId, i]));
    const placeOf = ({ unitId }: DeskAnswer) => place.get(unitId) ?? request.unitIds.length;
    const chosen = (await this.reader.standings(requestId))
      .filter((answer) => placeOf(answer) >= from && passes(answer, request, query.filter, showing.now))
      .sort((a, b) => placeOf(a) - placeOf(b));
    const page = chosen.slice(0, query.limit);
    const next = chosen[query.limit];
    const sent = await this.reader.lastSent(page.map(({ answerId }) => answerId));
    return {
      questions: request.questions,
      items: page.map((answer) => {
        const given = new Map((sent.get(answer.answerId) ?? []).map(({ code, text }) => [code, text]));
        const answers = request.questions.map(({ code }) => ({ code, text: given.get(code) ?? null }));
        return {
          ...standingOf(answer, request, showing),
          answers,
          actions: answerOffers(answer, request, showing),
        };
      }),
      nextCursor: next === undefined ? null : encodeCursor([placeOf(next)]),
    };
  }

  private async showing(actor: Actor): Promise<Showing> {
    return { actor, org: await this.org.current(), today: this.clock.today(), now: this.clock.now() };
  }

  private async seen({ rights }: Actor, requestId: string, now: Date) {
    const read = await this.reader.request(requestId, now);
    if (read === undefined || !seesRequest(read.request, rights)) throw new Refusal('NOT_FOUND');
    return read;
  }
}

function passes(answer: DeskAnswer, request: DeskRequest, filter: Filter, now: Date): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'in':
      return !isOwed(answer);
    case 'returned':
      return answer.state === 'RETURNED';
    case 'missing':
      return answer.revision === 0;
    case 'late':
      return isLate(answer, request.dueAt, request.closedAt ?? now);
  }
}

/** @throws Refusal INVALID_INPUT when a client made the cursor up */
function positionOf(cursor: string | undefined): RequestQuestion['after'] {
  if (cursor === undefined) return undefined;
  const [createdAt, requestId] = decodeCursor(cursor, ['instant', 'id']);
  return { createdAt: String(createdAt), requestId: String(requestId) };
}
