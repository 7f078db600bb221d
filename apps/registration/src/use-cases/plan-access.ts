import { Refusal, type Plan as PlanShape } from '#contracts';
import type { OrgView } from '#org';
import type { z } from 'zod';
import type { Plan } from '../domain/plan.js';
import type { Actor } from './actor.js';

type Head = Pick<Plan, 'unitId' | 'state'>;

/** Published plans are for everybody in the province and for the central union, drafts for those who plan. */
export function mayReadPlan(plan: Head, { rights }: Actor, org: OrgView): boolean {
  if (plan.state === 'DRAFT') return mayPlanFor(plan.unitId, { rights }, org);
  const province = provinceOf(plan.unitId, org);
  return province === undefined || rights.roles.has('CENTRAL') || province === rights.provinceId;
}

/** Whoever plans does so for the own province; the role itself is held by the route. */
export function mayPlanFor(unitId: string, { rights }: Pick<Actor, 'rights'>, org: OrgView): boolean {
  return rights.roles.has('ORGANISATION_INSPECTION') && provinceOf(unitId, org) === rights.provinceId;
}

/** @throws Refusal NOT_FOUND, STALE_VERSION */
export function requirePlannable<Thing extends { version: number }>(
  thing: Thing | undefined,
  unitId: string | undefined,
  actor: Actor,
  org: OrgView,
  seenVersion: number,
): Thing {
  if (thing === undefined || unitId === undefined || !mayPlanFor(unitId, actor, org))
    throw new Refusal('NOT_FOUND');
  if (thing.version !== seenVersion) throw new Refusal('STALE_VERSION');
  return thing;
}

function provinceOf(unitId: string, org: OrgView): string | undefined {
  return org.nearest(unitId, ['PROVINCE'])?.unitId;
}

export function planView({ eventSeq: _, ...plan }: Plan): z.infer<typeof PlanShape> {
  return plan;
}
