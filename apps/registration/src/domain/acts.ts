import { formatDay, type CalendarDay } from '#calendar';
import { Refusal, cancellationRequested, registrationSubmitted, withdrawalRequested } from '#contracts';
import { actsFrom, nextState, type Act } from './moves.js';
import {
  outcomeFacts,
  type Moved,
  type OutcomeContract,
  type Registration,
  type RegistrationDetails,
} from './registration.js';

/** A saved change of a draft, or of what was returned: that is kept apart until it is submitted again. */
export function edit(registration: Registration, details: RegistrationDetails, now: Date): Registration {
  nextState(registration.state, 'EDIT');
  if (registration.revision > 0 && details.year !== registration.year) {
    // Its number, its plan and the deciders’ file are of that year.
    throw new Refusal('INVALID_INPUT', {}, [
      {
        pointer: '/year',
        code: 'fixed',
        detail: 'Không đổi được năm của đăng ký đã trình. Hãy lập đăng ký mới.',
      },
    ]);
  }
  const later = { version: registration.version + 1, updatedAt: now };
  return registration.revision > 0
    ? { ...registration, ...later, edited: details }
    : { ...registration, ...details, ...later };
}

/** The names that approvers read, as they stand at submission. */
export type SubmissionNames = { topicNames: string[]; roundName: string | null };

/** @param details the fields as checked now: figures and departments may differ from when the draft was saved */
export function submit(
  registration: Registration,
  details: RegistrationDetails,
  names: SubmissionNames,
  now: Date,
): Moved {
  nextState(registration.state, 'SUBMIT');
  const submitted: Registration = {
    ...registration,
    ...details,
    edited: null,
    state: 'SUBMITTED',
    version: registration.version + 1,
    revision: registration.revision + 1,
    eventSeq: registration.eventSeq + 1,
    submittedRoundId: details.roundId,
    submittedAt: now,
    decidedAt: null,
    reason: null,
    updatedAt: now,
  };
  return {
    registration: submitted,
    event: {
      contract: registrationSubmitted,
      data: {
        registrationId: submitted.registrationId,
        number: submitted.number,
        revision: submitted.revision,
        planId: submitted.planId,
        year: submitted.year,
        provinceId: submitted.provinceId,
        submitterId: submitted.submitterId,
        submitterUnitId: submitted.submitterUnitId,
        participantIds: submitted.participantIds,
        hostUnitIds: submitted.hostUnitIds,
        dates: submitted.dates,
        days: submitted.days,
        countedDays: submitted.countedDays,
        purpose: submitted.purpose,
        topicIds: submitted.topicIds,
        topicNames: names.topicNames,
        content: submitted.content,
        contact: submitted.contact,
        roundId: submitted.roundId,
        roundName: names.roundName,
        submittedAt: now.toISOString(),
      },
    },
  };
}

/** Asks approvals for the end of what it decides about or has returned; until it answers, days that are taken stay so. */
export function requestWithdrawal(registration: Registration, reason: string | null, now: Date): Moved {
  nextState(registration.state, 'WITHDRAW');
  return ending(registration, 'WITHDRAWING', withdrawalRequested, reason, now);
}

/** @throws Refusal TRIP_STARTED on the first day of the trip and after it */
export function requestCancellation(
  registration: Registration,
  reason: string,
  now: Date,
  today: CalendarDay,
): Moved {
  nextState(registration.state, 'CANCEL');
  if (started(registration, today))
    throw new Refusal('TRIP_STARTED', { from: formatDay(registration.dates.from) });
  return ending(registration, 'CANCELLING', cancellationRequested, reason, now);
}

/** What the caller may do now. */
export function actionsOf(
  registration: Pick<Registration, 'state' | 'submitterId' | 'dates'>,
  callerId: string,
  today: CalendarDay,
): Act[] {
  if (registration.submitterId !== callerId) return [];
  return actsFrom(registration.state).filter((act) => act !== 'CANCEL' || !started(registration, today));
}

function started({ dates }: Pick<Registration, 'dates'>, today: CalendarDay): boolean {
  return dates.from <= today;
}

function ending(
  registration: Registration,
  state: Registration['state'],
  contract: OutcomeContract,
  reason: string | null,
  now: Date,
): Moved {
  const asked: Registration = {
    ...registration,
    state,
    endingReason: reason,
    version: registration.version + 1,
    eventSeq: registration.eventSeq + 1,
    updatedAt: now,
  };
  const facts = outcomeFacts(asked, { at: now, by: asked.submitterId, reason });
  return { registration: asked, event: { contract, data: facts } };
}
