import type { Database } from '#database';
import { OutboxStore } from './outbox-store.js';
import { Outbox } from './outbox.js';

/** Publishes nothing itself: rows are written without a lease, for whoever polls first. */
const NO_RELAY = { leaseForNewRows: () => 0, offer: () => undefined, wake: () => undefined };

/** The outbox of a command that runs beside the service, such as a load, whether the service runs or not. */
export function standaloneOutbox(service: string, database: Database): Outbox {
  return new Outbox(new OutboxStore(database), NO_RELAY, { service, validate: true });
}
