import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import { Day, Id, Refusal, registrationRoutes, type InputOf, type ResponseOf } from '#contracts';
import { decodeCursor, encodeCursor } from '#database';
import { OrgPicture, type OrgView } from '#org';
import { SCOPE_HOLDERS, reachOf, viewOf } from '../domain/visibility.js';
import type { Actor } from './actor.js';
import { listedView, registrationView, type RegistrationView } from './registration-view.js';
import { RegistrationReader, type ListQuestion } from './registrations.js';

type ListQuery = InputOf<typeof registrationRoutes.listRegistrations>['query'];
type ListResponse = ResponseOf<typeof registrationRoutes.listRegistrations>;

/** Registrations as the caller may see them. */
@Injectable()
export class RegistrationReading {
  constructor(
    private readonly registrations: RegistrationReader,
    private readonly org: OrgPicture,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  /** @throws Refusal NOT_FOUND */
  async one(actor: Actor, registrationId: string): Promise<RegistrationView> {
    const [org, stored] = await Promise.all([this.org.current(), this.registrations.find(registrationId)]);
    const view = stored === undefined ? null : viewOf(stored.registration, actor.rights);
    if (stored === undefined || view === null || view === 'NAMES_AND_DATES') throw new Refusal('NOT_FOUND');
    return registrationView(stored, view, org, actor, this.clock.today());
  }

  /** @throws Refusal FORBIDDEN for a scope that none of the caller’s offices gives */
  async list(actor: Actor, query: ListQuery): Promise<ListResponse> {
    const { scope, limit } = query;
    const reach = reachOf(scope, actor.rights);
    if (reach === null)
      throw new Refusal('FORBIDDEN', { who: `Phạm vi này dành cho: ${SCOPE_HOLDERS[scope]}.` });
    const org = await this.org.current();
    const found = await this.registrations.list({
      personId: actor.personId,
      scope,
      reach,
      headOfIds: actor.rights.headOfIds,
      year: query.year,
      state: query.state,
      from: query.from,
      to: query.to,
      unitIds: this.unitsBelow(org, query.unitId),
      participantId: query.personId,
      q: query.q,
      after: positionOf(query.cursor),
      limit: limit + 1,
    });
    const page = found.slice(0, limit);
    const last = page.at(-1)?.registration;
    const more = found.length > limit && last !== undefined;
    return {
      items: page.flatMap((listed) => {
        const view = viewOf(listed.registration, actor.rights);
        return view === null ? [] : [listedView(listed, view, org, actor)];
      }),
      nextCursor: more ? encodeCursor([last.dates.from, last.registrationId]) : null,
    };
  }

  private unitsBelow(org: OrgView, unitId: string | undefined) {
    return unitId === undefined ? undefined : org.subtree(unitId.toLowerCase(), this.clock.today());
  }
}

/** @throws Refusal INVALID_INPUT when a client made the cursor up */
function positionOf(cursor: string | undefined): ListQuestion['after'] {
  if (cursor === undefined) return undefined;
  const [from, registrationId] = decodeCursor(cursor, ['string', 'string']);
  const [day, id] = [Day.safeParse(from), Id.safeParse(registrationId)];
  if (day.success && id.success && day.data >= '1900') return { from: day.data, registrationId: id.data };
  throw new Refusal('INVALID_INPUT', {}, [
    { pointer: '?cursor', code: 'invalid', detail: 'Vị trí trang không hợp lệ.' },
  ]);
}
