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
  /** One, or those of all events in it with a blank in between. */
  routingKey: string;
  /** Of several: of the first. */
  subject: string;
  /** The envelope, or an array of them; serialised once: every try sends the same bytes. */
  body: string;
};

/** Most of one message: a queue that fails with it has so many to hand out one by one. */
const MOST_EVENTS = 32;
const MOST_CHARACTERS = 256 * 1024;

/** Events to one exchange as one message, which reaches a queue once, whoever wants which of them. */
export function together(rows: readonly OutboxRow[]): OutboxRow[] {
  const open = new Map<string, OutboxRow[]>();
  const bundles: OutboxRow[][] = [];
  for (const row of rows) {
    const bundle = open.get(row.exchange);
    if (bundle !== undefined && hasRoomFor(bundle, row)) {
      bundle.push(row);
      continue;
    }
    const begun = [row];
    open.set(row.exchange, begun);
    bundles.push(begun);
  }
  return bundles.flatMap(([first, ...others]) => {
    if (first === undefined || others.length === 0) return first ?? [];
    const all = [first, ...others];
    const routingKey = [...new Set(all.map((row) => row.routingKey))].join(' ');
    return { ...first, routingKey, body: `[${all.map(({ body }) => body).join(',')}]` };
  });
}

function hasRoomFor(bundle: readonly OutboxRow[], row: OutboxRow): boolean {
  const characters = bundle.reduce((sum, { body }) => sum + body.length, row.body.length);
  return bundle.length < MOST_EVENTS && characters <= MOST_CHARACTERS;
}

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
    traceparent: cause.traceparents?.get(event.correlationId ?? '') ?? cause.traceparent,
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
