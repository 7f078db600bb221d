import type { EventContract } from '../event.js';
import { approvalsEvents } from './approvals.js';
import { directoryEvents } from './directory.js';
import { inspectionsEvents } from './inspections.js';
import { registrationEvents } from './registration.js';
import { tripReportingEvents } from './trip-reporting.js';

/** Every event of the system, by type: the one map that routing, validation and documents are made from. */
export const EVENTS: ReadonlyMap<string, EventContract> = new Map(
  [
    ...directoryEvents,
    ...registrationEvents,
    ...tripReportingEvents,
    ...inspectionsEvents,
    ...approvalsEvents,
  ].map((contract) => [contract.type, contract]),
);

export * from './approvals.js';
export * from './directory.js';
export * from './inspections.js';
export * from './registration.js';
export * from './trip-reporting.js';
