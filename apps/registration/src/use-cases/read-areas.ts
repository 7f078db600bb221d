import { Inject, Injectable } from '@nestjs/common';
import {
  BUSINESS_CLOCK,
  halfDayRange,
  tripDatesOfRange,
  wholeDays,
  type BusinessClock,
  type CalendarDay,
} from '#calendar';
import { Refusal, type InputOf, type ResponseOf, type registrationRoutes } from '#contracts';
import { decodeCursor, encodeCursor } from '#database';
import { OrgPicture, type OrgView, type Unit } from '#org';
import { canHost } from '../domain/host-unit.js';
import { SCOPE_HOLDERS, supervisedIn, type AreaScope } from '../domain/visibility.js';
import type { Actor } from './actor.js';
import { AreaReader, type CollisionQuestion } from './areas.js';
import { heading } from './registration-view.js';

type Routes = typeof registrationRoutes;

/** The units that somebody looks after: where trips go, where none goes, where several meet. */
@Injectable()
export class AreaReading {
  constructor(
    private readonly areas: AreaReader,
    private readonly org: OrgPicture,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  /** @throws Refusal FORBIDDEN for a scope that none of the caller’s offices gives */
  async coverage(
    actor: Actor,
    { scope, year }: InputOf<Routes['coverage']>['query'],
  ): Promise<ResponseOf<Routes['coverage']>> {
    const reach = reachFor(scope, actor);
    const org = await this.org.current();
    const today = this.clock.today();
    const units = unitsOf(org, scope, actor, reach, [`${year}-01-01`, within(year, today)]);
    const listed = new Set(units.map(({ unitId }) => unitId));
    const above = (unitId: string) =>
      org.lineage(unitId).flatMap((unit) => (listed.has(unit.unitId) ? [unit.unitId] : []));
    const counted = units.flatMap(({ unitId }) =>
      above(unitId).map((row): [string, string] => [row, unitId]),
    );
    const found = await this.areas.coverage({ scope, reach, year, counted, today });
    const visited = new Map(found.map((row) => [row.unitId, row]));
    const items = units.map(({ unitId, name, level, validTo }) => {
      const { months = [], approved = NONE, waiting = NONE, lastVisit = null } = visited.get(unitId) ?? {};
      const parentId = above(unitId)[1] ?? null;
      return { unitId, name, level, parentId, validTo, months, approved, waiting, lastVisit };
    });
    return { year, items: items.sort((a, b) => a.name.localeCompare(b.name, 'vi')) };
  }

  /** @throws Refusal FORBIDDEN for a scope that none of the caller’s offices gives */
  async collisions(
    actor: Actor,
    { scope, year, from, cursor, limit }: InputOf<Routes['collisions']>['query'],
  ): Promise<ResponseOf<Routes['collisions']>> {
    const reach = reachFor(scope, actor);
    const org = await this.org.current();
    const since = from === undefined ? undefined : halfDayRange(wholeDays(from))[0];
    const after = positionOf(cursor);
    const found = await this.areas.collisions({ scope, reach, year, since, after, limit: limit + 1 });
    const page = found.slice(0, limit);
    const last = page.at(-1);
    const more = found.length > limit && last !== undefined;
    return {
      items: page.map(({ unitId, halves, trips }) => ({
        unit: org.unitRef(unitId),
        dates: tripDatesOfRange(halves),
        trips: trips.map((trip) => heading(trip, org)),
      })),
      nextCursor: more ? encodeCursor([last.halves[0], last.unitId]) : null,
    };
  }
}

const NONE = { trips: 0, days: 0 };

function reachFor(scope: AreaScope, { rights }: Actor): readonly string[] {
  const reach = supervisedIn(scope, rights);
  if (reach !== null) return reach;
  const holders = scope === 'department' ? 'trưởng ban, phó trưởng ban' : SCOPE_HOLDERS[scope];
  throw new Refusal('FORBIDDEN', { who: `Phạm vi này dành cho: ${holders}.` });
}

/** Every unit of the scope that could be gone to on one of the days, visited or not. */
function unitsOf(
  org: OrgView,
  scope: AreaScope,
  { rights }: Actor,
  reach: readonly string[],
  days: readonly CalendarDay[],
): Unit[] {
  const wholeProvince = scope === 'province' || scope === 'department';
  const ids =
    wholeProvince && rights.provinceId !== null
      ? days.flatMap((day) => org.subtree(String(rights.provinceId), day))
      : reach;
  return [...new Set(ids)].flatMap((id) => {
    const unit = org.unit(id);
    return unit !== undefined && canHost(unit.level) ? [unit] : [];
  });
}

/** Today, or the day of the year that is nearest to it. */
function within(year: number, today: CalendarDay): CalendarDay {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  if (today < first) return first;
  return today > last ? last : today;
}

function positionOf(cursor: string | undefined): CollisionQuestion['after'] {
  if (cursor === undefined) return undefined;
  const [start, unitId] = decodeCursor(cursor, ['number', 'id']);
  return { start: Number(start), unitId: String(unitId) };
}
