import type { RetryPolicy } from './failures.js';

/** What a service's configuration gives (libs/config). */
export type MessagingConfig = {
  NODE_ENV: string;
  RABBITMQ_URL: string;
  RABBITMQ_MANAGEMENT_URL: string;
  /** Tests only, to prove that they can fail: forget one of so many messages instead of publishing it. */
  MESSAGING_DROP_ONE_IN?: number;
  /** Tests only, to prove that they can fail: `off` handles every delivery, also a repeated one. */
  MESSAGING_INBOX?: 'on' | 'off';
};

export type Tuning = {
  /** Messages that the broker may have given out to this process unacknowledged. */
  prefetch: number;
  /** Most messages that are handled in one transaction. */
  batch: number;
  /**
   * From the beginning of a batch to the next one, ms: so long a message may wait for others to share its transaction
   * with. One that comes after a silence waits for nobody.
   */
  gatherMs: number;
  /** Messages published but not confirmed yet. */
  window: number;
  /** Committed events that wait in memory for the window; more are left to the poll. */
  memory: number;
  /** How long a committed event is this process's to publish, ms. */
  leaseMs: number;
  /** Longest pause between two looks for expired leases, ms. */
  pollMs: number;
  /** After this an unroutable event is tried again, ms. */
  unroutableMs: number;
  /** Longest pause between two looks for due retries, ms. */
  retryPollMs: number;
  retry: RetryPolicy;
  heartbeatSeconds: number;
  /** How long the end of the process waits for what is in flight, ms. */
  drainMs: number;
  /** How long the start-up check waits for the broker to be set up as wanted, ms. */
  checkMs: number;
  maintenanceMs: number;
};

export const DEFAULT_TUNING: Tuning = {
  prefetch: 200,
  batch: 100,
  gatherMs: 0,
  window: 256,
  memory: 5_000,
  leaseMs: 20_000,
  pollMs: 1_000,
  unroutableMs: 30_000,
  retryPollMs: 500,
  retry: {
    attempts: 8,
    firstMs: 1_000,
    factor: 3.5,
    longestMs: 900_000,
    notYet: { firstMs: 250, factor: 1.7, longestMs: 15_000, giveUpAfterMs: 86_400_000 },
  },
  heartbeatSeconds: 10,
  drainMs: 10_000,
  checkMs: 30_000,
  maintenanceMs: 3_600_000,
};

/** @throws when a switch that loses or doubles messages on purpose is set in production */
export function refuseChaosInProduction(config: MessagingConfig): void {
  if (config.NODE_ENV !== 'production') return;
  if (config.MESSAGING_DROP_ONE_IN !== undefined) {
    throw new Error('MESSAGING_DROP_ONE_IN loses messages on purpose; it is refused in production.');
  }
  if (config.MESSAGING_INBOX === 'off') {
    throw new Error('MESSAGING_INBOX=off counts messages twice on purpose; it is refused in production.');
  }
}
