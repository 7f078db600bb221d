import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import { Refusal, type InputOf, type ResponseOf, type inspectionsRoutes } from '#contracts';
import { decodeCursor, encodeCursor } from '#database';
import { OrgPicture } from '#org';
import { answeringUnits, answersFor, seesAnswer } from '../domain/desk-rights.js';
import type { Actor } from './actor.js';
import { answerRow, answerView, type DeskAnswerShown, type Showing } from './desk-view.js';
import { DeskReader, type AskedAnswer, type AnswerQuestion } from './desk.ports.js';

type List = typeof inspectionsRoutes.listDeskAnswers;
type History = typeof inspectionsRoutes.deskAnswerHistory;

/** What units are asked for, as the units, those who have them in charge and those who asked read it. */
@Injectable()
export class DeskAnswerReading {
  constructor(
    private readonly reader: DeskReader,
    private readonly org: OrgPicture,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  async list(actor: Actor, query: InputOf<List>['query']): Promise<ResponseOf<List>> {
    const showing = await this.showing(actor);
    const own = () => answeringUnits(showing.org, actor.personId, showing.today);
    const found = await this.reader.answers({
      unitIds: query.scope === 'own' ? own() : actor.rights.chargeUnitIds,
      filter: query.filter,
      after: positionOf(query.cursor),
      limit: query.limit + 1,
    });
    const page = found.slice(0, query.limit);
    const last = page.at(-1);
    const more = found.length > query.limit && last !== undefined;
    return {
      items: page.map((asked) => answerRow(asked, showing)),
      nextCursor: more ? encodeCursor([last.request.dueAt.toISOString(), last.answer.answerId]) : null,
    };
  }

  /** @throws Refusal NOT_FOUND */
  async one(actor: Actor, answerId: string): Promise<DeskAnswerShown> {
    const showing = await this.showing(actor);
    const asked = await this.seen(actor, answerId, showing);
    const [sent, files] = await Promise.all([this.reader.lastSent([answerId]), this.reader.files(answerId)]);
    return answerView(asked, { sent: sent.get(answerId) ?? [], files }, showing);
  }

  /** @throws Refusal NOT_FOUND */
  async history(actor: Actor, answerId: string): Promise<ResponseOf<History>> {
    const showing = await this.showing(actor);
    await this.seen(actor, answerId, showing);
    const person = (personId: string) => showing.org.personRef(personId, showing.today);
    return {
      items: (await this.reader.revisions(answerId)).map(
        ({ revision, answers, submittedBy, submittedAt, returnedBy, returnedAt, reason }) => ({
          ...{ revision, answers, reason },
          submittedBy: person(submittedBy),
          submittedAt: submittedAt.toISOString(),
          returnedBy: returnedBy === null ? null : person(returnedBy),
          returnedAt: returnedAt?.toISOString() ?? null,
        }),
      ),
    };
  }

  private async showing(actor: Actor): Promise<Showing> {
    return { actor, org: await this.org.current(), today: this.clock.today(), now: this.clock.now() };
  }

  private async seen(actor: Actor, answerId: string, { org, today }: Showing): Promise<AskedAnswer> {
    const asked = await this.reader.answer(answerId);
    if (asked === undefined) throw new Refusal('NOT_FOUND');
    const { answer, request } = asked;
    const seen =
      answersFor(answer, org, actor.personId, today) ||
      seesAnswer(answer, request, actor.rights, { org, day: today });
    if (!seen) throw new Refusal('NOT_FOUND');
    return asked;
  }
}

/** @throws Refusal INVALID_INPUT when a client made the cursor up */
function positionOf(cursor: string | undefined): AnswerQuestion['after'] {
  if (cursor === undefined) return undefined;
  const [dueAt, answerId] = decodeCursor(cursor, ['instant', 'id']);
  return { dueAt: String(dueAt), answerId: String(answerId) };
}
