import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { OrgPicture } from '#org';
import { publish } from '../domain/plan.js';
import type { Actor } from './actor.js';
import { planView, requirePlannable } from './plan-access.js';
import { Plans } from './plans.js';

export type PublishPlan = { actor: Actor; planId: string; seenVersion: number };

/** A plan goes out with the rounds that were drawn up with it. */
@Injectable()
export class PlanPublishing {
  constructor(
    private readonly plans: Plans,
    private readonly org: OrgPicture,
  ) {}

  async execute(tx: Tx, { actor, planId, seenVersion }: PublishPlan) {
    const org = await this.org.current();
    const locked = await this.plans.lock(tx, planId);
    const plan = publish(requirePlannable(locked?.plan, locked?.plan.unitId, actor, org, seenVersion));
    await this.plans.save(tx, plan);
    for (const round of await this.plans.roundsOf(tx, planId))
      await this.plans.saveRound(tx, { ...round, eventSeq: round.eventSeq + 1 }, true);
    return planView(plan);
  }
}
