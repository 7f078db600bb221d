import type { CalendarDay, QuotaRule, TripDates } from '#calendar';
import type { RegistrationFields, RegistrationState } from '#contracts';
import type { Tx } from '#database';
import type { SubmissionContext, TakenTrip } from '../domain/check.js';
import type { Exemption } from '../domain/exemption.js';
import type { Moved, NewRegistration, Registration } from '../domain/registration.js';
import type { Scope } from '../domain/visibility.js';

/** A registration with the names that the plan gives its round and topics. */
export type Stored = {
  registration: Registration;
  roundName: string | null;
  topics: Topics;
  /** The names of what its submitter changed since it was returned. */
  editedNames: { roundName: string | null; topics: Topics } | null;
};
type Topics = { topicId: string; name: string }[];

/** What the database knows of a submission besides its fields. */
export type StoredContext = Pick<SubmissionContext, 'plan' | 'round' | 'topics' | 'exemptions' | 'trips'>;

export type ContextQuestion = {
  fields: RegistrationFields;
  /** Units above the submitter, nearest first: the first with a published plan has it. */
  lineage: readonly string[];
  /** The registration that is checked, whose own days are no collision; null for an unsaved one. */
  registrationId: string | null;
};

/** A move that is told; without a correlation id it is told under the one of the command that makes it. */
export type ToldMove = Moved & { correlationId?: string };

/** Registrations as commands and consumers change them. */
export abstract class Registrations {
  /** @param names of people and units, for the search */
  abstract add(tx: Tx, draft: NewRegistration, names: readonly string[]): Promise<Registration>;
  abstract context(tx: Tx, question: ContextQuestion): Promise<StoredContext>;
  /** Nobody else changes it until this transaction ends. */
  abstract lock(tx: Tx, registrationId: string): Promise<Stored | undefined>;
  /** Those that there are, by id. */
  abstract lockByIds(tx: Tx, registrationIds: readonly string[]): Promise<Map<string, Registration>>;
  abstract lockWithContext(
    tx: Tx,
    registrationId: string,
    lineage: readonly string[],
  ): Promise<{ registration: Registration; context: StoredContext } | undefined>;
  /** What was changed in a returned registration, apart from what was submitted. */
  abstract saveEdit(tx: Tx, registration: Registration): Promise<void>;
  /** Fields of a draft, or before another submission. A draft that moves to another year gets a number of that year. */
  abstract save(tx: Tx, registration: Registration, names: readonly string[]): Promise<Registration>;
  abstract remove(tx: Tx, registrationId: string): Promise<void>;
  /**
   * Takes the participants’ half days, saves the registration and its event.
   *
   * @returns the trips that hold a participant’s half days already; empty: it is submitted. Otherwise the
   *   transaction must be given up.
   */
  abstract submit(tx: Tx, moved: Moved): Promise<TakenTrip[]>;
  /** Any other moves with their events, one of a registration; frees the half days where the new state holds none. */
  abstract move(tx: Tx, moves: readonly ToldMove[]): Promise<void>;
}

export type ListQuestion = {
  personId: string;
  scope: Scope;
  /** People, departments, units or provinces, as the scope says. */
  reach: readonly string[];
  /** Departments of which the caller may read and search everything. */
  headOfIds: readonly string[];
  year?: number;
  state?: RegistrationState;
  from?: CalendarDay;
  to?: CalendarDay;
  unitIds?: readonly string[];
  participantId?: string;
  q?: string;
  after?: { from: CalendarDay; registrationId: string };
  limit: number;
};

export type ListedRegistration = {
  registration: Registration;
  roundName: string | null;
  editedRoundName: string | null;
};

/** What somebody’s year is made of. */
export type StoredYear = {
  plan: QuotaRule | null;
  exemptions: Exemption[];
  trips: { state: RegistrationState; dates: TripDates }[];
};

/** Registrations as they are read. */
export abstract class RegistrationReader {
  abstract find(registrationId: string): Promise<Stored | undefined>;
  /** The latest trips first; one more than `limit` when there are more. */
  abstract list(question: ListQuestion): Promise<ListedRegistration[]>;
  abstract context(question: ContextQuestion): Promise<StoredContext>;
  abstract year(personId: string, year: number, lineage: readonly string[]): Promise<StoredYear>;
}
