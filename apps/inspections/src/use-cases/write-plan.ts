import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import { Refusal, type InspectionPlanFields } from '#contracts';
import { newId, type Tx } from '#database';
import { OrgPicture } from '#org';
import type { z } from 'zod';
import { nextPlanState } from '../domain/plan-moves.js';
import { heldFacts, newPlan, normalised, requireSameYear, type PlanFields } from '../domain/plan.js';
import { isPlanner, plansAll } from '../domain/planners.js';
import type { Actor } from './actor.js';
import { lockOwnPlan, requireStoredPlan, type AimedAtPlan } from './own-plan.js';
import { PaperNumbers } from './paper-numbers.ports.js';
import { searchOfPlan } from './plan-facts.js';
import { PlanShowing, type PlanView } from './plan-view.js';
import { Plans } from './plans.ports.js';

type Given = z.infer<typeof InspectionPlanFields>;

/** The working copy of a plan: begun, changed, thrown away. */
@Injectable()
export class PlanWriting {
  constructor(
    private readonly plans: Plans,
    private readonly numbers: PaperNumbers,
    private readonly showing: PlanShowing,
    private readonly org: OrgPicture,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  /** @throws Refusal FORBIDDEN: heads of departments plan thematic ones only */
  async create(tx: Tx, { actor, fields: given }: { actor: Actor; fields: Given }): Promise<PlanView> {
    const { provinceId, homeUnitId } = actor.rights;
    if (provinceId === null || homeUnitId === null || !isPlanner(actor.rights))
      throw new Refusal('NOT_FOUND');
    requireKind(given, actor);
    const fields = normalised(given, new Set(), newId);
    const number = await this.numbers.next(tx, 'KT', fields.year);
    const own = { planId: newId(), authorId: actor.personId, authorUnitId: homeUnitId };
    const plan = newPlan({ ...own, number, provinceId, fields }, this.clock.now());
    await this.plans.add(tx, plan, searchOfPlan(await this.org.current(), plan));
    return this.showing.view(await requireStoredPlan(this.plans, tx, plan.planId), actor);
  }

  async change(tx: Tx, { fields: given, ...aim }: AimedAtPlan & { fields: Given }): Promise<PlanView> {
    const before = await lockOwnPlan(tx, this.plans, aim);
    nextPlanState(before, 'EDIT');
    requireSameYear(before, given);
    requireKind(given, aim.actor);
    const fields = normalised(given, await this.knownTeams(tx, before), newId);
    const issued = before.issuedRevision !== null;
    const after = {
      ...before,
      fields,
      held: issued ? before.held : heldFacts(fields),
      version: before.version + 1,
      updatedAt: this.clock.now(),
    };
    // While an issued plan is amended, others find it by what holds.
    const search = issued ? null : searchOfPlan(await this.org.current(), after);
    await this.plans.save(tx, after, search, []);
    return this.showing.view(await requireStoredPlan(this.plans, tx, after.planId), aim.actor);
  }

  async remove(tx: Tx, aim: AimedAtPlan): Promise<void> {
    const before = await lockOwnPlan(tx, this.plans, aim);
    nextPlanState(before, 'DELETE');
    await this.plans.remove(tx, before.planId);
  }

  /** Of the working copy, and of every revision: a team that comes back is the same team. */
  private async knownTeams(
    tx: Tx,
    { planId, fields }: { planId: string; fields: PlanFields },
  ): Promise<Set<string>> {
    return new Set([...fields.teams.map(({ teamId }) => teamId), ...(await this.plans.teamIds(tx, planId))]);
  }
}

function requireKind({ kind }: Given, { rights }: Actor): void {
  if (kind === 'PERIODIC' && !plansAll(rights))
    throw new Refusal('FORBIDDEN', {
      who: 'Kế hoạch định kỳ do Ban Tổ chức – Kiểm tra, Ban Thường vụ lập; ban lập kế hoạch chuyên đề.',
    });
}
