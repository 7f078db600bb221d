import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import { Refusal } from '#contracts';
import type { Tx } from '#database';
import { OrgPicture } from '#org';
import { returnAnswer } from '../domain/desk-answer.js';
import { tellReturned } from '../domain/desk-told.js';
import type { Actor } from './actor.js';
import { AttachmentShelf } from './attachments.ports.js';
import { Deadlines } from './deadlines.ports.js';
import { answerView, type DeskAnswerShown } from './desk-view.js';
import { DeskAnswers } from './desk.ports.js';
import { requireAsking } from './require-desk.js';

export type ReturnDeskAnswer = { actor: Actor; answerId: string; seenVersion: number; reason: string };

/** The unit is to complete it. It was received once, so it does not fall due anew, but is chased every week. */
@Injectable()
export class DeskAnswerReturning {
  constructor(
    private readonly answers: DeskAnswers,
    private readonly shelf: AttachmentShelf,
    private readonly deadlines: Deadlines,
    private readonly org: OrgPicture,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  async execute(tx: Tx, command: ReturnDeskAnswer): Promise<DeskAnswerShown> {
    const { actor, answerId, seenVersion, reason } = command;
    const org = await this.org.current();
    const now = this.clock.now();
    const today = this.clock.today();
    const asked = requireAsking(await this.answers.lock(tx, answerId), actor, org, today);
    const { request, answer } = asked;
    if (answer.version !== seenVersion) throw new Refusal('STALE_VERSION');
    const returned = returnAnswer(answer, request, reason);
    const told = tellReturned(returned, request, reason, { org, today, at: now });
    await this.answers.tell(tx, [told], now);
    await this.answers.noteReturn(tx, told.answer, actor.personId, now);
    await this.deadlines.chase(tx, { subject: 'DESK_ANSWER', subjectId: answerId, dueAt: request.dueAt });
    // Nobody has written since, so what the unit has is what it sent.
    const seen = { sent: answer.answers, files: await this.shelf.of(tx, 'DESK_ANSWER', answerId) };
    return answerView({ request, answer: told.answer }, seen, { actor, org, today, now });
  }
}
