import type { Tx } from '#database';
import type { Publisher } from './publisher.js';

/**
 * Tells the gateway's streams that something changed, so that a browser asks again. A hint is neither stored
 * nor confirmed and may be lost: nothing may depend on it.
 */
export class HintPublisher {
  constructor(private readonly publisher: Pick<Publisher, 'publishHint'>) {}

  /** Only after the commit: a browser that asks at once must see the new state. */
  publishAfterCommit(tx: Tx, routingKey: string, payload: unknown): void {
    const body = Buffer.from(JSON.stringify(payload));
    tx.afterCommit(() => void this.publisher.publishHint(routingKey, body));
  }
}
