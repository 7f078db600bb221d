import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import { Refusal } from '#contracts';
import { OrgPicture } from '#org';
import { roundFacts } from '../domain/plan.js';
import { seesProvince } from '../domain/visibility.js';
import type { Actor } from './actor.js';
import { exemptionView } from './exemption-view.js';
import { mayReadPlan, planView } from './plan-access.js';
import { PlanReader } from './plans.js';

/** Plans, rounds and exemptions as the caller may see them. */
@Injectable()
export class PlanReading {
  constructor(
    private readonly plans: PlanReader,
    private readonly org: OrgPicture,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  async list(actor: Actor, year: number | undefined) {
    const org = await this.org.current();
    const plans = await this.plans.plans(year);
    return { items: plans.filter((plan) => mayReadPlan(plan, actor, org)).map(planView) };
  }

  /** @throws Refusal NOT_FOUND */
  async one(actor: Actor, planId: string) {
    const [org, plan] = await Promise.all([this.org.current(), this.plans.plan(planId)]);
    if (plan === undefined || !mayReadPlan(plan, actor, org)) throw new Refusal('NOT_FOUND');
    return planView(plan);
  }

  async rounds(actor: Actor, of: { year?: number; planId?: string }) {
    const [org, rounds] = await Promise.all([this.org.current(), this.plans.rounds(of)]);
    const today = this.clock.today();
    const items = rounds
      .filter(({ plan }) => mayReadPlan(plan, actor, org))
      .map(({ round, plan }) => ({
        ...roundFacts(round),
        open: plan.state === 'PUBLISHED' && round.opensOn <= today && today <= round.closesOn,
      }));
    return { items };
  }

  /** Organisation and inspection and the standing committee see their province’s, everybody else the own ones. */
  async exemptions(actor: Actor, year: number | undefined) {
    const org = await this.org.current();
    const all = seesProvince(actor.rights);
    const found = await this.plans.exemptions(year, all ? null : actor.personId);
    const items = found
      .filter(
        ({ exemption, planUnitId }) =>
          exemption.personId === actor.personId ||
          (all && mayReadPlan({ unitId: planUnitId, state: 'PUBLISHED' }, actor, org)),
      )
      .map(({ exemption }) => exemptionView(exemption));
    return { items };
  }
}
