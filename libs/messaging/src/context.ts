import type { DataOf, Envelope, EventContract } from '#contracts';
import type { Cause, Tx } from '#database';

/** What a handler of single messages gets as `@Ctx()`. */
export class MessageContext<Data = unknown> {
  constructor(
    /** The transaction that the inbox row is in; opened and committed by the door. */
    readonly tx: Tx,
    readonly envelope: Envelope<Data>,
    /** Under which name the message counts as taken in. */
    readonly consumer: string,
  ) {}
}

/** What a handler with `{ batch: true }` gets as `@Ctx()`. */
export class BatchContext {
  constructor(
    readonly tx: Tx,
    readonly consumer: string,
  ) {}
}

/** One message of a batch. */
export type Received<Contract extends EventContract = EventContract> = {
  data: DataOf<Contract>;
  envelope: Envelope<DataOf<Contract>>;
};

/** Ties what is published in this transaction to the request or message that caused it; the last call counts. */
export function correlate(tx: Tx, correlationId: string | undefined, traceparent?: string): void {
  tx.cause = { correlationId, traceparent };
}

/** Several messages at once: what names the correlation id of one of them belongs to its trace. */
export function correlateBatch(
  tx: Tx,
  envelopes: readonly Pick<Envelope, 'correlationid' | 'traceparent'>[],
): void {
  const traceparents = new Map<string, string>();
  for (const { correlationid, traceparent } of envelopes)
    if (traceparent !== undefined) traceparents.set(correlationid, traceparent);
  tx.cause = { traceparents };
}

export function causeOf(tx: Tx): Cause {
  return tx.cause ?? {};
}
