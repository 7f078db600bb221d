import { approvalsRoutes, type ResponseOf, type Verdict } from '#contracts';
import type { Person } from './person.js';

export type Task = ResponseOf<typeof approvalsRoutes.queue>['items'][number];

/** The task about a registration or report in somebody's queue, once it is there. */
export function taskAbout(decider: Person, subjectId: string): Promise<Task> {
  return decider.sees(approvalsRoutes.queue, { query: { limit: 100 } }, ({ items }) =>
    items.find((item) => item.subjectId === subjectId),
  );
}

export async function decideTask(
  decider: Person,
  task: Task,
  verdict: Verdict,
  foreseen: readonly string[] = [],
): Promise<void> {
  const reason = verdict === 'APPROVE' ? null : 'Đề nghị bổ sung nội dung làm việc.';
  await decider.command(approvalsRoutes.decide, {
    params: { id: task.taskId },
    target: task.taskId,
    body: { verdict, reason, taskVersion: task.version, revision: task.revision },
    foreseen,
  });
}
