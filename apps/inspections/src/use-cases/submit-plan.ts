import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import { inspectionPlanSubmitted, paperWithdrawalRequested } from '#contracts';
import type { Tx } from '#database';
import { OrgPicture } from '#org';
import { refuseFor } from '../domain/field-problems.js';
import { planProblems } from '../domain/plan-check.js';
import { outcomeOf, submissionOf } from '../domain/plan-events.js';
import { nextPlanState } from '../domain/plan-moves.js';
import { planText } from '../domain/plan-text.js';
import { heldFacts, type Plan } from '../domain/plan.js';
import { lockOwnPlan, requireStoredPlan, requireVisitsInside, type AimedAtPlan } from './own-plan.js';
import { criteriaText } from './plan-content.js';
import { planContext } from './plan-facts.js';
import { PlanShowing, type PlanView } from './plan-view.js';
import { PlannedVisits } from './planned-visits.ports.js';
import { Plans } from './plans.ports.js';

/** Hands the working copy to the standing committee, and takes it back. */
@Injectable()
export class PlanSubmitting {
  constructor(
    private readonly plans: Plans,
    private readonly visits: PlannedVisits,
    private readonly showing: PlanShowing,
    private readonly org: OrgPicture,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  /** @throws Refusal PLAN_ILLEGAL_MOVE; the codes of `plan-check.ts`, all problems at once; VISIT_OUTSIDE_AMENDMENT */
  async submit(tx: Tx, aim: AimedAtPlan): Promise<PlanView> {
    const { actor } = aim;
    const before = await lockOwnPlan(tx, this.plans, aim);
    nextPlanState(before, 'SUBMIT');
    const org = await this.org.current();
    const { criteria } = await requireStoredPlan(this.plans, tx, before.planId);
    const context = planContext(org, before, criteria);
    refuseFor(planProblems(before.fields, context));
    await requireVisitsInside(tx, this.visits, before);
    const at = this.clock.now();
    const after: Plan = {
      ...before,
      state: 'SUBMITTED',
      version: before.version + 1,
      eventSeq: before.eventSeq + 1,
      revision: before.revision + 1,
      held: before.issuedRevision === null ? heldFacts(before.fields) : before.held,
      reason: null,
      updatedAt: at,
    };
    const content = planText(after.fields, { ...context, criteria: criteriaText(after.fields, criteria) });
    const submitterUnitId = actor.rights.homeUnitId ?? after.authorUnitId;
    const by = { submitterId: actor.personId, submitterUnitId, content, at };
    await this.plans.keepSubmission(tx, after, actor.personId);
    await this.plans.save(tx, after, null, [
      { contract: inspectionPlanSubmitted, data: submissionOf(after, by) },
    ]);
    return this.showing.view(await requireStoredPlan(this.plans, tx, after.planId), actor);
  }

  /** Approvals answers by an event, so nobody waits for it here. */
  async withdraw(tx: Tx, { reason, ...aim }: AimedAtPlan & { reason: string | null }): Promise<PlanView> {
    const before = await lockOwnPlan(tx, this.plans, aim);
    nextPlanState(before, 'WITHDRAW');
    const at = this.clock.now();
    const after: Plan = {
      ...before,
      state: 'WITHDRAWING',
      version: before.version + 1,
      eventSeq: before.eventSeq + 1,
      reason,
      updatedAt: at,
    };
    const submission = await this.plans.revision(tx, after.planId, after.revision);
    const by = aim.actor.personId;
    const data = outcomeOf(after, submission?.submittedBy ?? after.authorId, { at, by, reason });
    await this.plans.save(tx, after, null, [{ contract: paperWithdrawalRequested, data }]);
    return this.showing.view(await requireStoredPlan(this.plans, tx, after.planId), aim.actor);
  }
}
