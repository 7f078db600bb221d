import { Injectable } from '@nestjs/common';
import { Refusal, type InputOf, type registrationRoutes } from '#contracts';
import { newId, type Tx } from '#database';
import { OrgPicture } from '#org';
import { requireExemption, type Exemption } from '../domain/exemption.js';
import type { Actor } from './actor.js';
import { exemptionView } from './exemption-view.js';
import { mayPlanFor } from './plan-access.js';
import { Plans } from './plans.js';

export type GrantExemption = {
  actor: Actor;
  fields: InputOf<typeof registrationRoutes.grantExemption>['body'];
};

const OWN = 'Miễn thực hiện của chính mình do người khác trong Ban Tổ chức – Kiểm tra ghi nhận.';

@Injectable()
export class ExemptionGranting {
  constructor(
    private readonly plans: Plans,
    private readonly org: OrgPicture,
  ) {}

  async execute(tx: Tx, { actor, fields: { year, ...fields } }: GrantExemption) {
    const org = await this.org.current();
    const personId = fields.personId.toLowerCase();
    if (personId === actor.personId) throw new Refusal('FORBIDDEN', { who: OWN });
    const home = org.home(personId, fields.from);
    if (home === undefined || !mayPlanFor(home.unitId, actor, org))
      throw new Refusal('PARTICIPANT_UNKNOWN', {}, [
        {
          pointer: '/personId',
          code: 'PARTICIPANT_UNKNOWN',
          detail: 'Không có cán bộ này trong tỉnh vào ngày bắt đầu.',
        },
      ]);
    requireExemption(fields);
    const lineage = org.lineage(home.unitId).map((unit) => unit.unitId);
    const plan = await this.plans.findPublished(tx, year, lineage);
    if (plan === undefined) throw new Refusal('PLAN_MISSING', { year });
    const exemption: Exemption = {
      ...fields,
      personId,
      exemptionId: newId(),
      planId: plan.planId,
      version: 1,
      eventSeq: 1,
      endedOn: null,
    };
    await this.plans.addExemption(tx, exemption);
    return exemptionView(exemption);
  }
}
