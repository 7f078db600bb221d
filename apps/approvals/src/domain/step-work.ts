import type { CaseAct } from './case.js';
import type { OpenIncident } from './incident.js';
import type { GroupState, TaskState } from './moves.js';

/** A task as a decision sees it. */
export type TaskOfStep = {
  taskId: string;
  assigneeId: string;
  state: TaskState;
  version: number;
  closedBy: string | null;
  closedAt: Date | null;
};

/** A group of the step that is open, with its tasks. */
export type GroupOfStep = {
  groupId: string;
  unitId: string;
  rule: 'ANY' | 'ALL';
  state: GroupState;
  approvedBy: string[];
  dueAt: Date | null;
  tasks: TaskOfStep[];
};

/** What still stands open in a case. */
export type OpenWork = {
  groups: readonly GroupOfStep[];
  hop: { hopId: string; incident: OpenIncident | null } | null;
};

export type ClosedTask = {
  taskId: string;
  assigneeId: string;
  result: Exclude<TaskState, 'OPEN'>;
};

/** Nobody is asked for it: whoever was left the post, and nobody took it up. */
export function isStranded({ state, tasks }: GroupOfStep): boolean {
  return state === 'OPEN' && tasks.every((task) => task.state !== 'OPEN');
}

/** Closes what nobody has to do any more, and tells which tasks that were. */
export function closeTasks(act: CaseAct, tasks: readonly TaskOfStep[], by: string | null): ClosedTask[] {
  return tasks
    .filter(({ state }) => state === 'OPEN')
    .map(({ taskId, assigneeId }) => {
      act.closeTask({ taskId, state: 'NOT_NEEDED', by });
      return { taskId, assigneeId, result: 'NOT_NEEDED' };
    });
}

/** The case goes on no further: whatever is open in its step is called off. */
export function callOff(act: CaseAct, work: OpenWork, by: string | null): ClosedTask[] {
  const closed: ClosedTask[] = [];
  for (const group of work.groups.filter(({ state }) => state === 'OPEN')) {
    closed.push(...closeTasks(act, group.tasks, by));
    act.changeGroup({
      groupId: group.groupId,
      state: 'CANCELLED',
      approvedBy: group.approvedBy,
      decidedBy: null,
      decidedAt: null,
    });
  }
  return closed;
}
