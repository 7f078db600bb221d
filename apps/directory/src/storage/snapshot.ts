import { Injectable } from '@nestjs/common';
import { Database, statement, type Statement } from '#database';
import type { SnapshotKind, SnapshotReader } from '../use-cases/ports.js';
import { CALENDAR, CHARGE, PERSON_FACTS, POSITION, UNIT } from './columns.js';

const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

function pages(table: string, columns: string, id: string): Statement {
  return statement(
    `snapshot-${table}`,
    `SELECT ${columns} FROM ${table} WHERE ${id} > $1 ORDER BY ${id} LIMIT $2`,
  );
}

const KINDS: Record<SnapshotKind, { pages: Statement; id: string }> = {
  units: { pages: pages('unit', UNIT, 'unit_id'), id: 'unitId' },
  people: { pages: pages('person', PERSON_FACTS, 'person_id'), id: 'personId' },
  positions: { pages: pages('position', POSITION, 'position_id'), id: 'positionId' },
  charges: { pages: pages('charge', CHARGE, 'charge_id'), id: 'chargeId' },
  calendars: { pages: pages('calendar', CALENDAR, 'calendar_id'), id: 'calendarId' },
};

@Injectable()
export class Snapshot implements SnapshotReader {
  constructor(private readonly database: Database) {}

  async page(kind: SnapshotKind, after: string | undefined, limit: number) {
    const { pages: statementOf, id } = KINDS[kind];
    const items = await this.database.query<Record<string, unknown>>(statementOf, [
      after ?? BEFORE_ALL,
      limit,
    ]);
    const last = items.length < limit ? undefined : items.at(-1);
    return { items, next: last === undefined ? null : String(last[id]) };
  }
}
