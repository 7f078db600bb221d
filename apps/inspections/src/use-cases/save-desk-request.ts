import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock, type CalendarDay } from '#calendar';
import { Refusal, type DeskRequestFields } from '#contracts';
import { newId, type Tx } from '#database';
import { OrgPicture, type OrgView } from '#org';
import { checkRequest } from '../domain/desk-check.js';
import { draftRequest, editRequest } from '../domain/desk-request.js';
import { mayAsk } from '../domain/desk-rights.js';
import type { Actor } from './actor.js';
import { requestView, type DeskRequestShown } from './desk-view.js';
import { DeskRequests } from './desk.ports.js';
import { requireManaged } from './require-desk.js';

export type SaveDeskRequest = { actor: Actor; fields: DeskRequestFields };
export type ChangeDeskRequest = SaveDeskRequest & { requestId: string; seenVersion: number };

/** Drafts of requests; nobody but those who work on them hears of one. */
@Injectable()
export class DeskRequestSaving {
  constructor(
    private readonly requests: DeskRequests,
    private readonly org: OrgPicture,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  async save(tx: Tx, { actor, fields }: SaveDeskRequest): Promise<DeskRequestShown> {
    const { provinceId } = actor.rights;
    if (provinceId === null || !mayAsk(actor.rights)) throw new Refusal('FORBIDDEN');
    const org = await this.org.current();
    const now = this.clock.now();
    const today = this.clock.today();
    await requireFields(tx, this.requests, fields, { org, provinceId, today });
    const requestId = newId();
    await this.requests.add(
      tx,
      draftRequest(fields, { requestId, provinceId, by: actor.personId, now, today }),
    );
    return this.shown(tx, requestId, actor, org);
  }

  async change(
    tx: Tx,
    { actor, fields, requestId, seenVersion }: ChangeDeskRequest,
  ): Promise<DeskRequestShown> {
    const org = await this.org.current();
    const before = requireManaged(await this.requests.lock(tx, requestId), actor.rights, seenVersion);
    const edited = editRequest(before, fields);
    const { provinceId } = before;
    await requireFields(tx, this.requests, fields, { org, provinceId, today: this.clock.today() });
    await this.requests.save(tx, edited);
    return this.shown(tx, requestId, actor, org);
  }

  private async shown(tx: Tx, requestId: string, actor: Actor, org: OrgView) {
    const now = this.clock.now();
    const read = await this.requests.read(tx, requestId, now);
    if (read === undefined) throw new Refusal('NOT_FOUND');
    return requestView(read, { actor, org, today: this.clock.today(), now });
  }
}

/** @throws Refusal DESK_QUESTION_TWICE, DESK_UNIT_UNSUITABLE, DESK_PLAN_UNSUITABLE */
export async function requireFields(
  tx: Tx,
  requests: DeskRequests,
  fields: Pick<DeskRequestFields, 'questions' | 'unitIds' | 'planId'>,
  { org, provinceId, today }: { org: OrgView; provinceId: string; today: CalendarDay },
): Promise<void> {
  checkRequest(fields, org, provinceId, today);
  const { planId } = fields;
  if (planId !== null && !(await requests.planStands(tx, planId, provinceId)))
    throw new Refusal('DESK_PLAN_UNSUITABLE', {}, [
      { pointer: '/planId', code: 'DESK_PLAN_UNSUITABLE', detail: 'Không dùng được kế hoạch này.' },
    ]);
}
