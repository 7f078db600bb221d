import type { CalendarDay } from '#calendar';
import type { Rights } from '#contracts';
import type { OrgView } from '#org';
import type { DeskAnswer } from './desk-answer.js';
import type { DeskRequest } from './desk-request.js';
import { isPlanner } from './planners.js';
import { officersOf, superiorsOf } from './unit-people.js';

type Asked = Pick<DeskRequest, 'state' | 'provinceId' | 'createdBy'>;

/** Who plans inspections may ask for reports. */
export function mayAsk(rights: Rights): boolean {
  return rights.provinceId !== null && isPlanner(rights);
}

/** Changes, sends, ends it and returns its answers. */
export function managesRequest({ provinceId, createdBy }: Asked, rights: Rights): boolean {
  if (!mayAsk(rights) || rights.provinceId !== provinceId) return false;
  return rights.roles.has('ORGANISATION_INSPECTION') || rights.personId === createdBy;
}

export function seesRequest(request: Asked, rights: Rights): boolean {
  if (managesRequest(request, rights)) return true;
  return request.state !== 'DRAFT' && mayAsk(rights) && rights.provinceId === request.provinceId;
}

/** Units for which somebody answers today. */
export function answeringUnits(org: OrgView, personId: string, day: CalendarDay): string[] {
  const held = new Set(org.positionsOf(personId, day).map(({ unitId }) => unitId));
  return [...held].filter((unitId) => officersOf(org, unitId, day).includes(personId));
}

export function answersFor(
  { unitId }: Pick<DeskAnswer, 'unitId'>,
  org: OrgView,
  personId: string,
  day: CalendarDay,
): boolean {
  return officersOf(org, unitId, day).includes(personId);
}

/** Besides the unit itself: what it sent, and that it has not. Whoever is told of it from above may look it up. */
export function seesAnswer(
  { unitId }: Pick<DeskAnswer, 'unitId'>,
  request: Asked,
  rights: Rights,
  { org, day }: { org: OrgView; day: CalendarDay },
): boolean {
  if (seesRequest(request, rights) || rights.chargeUnitIds.includes(unitId)) return true;
  return superiorsOf(org, unitId, day).includes(rights.personId);
}
