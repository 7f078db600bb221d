import type { InspectionPlanAction, Rights } from '#contracts';
import { planActsFrom } from './plan-moves.js';
import { isPlanner, plansAll } from './planners.js';
import { stands, teamPersonIds, type Plan, type PlanTeam } from './plan.js';
import { leadersOfTeam, organises } from './visit-people.js';

/** How much of a plan somebody sees: the working copy, the last submission, or what holds. */
export type PlanSight = 'WORKING' | 'SUBMITTED' | 'ISSUED';

export type SeenPlan = Pick<
  Plan,
  'provinceId' | 'authorId' | 'deciderIds' | 'held' | 'revision' | 'issuedRevision' | 'state'
>;

/** The widest view that the caller’s rights give; null: it does not exist for them. */
export function sightOfPlan(plan: SeenPlan, rights: Rights): PlanSight | null {
  const { personId, provinceId, roles } = rights;
  const ofProvince = provinceId === plan.provinceId;
  if (plan.authorId === personId || (ofProvince && plansAll(rights))) return 'WORKING';
  if (plan.deciderIds.includes(personId)) return 'SUBMITTED';
  // What was never submitted is nobody else’s business.
  if (plan.revision === 0) return null;
  if (ofProvince && roles.has('DEPARTMENT_HEAD')) return 'SUBMITTED';
  if (plan.held.personIds.includes(personId)) return plan.issuedRevision === null ? 'SUBMITTED' : 'ISSUED';
  if (plan.issuedRevision !== null && plan.held.subjectIds.some((id) => rights.hostUnitIds.includes(id)))
    return 'ISSUED';
  return null;
}

/** The state as it is for somebody with this view: to whom an amendment is not told, the plan holds. */
export function stateFor(plan: Pick<Plan, 'state' | 'issuedRevision'>, sight: PlanSight): Plan['state'] {
  return sight === 'ISSUED' && stands(plan) ? 'ISSUED' : plan.state;
}

/** Whether somebody works on a plan: who wrote it, as long as they plan, and the department for inspection. */
export function mayWorkOn(plan: Pick<Plan, 'provinceId' | 'authorId'>, rights: Rights): boolean {
  if (rights.provinceId !== plan.provinceId) return false;
  return (
    rights.roles.has('ORGANISATION_INSPECTION') || (isPlanner(rights) && plan.authorId === rights.personId)
  );
}

/**
 * What the caller may do now.
 *
 * @param teams of the revision that holds
 */
export function planActions(
  plan: Plan,
  rights: Rights,
  teams: readonly PlanTeam[] = [],
): InspectionPlanAction[] {
  return [
    ...(mayWorkOn(plan, rights) ? planActsFrom(plan) : []),
    ...(maySchedule(plan, rights, teams) ? (['SCHEDULE'] as const) : []),
  ];
}

/** As a visit is scheduled: who organises inspections, each team’s leaders for their team. */
function maySchedule(plan: Plan, rights: Rights, teams: readonly PlanTeam[]): boolean {
  if (!stands(plan)) return false;
  const leads = teams.some((team) =>
    leadersOfTeam({ ...team, personIds: teamPersonIds(team) }).includes(rights.personId),
  );
  return leads || organises({ provinceId: plan.provinceId, plan }, rights);
}
