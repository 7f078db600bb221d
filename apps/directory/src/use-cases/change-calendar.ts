import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import type { Calendar } from '#org';
import { changedCalendar, type CalendarDays } from '../domain/calendar.js';
import { CalendarStore, type Cause } from './ports.js';
import { seen } from './versions.js';

@Injectable()
export class ChangeCalendar {
  constructor(private readonly calendars: CalendarStore) {}

  /** @throws Refusal NOT_FOUND, STALE_VERSION, INVALID_INPUT */
  async execute(tx: Tx, version: number, days: CalendarDays, cause: Cause): Promise<Calendar> {
    const calendar = seen(await this.calendars.find(tx), version);
    const changed = changedCalendar(calendar, days);
    if (changed !== calendar) await this.calendars.save(tx, changed, cause);
    return changed;
  }
}
