import type { ConclusionFields, Rights } from '#contracts';
import type { OrgView } from '#org';
import { canConclude, type ConclusionAct } from './conclusion-moves.js';
import type { Conclusion } from './conclusion.js';
import { inspects, isOrganisation, isStanding, unitsSeenBy, type InspectedVisit } from './inspected-visit.js';
import { belongsTo, officersOf } from './unit-people.js';

/** Who writes sees the working copy; whoever reads sees what was submitted. */
export type ConclusionSight = 'WRITES' | 'READS';

export type Looking = { rights: Rights; org: OrgView; today: string };

type Seen = Pick<
  Conclusion,
  'authorId' | 'state' | 'revision' | 'deciderIds' | 'unitId' | 'provinceId' | 'submittedBy'
>;

/** The widest view that the caller’s rights give; null: it does not exist for them. */
export function sightOf(
  conclusion: Seen,
  visit: Pick<InspectedVisit, 'team' | 'planAuthorId' | 'unitId' | 'provinceId'>,
  looking: Looking,
): ConclusionSight | null {
  const { rights, org, today } = looking;
  const { unitId, provinceId } = visit;
  if (inspects(visit, looking)) return 'WRITES';
  const ofUnit = belongsTo(org, rights.personId, unitId, today);
  if (!ofUnit && isOrganisation(rights, provinceId)) return 'READS';
  const drewUp = [conclusion.authorId, conclusion.submittedBy, visit.planAuthorId].includes(rights.personId);
  const judges = isStanding(rights, provinceId) || conclusion.deciderIds.includes(rights.personId);
  if (conclusion.revision > 0 && (judges || (drewUp && !ofUnit))) return 'READS';
  return conclusion.state === 'ISSUED' && unitsSeenBy(rights).includes(unitId) ? 'READS' : null;
}

/** What this reader is shown; of a conclusion that was never submitted there is only the working copy. */
export function shownFields(
  { fields, revision }: Pick<Conclusion, 'fields' | 'revision'>,
  submitted: ConclusionFields | null,
  sight: ConclusionSight,
): ConclusionFields {
  return sight === 'WRITES' || revision === 0 || submitted === null ? fields : submitted;
}

/** Speaks for the inspected unit. */
export function answersFor(unitId: string, { rights, org, today }: Looking): boolean {
  return officersOf(org, unitId, today).includes(rights.personId);
}

/** The team issues what was approved, or the department that keeps the register. */
export function mayIssue(visit: InspectedVisit, looking: Looking): boolean {
  if (inspects(visit, looking)) return true;
  const { rights, org, today } = looking;
  return isOrganisation(rights, visit.provinceId) && !belongsTo(org, rights.personId, visit.unitId, today);
}

export type ConclusionOffer = ConclusionAct | 'ANSWER';

/** What the caller may do now. On what was cancelled nothing is concluded any more. */
export function offersOf(
  { state }: Pick<Conclusion, 'state'>,
  visit: InspectedVisit,
  sight: ConclusionSight,
  looking: Looking,
): ConclusionOffer[] {
  const writing: ConclusionAct[] = sight === 'WRITES' ? ['EDIT', 'DELETE', 'SUBMIT', 'WITHDRAW'] : [];
  const acts = [...writing, ...(mayIssue(visit, looking) ? (['ISSUE'] as const) : [])].filter(
    (act) => canConclude(state, act) && (!visit.cancelled || act === 'DELETE' || act === 'WITHDRAW'),
  );
  return state === 'ISSUED' && answersFor(visit.unitId, looking) ? [...acts, 'ANSWER'] : acts;
}
