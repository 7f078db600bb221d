import {
  registrationCancelled,
  registrationWithdrawn,
  registrationRejected,
  registrationReturned,
  registrationApproved,
  exemptionEnded,
  exemptionGranted,
  roundPublished,
  planPublished,
  calendarChanged,
  dutyOpened,
  dutyDueSoon,
  dutyOverdue,
  dutyCancelled,
  latenessExcused,
  reportReturned,
  reportVerified,
  daysCredited,
  daysReversed,
  recommendationMade,
  recommendationAnswered,
  caseDecided,
  cancellationRequested,
  chargeChanged,
  endingRefused,
  incidentClosed,
  incidentOpened,
  inspectionDaysRecorded,
  personChanged,
  positionChanged,
  registrationSubmitted,
  reportSubmitted,
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
  'trip-reporting': [
    ...DIRECTORY_COPY,
    planPublished.type,
    roundPublished.type,
    exemptionGranted.type,
    exemptionEnded.type,
    registrationSubmitted.type,
    registrationApproved.type,
    registrationReturned.type,
    registrationRejected.type,
    registrationWithdrawn.type,
    registrationCancelled.type,
    tasksOpened.type,
    caseDecided.type,
    inspectionDaysRecorded.type,
  ],
  inspections: [...DIRECTORY_COPY, tasksOpened.type, caseDecided.type, endingRefused.type],
  approvals: [
    ...DIRECTORY_COPY,
    registrationSubmitted.type,
    withdrawalRequested.type,
    cancellationRequested.type,
    reportSubmitted.type,
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
    dutyOpened.type,
    dutyDueSoon.type,
    dutyOverdue.type,
    dutyCancelled.type,
    latenessExcused.type,
    reportSubmitted.type,
    reportReturned.type,
    reportVerified.type,
    daysCredited.type,
    daysReversed.type,
    recommendationMade.type,
    recommendationAnswered.type,
  ],
} satisfies Record<StatefulService, readonly string[]>;

/** Event types (or `EVERYTHING`) by service; the service's name is its queue's name. */
export type Subscriptions = Readonly<Record<string, readonly string[]>>;
