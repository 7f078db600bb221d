import { Injectable } from '@nestjs/common';
import { Refusal, type InputOf, type ResponseOf, type inspectionsRoutes } from '#contracts';
import { decodeCursor, encodeCursor } from '#database';
import { OrgPicture } from '#org';
import { sightOfPlan } from '../domain/plan-sight.js';
import { isPlanner, plansAll } from '../domain/planners.js';
import type { Actor } from './actor.js';
import { PlanShowing, type PlanView } from './plan-view.js';
import { PlanReader, type PlanQuestion } from './plans.ports.js';

type List = typeof inspectionsRoutes.listInspectionPlans;
type Revisions = typeof inspectionsRoutes.inspectionPlanRevisions;

/** Plans as the caller may see them. */
@Injectable()
export class PlanReading {
  constructor(
    private readonly plans: PlanReader,
    private readonly showing: PlanShowing,
    private readonly org: OrgPicture,
  ) {}

  /** @throws Refusal NOT_FOUND */
  async one(actor: Actor, planId: string): Promise<PlanView> {
    const stored = await this.plans.find(planId);
    if (stored === undefined) throw new Refusal('NOT_FOUND');
    return this.showing.view(stored, actor);
  }

  /**
   * Every submission; whoever sees only what holds reads those that were issued.
   *
   * @throws Refusal NOT_FOUND
   */
  async revisions({ rights }: Actor, planId: string): Promise<ResponseOf<Revisions>> {
    const stored = await this.plans.find(planId);
    const sight = stored === undefined ? null : sightOfPlan(stored.plan, rights);
    if (sight === null) throw new Refusal('NOT_FOUND');
    const { revisions, criteria } = await this.plans.revisions(planId);
    const seen = revisions.filter(({ issuedAt }) => sight !== 'ISSUED' || issuedAt !== null);
    return { items: await Promise.all(seen.map((row) => this.showing.revision(row, criteria))) };
  }

  async list(actor: Actor, query: InputOf<List>['query']): Promise<ResponseOf<List>> {
    const { rights, personId } = actor;
    const { cursor, limit, unitId, ...filters } = query;
    const org = await this.org.current();
    const found = await this.plans.list({
      ...filters,
      ...(unitId === undefined ? {} : { unitId: unitId.toLowerCase() }),
      personId,
      provinceId: rights.provinceId,
      all: plansAll(rights),
      head: rights.roles.has('DEPARTMENT_HEAD'),
      unitIds: rights.hostUnitIds,
      after: positionOf(cursor),
      limit: limit + 1,
    });
    const page = found.slice(0, limit);
    const last = page.at(-1)?.plan;
    const more = found.length > limit && last !== undefined;
    return {
      items: page.flatMap((stored) => this.showing.listItem(stored, actor, org) ?? []),
      nextCursor: more ? encodeCursor([last.createdAt.toISOString(), last.planId]) : null,
      actions: plansAll(rights) ? ['CREATE'] : isPlanner(rights) ? ['CREATE_THEMATIC'] : [],
    };
  }
}

/** @throws Refusal INVALID_INPUT when a client made the cursor up */
function positionOf(cursor: string | undefined): PlanQuestion['after'] {
  if (cursor === undefined) return undefined;
  const [createdAt, planId] = decodeCursor(cursor, ['instant', 'id']);
  return { createdAt: String(createdAt), planId: String(planId) };
}
