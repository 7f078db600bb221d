import type { Rights } from '#contracts';
import type { OrgView } from '#org';
import { officersOf } from './unit-people.js';
import type { Visit, VisitPlan, VisitTeam } from './visit.js';

/**
 * How much of a visit somebody sees. SCHEDULE: that and when it is; UNIT: besides what the unit says of itself, and
 * what the team found once the conclusion is issued; FULL: everything but what the unit has not sent yet.
 */
export type VisitSight = 'FULL' | 'UNIT' | 'SCHEDULE';

type Seen = Pick<Visit, 'unitId' | 'provinceId' | 'team' | 'plan'>;
type Organised = Pick<VisitPlan, 'authorId' | 'authorUnitId'>;

/** The widest view that the caller’s offices and teams give; null: it does not exist for them. */
export function sightOf(visit: Seen, rights: Rights): VisitSight | null {
  const { personId } = rights;
  if (visit.team.personIds.includes(personId) || organises(visit, rights)) return 'FULL';
  if (visit.plan.deciderIds.includes(personId)) return 'FULL';
  if ([...rights.hostUnitIds, ...rights.headOfIds].includes(visit.unitId)) return 'UNIT';
  // Teams of one plan work to one schedule, each on its own papers.
  return visit.plan.personIds.includes(personId) ? 'SCHEDULE' : null;
}

/** Who planned it: the author, whose department’s plan it is, those who look after all inspections of the province. */
export function organises(
  { provinceId, plan }: { provinceId: string; plan: Organised },
  rights: Rights,
): boolean {
  if (plan.authorId === rights.personId || rights.headOfIds.includes(plan.authorUnitId)) return true;
  return (
    rights.provinceId === provinceId &&
    (rights.roles.has('ORGANISATION_INSPECTION') || rights.roles.has('STANDING_COMMITTEE'))
  );
}

/** Whoever may know that there is such a plan. */
export function knowsPlan(plan: VisitPlan, rights: Rights): boolean {
  const offices = [...rights.hostUnitIds, ...rights.headOfIds];
  return (
    organises({ provinceId: plan.provinceId, plan }, rights) ||
    [...plan.personIds, ...plan.deciderIds].includes(rights.personId) ||
    plan.subjectIds.some((unitId) => offices.includes(unitId))
  );
}

/** Who answers for the team: leader and secretary; where another organisation leads it, everybody of ours. */
export function leadersOfTeam(
  team: Pick<VisitTeam, 'leaderId' | 'secretaryId' | 'personIds'>,
): readonly string[] {
  const named = [team.leaderId, team.secretaryId].filter((id) => id !== null);
  return named.length > 0 ? [...new Set(named)] : team.personIds;
}

/** Who speaks for the unit: its officers; where it has none, those of the nearest unit above. */
export function speakersOf(org: OrgView, unitId: string, day: string): string[] {
  for (const { unitId: above } of org.lineage(unitId)) {
    const officers = officersOf(org, above, day);
    if (officers.length > 0) return officers;
  }
  return [];
}
