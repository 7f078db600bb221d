export { dayTyped } from '../../../design/format';
import type { components } from '../../../api/schema';
import type { PersonRef } from '../../../design/person';

export type Registration = components['schemas']['Registration'];
export type Fields = components['schemas']['RegistrationFieldsInput'];
export type Purpose = components['schemas']['Purpose'];
type Half = 'am' | 'pm';
export type UnitRef = { unitId: string; name: string };

/** What stands in the form, complete or not; kept on the device as it is. */
export type TripValues = {
  from: string | null;
  fromHalf: Half;
  to: string | null;
  toHalf: Half;
  /** Null: outside the rounds. */
  roundId: string | null;
  hosts: UnitRef[];
  /** Who comes along; the submitter always takes part and is not among them. */
  companions: PersonRef[];
  purpose: Purpose;
  topicIds: string[];
  content: string;
  contactName: string;
  contactPhone: string;
};

export const PURPOSES: readonly Purpose[] = [
  'TOPICAL_STUDY',
  'MEETING_ATTENDANCE',
  'JOINT_ACTIVITY',
  'INSPECTION_SUPERVISION',
  'CONGRESS_GUIDANCE',
];

export const NOTHING: TripValues = {
  from: null,
  fromHalf: 'am',
  to: null,
  toHalf: 'pm',
  roundId: null,
  hosts: [],
  companions: [],
  purpose: 'TOPICAL_STUDY',
  topicIds: [],
  content: '',
  contactName: '',
  contactPhone: '',
};

export function valuesOf(registration: Registration): TripValues {
  const { dates, participants, submitter, contact } = registration;
  return {
    ...dates,
    roundId: registration.roundId,
    hosts: registration.hostUnits,
    companions: participants.filter(({ personId }) => personId !== submitter.personId),
    purpose: registration.purpose,
    topicIds: registration.topics.map(({ topicId }) => topicId),
    content: registration.content,
    contactName: contact.name,
    contactPhone: contact.phone ?? '',
  };
}

/** @param year of the plan; what was submitted once keeps its own */
export function fieldsOf(values: TripValues, submitterId: string, year: number): Fields | null {
  const { from, to } = values;
  if (from === null || to === null) return null;
  return {
    year,
    roundId: values.roundId,
    participantIds: [submitterId, ...values.companions.map(({ personId }) => personId)],
    hostUnitIds: values.hosts.map(({ unitId }) => unitId),
    dates: { from, fromHalf: values.fromHalf, to, toHalf: values.toHalf },
    purpose: values.purpose,
    topicIds: values.topicIds,
    content: values.content.trim(),
    contact: { name: values.contactName.trim(), phone: values.contactPhone.trim() || null },
  };
}

export function yearOf(values: TripValues, today: string): number {
  return Number((values.from ?? today).slice(0, 4));
}
