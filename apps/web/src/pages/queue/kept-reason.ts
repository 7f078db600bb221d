import type { Verdict } from './outbox';

/** A reason that is being typed, until its decision has been sent. */
export type KeptReason = { verdict: Verdict; text: string };

export function keptReason(taskId: string): string {
  return `queue/reason/${taskId}`;
}
