import type { OrgView } from '#org';
import type { Recommendation } from './recommendation.js';

const STANDING = ['STANDING_DEPUTY_SECRETARY', 'SECRETARY', 'DEPUTY_SECRETARY'];
const HEAD = ['DEPARTMENT_HEAD', 'CHIEF_OF_OFFICE', 'COMMISSION_CHAIR'];
const HEADS = [...HEAD, 'DEPUTY_DEPARTMENT_HEAD', 'DEPUTY_CHIEF_OF_OFFICE'];
/** Symbol of the organisation and inspection department (Ban Tổ chức – Kiểm tra), domain row 16. */
const ORGANISATION_SYMBOL = 'TCKT';

type Addressed = Pick<Recommendation, 'addressee' | 'addresseeUnitId' | 'provinceId'>;

/**
 * Who hears of a recommendation: those who answer it. Party committees and local governments do not answer here, but
 * organisation and inspection follows up what they answer elsewhere.
 */
export function toldOf(
  { addressee, addresseeUnitId, provinceId }: Addressed,
  org: OrgView,
  day: string,
): string[] {
  const holders = (unitId: string, types: readonly string[]) => [
    ...new Set(org.holders(unitId, types, day).map(({ personId }) => personId)),
  ];
  switch (addressee) {
    case 'STANDING_COMMITTEE':
      return holders(provinceId, STANDING);
    case 'DEPARTMENT':
      return addresseeUnitId === null ? [] : holders(addresseeUnitId, HEADS);
    case 'PARTY_COMMITTEE':
    case 'LOCAL_GOVERNMENT': {
      const departments = org
        .subtree(provinceId, day)
        .filter((unitId) => isOrganisationDepartment(org, unitId));
      const heads = departments.flatMap((unitId) => holders(unitId, HEAD));
      // With the post of the head vacant the deputies follow up.
      return heads.length > 0 ? heads : departments.flatMap((unitId) => holders(unitId, HEADS));
    }
  }
}

function isOrganisationDepartment(org: OrgView, unitId: string): boolean {
  const unit = org.unit(unitId);
  return unit?.level === 'DEPARTMENT' && unit.symbol === ORGANISATION_SYMBOL;
}
