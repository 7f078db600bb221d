import type { OrgView } from '#org';

const SECRETARY = ['SECRETARY'];
const DEPUTIES = ['STANDING_DEPUTY_SECRETARY', 'DEPUTY_SECRETARY'];
const OFFICERS = [...SECRETARY, ...DEPUTIES, 'UNION_OFFICER'];
const HEADS = [
  'DEPARTMENT_HEAD',
  'CHIEF_OF_OFFICE',
  'COMMISSION_CHAIR',
  'DEPUTY_DEPARTMENT_HEAD',
  'DEPUTY_CHIEF_OF_OFFICE',
];

/** Who speaks for a unit on a day: officers of a union unit, head and deputies of a department, highest first. */
export function officersOf(org: OrgView, unitId: string, day: string): string[] {
  const types = org.unit(unitId)?.level === 'DEPARTMENT' ? HEADS : OFFICERS;
  return [...new Set(org.holders(unitId, types, day).map(({ personId }) => personId))];
}

/** Who leads a unit on a day; with the secretary's post vacant the deputies do. */
export function leadersOf(org: OrgView, unitId: string, day: string): string[] {
  if (org.unit(unitId)?.level === 'DEPARTMENT') return officersOf(org, unitId, day);
  const of = (types: readonly string[]) => [
    ...new Set(org.holders(unitId, types, day).map(({ personId }) => personId)),
  ];
  const secretaries = of(SECRETARY);
  return secretaries.length > 0 ? secretaries : of(DEPUTIES);
}

/** Who leads the nearest unit above that is led by anybody: whom an overdue matter of the unit is told to. */
export function superiorsOf(org: OrgView, unitId: string, day: string): string[] {
  for (const { unitId: above } of org.lineage(unitId).slice(1)) {
    const leaders = leadersOf(org, above, day);
    if (leaders.length > 0) return leaders;
  }
  return [];
}

/** Whether somebody holds a position in the unit or anything below it: such a person does not inspect it. */
export function belongsTo(org: OrgView, personId: string, unitId: string, day: string): boolean {
  return org
    .positionsOf(personId, day)
    .some((held) => org.lineage(held.unitId).some((above) => above.unitId === unitId));
}
