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
  inspectionPlanSubmitted,
  conclusionSubmitted,
  paperWithdrawalRequested,
  inspectionPlanIssued,
  inspectionPlanClosed,
  inspectionPlanCancelled,
  visitScheduled,
  visitCancelled,
  selfInspectionSubmitted,
  conclusionDueSoon,
  conclusionOverdue,
  conclusionIssued,
  conclusionAnswered,
  actionOpened,
  actionDueSoon,
  actionExtended,
  actionOverdue,
  actionOwnerChanged,
  actionRepaired,
  actionReopened,
  actionClosed,
  unitReportRequested,
  unitReportDueSoon,
  unitReportOverdue,
  unitReportReceived,
  unitReportReturned,
  unitReportCancelled,
  taskEscalated,
  taskReminded,
  tasksClosed,
  tasksOpened,
  unitChanged,
  withdrawalRequested,
  type CaseKind,
  type EventContract,
  type StatefulService,
} from '#contracts';

/** Everything, of every domain. */
export const EVERYTHING = '#';

/** What approvals says about cases of these kinds: the others are not even delivered. */
function about(kinds: readonly CaseKind[], ...contracts: readonly EventContract[]): string[] {
  return contracts.flatMap(({ type }) => kinds.map((kind) => `${type}.${kind}`));
}

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
  registration: [...DIRECTORY_COPY, ...about(['REGISTRATION'], caseDecided, endingRefused)],
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
    ...about(['REPORT'], tasksOpened, caseDecided),
    inspectionDaysRecorded.type,
  ],
  inspections: [
    ...DIRECTORY_COPY,
    ...about(['INSPECTION_PLAN', 'INSPECTION_CONCLUSION'], tasksOpened, caseDecided, endingRefused),
  ],
  approvals: [
    ...DIRECTORY_COPY,
    registrationSubmitted.type,
    withdrawalRequested.type,
    cancellationRequested.type,
    reportSubmitted.type,
    inspectionPlanSubmitted.type,
    conclusionSubmitted.type,
    paperWithdrawalRequested.type,
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
    inspectionPlanSubmitted.type,
    inspectionPlanIssued.type,
    inspectionPlanClosed.type,
    inspectionPlanCancelled.type,
    visitScheduled.type,
    visitCancelled.type,
    selfInspectionSubmitted.type,
    conclusionSubmitted.type,
    conclusionDueSoon.type,
    conclusionOverdue.type,
    conclusionIssued.type,
    conclusionAnswered.type,
    actionOpened.type,
    actionDueSoon.type,
    actionOverdue.type,
    actionRepaired.type,
    actionReopened.type,
    actionExtended.type,
    actionOwnerChanged.type,
    actionClosed.type,
    unitReportRequested.type,
    unitReportDueSoon.type,
    unitReportOverdue.type,
    unitReportReceived.type,
    unitReportReturned.type,
    unitReportCancelled.type,
  ],
} satisfies Record<StatefulService, readonly string[]>;

/** Event types (with a lane or without, or `EVERYTHING`) by service; the service's name is its queue's name. */
export type Subscriptions = Readonly<Record<string, readonly string[]>>;

/** The type of a subscription, which may name a lane of it. */
export function typeOf(subscription: string, events: ReadonlyMap<string, EventContract>): string {
  if (events.has(subscription)) return subscription;
  const type = subscription.slice(0, subscription.lastIndexOf('.'));
  return events.get(type)?.lane === undefined ? subscription : type;
}
