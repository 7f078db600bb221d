import { Injectable } from '@nestjs/common';
import { Refusal, type InputOf, type registrationRoutes } from '#contracts';
import { newId, type Tx } from '#database';
import { OrgPicture } from '#org';
import { requireRound, roundFacts } from '../domain/plan.js';
import type { Actor } from './actor.js';
import { mayPlanFor } from './plan-access.js';
import { Plans } from './plans.js';

export type AddRound = { actor: Actor; fields: InputOf<typeof registrationRoutes.addRound>['body'] };

@Injectable()
export class RoundAdding {
  constructor(
    private readonly plans: Plans,
    private readonly org: OrgPicture,
  ) {}

  async execute(tx: Tx, { actor, fields }: AddRound) {
    const org = await this.org.current();
    const locked = await this.plans.lock(tx, fields.planId);
    if (locked === undefined || !mayPlanFor(locked.plan.unitId, actor, org))
      throw new Refusal('ROUND_OUTSIDE_PLAN', {}, [
        { pointer: '/planId', code: 'unknown', detail: 'Không có kế hoạch này.' },
      ]);
    const { plan } = locked;
    requireRound(fields, plan.year);
    const published = plan.state === 'PUBLISHED';
    const round = {
      ...fields,
      planId: plan.planId,
      roundId: newId(),
      version: 1,
      eventSeq: published ? 1 : 0,
    };
    if (!(await this.plans.addRound(tx, round, published)))
      throw new Refusal('DUPLICATE_CODE', { code: `${fields.quarter}/${fields.number}` });
    return roundFacts(round);
  }
}
