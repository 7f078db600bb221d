import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import { Refusal, type ResponseOf, type inspectionsRoutes } from '#contracts';
import type { Tx } from '#database';
import { OrgPicture, type OrgView } from '#org';
import { ringOf } from '../domain/deadline-ring.js';
import { isOwed, type DeskAnswer } from '../domain/desk-answer.js';
import { requireRequestMove } from '../domain/desk-request.js';
import { tellOwed } from '../domain/desk-told.js';
import type { Actor } from './actor.js';
import { DeskAnswers, DeskRequests } from './desk.ports.js';
import { requireManaged } from './require-desk.js';

export type RemindDeskRequest = {
  actor: Actor;
  requestId: string;
  seenVersion: number;
  /** Which units; undefined: all that owe an answer. */
  unitIds: readonly string[] | undefined;
};

type Reminded = ResponseOf<typeof inspectionsRoutes.remindDeskRequest>;

/**
 * Somebody chases by hand, beside the deadlines: the same words as theirs at this time, before the due time to the unit,
 * afterwards also to whoever leads it from above.
 */
@Injectable()
export class DeskRequestReminding {
  constructor(
    private readonly requests: DeskRequests,
    private readonly answers: DeskAnswers,
    private readonly org: OrgPicture,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  async execute(tx: Tx, command: RemindDeskRequest): Promise<Reminded> {
    const { actor, requestId, seenVersion, unitIds } = command;
    const org = await this.org.current();
    const request = requireManaged(await this.requests.lock(tx, requestId), actor.rights, seenVersion);
    requireRequestMove(request.state, 'REMIND');
    const answers = await this.answers.lockOf(tx, requestId);
    const owed = chosen(answers, unitIds, org).filter(isOwed);
    if (owed.length === 0) throw new Refusal('DESK_NOTHING_MISSING');
    const today = this.clock.today();
    const before = owed.filter(({ remindedOn }) => remindedOn === today);
    const due = owed.filter(({ remindedOn }) => remindedOn !== today);
    if (due.length === 0) throw new Refusal('REMINDED_TODAY');
    const at = this.clock.now();
    const ring = ringOf(request.dueAt, at);
    const told = due.map((answer) =>
      tellOwed({ ...answer, remindedOn: today }, request, ring, { org, today, at }),
    );
    await this.answers.tell(tx, told, at);
    const refs = (some: readonly DeskAnswer[]) => some.map(({ unitId }) => org.unitRef(unitId));
    return { reminded: refs(due), remindedBefore: refs(before) };
  }
}

/** @throws Refusal DESK_UNIT_NOT_ASKED */
function chosen(answers: readonly DeskAnswer[], unitIds: readonly string[] | undefined, org: OrgView) {
  if (unitIds === undefined) return answers;
  const unknown = unitIds.findIndex((unitId) => !answers.some((answer) => answer.unitId === unitId));
  if (unknown >= 0) {
    const unit = org.unitName(unitIds[unknown] ?? '');
    throw new Refusal('DESK_UNIT_NOT_ASKED', { unit }, [
      { pointer: `/unitIds/${unknown}`, code: 'DESK_UNIT_NOT_ASKED', detail: `${unit} không được yêu cầu.` },
    ]);
  }
  return answers.filter(({ unitId }) => unitIds.includes(unitId));
}
