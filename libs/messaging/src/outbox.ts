import type { Parting, Tx } from '#database';
import { causeOf } from './context.js';
import type { OutboxStore } from './outbox-store.js';
import { toRow, together, type OutboxRow, type OutgoingEvent } from './outgoing.js';
import { activeTraceparent } from './tracing.js';

/** Where the outbox hands over what was committed. */
export interface Relay {
  /** How long rows written now are this process's to publish, ms; 0 leaves them to whoever polls first. */
  leaseForNewRows(): number;
  /** Rows that were committed under a lease that runs out at `until` (by `performance.now()`). */
  offer(rows: readonly OutboxRow[], until: number): void;
  /** Rows were committed without a lease. */
  wake(): void;
}

export type OutboxOptions = {
  service: string;
  /** Holds events against their contracts. Costs time: on everywhere but in production. */
  validate: boolean;
};

/** Saves events with the state they tell of, in the same transaction. */
export class Outbox {
  constructor(
    private readonly store: OutboxStore,
    private readonly relay: Relay,
    private readonly options: OutboxOptions,
  ) {}

  /**
   * The events of a transaction are stored at its end, and travel together as far as they go to one exchange.
   *
   * @throws ContractViolation outside of production when an event does not keep its contract
   */
  async append(tx: Tx, events: readonly OutgoingEvent[]): Promise<void> {
    if (events.length === 0) return;
    if (this.options.validate) events.forEach((event) => this.check(event));
    const cause = causeOf(tx);
    const traceparent = activeTraceparent() ?? cause.traceparent;
    tx.leave(
      this.appended,
      events.map((event) => toRow(this.options.service, event, { ...cause, traceparent })),
    );
  }

  private readonly appended: Parting<readonly OutboxRow[]> = {
    atEnd: true,
    write: (tx, items) => {
      const rows = together(items.flat());
      const leaseMs = this.relay.leaseForNewRows();
      const until = performance.now() + leaseMs;
      this.store.insert(tx, rows, leaseMs);
      tx.afterCommit(() => (leaseMs > 0 ? this.relay.offer(rows, until) : this.relay.wake()));
    },
  };

  private check({ contract, data, sequence, subject }: OutgoingEvent) {
    if (contract.domain !== this.options.service) {
      throw new ContractViolation(`${contract.type} is published by ${contract.domain}`);
    }
    if (!Number.isInteger(sequence) || sequence < 1) {
      throw new ContractViolation(`${contract.type} of ${subject}: sequence is ${sequence}`);
    }
    const result = contract.schema.safeParse(data);
    if (result.success) return;
    const paths = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new ContractViolation(`${contract.type} of ${subject}: ${paths.join('; ')}`);
  }
}

/** A programming error: an event that its consumers would refuse. */
export class ContractViolation extends Error {
  override readonly name = 'ContractViolation';
}
