import { caseDecided, tasksClosed, tasksOpened, type ChainDefinition, type DataOf } from '#contracts';
import type { OrgView } from '#org';
import { CaseAct, summarise, type ActContext, type CaseChange, type CaseFile } from './case.js';
import { stepOf, type Step } from './chain.js';
import { closeIncident, openIncident } from './incident.js';
import { moveCase } from './moves.js';
import { NotInCopy } from './related-units.js';
import { resolveUnit, takePartOf, type Stuck } from './resolver.js';
import { closeTasks, isStranded, type ClosedTask, type GroupOfStep, type OpenWork } from './step-work.js';

/** As much of an open group as tells whether its posts have changed hands. */
export type AskedGroup = { unitId: string; approvedBy: readonly string[]; assigneeIds: readonly string[] };

type Asked = { people: string[]; reason: string | null; nextIds: string[] };
/** Null: the right people are asked, or the copy of the directory cannot tell. */
type Assessment = ({ kind: 'ASKED' } & Asked) | Stuck | null;

/** The organisation as it is now, and the revision of the copy that it shows at least. */
export type Now = { view: OrgView; day: string; orgRevision: number };

/** Whether an open group still asks those whom its step would ask today; who approved already is not asked again. */
export function assess(
  { view, day }: Pick<Now, 'view' | 'day'>,
  { kind, summary }: Pick<CaseFile, 'kind' | 'summary'>,
  step: Step,
  { unitId, approvedBy, assigneeIds }: AskedGroup,
): Assessment {
  try {
    const asked = resolveUnit(view, day, takePartOf(kind, summary), step, unitId);
    if ('kind' in asked) return asked;
    const people = asked.people.filter((personId) => !approvedBy.includes(personId));
    const same =
      people.length === assigneeIds.length && people.every((personId) => assigneeIds.includes(personId));
    // Where all have approved who can be asked, the group is done although nobody is asked.
    return same && people.length > 0 ? null : { kind: 'ASKED', ...asked, people };
  } catch (error) {
    if (error instanceof NotInCopy) return null;
    throw error;
  }
}

/**
 * Posts changed hands while a step was open: in the same groups, with the same due time, those are asked who hold them
 * now. Verdicts that were given stand. A group that nobody is left for is told to an administrator, as at the opening.
 *
 * @returns undefined when there is nothing to do
 */
export function reassign(
  file: CaseFile,
  definition: ChainDefinition,
  work: OpenWork,
  now: Now,
  context: ActContext,
): CaseChange | undefined {
  if (file.state !== 'OPEN' || file.step === null) return undefined;
  const step = stepOf(definition, file.step);
  const open = work.groups.filter(({ state }) => state === 'OPEN');
  // Decided since it was looked for: its hop is the way to the next step, and nothing here.
  if (open.length === 0) return undefined;
  const assessed = open.map((group) => ({ group, to: assess(now, file, step, askedOf(group)) }));
  const act = CaseAct.on(file, context);
  const closed: ClosedTask[] = [];
  const opened: DataOf<typeof tasksOpened>['tasks'] = [];
  const settled = new Set<GroupOfStep>();
  let changes = 0;
  for (const { group, to } of assessed) {
    if (to === null) continue;
    if (to.kind === 'STUCK' && isStranded(group)) continue;
    changes += 1;
    const moved = moveGroup(act, file.step, group, to.kind === 'STUCK' ? NOBODY : to);
    closed.push(...moved.closed);
    opened.push(...moved.opened);
    if (to.kind === 'ASKED' && to.people.length === 0) settled.add(group);
  }

  const stuck = assessed.find(({ to }) => to?.kind === 'STUCK')?.to as Stuck | undefined;
  const unclear = assessed.some(({ group, to }) => to === null && isStranded(group));
  const solved = work.hop !== null && stuck === undefined && !unclear;
  if (changes === 0 && !solved && (stuck === undefined || work.hop !== null)) return undefined;

  const rest = work.groups.filter((group) => !settled.has(group));
  const done =
    settled.size > 0 && rest.every(({ state }) => state === 'APPROVED' || state === 'CARRIED_OVER');
  if (stuck !== undefined && work.hop === null) {
    act.step({ step: file.step, state: 'INCIDENT', note: stuck.detail });
    openIncident(act, act.strand(file.step, now.orgRevision), file.step, stuck);
  } else if (solved && work.hop !== null) {
    act.step({ step: file.step, state: 'OPEN' });
    act.settleHop({ hopId: work.hop.hopId, state: 'DONE' });
    if (work.hop.incident !== null) closeIncident(act, work.hop.incident);
  }
  const by = [...settled].at(-1)?.approvedBy.at(-1) ?? null;
  if (done) leaveStep(act, definition, file.step);
  tell(act, file.step, step.name, closed, opened);
  if (act.file.state !== 'OPEN') {
    const outcome = { outcome: 'APPROVED', by, stepName: step.name, reason: null } as const;
    act.publish(caseDecided, { case: summarise(act.file), ...outcome, at: context.now.toISOString() });
  }
  return act.done();
}

/** Stands for whom a group without anybody asks. */
const NOBODY: Asked = { people: [], reason: null, nextIds: [] };

function askedOf({ unitId, approvedBy, tasks }: GroupOfStep): AskedGroup {
  const assigneeIds = tasks.flatMap(({ state, assigneeId }) => (state === 'OPEN' ? [assigneeId] : []));
  return { unitId, approvedBy, assigneeIds };
}

function moveGroup(act: CaseAct, step: number, group: GroupOfStep, to: Asked) {
  const { now, newId } = act.context;
  const { groupId, unitId, approvedBy, tasks } = group;
  const dueAt = group.dueAt ?? now;
  const leaving = tasks.filter(({ assigneeId }) => !to.people.includes(assigneeId));
  const closed = closeTasks(act, leaving, null);
  const asked = askedOf(group).assigneeIds;
  const opened = to.people
    .filter((personId) => !asked.includes(personId))
    .map((assigneeId) => ({
      taskId: newId(),
      assigneeId,
      unitId,
      dueAt: dueAt.toISOString(),
      reason: to.reason,
    }));
  for (const task of opened) {
    act.openTask({ ...task, groupId, revision: act.file.revision, step, openedAt: now });
  }
  if (to !== NOBODY && to.people.length === 0) {
    const by = approvedBy.at(-1) ?? null;
    act.changeGroup({ groupId, state: 'APPROVED', approvedBy, decidedBy: by, decidedAt: now });
  } else {
    act.regroup({ groupId, reason: to.reason, nextIds: to.nextIds });
  }
  act.record({
    kind: 'REASSIGNED',
    actor: null,
    facts: {
      step,
      unit: unitId,
      from: closed.map(({ assigneeId }) => assigneeId),
      to: opened.map(({ assigneeId }) => assigneeId),
    },
    texts: { reason: to.reason },
  });
  return { closed, opened };
}

/** Everybody who can still be asked has approved. */
function leaveStep(act: CaseAct, definition: ChainDefinition, step: number): void {
  act.step({ step, state: 'APPROVED' });
  if (step === definition.steps.length) {
    act.set({ state: moveCase(act.file, 'APPROVE'), step: null, decidedAt: act.context.now });
  } else {
    act.hopTo(step + 1, act.context.correlationId ?? act.context.newId());
  }
}

function tell(
  act: CaseAct,
  step: number,
  stepName: string,
  closed: ClosedTask[],
  opened: DataOf<typeof tasksOpened>['tasks'],
): void {
  const summary = summarise(act.file);
  if (closed.length > 0) {
    act.publish(tasksClosed, { case: summary, step, stepName, tasks: closed, by: null });
  }
  if (opened.length > 0) act.publish(tasksOpened, { case: summary, step, stepName, tasks: opened });
}
