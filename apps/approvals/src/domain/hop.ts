import { caseOpened, tasksOpened, type DataOf } from '#contracts';
import type { WorkingCalendar } from '#calendar';
import type { OrgView } from '#org';
import { CaseAct, summarise, takesPart, type ActContext, type CaseChange, type CaseFile } from './case.js';
import { relationOf, stepOf, type Chain, type Step } from './chain.js';
import { deadlinesOf, dueOf } from './deadlines.js';
import { isRegistration, type Facts } from './facts.js';
import { closeIncident, openIncident, type OpenIncident } from './incident.js';
import { NotInCopy, targetsOf, type Target } from './related-units.js';
import { resolveStep, type ResolvedGroup, type Stuck } from './resolver.js';
import { approvalStands, changedConcerns, type EarlierGroup } from './rounds.js';

/** The way to the next step, as it waits. */
export type PendingHop = {
  hopId: string;
  revision: number;
  step: number;
  correlationId: string;
  /** Machine time since it was written. */
  waitedMs: number;
  incident: OpenIncident | null;
  /** The step is open; some of its groups ask nobody any more. */
  stranded: boolean;
};

/** What a hop is made with. */
export type Surroundings = {
  view: OrgView;
  day: string;
  calendar: WorkingCalendar;
  /** The case's own chain; where it has none yet, the one chosen now, or why none can be. */
  chain: Chain | Stuck;
  facts: Facts;
  /** The round before, when this is a resubmission. */
  earlier: { facts: Facts; groups: EarlierGroup[] } | null;
};

export type HopResult = { kind: 'MADE'; change: CaseChange } | Stuck;

/** Whether a hop still leads anywhere: the case may have ended or moved on. */
export function isCurrent(file: CaseFile, hop: Pick<PendingHop, 'revision' | 'step'>): boolean {
  return file.state === 'OPEN' && file.revision === hop.revision && file.step === hop.step;
}

/**
 * Opens the next step that asks somebody. Steps without a unit are passed over, approvals that still stand are carried
 * over. A chain that ends without asking anybody approves nothing.
 */
export function makeHop(
  file: CaseFile,
  hop: PendingHop,
  around: Surroundings,
  context: ActContext,
): HopResult {
  if ('kind' in around.chain) return around.chain;
  const { definition } = around.chain;
  const act = CaseAct.on(file, context);
  if (file.chain === null) adopt(act, around.chain);
  for (let step = hop.step; step <= definition.steps.length; step += 1) {
    const stuck = enter(act, step, stepOf(definition, step), around);
    if (stuck === 'PASSED') continue;
    if (stuck !== 'OPENED') return stuck;
    act.set({ step });
    act.settleHop({ hopId: hop.hopId, state: 'DONE' });
    if (hop.incident !== null) closeIncident(act, hop.incident);
    return { kind: 'MADE', change: act.done() };
  }
  return {
    kind: 'STUCK',
    code: 'NOBODY_TO_DECIDE',
    detail: 'Quy trình kết thúc mà không ai được hỏi ý kiến.',
  };
}

/** The chain is fixed from here on, whatever is published later. */
export function adopt(act: CaseAct, chain: Chain): void {
  const { code, number } = chain;
  act.set({ chain: { code, number } });
  if (act.file.version > 1) {
    act.record({ kind: 'CHAIN_CHOSEN', actor: null, facts: { chain: code, number } });
  }
  act.publish(caseOpened, { case: summarise(act.file), chainCode: code, chainVersion: number });
}

function enter(act: CaseAct, step: number, definition: Step, around: Surroundings) {
  const resolution = resolveStep(around.view, around.day, around.facts, definition);
  if (resolution.kind === 'STUCK') return resolution;
  if (resolution.kind === 'SKIP') {
    act.step({ step, state: 'SKIPPED', note: resolution.note });
    act.record({ kind: 'STEP_SKIPPED', actor: null, facts: { step } });
    return 'PASSED';
  }
  const standing = standingApprovals(act, step, definition, resolution.groups, around);
  const asked: { group: ResolvedGroup; ordinal: number }[] = [];
  resolution.groups.forEach((group, ordinal) => {
    const earlier = standing.get(group.unitId);
    if (earlier === undefined) asked.push({ group, ordinal });
    else carryOver(act, step, definition, ordinal, earlier);
  });
  if (standing.size > 0) {
    act.record({
      kind: 'STEP_CARRIED_OVER',
      actor: null,
      facts: {
        step,
        groups: [...standing.values()].map(({ unitId, approvedBy }) => ({ unit: unitId, approvedBy })),
      },
    });
  }
  if (asked.length === 0) {
    act.step({ step, state: 'CARRIED_OVER' });
    return 'PASSED';
  }
  openStep(act, step, definition, asked, around.calendar);
  return 'OPENED';
}

function standingApprovals(
  act: CaseAct,
  step: number,
  definition: Step,
  groups: readonly ResolvedGroup[],
  { earlier, facts, view, day }: Surroundings,
): Map<string, EarlierGroup> {
  const standing = new Map<string, EarlierGroup>();
  // Findings and evidence of a report do not travel with it, so nothing here could tell that they stayed the same; and
  // each revision of a paper is signed for by itself.
  if (earlier === null || !isRegistration(facts)) return standing;
  const changed = changedConcerns(earlier.facts, facts);
  const before = targetsBefore(view, earlier.facts, definition, day);
  for (const group of groups) {
    const past = earlier.groups.find((one) => one.step === step && one.unitId === group.unitId);
    const hosts = { before: before.find(({ unitId }) => unitId === group.unitId), after: group };
    const stands = approvalStands(past, definition, changed, hosts, (personId) =>
      takesPart(act.file.summary, personId),
    );
    if (stands && past !== undefined) standing.set(group.unitId, past);
  }
  return standing;
}

/** Where a unit of the round before is gone from the copy, nothing is known to be unchanged: it is asked again. */
function targetsBefore(view: OrgView, facts: Facts, definition: Step, day: string): Target[] {
  try {
    return targetsOf(view, facts, relationOf(definition.resolver), day);
  } catch (error) {
    if (error instanceof NotInCopy) return [];
    throw error;
  }
}

function carryOver(
  act: CaseAct,
  step: number,
  definition: Step,
  ordinal: number,
  earlier: EarlierGroup,
): void {
  act.group({
    groupId: act.context.newId(),
    revision: act.file.revision,
    step,
    ordinal,
    unitId: earlier.unitId,
    rule: definition.rule,
    state: 'CARRIED_OVER',
    reason: earlier.reason,
    nextIds: [],
    openedAt: act.context.now,
    dueAt: null,
    calendarVersion: null,
    approvedBy: earlier.approvedBy,
    decidedBy: earlier.decidedBy,
    decidedAt: earlier.decidedAt,
  });
}

function openStep(
  act: CaseAct,
  step: number,
  definition: Step,
  asked: readonly { group: ResolvedGroup; ordinal: number }[],
  calendar: WorkingCalendar,
): void {
  const { now, newId } = act.context;
  const { revision } = act.file;
  const { dueAt, calendarVersion } = dueOf(definition, now, calendar);
  const opened: DataOf<typeof tasksOpened>['tasks'] = [];
  for (const { group, ordinal } of asked) {
    const groupId = newId();
    act.group({
      groupId,
      revision,
      step,
      ordinal,
      unitId: group.unitId,
      rule: definition.rule,
      state: 'OPEN',
      reason: group.reason,
      nextIds: group.nextIds,
      openedAt: now,
      dueAt,
      calendarVersion,
      approvedBy: [],
      decidedBy: null,
      decidedAt: null,
    });
    act.arm(deadlinesOf(groupId, definition, now, calendar, newId));
    for (const assigneeId of group.people) {
      const task = {
        taskId: newId(),
        assigneeId,
        unitId: group.unitId,
        dueAt: dueAt.toISOString(),
        reason: group.reason,
      };
      opened.push(task);
      act.openTask({ ...task, groupId, revision, step, openedAt: now });
    }
  }
  act.step({ step, state: 'OPEN' });
  act.record({
    kind: 'STEP_OPENED',
    actor: null,
    facts: {
      step,
      dueAt: dueAt.toISOString(),
      calendarVersion,
      groups: asked.map(({ group }) => ({ unit: group.unitId, people: group.people })),
    },
    texts: Object.fromEntries(asked.map(({ group, ordinal }) => [`reason${ordinal}`, group.reason])),
  });
  act.publish(tasksOpened, { case: summarise(act.file), step, stepName: definition.name, tasks: opened });
}

/** How long a hop waits for a unit or person before an administrator hears of it, machine milliseconds. */
export type Patience = { waitMs: number; againMs: number };

/** A hop that could not be made: it waits a little for what may be on its way, then it becomes an incident. */
export function stickHop(
  file: CaseFile,
  hop: PendingHop,
  stuck: Stuck,
  orgRevision: number,
  patience: Patience,
  context: ActContext,
): CaseChange {
  const act = CaseAct.on(file, context);
  const { hopId } = hop;
  const { code, detail } = stuck;
  const mayArrive = code === 'UNIT_UNKNOWN' || code === 'PERSON_UNKNOWN';
  if (mayArrive && hop.incident === null && hop.waitedMs < patience.waitMs) {
    act.settleHop({ hopId, state: 'PENDING', orgRevision, againInMs: patience.againMs });
    return act.done();
  }
  act.settleHop({ hopId, state: 'INCIDENT', orgRevision });
  act.step({ step: hop.step, state: 'INCIDENT', note: detail });
  if (hop.incident !== null) {
    act.changeIncident({ incidentId: hop.incident.incidentId, code, detail, closed: false });
    return act.done();
  }
  openIncident(act, hopId, hop.step, stuck);
  return act.done();
}
