import {
  endOfDay,
  addDays,
  eachDay,
  earlierOf,
  formatDay,
  tripDatesProblem,
  tripsOverlap,
  type CalendarDay,
  type TripDates,
} from '#calendar';
import { Refusal, VISIT_METHOD_LABELS, type VisitMethod } from '#contracts';
import type { OrgView } from '#org';
import { belongsTo } from './unit-people.js';
import type { VisitPlan, VisitTeam } from './visit.js';

/** Who goes where and when. */
export type Places = { unitId: string; dates: TripDates; method: VisitMethod };

/** Another visit that may be in the way. */
export type OtherVisit = {
  number: string;
  teamId: string;
  teamName: string;
  personIds: readonly string[];
  unitId: string;
  method: VisitMethod;
  dates: TripDates;
};

/** @throws Refusal VISIT_PLAN_NOT_IN_FORCE */
export function requireInForce(plan: Pick<VisitPlan, 'number' | 'inForce'>): void {
  if (!plan.inForce) throw new Refusal('VISIT_PLAN_NOT_IN_FORCE', { number: plan.number });
}

/** A plan that says both leaves the choice to each visit. */
export function requireMethod(plan: Pick<VisitPlan, 'number' | 'method'>, method: VisitMethod): void {
  if (plan.method === 'BOTH' || plan.method === method) return;
  throw new Refusal('VISIT_METHOD_NOT_IN_PLAN', {
    number: plan.number,
    method: VISIT_METHOD_LABELS[plan.method],
  });
}

/** @throws Refusal END_BEFORE_START, VISIT_OUTSIDE_PLAN */
export function requireInsidePlan(plan: Pick<VisitPlan, 'number' | 'from' | 'to'>, dates: TripDates): void {
  if (tripDatesProblem(dates) !== null) throw new Refusal('END_BEFORE_START');
  if (plan.from <= dates.from && dates.to <= plan.to) return;
  throw new Refusal('VISIT_OUTSIDE_PLAN', {
    number: plan.number,
    from: formatDay(plan.from),
    to: formatDay(plan.to),
  });
}

/** @throws Refusal VISIT_UNIT_NOT_OF_TEAM, UNIT_NOT_VALID */
export function requireUnitOfTeam(
  org: OrgView,
  team: Pick<VisitTeam, 'name' | 'unitIds'>,
  { unitId, dates }: Places,
) {
  const unit = org.unitName(unitId);
  if (!team.unitIds.includes(unitId)) throw new Refusal('VISIT_UNIT_NOT_OF_TEAM', { unit, team: team.name });
  if (!org.unitValidOn(unitId, dates.from))
    throw new Refusal('UNIT_NOT_VALID', { unit, day: formatDay(dates.from) });
}

/**
 * Positions change between the plan and the visit: looked at again for every day of the visit.
 *
 * @throws Refusal INSPECTOR_OF_OWN_UNIT
 */
export function requireStrangers(
  org: OrgView,
  personIds: readonly string[],
  unitId: string,
  { from, to }: { from: CalendarDay; to: CalendarDay },
) {
  const days = [...eachDay(from, to)];
  const own = personIds.find((personId) => days.some((day) => belongsTo(org, personId, unitId, day)));
  if (own === undefined) return;
  throw new Refusal('INSPECTOR_OF_OWN_UNIT', { person: org.fullName(own), unit: org.unitName(unitId) });
}

/**
 * A unit is inspected by one team at a time, and nobody is in two places in the same half day. Papers can be read
 * anywhere: a visit that is made at the desk alone keeps nobody from another.
 *
 * @param others not cancelled
 * @throws Refusal UNIT_ALREADY_VISITED, TEAM_ALREADY_ELSEWHERE
 */
export function requireFree(
  org: OrgView,
  team: Pick<VisitTeam, 'teamId' | 'personIds'>,
  { unitId, dates, method }: Places,
  others: readonly OtherVisit[],
) {
  const atOnce = others.filter((other) => tripsOverlap(other.dates, dates));
  const twice = atOnce.find((other) => other.unitId === unitId);
  if (twice !== undefined)
    throw new Refusal('UNIT_ALREADY_VISITED', { unit: org.unitName(unitId), ...when(twice) });
  if (method === 'DESK') return;
  for (const other of atOnce) {
    if (other.method === 'DESK') continue;
    const busy = team.personIds.find((personId) => other.personIds.includes(personId));
    if (other.teamId !== team.teamId && busy === undefined) continue;
    const who = other.teamId === team.teamId || busy === undefined ? other.teamName : org.fullName(busy);
    throw new Refusal('TEAM_ALREADY_ELSEWHERE', { who, unit: org.unitName(other.unitId), ...when(other) });
  }
}

function when({ number, dates }: OtherVisit) {
  return { number, from: formatDay(dates.from), to: formatDay(dates.to) };
}

/** The last instant in time for the conclusion: n days after the last day that was spent there, which is not counted. */
export function conclusionDueAt(dates: TripDates, finishedOn: CalendarDay, conclusionDays: number): Date {
  return endOfDay(addDays(earlierOf(dates.to, finishedOn), conclusionDays));
}
