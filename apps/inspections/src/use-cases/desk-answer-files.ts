import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import { Refusal } from '#contracts';
import type { Tx } from '#database';
import { OrgPicture } from '#org';
import { writeAnswer } from '../domain/desk-answer.js';
import { answersFor, seesAnswer } from '../domain/desk-rights.js';
import type { Actor } from './actor.js';
import type { AttachmentOwner } from './attachment-owners.ports.js';
import { DeskAnswers, DeskReader } from './desk.ports.js';
import { requireAnswering } from './require-desk.js';

/** Files go with an answer, or with one question of it. */
@Injectable()
export class DeskAnswerFiles implements AttachmentOwner {
  constructor(
    private readonly answers: DeskAnswers,
    private readonly reader: DeskReader,
    private readonly org: OrgPicture,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  /** @throws Refusal NOT_FOUND, FORBIDDEN, DESK_ANSWER_ILLEGAL_MOVE, DESK_QUESTION_UNKNOWN */
  async mayAdd(tx: Tx, ownerId: string, itemCode: string | null, actor: Actor): Promise<void> {
    const org = await this.org.current();
    const asked = requireAnswering(await this.answers.lock(tx, ownerId), actor, org, this.clock.today());
    const { answer, request } = asked;
    // The same rule as for what is written beside it.
    writeAnswer(answer, request, answer.answers);
    if (itemCode !== null && !request.questions.some(({ code }) => code === itemCode))
      throw new Refusal('DESK_QUESTION_UNKNOWN', { code: itemCode });
  }

  /** Others than the unit read nothing of it before it was sent. */
  async mayRead(ownerId: string, { personId, rights }: Actor): Promise<boolean> {
    const [org, asked] = await Promise.all([this.org.current(), this.reader.answer(ownerId)]);
    if (asked === undefined) return false;
    const { answer, request } = asked;
    const day = this.clock.today();
    if (answersFor(answer, org, personId, day)) return true;
    return answer.revision > 0 && seesAnswer(answer, request, rights, { org, day });
  }
}
