import { Refusal, caseDecided, tasksClosed, type ChainDefinition, type Verdict } from '#contracts';
import { CaseAct, summarise, takesPart, type ActContext, type CaseChange, type CaseFile } from './case.js';
import { stepOf } from './chain.js';
import { closeIncident } from './incident.js';
import { VERDICTS, canMove, moveCase } from './moves.js';
import {
  callOff,
  closeTasks,
  type ClosedTask,
  type GroupOfStep,
  type OpenWork,
  type TaskOfStep,
} from './step-work.js';

export type Decision = {
  taskId: string;
  by: string;
  verdict: Verdict;
  reason: string | null;
  /** What the decider saw: anything newer refuses the decision. */
  taskVersion: number;
  revision: number;
};

/** The step that a task belongs to, as it stands now. */
export type StepAtHand = {
  revision: number;
  step: number;
  groups: readonly GroupOfStep[];
  /** Waits where somebody is missing in one of the groups. */
  hop: OpenWork['hop'];
};

/** Somebody was faster. Who and when is put into words where names are known. */
export class TaskClosed extends Error {
  constructor(readonly task: TaskOfStep) {
    super('TASK_ALREADY_CLOSED');
  }
}

/**
 * @throws Refusal NOT_YOUR_TASK, TASK_STALE, PARTICIPANT_CANNOT_DECIDE, VERDICT_NOT_ALLOWED, REASON_REQUIRED
 * @throws TaskClosed
 */
export function checkDecision(
  file: CaseFile,
  at: StepAtHand,
  decision: Decision,
): { group: GroupOfStep; task: TaskOfStep } {
  const group = at.groups.find(({ tasks }) => tasks.some(({ taskId }) => taskId === decision.taskId));
  const task = group?.tasks.find(({ taskId }) => taskId === decision.taskId);
  if (group === undefined || task === undefined || task.assigneeId !== decision.by) {
    throw new Refusal('NOT_YOUR_TASK');
  }
  if (task.state !== 'OPEN') throw new TaskClosed(task);
  if (task.version !== decision.taskVersion || file.revision !== decision.revision) {
    throw new Refusal('TASK_STALE');
  }
  if (takesPart(file.summary, decision.by)) throw new Refusal('PARTICIPANT_CANNOT_DECIDE');
  if (!canMove(file, decision.verdict)) throw new Refusal('VERDICT_NOT_ALLOWED');
  if (decision.verdict !== 'APPROVE' && decision.reason === null) {
    throw new Refusal('REASON_REQUIRED', {}, [
      { pointer: '/reason', code: 'missing', detail: 'Hãy nêu lý do hoặc nội dung cần sửa.' },
    ]);
  }
  return { group, task };
}

/** Carries out a decision that was checked. */
export function decide(
  file: CaseFile,
  definition: ChainDefinition,
  at: StepAtHand,
  { group, task }: { group: GroupOfStep; task: TaskOfStep },
  decision: Decision,
  context: ActContext & { correlationId: string },
): CaseChange {
  const act = CaseAct.on(file, context);
  const { by, verdict, reason } = decision;
  const result = VERDICTS[verdict];
  act.closeTask({ taskId: task.taskId, state: result, by });
  const closed: ClosedTask[] = [{ taskId: task.taskId, assigneeId: task.assigneeId, result }];
  const stepName = stepOf(definition, at.step).name;
  const settled = { decidedBy: by, decidedAt: context.now };

  const approvedBy = verdict === 'APPROVE' ? [...group.approvedBy, by] : group.approvedBy;
  const others = group.tasks.filter((other) => other !== task);
  const waits = verdict === 'APPROVE' && group.rule === 'ALL' && others.some(({ state }) => state === 'OPEN');
  if (waits) {
    act.changeGroup({ groupId: group.groupId, state: 'OPEN', approvedBy, decidedBy: null, decidedAt: null });
  } else {
    closed.push(...closeTasks(act, others, by));
    act.changeGroup({ groupId: group.groupId, state: result, approvedBy, ...settled });
  }

  const rest = at.groups.filter((other) => other !== group);
  const stepDone = !waits && rest.every(({ state }) => state === 'APPROVED' || state === 'CARRIED_OVER');
  const last = at.step === definition.steps.length;
  const ends = verdict !== 'APPROVE' || (stepDone && last);
  if (verdict !== 'APPROVE') {
    closed.push(...callOff(act, { groups: rest, hop: at.hop }, by));
    if (at.hop !== null) act.settleHop({ hopId: at.hop.hopId, state: 'DROPPED' });
  }
  if (verdict !== 'APPROVE' || stepDone) act.step({ step: at.step, state: result });
  if (ends) {
    act.set({ state: moveCase(file, verdict), step: null, decidedAt: context.now });
  } else if (stepDone) {
    act.hopTo(at.step + 1, context.correlationId);
  }

  act.record({
    kind: `DECIDED_${result}`,
    actor: by,
    facts: {
      step: at.step,
      task: task.taskId,
      unit: group.unitId,
      ...(stepDone ? { stepDone } : {}),
      ...(ends ? { outcome: act.file.state } : {}),
    },
    texts: { reason },
  });
  if (verdict !== 'APPROVE' && at.hop?.incident) closeIncident(act, at.hop.incident);
  const summary = summarise(act.file);
  act.publish(tasksClosed, { case: summary, step: at.step, stepName, tasks: closed, by });
  if (ends) {
    act.publish(caseDecided, {
      case: summary,
      outcome: result,
      by,
      stepName,
      reason,
      at: context.now.toISOString(),
    });
  }
  return act.done();
}
