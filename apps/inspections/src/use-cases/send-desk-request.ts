import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, yearOf, type BusinessClock } from '#calendar';
import { Refusal } from '#contracts';
import { newId, type Tx } from '#database';
import { OrgPicture } from '#org';
import { newAnswer } from '../domain/desk-answer.js';
import { requireSendable, sendRequest } from '../domain/desk-request.js';
import { tellRequested } from '../domain/desk-told.js';
import type { Actor } from './actor.js';
import { Deadlines } from './deadlines.ports.js';
import { requestView, type DeskRequestShown } from './desk-view.js';
import { DeskAnswers, DeskRequests } from './desk.ports.js';
import { PaperNumbers } from './paper-numbers.ports.js';
import { requireManaged } from './require-desk.js';
import { requireFields } from './save-desk-request.js';

export type SendDeskRequest = { actor: Actor; requestId: string; seenVersion: number };

/** Every unit is asked, and reminded from now on. */
@Injectable()
export class DeskRequestSending {
  constructor(
    private readonly requests: DeskRequests,
    private readonly answers: DeskAnswers,
    private readonly numbers: PaperNumbers,
    private readonly deadlines: Deadlines,
    private readonly org: OrgPicture,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  async execute(tx: Tx, { actor, requestId, seenVersion }: SendDeskRequest): Promise<DeskRequestShown> {
    const org = await this.org.current();
    const now = this.clock.now();
    const today = this.clock.today();
    const draft = requireManaged(await this.requests.lock(tx, requestId), actor.rights, seenVersion);
    requireSendable(draft, today);
    // Once more: units end and plans close while a draft lies.
    await requireFields(tx, this.requests, draft, { org, provinceId: draft.provinceId, today });
    const number = await this.numbers.next(tx, 'YC', yearOf(today));
    const sent = sendRequest(draft, number, now, today);
    await this.requests.save(tx, sent);
    const asked = sent.unitIds.map((unitId) => newAnswer(newId(), requestId, unitId));
    const told = asked.map((answer) => tellRequested(answer, sent, { org, today, at: now }));
    await this.answers.add(tx, told, now);
    const due = { subject: 'DESK_ANSWER' as const, dueAt: sent.dueAt };
    await Promise.all(asked.map(({ answerId }) => this.deadlines.set(tx, { ...due, subjectId: answerId })));
    const read = await this.requests.read(tx, requestId, now);
    if (read === undefined) throw new Refusal('NOT_FOUND');
    return requestView(read, { actor, org, today, now });
  }
}
