import { Injectable } from '@nestjs/common';
import { Refusal, type InputOf, type registrationRoutes } from '#contracts';
import type { Tx } from '#database';
import { OrgPicture } from '#org';
import { requireRound, roundFacts } from '../domain/plan.js';
import type { Actor } from './actor.js';
import { requirePlannable } from './plan-access.js';
import { Plans } from './plans.js';

export type ChangeRound = {
  actor: Actor;
  roundId: string;
  seenVersion: number;
  fields: InputOf<typeof registrationRoutes.changeRound>['body'];
};

/** Registrations that were submitted for the round keep standing. */
@Injectable()
export class RoundChanging {
  constructor(
    private readonly plans: Plans,
    private readonly org: OrgPicture,
  ) {}

  async execute(tx: Tx, { actor, roundId, seenVersion, fields }: ChangeRound) {
    const org = await this.org.current();
    const locked = await this.plans.lockRound(tx, roundId);
    const plan = locked === undefined ? undefined : (await this.plans.lock(tx, locked.planId))?.plan;
    const before = requirePlannable(locked, plan?.unitId, actor, org, seenVersion);
    if (plan === undefined) throw new Refusal('NOT_FOUND');
    requireRound(fields, plan.year);
    const published = plan.state === 'PUBLISHED';
    const round = {
      ...before,
      ...fields,
      version: before.version + 1,
      eventSeq: before.eventSeq + (published ? 1 : 0),
    };
    if (!(await this.plans.saveRound(tx, round, published)))
      throw new Refusal('DUPLICATE_CODE', { code: `${fields.quarter}/${fields.number}` });
    return roundFacts(round);
  }
}
