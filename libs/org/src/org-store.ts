import { Injectable } from '@nestjs/common';
import { Database, sqlFile, statement, type Statement, type Tx } from '#database';
import type { Calendar, Charge, OrgFacts, Person, Position, Unit } from './org-view.js';

/** Kinds of facts that travel from the directory, each with the statement that keeps the highest version. */
export const UPSERTS = {
  units: sqlFile(import.meta.url, './sql/upsert-units.sql'),
  people: sqlFile(import.meta.url, './sql/upsert-people.sql'),
  positions: sqlFile(import.meta.url, './sql/upsert-positions.sql'),
  charges: sqlFile(import.meta.url, './sql/upsert-charges.sql'),
  calendars: sqlFile(import.meta.url, './sql/upsert-calendars.sql'),
} as const satisfies Record<string, Statement>;
export type OrgKind = keyof typeof UPSERTS;

const bump = statement('org-bump', 'UPDATE org_revision SET revision = revision + 1 RETURNING revision');
const current = statement('org-revision', 'SELECT revision FROM org_revision');
const complete = statement('org-complete', 'SELECT complete FROM org_revision');
const markComplete = statement('org-mark-complete', 'UPDATE org_revision SET complete = true');
const units = statement(
  'org-units',
  `SELECT unit_id AS "unitId", version, code, name, short_name AS "shortName", level, parent_id AS "parentId", symbol,
     valid_from AS "validFrom", valid_to AS "validTo", merged_into_id AS "mergedIntoId" FROM org_unit`,
);
const people = statement(
  'org-people',
  `SELECT person_id AS "personId", version, full_name AS "fullName", given_name AS "givenName", full_time AS "fullTime",
     work_area AS "workArea", valid_from AS "validFrom", valid_to AS "validTo" FROM org_person`,
);
const positions = statement(
  'org-positions',
  `SELECT position_id AS "positionId", version, person_id AS "personId", unit_id AS "unitId", type, title, rank, home,
     valid_from AS "validFrom", valid_to AS "validTo" FROM org_position`,
);
const charges = statement(
  'org-charges',
  `SELECT charge_id AS "chargeId", version, person_id AS "personId", department_id AS "departmentId", unit_id AS "unitId",
     valid_from AS "validFrom", valid_to AS "validTo" FROM org_charge`,
);
const calendars = statement('org-calendars', 'SELECT facts FROM org_calendar ORDER BY code LIMIT 1');

/** The service’s own copy of the directory, in its own schema. */
@Injectable()
export class OrgStore {
  private readonly database: Database;

  constructor(database: Database) {
    // Commands ask for the picture while their transaction is open.
    this.database = database.aside(2);
  }

  /**
   * Takes facts in; of each thing the highest version stays, so order and repetition do not matter.
   *
   * @returns ids of what really changed
   */
  async apply(tx: Tx, kind: OrgKind, facts: readonly unknown[]): Promise<string[]> {
    if (facts.length === 0) return [];
    const rows = await tx.query<{ id: string }>(UPSERTS[kind], [JSON.stringify(newest(facts, kind))]);
    if (rows.length > 0) await tx.query(bump);
    return rows.map((row) => row.id);
  }

  async revision(): Promise<number> {
    const [row] = await this.database.query<{ revision: number }>(current);
    return row?.revision ?? 0;
  }

  /** Whether a whole snapshot has ever been taken in. */
  async complete(): Promise<boolean> {
    const [row] = await this.database.query<{ complete: boolean }>(complete);
    return row?.complete ?? false;
  }

  async markComplete(): Promise<void> {
    await this.database.query(markComplete);
  }

  async load(): Promise<OrgFacts> {
    const [allUnits, allPeople, allPositions, allCharges, [calendar]] = await Promise.all([
      this.database.query<Unit>(units),
      this.database.query<Person>(people),
      this.database.query<Position>(positions),
      this.database.query<Charge>(charges),
      this.database.query<{ facts: Calendar }>(calendars),
    ]);
    return {
      units: allUnits,
      people: allPeople,
      positions: allPositions,
      charges: allCharges,
      calendar: calendar?.facts ?? null,
    };
  }
}

const ID_FIELDS: Record<OrgKind, string> = {
  units: 'unitId',
  people: 'personId',
  positions: 'positionId',
  charges: 'chargeId',
  calendars: 'calendarId',
};

/** One statement may touch a row once only: of several versions of a thing in a batch the newest is kept. */
function newest(facts: readonly unknown[], kind: OrgKind): unknown[] {
  const byId = new Map<unknown, { version: number }>();
  for (const fact of facts as ({ version: number } & Record<string, unknown>)[]) {
    const id = fact[ID_FIELDS[kind]];
    const known = byId.get(id);
    if (known === undefined || known.version < fact.version) byId.set(id, fact);
  }
  return [...byId.values()];
}
