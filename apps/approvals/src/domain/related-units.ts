import type { OrgView, Unit } from '#org';
import type { Related } from './chain.js';
import type { Facts } from './facts.js';

/** As much of a submission as routing needs; a preview has no more. */
export type RoutingFacts = Pick<Facts, 'submitterId' | 'submitterUnitId' | 'participantIds' | 'hostUnitIds'>;

/** A unit whose say is asked; with it the host units that it answers for. */
export type Target = { unitId: string; hostUnitIds: string[] };

/** Something that the copy of the directory does not hold (yet). */
export class NotInCopy extends Error {
  constructor(
    readonly code: 'UNIT_UNKNOWN' | 'PERSON_UNKNOWN',
    readonly id: string,
  ) {
    super(code);
  }
}

/**
 * The distinct units that a step is about; none where the submitter has no such unit.
 *
 * @throws NotInCopy when the way up from a unit leaves the copy
 */
export function targetsOf(view: OrgView, facts: RoutingFacts, related: Related, day: string): Target[] {
  if (related === 'HOST_DISTRICT') return hostTargets(view, facts.hostUnitIds, day);
  const unit = submitterUnit(view, facts.submitterUnitId, related, day);
  return unit === undefined ? [] : [{ unitId: unit.unitId, hostUnitIds: facts.hostUnitIds }];
}

function hostTargets(view: OrgView, hostUnitIds: readonly string[], day: string): Target[] {
  const targets = new Map<string, Target>();
  for (const hostUnitId of hostUnitIds) {
    const unit = answersFor(view, hostUnitId, day);
    const known = targets.get(unit.unitId);
    if (known === undefined) targets.set(unit.unitId, { unitId: unit.unitId, hostUnitIds: [hostUnitId] });
    else known.hostUnitIds.push(hostUnitId);
  }
  return [...targets.values()];
}

/**
 * Who answers for a host unit: its district or affiliated union; in a province of two tiers the commune, which is the
 * topmost unit below the province; for a department or the province itself that unit.
 */
function answersFor(view: OrgView, hostUnitId: string, day: string): Unit {
  const line = lineage(view, hostUnitId, day);
  const district = line.find(({ level }) => level === 'DISTRICT' || level === 'AFFILIATED');
  const province = line.findIndex(({ level }) => level === 'PROVINCE');
  return district ?? line[Math.max(0, province - 1)] ?? (line[0] as Unit);
}

function submitterUnit(
  view: OrgView,
  unitId: string,
  related: Exclude<Related, 'HOST_DISTRICT'>,
  day: string,
): Unit | undefined {
  const line = lineage(view, unitId, day);
  switch (related) {
    case 'SUBMITTER_UNIT':
      return line[0];
    case 'SUBMITTER_DEPARTMENT':
      return line.find(({ level }) => level === 'DEPARTMENT');
    case 'SUBMITTER_DISTRICT': {
      const unit = answersFor(view, unitId, day);
      return ['DEPARTMENT', 'PROVINCE', 'CENTRAL'].includes(unit.level) ? undefined : unit;
    }
    case 'PROVINCE':
      return line.find(({ level }) => level === 'PROVINCE');
  }
}

/**
 * The unit and those above it, as they stand on the day: a unit that was merged is replaced by what it went into.
 *
 * @throws NotInCopy
 */
export function lineage(view: OrgView, unitId: string, day: string): Unit[] {
  const line = view.lineage(standing(view, unitId, day).unitId);
  const top = line.at(-1);
  if (top === undefined) throw new NotInCopy('UNIT_UNKNOWN', unitId);
  if (top.parentId !== null && !line.some((unit) => unit.unitId === top.parentId)) {
    throw new NotInCopy('UNIT_UNKNOWN', top.parentId);
  }
  return line;
}

function standing(view: OrgView, unitId: string, day: string): Unit {
  const seen = new Set<string>();
  for (let id = unitId; ;) {
    const unit = view.unit(id);
    if (unit === undefined) throw new NotInCopy('UNIT_UNKNOWN', id);
    seen.add(id);
    if (view.unitValidOn(id, day) || unit.mergedIntoId === null || seen.has(unit.mergedIntoId)) return unit;
    id = unit.mergedIntoId;
  }
}
