import type { Consumer } from './consumer.js';
import type { DatabaseGate } from './database-gate.js';
import type { Publisher } from './publisher.js';

export type MessagingState = {
  /** `up`, or what is wrong. */
  publisher: string;
  /** `up`, or what is wrong. */
  consumer: string;
  /** Consumers that the broker knows. */
  consumers: number;
  /** Consuming waits for the database. */
  paused: boolean;
};

/** Whether events flow, in and out. */
export class MessagingHealth {
  constructor(
    private readonly publisher: Pick<Publisher, 'problem'>,
    private readonly consumer: Pick<Consumer, 'problem' | 'present'>,
    private readonly gate: Pick<DatabaseGate, 'paused'>,
  ) {}

  state(): MessagingState {
    return {
      publisher: this.publisher.problem ?? 'up',
      consumer: this.consumer.problem ?? 'up',
      consumers: this.consumer.present,
      paused: this.gate.paused,
    };
  }

  /** @throws Error saying what does not work */
  check(): void {
    const { publisher, consumer, paused } = this.state();
    const problems: string[] = [];
    if (publisher !== 'up') problems.push(`publishing: ${publisher}`);
    if (consumer !== 'up') problems.push(`consuming: ${consumer}`);
    if (paused) problems.push('consuming waits for the database');
    if (problems.length > 0) throw new Error(problems.join('; '));
  }
}
