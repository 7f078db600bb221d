import { fold } from '#database';
import type { OrgView } from '#org';
import type { PlanContext } from '../domain/plan-check.js';
import { heldFacts, type Plan } from '../domain/plan.js';
import { belongsTo } from '../domain/unit-people.js';
import type { NamedCriteria } from './plans.ports.js';

/** What the rules for a plan need to know from the directory’s copy and the criteria sets. */
export function planContext(
  org: OrgView,
  plan: Pick<Plan, 'provinceId' | 'fields'>,
  criteria: readonly NamedCriteria[],
): PlanContext {
  const { provinceId, fields } = plan;
  const ofProvince = (unitId: string) => org.nearest(unitId, ['PROVINCE'])?.unitId === provinceId;
  return {
    fullName: (personId) => org.fullName(personId),
    unitName: (unitId) => org.unitName(unitId),
    isSubject: (unitId, { from, to }) =>
      unitId !== provinceId &&
      ofProvince(unitId) &&
      org.unitValidOn(unitId, from) &&
      org.unitValidOn(unitId, to),
    isInspector: (personId, day) => {
      const home = org.home(personId, day);
      return org.active(personId, day) && home !== undefined && ofProvince(home.unitId);
    },
    belongsTo: (personId, unitId, { from, to }) =>
      belongsTo(org, personId, unitId, from) || belongsTo(org, personId, unitId, to),
    criteriaPublished: criteria.some(
      (set) =>
        set.criteriaSetId === fields.criteriaSetId &&
        set.state === 'PUBLISHED' &&
        set.provinceId === provinceId,
    ),
  };
}

/** Folded words by which readers find a plan. */
export function searchOfPlan(org: OrgView, plan: Plan): string {
  const { fields } = plan;
  const { personIds, subjectIds } = heldFacts(fields);
  return fold(
    [
      plan.number,
      plan.officialNumber ?? '',
      fields.title,
      fields.topic ?? '',
      ...fields.legalBasis,
      ...fields.teams.map(({ name }) => name),
      ...subjectIds.map((id) => org.unitName(id)),
      ...personIds.map((id) => org.fullName(id)),
    ].join(' '),
  );
}
