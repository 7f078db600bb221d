import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import { Refusal, type InputOf, type ResponseOf, type inspectionsRoutes } from '#contracts';
import { decodeCursor, encodeCursor } from '#database';
import { OrgPicture } from '#org';
import { sightOf } from '../domain/visit-people.js';
import type { Actor } from './actor.js';
import { checklistView, type ChecklistView } from './checklist-view.js';
import { ChecklistReader } from './checklists.ports.js';
import { requireSight } from './visit-access.js';
import { visitListItem, visitView, type VisitView } from './visit-view.js';
import { VisitReader, type VisitQuestion } from './visits.ports.js';

type ListQuery = InputOf<typeof inspectionsRoutes.listVisits>['query'];
type ListResponse = ResponseOf<typeof inspectionsRoutes.listVisits>;

/** Visits and their checklists as the caller may see them. */
@Injectable()
export class VisitReading {
  constructor(
    private readonly visits: VisitReader,
    private readonly checklists: ChecklistReader,
    private readonly org: OrgPicture,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  /** @throws Refusal NOT_FOUND */
  async one(actor: Actor, visitId: string): Promise<VisitView> {
    const { record, viewing } = await this.seen(actor, visitId);
    return visitView(record, viewing);
  }

  /** @throws Refusal NOT_FOUND, FORBIDDEN for those who only see the schedule */
  async checklist(actor: Actor, visitId: string): Promise<ChecklistView> {
    const { record, viewing } = await this.seen(actor, visitId);
    if (viewing.sight === 'SCHEDULE')
      throw new Refusal('FORBIDDEN', { who: 'Phiếu kiểm tra dành cho người của đoàn này và đơn vị.' });
    return checklistView(record.visit, await this.checklists.of(record.visit), viewing);
  }

  async list(actor: Actor, query: ListQuery): Promise<ListResponse> {
    const { rights } = actor;
    const { limit, cursor, personId: memberId, ...filter } = query;
    const [org, today] = [await this.org.current(), this.clock.today()];
    const seesProvince =
      rights.roles.has('ORGANISATION_INSPECTION') || rights.roles.has('STANDING_COMMITTEE');
    const found = await this.visits.list({
      ...filter,
      memberId,
      personId: actor.personId,
      provinceId: seesProvince ? rights.provinceId : null,
      unitIds: [...rights.hostUnitIds, ...rights.headOfIds],
      headOfIds: rights.headOfIds,
      after: positionOf(cursor),
      limit: limit + 1,
    });
    const page = found.slice(0, limit);
    const last = page.at(-1);
    return {
      items: page.flatMap((visit) => {
        const sight = sightOf(visit, rights);
        return sight === null ? [] : [visitListItem(visit, { actor, sight, org, today })];
      }),
      nextCursor:
        found.length > limit && last !== undefined
          ? encodeCursor([`${last.dates.from}T00:00:00.000Z`, last.visitId])
          : null,
    };
  }

  private async seen(actor: Actor, visitId: string) {
    const [org, today] = [await this.org.current(), this.clock.today()];
    const record = await this.visits.find(visitId);
    const { sight } = requireSight(record?.visit, actor, org, today);
    if (record === undefined) throw new Refusal('NOT_FOUND');
    return { record, viewing: { actor, sight, org, today } };
  }
}

/** @throws Refusal INVALID_INPUT when a client made the cursor up */
function positionOf(cursor: string | undefined): VisitQuestion['after'] {
  if (cursor === undefined) return undefined;
  // The first day of a visit as the instant at which it begins: keys of a cursor are checked by their kind.
  const [from, visitId] = decodeCursor(cursor, ['instant', 'id']);
  return { from: String(from).slice(0, 10), visitId: String(visitId) };
}
