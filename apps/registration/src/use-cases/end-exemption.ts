import { Injectable } from '@nestjs/common';
import type { CalendarDay } from '#calendar';
import type { Tx } from '#database';
import { OrgPicture } from '#org';
import { endEarly } from '../domain/exemption.js';
import type { Actor } from './actor.js';
import { exemptionView } from './exemption-view.js';
import { requirePlannable } from './plan-access.js';
import { Plans } from './plans.js';

export type EndExemption = {
  actor: Actor;
  exemptionId: string;
  seenVersion: number;
  lastDay: CalendarDay;
};

@Injectable()
export class ExemptionEnding {
  constructor(
    private readonly plans: Plans,
    private readonly org: OrgPicture,
  ) {}

  async execute(tx: Tx, { actor, exemptionId, seenVersion, lastDay }: EndExemption) {
    const org = await this.org.current();
    const locked = await this.plans.lockExemption(tx, exemptionId);
    const unitId = locked === undefined ? undefined : (await this.plans.lock(tx, locked.planId))?.plan.unitId;
    const ended = endEarly(requirePlannable(locked, unitId, actor, org, seenVersion), lastDay);
    await this.plans.saveExemption(tx, ended);
    return exemptionView(ended);
  }
}
