import { Injectable } from '@nestjs/common';
import { Refusal, calendarChanged } from '#contracts';
import { Database, sqlFile, statement, type Tx } from '#database';
import type { Calendar } from '#org';
import type { CalendarStore, Cause } from '../use-cases/ports.js';
import { CALENDAR } from './columns.js';
import { Publication } from './publication.js';

const saveCalendar = sqlFile(import.meta.url, './sql/save-calendar.sql');
// One calendar is in force; a country has one, and a load may bring no second.
const current = statement('current-calendar', `SELECT ${CALENDAR} FROM calendar ORDER BY code LIMIT 1`);
const find = statement('find-calendar', `SELECT ${CALENDAR} FROM calendar ORDER BY code LIMIT 1 FOR UPDATE`);

@Injectable()
export class CalendarRepository implements CalendarStore {
  constructor(
    private readonly database: Database,
    private readonly publication: Publication,
  ) {}

  async find(tx: Tx): Promise<Calendar | undefined> {
    return (await tx.query<Calendar>(find))[0];
  }

  async current(): Promise<Calendar | undefined> {
    return (await this.database.query<Calendar>(current))[0];
  }

  async save(tx: Tx, calendar: Calendar, cause: Cause): Promise<void> {
    const saved = await tx.query(saveCalendar, [JSON.stringify(calendar), cause.personId]);
    if (saved.length === 0) throw new Refusal('STALE_VERSION');
    const facts = [{ subject: calendar.calendarId, sequence: calendar.version, data: calendar }];
    await this.publication.facts(tx, calendarChanged, facts, cause);
  }
}
