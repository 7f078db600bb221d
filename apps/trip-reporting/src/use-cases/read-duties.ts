import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import { Refusal, type InputOf, type ResponseOf, type tripReportingRoutes } from '#contracts';
import { decodeCursor, encodeCursor } from '#database';
import { OrgPicture } from '#org';
import { dutyReachOf, maySeeDuty } from '../domain/duty-visibility.js';
import { grantedReach } from '../domain/reach.js';
import type { Actor } from './actor.js';
import { DutyReader, type DutyQuestion } from './duties.ports.js';
import { dutyView } from './duty-view.js';

type Routes = typeof tripReportingRoutes;
type ListQuery = InputOf<Routes['listDuties']>['query'];

/** Duties as the caller may see them. */
@Injectable()
export class DutyReading {
  constructor(
    private readonly duties: DutyReader,
    private readonly org: OrgPicture,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  /** @throws Refusal NOT_FOUND */
  async one(actor: Actor, dutyId: string): Promise<ResponseOf<Routes['getDuty']>> {
    const [org, found] = await Promise.all([this.org.current(), this.duties.find(dutyId)]);
    const [now, today] = [this.clock.now(), this.clock.today()];
    if (found === undefined || !maySeeDuty(found.duty, actor.rights, org, today))
      throw new Refusal('NOT_FOUND');
    const reminders = await this.duties.reminders(dutyId);
    return {
      ...dutyView(found, { actor, org, now, today }),
      reminders: reminders.map(({ kind, dueAt, state, settledAt }) => ({
        kind,
        dueAt: dueAt.toISOString(),
        state,
        settledAt: settledAt?.toISOString() ?? null,
      })),
    };
  }

  /** @throws Refusal FORBIDDEN for a scope that none of the caller’s offices gives */
  async list(actor: Actor, query: ListQuery): Promise<ResponseOf<Routes['listDuties']>> {
    const { scope, limit } = query;
    const org = await this.org.current();
    const [now, today] = [this.clock.now(), this.clock.today()];
    const reach = grantedReach(scope, dutyReachOf(scope, actor.rights, org, today));
    const found = await this.duties.list({
      scope,
      reach,
      year: query.year,
      state: query.state,
      registrationId: query.registrationId,
      after: positionOf(query.cursor),
      limit: limit + 1,
    });
    const page = found.slice(0, limit);
    const last = page.at(-1)?.duty;
    const more = found.length > limit && last !== undefined;
    return {
      items: page.map((read) => dutyView(read, { actor, org, now, today })),
      nextCursor: more ? encodeCursor([last.dueAt.toISOString(), last.dutyId]) : null,
    };
  }
}

/** @throws Refusal INVALID_INPUT when a client made the cursor up */
function positionOf(cursor: string | undefined): DutyQuestion['after'] {
  if (cursor === undefined) return undefined;
  const [dueAt, dutyId] = decodeCursor(cursor, ['instant', 'id']);
  return { dueAt: new Date(String(dueAt)), dutyId: String(dutyId) };
}
