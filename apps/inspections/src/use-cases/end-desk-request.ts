import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import { Refusal } from '#contracts';
import type { Tx } from '#database';
import { OrgPicture, type OrgView } from '#org';
import { isOwed, type DeskAnswer } from '../domain/desk-answer.js';
import { cancelRequest, closeRequest, type DeskRequest } from '../domain/desk-request.js';
import { tellCancelled } from '../domain/desk-told.js';
import type { Actor } from './actor.js';
import { Deadlines } from './deadlines.ports.js';
import { requestView, type DeskRequestShown } from './desk-view.js';
import { DeskAnswers, DeskRequests } from './desk.ports.js';
import { requireManaged } from './require-desk.js';

type End = { actor: Actor; requestId: string; seenVersion: number };
export type CloseDeskRequest = End & { reason: string | null };
export type CancelDeskRequest = End & { reason: string };

/** Nothing more is received, and nobody is reminded any more. */
@Injectable()
export class DeskRequestEnding {
  constructor(
    private readonly requests: DeskRequests,
    private readonly answers: DeskAnswers,
    private readonly deadlines: Deadlines,
    private readonly org: OrgPicture,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  async close(
    tx: Tx,
    { actor, requestId, seenVersion, reason }: CloseDeskRequest,
  ): Promise<DeskRequestShown> {
    const org = await this.org.current();
    const { before, answers } = await this.lock(tx, { actor, requestId, seenVersion });
    const closed = closeRequest(before, answers.filter(isOwed).length, reason, this.clock.now());
    return this.end(tx, closed, answers, { actor, org });
  }

  /** Units that have not answered yet hear that they need not. */
  async cancel(
    tx: Tx,
    { actor, requestId, seenVersion, reason }: CancelDeskRequest,
  ): Promise<DeskRequestShown> {
    const org = await this.org.current();
    const { before, answers } = await this.lock(tx, { actor, requestId, seenVersion });
    const now = this.clock.now();
    const cancelled = cancelRequest(before, reason, now);
    const telling = { org, today: this.clock.today(), at: now };
    const told = answers.filter(isOwed).map((answer) => tellCancelled(answer, cancelled, reason, telling));
    await this.answers.tell(tx, told, now);
    return this.end(tx, cancelled, answers, { actor, org });
  }

  private async lock(tx: Tx, { actor, requestId, seenVersion }: End) {
    const before = requireManaged(await this.requests.lock(tx, requestId), actor.rights, seenVersion);
    return { before, answers: await this.answers.lockOf(tx, requestId) };
  }

  private async end(
    tx: Tx,
    request: DeskRequest,
    answers: readonly DeskAnswer[],
    { actor, org }: { actor: Actor; org: OrgView },
  ): Promise<DeskRequestShown> {
    await this.requests.save(tx, request);
    const of = (subjectId: string) => ({ subject: 'DESK_ANSWER' as const, subjectId });
    await Promise.all(answers.map(({ answerId }) => this.deadlines.cancel(tx, of(answerId))));
    const now = this.clock.now();
    const read = await this.requests.read(tx, request.requestId, now);
    if (read === undefined) throw new Refusal('NOT_FOUND');
    return requestView(read, { actor, org, today: this.clock.today(), now });
  }
}
