import type { Person } from '#org';
import { namedAs } from './sort-key.js';
import { requireOrder, wrongField } from './validity.js';

/** What the directory itself knows of a person; only `Person` of it travels to the other services. */
export type PersonRecord = Person & { code: string; email: string | null; education: string | null };
export type PersonFields = Omit<PersonRecord, 'personId' | 'version'>;
export type PersonChanges = Partial<Omit<PersonFields, 'code'>>;

/** @throws Refusal END_BEFORE_START, INVALID_INPUT */
export function enteredPerson(personId: string, fields: PersonFields): PersonRecord {
  requirePerson(fields);
  return { ...fields, personId, version: 1 };
}

/** @returns the same object when nothing changes */
export function changedPerson(person: PersonRecord, changes: PersonChanges): PersonRecord {
  const entries = Object.entries(changes).filter(([, value]) => value !== undefined);
  if (entries.every(([key, value]) => person[key as keyof PersonRecord] === value)) return person;
  const changed: PersonRecord = { ...person, ...Object.fromEntries(entries), version: person.version + 1 };
  requirePerson(changed);
  return changed;
}

/** What the other services may know. */
export function personFacts(person: PersonRecord): Person {
  const { personId, version, fullName, givenName, fullTime, workArea, validFrom, validTo } = person;
  return { personId, version, fullName, givenName, fullTime, workArea, validFrom, validTo };
}

/** `tran.bao.chau@example.vn` → `t…@example.vn` */
export function maskedEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return `${[...email.slice(0, at)][0] ?? ''}…${email.slice(at)}`;
}

function requirePerson(fields: PersonFields): void {
  requireOrder(fields);
  // Lists sort by given name: one that is not in the name would put the person where nobody looks.
  if (!namedAs(fields.fullName, fields.givenName)) {
    throw wrongField('/givenName', 'Tên phải là phần cuối của họ và tên.');
  }
}
