import { Refusal } from '#contracts';
import type { Tx } from '#database';
import { mayWorkOn, sightOfPlan } from '../domain/plan-sight.js';
import type { Plan } from '../domain/plan.js';
import type { Actor } from './actor.js';
import type { PlannedVisits } from './planned-visits.ports.js';
import type { Plans, StoredPlan } from './plans.ports.js';

export type AimedAtPlan = { actor: Actor; planId: string; seenVersion: number };

/**
 * The plan, locked, if it is the actor’s to work on and still what the actor saw.
 *
 * @throws Refusal NOT_FOUND (unknown or not to be seen), FORBIDDEN (seen, but another’s), STALE_VERSION
 */
export async function lockOwnPlan(
  tx: Tx,
  plans: Plans,
  { actor, planId, seenVersion }: AimedAtPlan,
): Promise<Plan> {
  const found = await plans.lock(tx, planId);
  if (found === undefined || sightOfPlan(found, actor.rights) === null) throw new Refusal('NOT_FOUND');
  if (!mayWorkOn(found, actor.rights))
    throw new Refusal('FORBIDDEN', {
      who: 'Chỉ người lập kế hoạch hoặc Ban Tổ chức – Kiểm tra thực hiện được.',
    });
  if (found.version !== seenVersion) throw new Refusal('STALE_VERSION');
  return found;
}

/** The plan as it is after a command. */
export async function requireStoredPlan(plans: Plans, tx: Tx, planId: string): Promise<StoredPlan> {
  const stored = await plans.stored(tx, planId);
  if (stored === undefined) throw new Error('a plan that was just written is there');
  return stored;
}

/**
 * An amendment keeps the ground under visits that were planned by what it amends.
 *
 * @throws Refusal VISIT_OUTSIDE_AMENDMENT
 */
export async function requireVisitsInside(tx: Tx, visits: PlannedVisits, plan: Plan): Promise<void> {
  if (plan.issuedRevision === null) return;
  const { from, to, teams } = plan.fields;
  const left = (await visits.of(tx, plan.planId)).find((visit) => {
    const team = teams.find(({ teamId }) => teamId === visit.teamId);
    return team === undefined || !team.unitIds.includes(visit.unitId) || visit.from < from || to < visit.to;
  });
  if (left !== undefined) throw new Refusal('VISIT_OUTSIDE_AMENDMENT', { visit: left.number });
}
