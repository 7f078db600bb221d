import { api } from '../../api/client';
import { untilSettled } from '../../api/command';
import type { Decision } from './outbox';

/**
 * Sends one decision, again under the same key while nobody knows whether it was done.
 *
 * @param leaving the page is going away: the browser finishes the request without it
 * @throws Problem TASK_STALE, TASK_ALREADY_CLOSED, PARTICIPANT_CANNOT_DECIDE, NOT_YOUR_TASK, VERDICT_NOT_ALLOWED, OFFLINE
 */
export async function sendDecision(decision: Decision, key: string, leaving = false): Promise<void> {
  const { taskId, taskVersion, revision, verdict, reason } = decision;
  const send = () =>
    api.POST('/api/tasks/{id}/decision', {
      params: { path: { id: taskId }, header: { 'Idempotency-Key': key } },
      body: { verdict, reason, taskVersion, revision },
      keepalive: leaving,
    });
  await (leaving ? send() : untilSettled(send));
}
