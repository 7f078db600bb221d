import type { Envelope, Rights, UnitLevel } from '#contracts';
import type { Tx } from '#database';
import type { Calendar, Charge, OrgView, Position, Unit } from '#org';
import type { PersonRecord } from '../domain/person.js';
import type { PositionType } from '../domain/position.js';
import type { Placed } from '../domain/unit.js';

/** Who caused a change, and by which request; goes into the events. Null: a load, nobody signed in. */
export type Cause = { personId: string | null; correlationId?: string };

/*
 * Every `save` writes state, events and the revision of the picture in the caller’s transaction, and takes rows of
 * version 1 (new) or of the version after the stored one; it refuses STALE_VERSION otherwise. `find…` in a
 * transaction locks what it finds against other changes until the commit.
 */

export abstract class UnitStore {
  /** One change of the tree at a time: two moves that are fine alone can make a cycle together. */
  abstract lockTree(tx: Tx): Promise<void>;
  abstract find(tx: Tx, unitId: string): Promise<Unit | undefined>;
  /** Keeps the unit from being closed until the commit, but lets others read and use it. */
  abstract findToUse(tx: Tx, unitId: string): Promise<Unit | undefined>;
  /** For use under `lockTree`. */
  abstract place(tx: Tx, unitId: string): Promise<Placed | undefined>;
  /** Units directly below that go on after the day. */
  abstract countOpenBelow(tx: Tx, unitId: string, day: string): Promise<number>;
  /** @throws Refusal DUPLICATE_CODE */
  abstract save(tx: Tx, units: readonly Unit[], cause: Cause): Promise<void>;
}

export abstract class PersonStore {
  abstract find(tx: Tx, personId: string): Promise<PersonRecord | undefined>;
  /** @throws Refusal DUPLICATE_CODE */
  abstract save(tx: Tx, people: readonly PersonRecord[], cause: Cause): Promise<void>;
}

export abstract class PositionStore {
  abstract types(): Promise<PositionType[]>;
  abstract find(tx: Tx, positionId: string): Promise<Position | undefined>;
  abstract ofPerson(tx: Tx, personId: string): Promise<Position[]>;
  /** Positions in a unit that go on after the day and have begun by then. */
  abstract openIn(tx: Tx, unitId: string, day: string): Promise<Position[]>;
  /** @throws Refusal INVALID_INPUT when a person would have two homes, or one position twice */
  abstract save(tx: Tx, positions: readonly Position[], cause: Cause): Promise<void>;
}

export abstract class ChargeStore {
  abstract find(tx: Tx, chargeId: string): Promise<Charge | undefined>;
  abstract ofPerson(tx: Tx, personId: string): Promise<Charge[]>;
  /** Charges of a unit, or held by a department, that go on after the day and have begun by then. */
  abstract openIn(tx: Tx, unitId: string, day: string): Promise<Charge[]>;
  /** @throws Refusal INVALID_INPUT when a person would have a unit twice */
  abstract save(tx: Tx, charges: readonly Charge[], cause: Cause): Promise<void>;
}

export abstract class CalendarStore {
  abstract find(tx: Tx): Promise<Calendar | undefined>;
  abstract current(): Promise<Calendar | undefined>;
  abstract save(tx: Tx, calendar: Calendar, cause: Cause): Promise<void>;
}

/** The organisation as it stands, in memory. */
export abstract class Organisation {
  abstract current(): Promise<OrgView>;
  /** Of today. */
  abstract rightsOf(personId: string): Promise<Rights>;
}

export type Page<Item> = { items: Item[]; nextCursor: string | null };

export type UnitFilter = {
  q?: string;
  level?: UnitLevel;
  parentId?: string;
  on?: string;
  cursor?: string;
  limit: number;
};

export type PeopleFilter = {
  q?: string;
  /** With a position in one of these on that day. */
  in?: { unitIds: readonly string[]; day: string };
  fullTime?: boolean;
  on?: string;
  cursor?: string;
  limit: number;
};

/** What lists and single pages are read from: committed state, in Vietnamese order. */
export abstract class DirectoryReader {
  abstract units(filter: UnitFilter): Promise<Page<Unit>>;
  abstract unit(unitId: string): Promise<Unit | undefined>;
  abstract people(filter: PeopleFilter): Promise<Page<PersonRecord>>;
  abstract person(personId: string): Promise<PersonRecord | undefined>;
  /** Of a person, past ones included, highest rank first. */
  abstract positions(personId: string): Promise<Position[]>;
  abstract holders(unitId: string, day: string): Promise<Holder[]>;
  abstract charges(filter: { unitId?: string; personId?: string; on?: string }): Promise<Charge[]>;
}
export type Holder = { personId: string; fullName: string; type: string; title: string };

export type AccountRow = {
  accountId: string;
  personId: string;
  username: string;
  state: 'OPEN' | 'CLOSED';
  version: number;
};
export type AuditRow = {
  messageId: string;
  type: string;
  source: string;
  subject: string;
  sequence: number;
  time: string;
};

/** Lists that only administrators see. */
export abstract class AdministrationReader {
  abstract accounts(filter: { q?: string; cursor?: string; limit: number }): Promise<Page<AccountRow>>;
  /** Newest first. */
  abstract audit(filter: {
    subject?: string;
    type?: string;
    cursor?: string;
    limit: number;
  }): Promise<Page<AuditRow>>;
}

export const SNAPSHOT_KINDS = ['units', 'people', 'positions', 'charges', 'calendars'] as const;
export type SnapshotKind = (typeof SNAPSHOT_KINDS)[number];

/** Facts as they travel in events, by id, page by page. */
export abstract class SnapshotReader {
  abstract page(
    kind: SnapshotKind,
    after: string | undefined,
    limit: number,
  ): Promise<{ items: unknown[]; next: string | null }>;
}

/** What is kept of an event of any service. */
export type AuditedEvent = { envelope: Envelope; data: unknown };

export abstract class AuditTrail {
  /** Without content; a message that is there already stays as it is. */
  abstract record(tx: Tx, events: readonly AuditedEvent[]): Promise<void>;
}
