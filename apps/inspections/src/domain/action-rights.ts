import { Refusal } from '#contracts';
import { canMoveAction, type ActionAct, type CorrectiveAction } from './corrective-action.js';
import { answersFor, type Looking } from './conclusion-sight.js';
import { inspects, isOrganisation, isStanding, unitsSeenBy, type InspectedVisit } from './inspected-visit.js';
import { belongsTo, officersOf } from './unit-people.js';

type Owned = Pick<CorrectiveAction, 'ownerId' | 'unitId' | 'provinceId'>;
export type ActionVisit = Pick<InspectedVisit, 'team' | 'planAuthorId' | 'unitId' | 'provinceId'>;

/** Whether an action exists for somebody. */
export function seesAction(action: Owned, { team, planAuthorId }: ActionVisit, { rights }: Looking): boolean {
  const { personId } = rights;
  return (
    action.ownerId === personId ||
    planAuthorId === personId ||
    team.personIds.includes(personId) ||
    isOrganisation(rights, action.provinceId) ||
    isStanding(rights, action.provinceId) ||
    unitsSeenBy(rights).includes(action.unitId)
  );
}

/** Whoever is charged with it, and whoever speaks for the unit. */
export function mayRepair(action: Owned, looking: Looking): boolean {
  return action.ownerId === looking.rights.personId || answersFor(action.unitId, looking);
}

/** @throws Refusal OWN_REPAIR, FORBIDDEN */
export function requireInspector(visit: ActionVisit, looking: Looking): void {
  refuseOwn(visit, looking);
  if (!inspects(visit, looking))
    throw new Refusal('FORBIDDEN', { who: 'Chỉ đoàn kiểm tra xác minh việc khắc phục.' });
}

/** @throws Refusal OWN_REPAIR, FORBIDDEN */
export function requirePlanner(visit: ActionVisit, looking: Looking): void {
  refuseOwn(visit, looking);
  if (!plans(visit, looking))
    throw new Refusal('FORBIDDEN', {
      who: 'Chỉ người lập kế hoạch, Ban Tổ chức – Kiểm tra, Ban Thường vụ gia hạn được.',
    });
}

/** @throws Refusal FORBIDDEN */
export function requireOwnerChanger(visit: ActionVisit, looking: Looking): void {
  if (!changesOwner(visit, looking))
    throw new Refusal('FORBIDDEN', { who: 'Chỉ cán bộ đại diện của đơn vị và nơi lập kế hoạch đổi được.' });
}

export type ActionOffer = ActionAct | 'ADD_EVIDENCE';

/** What the caller may do now. */
export function actionOffers(
  action: Owned & Pick<CorrectiveAction, 'state'>,
  visit: ActionVisit,
  looking: Looking,
): ActionOffer[] {
  const repairs = mayRepair(action, looking);
  const inspector = inspects(visit, looking);
  const planner = plans(visit, looking) && !ofUnit(visit, looking);
  const may: Record<ActionOffer, boolean> = {
    REPAIR: repairs,
    ADD_EVIDENCE: repairs,
    VERIFY: inspector,
    REOPEN: inspector,
    EXTEND: planner,
    CHANGE_OWNER: changesOwner(visit, looking),
  };
  return (Object.keys(may) as ActionOffer[]).filter(
    (offer) => may[offer] && canMoveAction(action, offer === 'ADD_EVIDENCE' ? 'REPAIR' : offer),
  );
}

/** Whom the unit’s side of an action is told by: its owner, and whoever speaks for the unit. */
export function repairersOf({ ownerId, unitId }: Owned, { org, today }: Omit<Looking, 'rights'>): string[] {
  const owner = ownerId !== null && org.active(ownerId, today) ? [ownerId] : [];
  return [...new Set([...owner, ...officersOf(org, unitId, today)])];
}

function plans({ planAuthorId, provinceId }: ActionVisit, { rights }: Looking): boolean {
  return (
    planAuthorId === rights.personId || isOrganisation(rights, provinceId) || isStanding(rights, provinceId)
  );
}

function changesOwner(visit: ActionVisit, looking: Looking): boolean {
  return answersFor(visit.unitId, looking) || plans(visit, looking);
}

function refuseOwn(visit: ActionVisit, looking: Looking): void {
  if (ofUnit(visit, looking)) throw new Refusal('OWN_REPAIR');
}

function ofUnit({ unitId }: ActionVisit, { rights, org, today }: Looking): boolean {
  return belongsTo(org, rights.personId, unitId, today);
}
