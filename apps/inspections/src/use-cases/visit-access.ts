import { SELF_INSPECTION_LABELS, Refusal, VISIT_STATE_LABELS, type VisitAction } from '#contracts';
import type { OrgView } from '#org';
import { inspects } from '../domain/inspected-visit.js';
import { canMove } from '../domain/visit-moves.js';
import { leadersOfTeam, organises, sightOf, speakersOf, type VisitSight } from '../domain/visit-people.js';
import type { Visit } from '../domain/visit.js';
import type { Actor } from './actor.js';

/** What somebody is to a visit. */
type Part = 'TEAM' | 'LEADS' | 'PLANS' | 'UNIT' | 'INSPECTS';

/** One of these does it. */
const WHO: Record<VisitAction, readonly Part[]> = {
  MOVE: ['LEADS', 'PLANS'],
  CANCEL: ['LEADS', 'PLANS'],
  START: ['TEAM'],
  ANSWER: ['TEAM'],
  FINISH: ['LEADS'],
  REOPEN: ['LEADS'],
  RECORD_ATTENDANCE: ['LEADS'],
  CONCLUDE: ['INSPECTS'],
  SELF_ANSWER: ['UNIT'],
  SELF_SUBMIT: ['UNIT'],
  SELF_REOPEN: ['UNIT'],
};
const IN_WORDS: Record<Part, string> = {
  TEAM: 'người của đoàn kiểm tra',
  LEADS: 'trưởng đoàn, thư ký đoàn',
  PLANS: 'người lập kế hoạch, Ban Tổ chức – Kiểm tra, Ban Thường vụ',
  UNIT: 'cán bộ của đơn vị được kiểm tra',
  INSPECTS: 'người của đoàn kiểm tra',
};

/**
 * The visit, if the actor may do this with it and has seen it as it is.
 *
 * @param seenVersion undefined where something smaller carries a version of its own
 * @throws Refusal NOT_FOUND (unknown or not to be seen), FORBIDDEN (seen, but not theirs to do), STALE_VERSION
 */
export function requireVisit(
  found: Visit | undefined,
  { actor, seenVersion }: { actor: Actor; seenVersion?: number | undefined },
  action: VisitAction,
  org: OrgView,
  today: string,
): Visit {
  if (found === undefined) throw new Refusal('NOT_FOUND');
  const parts = partsOf(found, actor, org, today);
  if (sightOf(found, actor.rights) === null && !parts.includes('UNIT')) throw new Refusal('NOT_FOUND');
  if (!WHO[action].some((part) => parts.includes(part))) {
    const who = WHO[action].map((part) => IN_WORDS[part]).join(', ');
    throw new Refusal('FORBIDDEN', { who: `Việc này dành cho: ${who}.` });
  }
  if (seenVersion !== undefined && found.version !== seenVersion) throw new Refusal('STALE_VERSION');
  return found;
}

/** What the actor may do now. */
export function actionsOn(visit: Visit, actor: Actor, org: OrgView, today: string): VisitAction[] {
  const parts = partsOf(visit, actor, org, today);
  return (Object.keys(WHO) as VisitAction[]).filter(
    (action) => WHO[action].some((part) => parts.includes(part)) && isOpen(visit, action, today),
  );
}

function isOpen(visit: Visit, action: VisitAction, today: string): boolean {
  switch (action) {
    case 'SELF_ANSWER':
    case 'SELF_SUBMIT':
    case 'SELF_REOPEN':
      return (
        visit.state === 'PLANNED' &&
        visit.criteriaSetId !== null &&
        SELF_ACTS[visit.selfState].includes(action)
      );
    case 'START':
      return canMove(visit, action) && visit.plan.inForce && visit.dates.from <= today;
    case 'MOVE':
    case 'REOPEN':
      return canMove(visit, action) && visit.plan.inForce;
    case 'CONCLUDE':
      return visit.state === 'FINISHED' && visit.conclusion === null && visit.plan.inForce;
    default:
      return canMove(visit, action);
  }
}

const SELF_ACTS: Record<Visit['selfState'], readonly VisitAction[]> = {
  NONE: ['SELF_ANSWER'],
  DRAFT: ['SELF_ANSWER', 'SELF_SUBMIT'],
  SUBMITTED: ['SELF_REOPEN'],
};

/** @throws Refusal SELF_INSPECTION_CLOSED unless the visit has not begun and the self-inspection is in one of these states */
export function requireSelfOpen(visit: Visit, states: readonly Visit['selfState'][]): void {
  if (visit.state === 'PLANNED' && states.includes(visit.selfState)) return;
  const state =
    visit.state === 'PLANNED' ? SELF_INSPECTION_LABELS[visit.selfState] : VISIT_STATE_LABELS[visit.state];
  throw new Refusal('SELF_INSPECTION_CLOSED', { state });
}

/** @throws Refusal NOT_FOUND */
export function requireSight(visit: Visit | undefined, actor: Actor, org: OrgView, today: string) {
  const sight = visit === undefined ? null : seen(visit, actor, org, today);
  if (visit === undefined || sight === null) throw new Refusal('NOT_FOUND');
  return { visit, sight };
}

/** Whoever speaks for a unit without officers sees it as they would; null: it does not exist for the actor. */
export function seen(visit: Visit, actor: Actor, org: OrgView, today: string): VisitSight | null {
  const sight = sightOf(visit, actor.rights);
  if (sight !== null && sight !== 'SCHEDULE') return sight;
  return speakersOf(org, visit.unitId, today).includes(actor.personId) ? 'UNIT' : sight;
}

/** What the unit says of itself: the team reads it once it is sent. */
export function seesSelf(
  visit: Visit,
  sight: VisitSight,
  actor: Actor,
  org: OrgView,
  today: string,
): boolean {
  if (sight === 'UNIT' || speakersOf(org, visit.unitId, today).includes(actor.personId)) return true;
  return sight === 'FULL' && visit.selfState === 'SUBMITTED';
}

/** What the team found: the unit reads it once the conclusion is issued. */
export function seesTeam({ conclusion }: Visit, sight: VisitSight): boolean {
  return sight === 'FULL' || (sight === 'UNIT' && conclusion?.issued === true);
}

function partsOf(visit: Visit, actor: Actor, org: OrgView, today: string): Part[] {
  const { personId, rights } = actor;
  const parts: Part[] = [];
  if (visit.team.personIds.includes(personId)) parts.push('TEAM');
  if (leadersOfTeam(visit.team).includes(personId)) parts.push('LEADS');
  if (organises(visit, rights)) parts.push('PLANS');
  if (inspects(visit, { rights, org, today })) parts.push('INSPECTS');
  if (speakersOf(org, visit.unitId, today).includes(personId)) parts.push('UNIT');
  return parts;
}
