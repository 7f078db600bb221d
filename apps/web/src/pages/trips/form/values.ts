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

/**
 * A day as people type it: `2/9`, `2.9.2022`, `02/09/2022`; without a year it is that of `today`.
 *
 * @returns `YYYY-MM-DD`; null for what is no day
 */
export function dayTyped(text: string, today: string): string | null {
  const found = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})(?:\s*[/.-]\s*(\d{4}))?\s*$/.exec(text);
  if (found === null) return null;
  const [, day = '', month = '', year = today.slice(0, 4)] = found;
  const typed = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${typed}T00:00:00Z`);
  // 31/04 would otherwise become 01/05.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(typed) ? typed : null;
}
