import { Injectable } from '@nestjs/common';
import { Database, statement } from '#database';
import { Waiting, type ReminderRef } from '../use-cases/duties.ports.js';

const due = statement(
  'due-reminders',
  `SELECT id AS "reminderId", due_at AS "dueAt" FROM reminder
   WHERE state = 'PENDING' AND due_at <= $1 ORDER BY due_at, id LIMIT $2`,
);
const upcoming = statement(
  'upcoming-reminders',
  `SELECT id AS "reminderId", due_at AS "dueAt" FROM reminder
   WHERE state = 'PENDING' AND due_at > $1 AND due_at <= $2 ORDER BY due_at, id`,
);
const next = statement(
  'next-reminder',
  `SELECT min(due_at) AS "dueAt" FROM reminder WHERE state = 'PENDING'`,
);
const late = statement(
  'oldest-reminder',
  `SELECT coalesce(extract(epoch FROM $1 - min(due_at)), 0)::float8 AS seconds FROM reminder WHERE state = 'PENDING'`,
);

@Injectable()
export class WaitingReminders extends Waiting {
  constructor(private readonly database: Database) {
    super();
  }

  due(until: Date, limit: number): Promise<ReminderRef[]> {
    return this.database.query(due, [until, limit]);
  }

  upcoming(from: Date, until: Date): Promise<ReminderRef[]> {
    return this.database.query(upcoming, [from, until]);
  }

  async next(): Promise<Date | null> {
    const [row] = await this.database.query<{ dueAt: Date | null }>(next);
    return row?.dueAt ?? null;
  }

  async lateSeconds(now: Date): Promise<number> {
    const [row] = await this.database.query<{ seconds: number }>(late, [now]);
    return Math.max(0, row?.seconds ?? 0);
  }
}
