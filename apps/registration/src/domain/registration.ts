import type { z } from 'zod';
import type { TripDates } from '#calendar';
import type {
  Purpose,
  RegistrationOutcome,
  RegistrationState,
  SubmissionFacts,
  cancellationRequested,
  registrationApproved,
  registrationCancelled,
  registrationRejected,
  registrationReturned,
  registrationSubmitted,
  registrationWithdrawn,
  withdrawalRequested,
} from '#contracts';

/** What the submitter fills in, with what follows from it. */
export type RegistrationDetails = {
  planId: string;
  year: number;
  provinceId: string;
  submitterUnitId: string;
  roundId: string | null;
  participantIds: string[];
  /** Departments or districts of the participants on the first day of the trip: whose heads may read. */
  departmentIds: string[];
  hostUnitIds: string[];
  topicIds: string[];
  dates: TripDates;
  days: number;
  countedDays: number;
  purpose: Purpose;
  content: string;
  contact: { name: string; phone: string | null };
};

/** A trip registration, from draft to its end. */
export type Registration = RegistrationDetails & {
  registrationId: string;
  /** e.g. `ĐK-2022-00017`. */
  number: string;
  version: number;
  /**
   * What the submitter changed after a return; it becomes the registration with the next submission. Everybody else goes
   * on seeing what was submitted last.
   */
  edited: RegistrationDetails | null;
  /** Number of submissions; 0 in a draft that was never submitted. */
  revision: number;
  /** Number of events published. */
  eventSeq: number;
  state: RegistrationState;
  submitterId: string;
  /** The round of the last submission. */
  submittedRoundId: string | null;
  submittedAt: Date | null;
  decidedAt: Date | null;
  /** Of the last decision. */
  reason: string | null;
  /** Given with the last request to withdraw or cancel. */
  endingReason: string | null;
  /** The case at approvals and its last event that was taken in. */
  caseId: string | null;
  caseSeq: number;
  createdAt: Date;
  updatedAt: Date;
};

/** A draft gets its number when it is saved. */
export type NewRegistration = Omit<Registration, 'number'>;

export type OutcomeContract =
  | typeof withdrawalRequested
  | typeof cancellationRequested
  | typeof registrationApproved
  | typeof registrationReturned
  | typeof registrationRejected
  | typeof registrationWithdrawn
  | typeof registrationCancelled;

export type RegistrationEvent =
  | { contract: typeof registrationSubmitted; data: z.infer<typeof SubmissionFacts> }
  | { contract: OutcomeContract; data: z.infer<typeof RegistrationOutcome> };

/** A registration after a move, with what is to be told of it. */
export type Moved = { registration: Registration; event: RegistrationEvent | null };

export function newDraft(
  registrationId: string,
  submitterId: string,
  details: RegistrationDetails,
  now: Date,
): NewRegistration {
  return {
    ...details,
    registrationId,
    submitterId,
    version: 1,
    edited: null,
    revision: 0,
    eventSeq: 0,
    state: 'DRAFT',
    submittedRoundId: null,
    submittedAt: null,
    decidedAt: null,
    reason: null,
    endingReason: null,
    caseId: null,
    caseSeq: 0,
    createdAt: now,
    updatedAt: now,
  };
}

/** As its submitter has it: with what was changed since it was returned. */
export function asEdited<Edited extends Registration>(registration: Edited): Edited {
  return registration.edited === null || registration.state !== 'RETURNED'
    ? registration
    : { ...registration, ...registration.edited, edited: null };
}

/** The short facts that every event after the submission carries. */
export function outcomeFacts(
  registration: Registration,
  end: { at: Date; by: string | null; reason: string | null },
): z.infer<typeof RegistrationOutcome> {
  return {
    registrationId: registration.registrationId,
    number: registration.number,
    revision: registration.revision,
    planId: registration.planId,
    submitterId: registration.submitterId,
    participantIds: registration.participantIds,
    hostUnitIds: registration.hostUnitIds,
    dates: registration.dates,
    days: registration.days,
    countedDays: registration.countedDays,
    at: end.at.toISOString(),
    by: end.by,
    reason: end.reason,
  };
}
