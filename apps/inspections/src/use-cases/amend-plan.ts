import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import type { Tx } from '#database';
import { nextPlanState } from '../domain/plan-moves.js';
import type { Plan } from '../domain/plan.js';
import { lockOwnPlan, requireStoredPlan, type AimedAtPlan } from './own-plan.js';
import { PlanShowing, type PlanView } from './plan-view.js';
import { Plans } from './plans.ports.js';

/** Opens a working copy beside the issued revision, and throws it away again. */
@Injectable()
export class PlanAmending {
  constructor(
    private readonly plans: Plans,
    private readonly showing: PlanShowing,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  async amend(tx: Tx, aim: AimedAtPlan): Promise<PlanView> {
    const before = await lockOwnPlan(tx, this.plans, aim);
    nextPlanState(before, 'AMEND');
    return this.save(tx, { ...before, state: 'AMENDING' }, aim);
  }

  async drop(tx: Tx, aim: AimedAtPlan): Promise<PlanView> {
    const before = await lockOwnPlan(tx, this.plans, aim);
    nextPlanState(before, 'DROP_AMENDMENT');
    const fields = await heldFields(tx, this.plans, before);
    return this.save(tx, { ...before, state: 'ISSUED', fields, reason: null }, aim);
  }

  private async save(tx: Tx, plan: Plan, { actor }: AimedAtPlan): Promise<PlanView> {
    const after = { ...plan, version: plan.version + 1, updatedAt: this.clock.now() };
    await this.plans.save(tx, after, null, []);
    return this.showing.view(await requireStoredPlan(this.plans, tx, after.planId), actor);
  }
}

/** What the plan says to everybody: of the issued revision, or of the working copy where none was issued. */
export async function heldFields(tx: Tx, plans: Plans, plan: Plan): Promise<Plan['fields']> {
  if (plan.issuedRevision === null) return plan.fields;
  const issued = await plans.revision(tx, plan.planId, plan.issuedRevision);
  if (issued === undefined) throw new Error('the revision that holds is kept');
  return issued.fields;
}
