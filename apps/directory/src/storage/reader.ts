import { Injectable } from '@nestjs/common';
import { Database, containsPattern, decodeCursor, encodeCursor, sqlFile, statement } from '#database';
import type { Charge, Position, Unit } from '#org';
import type { PersonRecord } from '../domain/person.js';
import type { DirectoryReader, Holder, Page, PeopleFilter, UnitFilter } from '../use-cases/ports.js';
import { CHARGE, PERSON, POSITION, UNIT } from './columns.js';

const listUnits = sqlFile(import.meta.url, './sql/list-units.sql');
const listPeople = sqlFile(import.meta.url, './sql/list-people.sql');
const unit = statement('read-unit', `SELECT ${UNIT} FROM unit WHERE unit_id = $1`);
const person = statement('read-person', `SELECT ${PERSON} FROM person WHERE person_id = $1`);
const positions = statement(
  'read-positions',
  `SELECT ${POSITION} FROM position WHERE person_id = $1 ORDER BY rank, valid_from, position_id`,
);
const holders = statement(
  'read-holders',
  `SELECT person_id AS "personId", full_name AS "fullName", type, title FROM position held JOIN person USING (person_id)
   WHERE unit_id = $1 AND held.valid_from <= $2::date AND (held.valid_to IS NULL OR held.valid_to >= $2)
     AND person.valid_from <= $2 AND (person.valid_to IS NULL OR person.valid_to >= $2)
   ORDER BY rank, sort_key, position_id`,
);
const charges = statement(
  'list-charges',
  `SELECT ${CHARGE} FROM charge
   WHERE ($1::uuid IS NULL OR unit_id = $1) AND ($2::uuid IS NULL OR person_id = $2)
     AND ($3::date IS NULL OR (valid_from <= $3 AND (valid_to IS NULL OR valid_to >= $3)))
   ORDER BY valid_from, charge_id`,
);

type Sorted<Row> = Row & { sortKey: string };

/** What people look at, from committed state. */
@Injectable()
export class Reader implements DirectoryReader {
  constructor(private readonly database: Database) {}

  async units({ q, level, parentId, on, cursor, limit }: UnitFilter): Promise<Page<Unit>> {
    const values = [patternOf(q), level ?? null, parentId ?? null, on ?? null, ...after(cursor), limit + 1];
    const rows = await this.database.query<Sorted<Unit>>(listUnits, values);
    return pageOf(rows, limit, ({ unitId }) => unitId);
  }

  async unit(unitId: string): Promise<Unit | undefined> {
    return (await this.database.query<Unit>(unit, [unitId]))[0];
  }

  async people(filter: PeopleFilter): Promise<Page<PersonRecord>> {
    const { q, fullTime, on, cursor, limit } = filter;
    const within = [filter.in?.unitIds ?? null, filter.in?.day ?? null];
    const values = [patternOf(q), fullTime ?? null, on ?? null, ...within, ...after(cursor), limit + 1];
    const rows = await this.database.query<Sorted<PersonRecord>>(listPeople, values);
    return pageOf(rows, limit, ({ personId }) => personId);
  }

  async person(personId: string): Promise<PersonRecord | undefined> {
    return (await this.database.query<PersonRecord>(person, [personId]))[0];
  }

  positions(personId: string): Promise<Position[]> {
    return this.database.query<Position>(positions, [personId]);
  }

  holders(unitId: string, day: string): Promise<Holder[]> {
    return this.database.query<Holder>(holders, [unitId, day]);
  }

  charges({ unitId, personId, on }: { unitId?: string; personId?: string; on?: string }): Promise<Charge[]> {
    return this.database.query<Charge>(charges, [unitId ?? null, personId ?? null, on ?? null]);
  }
}

function patternOf(q: string | undefined): string | null {
  return q === undefined || q.trim() === '' ? null : containsPattern(q);
}

/** Sort key and id of the last row of the page before. @throws Refusal INVALID_INPUT */
function after(cursor: string | undefined): (string | number | null)[] {
  return cursor === undefined ? [null, null] : decodeCursor(cursor, ['string', 'id']);
}

function pageOf<Row>(rows: readonly Sorted<Row>[], limit: number, idOf: (row: Row) => string): Page<Row> {
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return {
    items: shown.map(({ sortKey: _, ...row }) => row as unknown as Row),
    nextCursor: last === undefined ? null : encodeCursor([last.sortKey, idOf(last)]),
  };
}
