import type { Logger } from '@nestjs/common';
import type { DatabaseGate } from './database-gate.js';
import type { Dispatcher } from './dispatcher.js';
import type { FailureStore, Retry } from './failure-store.js';
import type { Handlers } from './handlers.js';
import { sort } from './incoming.js';
import { Loop } from './loop.js';

const AT_ONCE = 50;
/** Longer than a round of handlers should take; after it another process tries, and the inbox sorts it out. */
const LEASE_MS = 60_000;

/** Tries again what failed, when it is due: for that consumer alone, through the same door. */
export class RetryPump {
  private readonly loop: Loop;
  private stopping = false;
  /** Retries are being carried out. */
  inHand = false;

  constructor(
    private readonly failures: FailureStore,
    private readonly handlers: Handlers,
    private readonly dispatcher: Dispatcher,
    private readonly gate: DatabaseGate,
    private readonly service: string,
    logger: Logger,
    pollMs: number,
  ) {
    this.loop = new Loop({
      name: 'retry pump',
      step: () => this.round(),
      busyMs: 10,
      idleMs: pollMs,
      logger,
    });
  }

  start(): void {
    this.loop.start();
  }

  wake(): void {
    this.loop.wake();
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await this.loop.stop();
  }

  private async round(): Promise<number> {
    // From before the rows are leased: leased, they look as if they were due later.
    this.inHand = true;
    try {
      const retries = await this.failures.takeDue(AT_ONCE, LEASE_MS);
      for (const retry of retries) {
        // The rest comes back when its lease is over.
        if (this.stopping) break;
        await this.again(retry);
      }
      return retries.length;
    } finally {
      this.inHand = false;
    }
  }

  private async again(retry: Retry): Promise<void> {
    const { body, consumer, messageId } = retry;
    const { tasks, burials } = sort(body, this.handlers, this.service, { consumer, messageId });
    const [task] = tasks;
    if (task !== undefined) return this.dispatcher.one(task, retry);
    await this.gate.guard(() =>
      this.dispatcher.bury(
        burials.map((burial) => ({ ...burial, attempts: retry.attempts + 1 })),
        retry,
      ),
    );
  }
}
