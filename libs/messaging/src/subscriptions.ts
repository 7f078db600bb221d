import {
  calendarChanged,
  caseDecided,
  cancellationRequested,
  chargeChanged,
  endingRefused,
  incidentClosed,
  incidentOpened,
  personChanged,
  positionChanged,
  registrationSubmitted,
  taskEscalated,
  taskReminded,
  tasksClosed,
  tasksOpened,
  unitChanged,
  withdrawalRequested,
  type StatefulService,
} from '#contracts';

/** Everything, of every domain. */
export const EVERYTHING = '#';

/** What `libs/org` keeps a copy of. */
const DIRECTORY_COPY = [unitChanged, personChanged, positionChanged, chargeChanged, calendarChanged].map(
  (contract) => contract.type,
);

/**
 * Who listens to what: the one list, for all services. Every service declares all of it before it publishes, so
 * that an event waits for a consumer that has never run; and each service's handlers are held against it at boot.
 *
 * A line that is taken out here stays bound at the broker (an instance of the older version may still need it);
 * the start-up check names it, an administrator unbinds it.
 */
export const SUBSCRIPTIONS: Subscriptions = {
  directory: [EVERYTHING],
  registration: [...DIRECTORY_COPY, caseDecided.type, endingRefused.type],
  approvals: [
    ...DIRECTORY_COPY,
    registrationSubmitted.type,
    withdrawalRequested.type,
    cancellationRequested.type,
  ],
  notifications: [
    ...DIRECTORY_COPY,
    registrationSubmitted.type,
    tasksOpened.type,
    tasksClosed.type,
    taskReminded.type,
    taskEscalated.type,
    caseDecided.type,
    endingRefused.type,
    incidentOpened.type,
    incidentClosed.type,
  ],
} satisfies Record<StatefulService, readonly string[]>;

/** Event types (or `EVERYTHING`) by service; the service's name is its queue's name. */
export type Subscriptions = Readonly<Record<string, readonly string[]>>;
