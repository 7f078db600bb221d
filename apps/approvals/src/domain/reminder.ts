import { taskEscalated, taskReminded } from '#contracts';
import { CaseAct, summarise, type ActContext, type CaseChange, type CaseFile } from './case.js';

/** A deadline whose conditional update succeeded: it fires here, once. */
export type Fired = {
  kind: 'DUE_SOON' | 'OVERDUE';
  /** How often it has fired, this time included. */
  times: number;
  step: number;
  unitId: string;
  dueAt: Date;
  nextIds: string[];
  openTasks: { taskId: string; assigneeId: string }[];
};

/** Reminds, and escalates the first time something is overdue. Silence never decides. */
export function remind(
  file: CaseFile,
  fired: readonly Fired[],
  stepName: (step: number) => string,
  context: ActContext,
): CaseChange {
  const act = CaseAct.on(file, context);
  for (const { kind, times, step, unitId, dueAt, nextIds, openTasks } of fired) {
    if (openTasks.length === 0) continue;
    const facts = { case: summarise(act.file), stepName: stepName(step), dueAt: dueAt.toISOString() };
    act.record({ kind: 'REMINDED', actor: null, facts: { step, unit: unitId, reminder: kind, times } });
    act.publish(taskReminded, { ...facts, kind, tasks: openTasks });
    if (kind !== 'OVERDUE' || times > 1) continue;
    const assigneeIds = openTasks.map(({ assigneeId }) => assigneeId);
    const toldIds = [...new Set([file.summary.submitterId, ...nextIds])].filter(
      (personId) => !assigneeIds.includes(personId),
    );
    act.record({ kind: 'ESCALATED', actor: null, facts: { step, unit: unitId, told: toldIds } });
    act.publish(taskEscalated, { ...facts, assigneeIds, toldIds });
  }
  return act.done();
}
