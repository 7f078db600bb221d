import type { z } from 'zod';
import {
  PURPOSE_LABELS,
  REGISTRATION_STATE_LABELS,
  type Registration as RegistrationShape,
  type registrationRoutes,
  type ResponseOf,
} from '#contracts';
import type { CalendarDay } from '#calendar';
import type { OrgView } from '#org';
import { actionsOf } from '../domain/acts.js';
import { asEdited, type Registration } from '../domain/registration.js';
import type { View } from '../domain/visibility.js';
import type { Actor } from './actor.js';
import type { ListedRegistration, Stored } from './registrations.js';

export type RegistrationView = z.infer<typeof RegistrationShape>;
export type ListedView = ResponseOf<typeof registrationRoutes.listRegistrations>['items'][number];

/**
 * A registration as somebody with this view sees it, and its submitter with what was changed since it was returned.
 * People are named with the office they held on the trip.
 */
export function registrationView(
  stored: Stored,
  view: Exclude<View, 'NAMES_AND_DATES'>,
  org: OrgView,
  actor: Actor,
  today: CalendarDay,
): RegistrationView {
  const { registration, roundName, topics } = shownTo(actor.personId, stored);
  const { countedDays, submittedAt, decidedAt, createdAt, updatedAt } = registration;
  return {
    ...heading(registration, org),
    version: registration.version,
    revision: registration.revision,
    planId: registration.planId,
    roundId: registration.roundId,
    roundName,
    submitter: org.personRef(registration.submitterId, registration.dates.from),
    purpose: registration.purpose,
    purposeLabel: PURPOSE_LABELS[registration.purpose],
    topics,
    content: registration.content,
    contact: registration.contact,
    ...(view === 'FULL' ? { countedDays } : {}),
    submittedAt: submittedAt?.toISOString() ?? null,
    decidedAt: decidedAt?.toISOString() ?? null,
    reason: registration.reason,
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
    actions: actionsOf(registration, actor.personId, today),
  };
}

function shownTo(personId: string, { registration, editedNames, ...names }: Stored) {
  const edited = registration.submitterId === personId ? asEdited(registration) : registration;
  return edited === registration
    ? { registration, ...names }
    : { registration: edited, ...names, ...editedNames };
}

export function listedView(
  listed: ListedRegistration,
  view: View,
  org: OrgView,
  { personId }: Pick<Actor, 'personId'>,
): ListedView {
  const { submitterId } = listed.registration;
  const registration = submitterId === personId ? asEdited(listed.registration) : listed.registration;
  const roundName = registration === listed.registration ? listed.roundName : listed.editedRoundName;
  const { purpose, countedDays } = registration;
  return {
    ...heading(registration, org),
    ...(view === 'NAMES_AND_DATES' ? {} : { purpose, roundName }),
    ...(view === 'FULL' ? { countedDays } : {}),
  };
}

/** What every view shows. */
export function heading(
  registration: Pick<
    Registration,
    'registrationId' | 'number' | 'state' | 'year' | 'participantIds' | 'hostUnitIds' | 'dates' | 'days'
  >,
  org: OrgView,
) {
  const { registrationId, number, state, year, dates, days } = registration;
  return {
    registrationId,
    number,
    state,
    label: REGISTRATION_STATE_LABELS[state],
    year,
    participants: registration.participantIds.map((id) => org.personRef(id, dates.from)),
    hostUnits: registration.hostUnitIds.map((id) => org.unitRef(id)),
    dates,
    days,
  };
}
