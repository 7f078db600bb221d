import { Injectable } from '@nestjs/common';
import type { InputOf, registrationRoutes } from '#contracts';
import { newId, type Tx } from '#database';
import { OrgPicture } from '#org';
import { withFields } from '../domain/plan.js';
import type { Actor } from './actor.js';
import { planView, requirePlannable } from './plan-access.js';
import { Plans } from './plans.js';

export type ChangePlan = {
  actor: Actor;
  planId: string;
  seenVersion: number;
  fields: InputOf<typeof registrationRoutes.changePlan>['body'];
};

@Injectable()
export class PlanChanging {
  constructor(
    private readonly plans: Plans,
    private readonly org: OrgPicture,
  ) {}

  async execute(tx: Tx, { actor, planId, seenVersion, fields }: ChangePlan) {
    const org = await this.org.current();
    const locked = await this.plans.lock(tx, planId);
    const before = requirePlannable(locked?.plan, locked?.plan.unitId, actor, org, seenVersion);
    const plan = withFields(before, fields, locked?.topicIds ?? new Set(), newId);
    await this.plans.save(tx, plan);
    return planView(plan);
  }
}
