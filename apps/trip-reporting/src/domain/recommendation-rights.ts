import type { Rights } from '#contracts';
import { seesProvince } from './reach.js';
import type { Recommendation } from './recommendation.js';

type Addressed = Pick<Recommendation, 'addressee' | 'addresseeUnitId' | 'provinceId' | 'authorIds'>;

/** The bodies for which somebody may answer today. */
export type AnsweringBodies = {
  /** Standing committee of this province. */
  standingOf: string | null;
  /** Heads of the departments. */
  departmentIds: readonly string[];
  /** Records what the Party committees and local governments of this province have answered. */
  outsideOf: string | null;
};

export function bodiesOf({ roles, provinceId, headOfIds }: Rights): AnsweringBodies {
  return {
    standingOf: roles.has('STANDING_COMMITTEE') ? provinceId : null,
    departmentIds: headOfIds,
    outsideOf: roles.has('ORGANISATION_INSPECTION') ? provinceId : null,
  };
}

export function answersForNobody({ standingOf, departmentIds, outsideOf }: AnsweringBodies): boolean {
  return standingOf === null && departmentIds.length === 0 && outsideOf === null;
}

export function mayAnswer({ addressee, addresseeUnitId, provinceId }: Addressed, rights: Rights): boolean {
  const { standingOf, departmentIds, outsideOf } = bodiesOf(rights);
  switch (addressee) {
    case 'STANDING_COMMITTEE':
      return standingOf === provinceId;
    case 'DEPARTMENT':
      return addresseeUnitId !== null && departmentIds.includes(addresseeUnitId);
    case 'PARTY_COMMITTEE':
    case 'LOCAL_GOVERNMENT':
      return outsideOf === provinceId;
  }
}

export function seesRecommendation(recommendation: Addressed, rights: Rights): boolean {
  return (
    recommendation.authorIds.includes(rights.personId) ||
    mayAnswer(recommendation, rights) ||
    (seesProvince(rights) && recommendation.provinceId === rights.provinceId)
  );
}
