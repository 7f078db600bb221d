import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import { inspectionPlanCancelled, inspectionPlanClosed } from '#contracts';
import type { Tx } from '#database';
import { requireConcluded } from '../domain/plan-close.js';
import { outcomeOf, type PlanOutcomeContract } from '../domain/plan-events.js';
import { nextPlanState } from '../domain/plan-moves.js';
import type { Plan } from '../domain/plan.js';
import { heldFields } from './amend-plan.js';
import { lockOwnPlan, requireStoredPlan, type AimedAtPlan } from './own-plan.js';
import { PlanShowing, type PlanView } from './plan-view.js';
import { Plans } from './plans.ports.js';
import { VisitsOfPlan } from './visits-of-plan.ports.js';

/** The end of a round: closed when everything is concluded, or cancelled with a reason. */
@Injectable()
export class PlanEnding {
  constructor(
    private readonly plans: Plans,
    private readonly visits: VisitsOfPlan,
    private readonly showing: PlanShowing,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  /** @throws Refusal PLAN_ILLEGAL_MOVE, ROUND_WITHOUT_CONCLUSION */
  async close(tx: Tx, aim: AimedAtPlan): Promise<PlanView> {
    const before = await lockOwnPlan(tx, this.plans, aim);
    nextPlanState(before, 'CLOSE');
    requireConcluded(await this.visits.standing(tx, before.planId));
    return this.end(tx, { ...before, state: 'CLOSED' }, aim, inspectionPlanClosed);
  }

  /** @throws Refusal PLAN_ILLEGAL_MOVE */
  async cancel(tx: Tx, { reason, ...aim }: AimedAtPlan & { reason: string }): Promise<PlanView> {
    const before = await lockOwnPlan(tx, this.plans, aim);
    nextPlanState(before, 'CANCEL');
    await this.visits.cancelAll(tx, before.planId, reason, aim.actor.personId);
    // An amendment that was under way goes with it: what is cancelled is what held.
    const fields = await heldFields(tx, this.plans, before);
    return this.end(tx, { ...before, state: 'CANCELLED', fields, reason }, aim, inspectionPlanCancelled);
  }

  private async end(tx: Tx, plan: Plan, { actor }: AimedAtPlan, contract: PlanOutcomeContract) {
    const at = this.clock.now();
    // Of what was never issued nobody but those who decided it was ever told.
    const telling = plan.issuedRevision === null ? 0 : 1;
    const after: Plan = {
      ...plan,
      version: plan.version + 1,
      eventSeq: plan.eventSeq + telling,
      updatedAt: at,
      closedAt: at,
    };
    const submission = await this.plans.revision(tx, after.planId, after.issuedRevision ?? after.revision);
    const submitterId = submission?.submittedBy ?? after.authorId;
    const data = outcomeOf(after, submitterId, { at, by: actor.personId, reason: after.reason });
    await this.plans.save(tx, after, null, telling === 0 ? [] : [{ contract, data }]);
    return this.showing.view(await requireStoredPlan(this.plans, tx, after.planId), actor);
  }
}
