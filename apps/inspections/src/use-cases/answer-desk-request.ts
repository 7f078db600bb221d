import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import { Refusal } from '#contracts';
import type { Tx } from '#database';
import { OrgPicture, type OrgView } from '#org';
import { submitAnswer, writeAnswer, type Answers } from '../domain/desk-answer.js';
import { tellReceived } from '../domain/desk-told.js';
import type { Actor } from './actor.js';
import { AttachmentShelf } from './attachments.ports.js';
import { Deadlines } from './deadlines.ports.js';
import { answerView, type DeskAnswerShown } from './desk-view.js';
import { DeskAnswers, type AskedAnswer } from './desk.ports.js';
import { requireAnswering } from './require-desk.js';

type OfUnit = { actor: Actor; answerId: string; seenVersion: number };
export type WriteDeskAnswer = OfUnit & { answers: Answers };
export type SubmitDeskAnswer = OfUnit;

/** What officers of a unit do with what it is asked for: several may, and the second of two at once is told so. */
@Injectable()
export class DeskAnswering {
  constructor(
    private readonly answers: DeskAnswers,
    private readonly shelf: AttachmentShelf,
    private readonly deadlines: Deadlines,
    private readonly org: OrgPicture,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  async write(tx: Tx, command: WriteDeskAnswer): Promise<DeskAnswerShown> {
    const org = await this.org.current();
    const { request, answer } = await this.lock(tx, command, org);
    const written = writeAnswer(answer, request, command.answers);
    await this.answers.save(tx, written);
    return this.shown(tx, { request, answer: written }, command.actor, org);
  }

  async submit(tx: Tx, command: SubmitDeskAnswer): Promise<DeskAnswerShown> {
    const { actor, answerId } = command;
    const org = await this.org.current();
    const { request, answer } = await this.lock(tx, command, org);
    const now = this.clock.now();
    const submitted = submitAnswer(answer, request, actor.personId, now);
    const told = tellReceived(submitted, request, { org, today: this.clock.today(), at: now });
    await this.answers.tell(tx, [told], now);
    await this.answers.keepRevision(tx, told.answer);
    await this.shelf.keep(tx, 'DESK_ANSWER', answerId, now);
    await this.deadlines.cancel(tx, { subject: 'DESK_ANSWER', subjectId: answerId });
    return this.shown(tx, { request, answer: told.answer }, actor, org);
  }

  private async lock(tx: Tx, { actor, answerId, seenVersion }: OfUnit, org: OrgView): Promise<AskedAnswer> {
    const asked = requireAnswering(await this.answers.lock(tx, answerId), actor, org, this.clock.today());
    if (asked.answer.version !== seenVersion) throw new Refusal('STALE_VERSION');
    return asked;
  }

  private async shown(tx: Tx, asked: AskedAnswer, actor: Actor, org: OrgView): Promise<DeskAnswerShown> {
    const showing = { actor, org, today: this.clock.today(), now: this.clock.now() };
    // Officers of the unit see what they write, not what was sent.
    const files = await this.shelf.of(tx, 'DESK_ANSWER', asked.answer.answerId);
    return answerView(asked, { sent: [], files }, showing);
  }
}
