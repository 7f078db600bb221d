import { Injectable } from '@nestjs/common';
import { Database, statement } from '#database';
import { WaitingDeadlines, type DeadlineRef, type SubjectRef } from '../use-cases/deadline-rows.ports.js';

const subjectsOf = statement(
  'subjects-of-deadlines',
  `SELECT d.subject, d.subject_id AS "subjectId"
   FROM unnest($1::uuid[]) WITH ORDINALITY AS wanted (id, place) JOIN deadline d USING (id)
   WHERE d.state = 'PENDING' GROUP BY d.subject, d.subject_id ORDER BY min(wanted.place)`,
);
const due = statement(
  'due-deadlines',
  `SELECT id AS "deadlineId", due_at AS "dueAt" FROM deadline
   WHERE state = 'PENDING' AND due_at <= $1 ORDER BY due_at, id LIMIT $2`,
);
const upcoming = statement(
  'upcoming-deadlines',
  `SELECT id AS "deadlineId", due_at AS "dueAt" FROM deadline
   WHERE state = 'PENDING' AND due_at > $1 AND due_at <= $2 ORDER BY due_at, id`,
);
const next = statement(
  'next-deadline',
  `SELECT min(due_at) AS "dueAt" FROM deadline WHERE state = 'PENDING'`,
);
const late = statement(
  'oldest-deadline',
  `SELECT coalesce(extract(epoch FROM $1 - min(due_at)), 0)::float8 AS seconds FROM deadline WHERE state = 'PENDING'`,
);

@Injectable()
export class DeadlineRoom extends WaitingDeadlines {
  constructor(private readonly database: Database) {
    super();
  }

  subjectsOf(deadlineIds: readonly string[]): Promise<SubjectRef[]> {
    return this.database.query(subjectsOf, [deadlineIds]);
  }

  due(until: Date, limit: number): Promise<DeadlineRef[]> {
    return this.database.query(due, [until, limit]);
  }

  upcoming(from: Date, until: Date): Promise<DeadlineRef[]> {
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
