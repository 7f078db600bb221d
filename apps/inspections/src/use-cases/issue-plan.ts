import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, yearOf, type BusinessClock } from '#calendar';
import { inspectionPlanIssued } from '#contracts';
import type { Tx } from '#database';
import { OrgPicture } from '#org';
import { outcomeOf } from '../domain/plan-events.js';
import { nextPlanState } from '../domain/plan-moves.js';
import { heldFacts, type Plan } from '../domain/plan.js';
import { OfficialNumbers } from './official-numbers.ports.js';
import { lockOwnPlan, requireStoredPlan, requireVisitsInside, type AimedAtPlan } from './own-plan.js';
import { searchOfPlan } from './plan-facts.js';
import { PlanShowing, type PlanView } from './plan-view.js';
import { PlannedVisits } from './planned-visits.ports.js';
import { Plans } from './plans.ports.js';

export type IssuePlan = AimedAtPlan & {
  /** A number that was kept free, instead of the next one. */
  wanted: number | null;
};

/** Gives what was approved its official number; from now on it holds. */
@Injectable()
export class PlanIssuing {
  constructor(
    private readonly plans: Plans,
    private readonly numbers: OfficialNumbers,
    private readonly visits: PlannedVisits,
    private readonly showing: PlanShowing,
    private readonly org: OrgPicture,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  /** @throws Refusal PLAN_ILLEGAL_MOVE, VISIT_OUTSIDE_AMENDMENT (visits went on while it was decided), NUMBER_ALREADY_USED */
  async execute(tx: Tx, { wanted, ...aim }: IssuePlan): Promise<PlanView> {
    const { personId: by } = aim.actor;
    const before = await lockOwnPlan(tx, this.plans, aim);
    nextPlanState(before, 'ISSUE');
    await requireVisitsInside(tx, this.visits, before);
    const org = await this.org.current();
    const at = this.clock.now();
    const date = this.clock.today();
    const { documentId, canonical } = await this.numbers.take(tx, {
      provinceId: before.provinceId,
      issuerUnitId: before.provinceId,
      kind: 'PLAN',
      departmentId: org.nearest(before.authorUnitId, ['DEPARTMENT'])?.unitId ?? null,
      year: yearOf(date),
      date,
      abstract: before.fields.title,
      subject: 'PLAN',
      subjectId: before.planId,
      by,
      at,
      ...(wanted === null ? {} : { wanted }),
    });
    const after: Plan = {
      ...before,
      state: 'ISSUED',
      version: before.version + 1,
      eventSeq: before.eventSeq + 1,
      held: heldFacts(before.fields),
      issuedRevision: before.revision,
      officialNumber: canonical,
      documentId,
      reason: null,
      updatedAt: at,
      issuedAt: at,
    };
    const submission = await this.plans.revision(tx, after.planId, after.revision);
    const data = outcomeOf(after, submission?.submittedBy ?? after.authorId, { at, by, reason: null });
    await this.plans.keepIssue(tx, after, { officialNumber: canonical, documentId, at });
    await this.plans.save(tx, after, searchOfPlan(org, after), [{ contract: inspectionPlanIssued, data }]);
    return this.showing.view(await requireStoredPlan(this.plans, tx, after.planId), aim.actor);
  }
}
