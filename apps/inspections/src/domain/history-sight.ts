import type { Looking } from './conclusion-sight.js';
import { isOrganisation, isStanding, unitsSeenBy, type Inspected } from './inspected-visit.js';
import { belongsTo } from './unit-people.js';

/** `ISSUED`: the unit’s side learns what a visit found from its conclusion, not before. */
export type HistorySight = 'ALL' | 'ISSUED';

/** How much of a unit’s history somebody sees; null: nothing. */
export function historySight(
  unitId: string,
  visits: readonly Inspected[],
  { rights, org, today }: Looking,
): HistorySight | null {
  const province = org.nearest(unitId, ['PROVINCE'])?.unitId;
  const inspector = visits.some(({ team }) => team.personIds.includes(rights.personId));
  const overProvince =
    province !== undefined && (isOrganisation(rights, province) || isStanding(rights, province));
  const ofUnit = belongsTo(org, rights.personId, unitId, today);
  if ((inspector || overProvince) && !ofUnit) return 'ALL';
  const sees = unitsSeenBy(rights).includes(unitId) || inspector || overProvince;
  return sees ? 'ISSUED' : null;
}
