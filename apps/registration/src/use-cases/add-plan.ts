import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, formatDay, type BusinessClock } from '#calendar';
import { Refusal, type InputOf, type registrationRoutes } from '#contracts';
import { newId, type Tx } from '#database';
import { OrgPicture } from '#org';
import { withFields } from '../domain/plan.js';
import type { Actor } from './actor.js';
import { mayPlanFor, planView } from './plan-access.js';
import { Plans } from './plans.js';

export type AddPlan = { actor: Actor; fields: InputOf<typeof registrationRoutes.addPlan>['body'] };

@Injectable()
export class PlanAdding {
  constructor(
    private readonly plans: Plans,
    private readonly org: OrgPicture,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  async execute(tx: Tx, { actor, fields: { unitId: givenId, year, ...fields } }: AddPlan) {
    const org = await this.org.current();
    const today = this.clock.today();
    const unitId = givenId.toLowerCase();
    if (!org.unitValidOn(unitId, today) || !mayPlanFor(unitId, actor, org))
      throw new Refusal('UNIT_NOT_VALID', {
        unit: org.unit(unitId)?.name ?? 'đã chọn',
        day: formatDay(today),
      });
    const empty = { planId: newId(), version: 0, eventSeq: 0, unitId, year, state: 'DRAFT' as const };
    const plan = withFields(empty, fields, new Set(), newId);
    if (!(await this.plans.add(tx, plan))) throw new Refusal('DUPLICATE_PLAN', { year });
    return planView(plan);
  }
}
