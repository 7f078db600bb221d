import { routingKeyOf, type DataOf, type Envelope, type EventContract } from '#contracts';
import { newId, type Cause } from '#database';
import { exchangeOf } from './topology.js';

/** An event that is about to be saved with the state it tells of. */
export type OutgoingEvent<Contract extends EventContract = EventContract> = {
  contract: Contract;
  /** Id of the aggregate. */
  subject: string;
  /** Number of events published for the subject, from 1. */
  sequence: number;
  /** Revision of the submission, where there is one. */
  revision?: number;
  data: DataOf<Contract>;
  /** Business time. */
  time: Date;
  /** Otherwise what the door tied to the transaction. */
  correlationId?: string;
};

/** An event with the type of its data checked against its contract. */
export function outgoing<Contract extends EventContract>(
  contract: Contract,
  event: Omit<OutgoingEvent<Contract>, 'contract'>,
): OutgoingEvent {
  return { contract, ...event };
}

/** An event as it waits in the outbox. */
export type OutboxRow = {
  id: string;
  exchange: string;
  routingKey: string;
  subject: string;
  /** The envelope, serialised once: every try sends the same bytes. */
  body: string;
};

export function toRow(service: string, event: OutgoingEvent, cause: Cause): OutboxRow {
  const { contract, subject } = event;
  const id = newId();
  const envelope: Envelope = {
    specversion: '1.0',
    id,
    source: service,
    type: contract.type,
    subject,
    time: event.time.toISOString(),
    datacontenttype: 'application/json',
    sequence: event.sequence,
    revision: event.revision,
    correlationid: event.correlationId ?? cause.correlationId ?? id,
    traceparent: cause.traceparent,
    data: event.data,
  };
  return {
    id,
    exchange: exchangeOf(contract.domain),
    routingKey: routingKeyOf(contract, event.data),
    subject,
    body: JSON.stringify(envelope),
  };
}
