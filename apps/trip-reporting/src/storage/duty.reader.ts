import { Injectable } from '@nestjs/common';
import { Database, statement, type Statement } from '#database';
import type { Scope } from '../domain/reach.js';
import {
  DutyReader,
  type DutyQuestion,
  type ReadDuty,
  type ReadReminder,
} from '../use-cases/duties.ports.js';
import { READ_COLUMNS, toRead, type ReadRow } from './duty-rows.js';
import { Prisma } from './prisma.js';

const READ = `SELECT ${READ_COLUMNS} FROM duty d JOIN trip t USING (registration_id)`;

const find = statement('find-duty', `${READ} WHERE d.id = $1`);

/** One statement for each scope, so that each has its index; $1 is the reach of the scope. */
const SCOPES: Record<Scope, string> = {
  own: 'd.person_id = ANY ($1::uuid[])',
  department: 'd.department_id = ANY ($1::uuid[])',
  charge: 'd.host_unit_ids && $1::uuid[]',
  province: 'd.province_id = ($1::uuid[])[1]',
};
const LISTS = Object.fromEntries(
  Object.entries(SCOPES).map(([scope, rows]) => [
    scope,
    statement(
      `list-duties-${scope}`,
      `${READ}
       WHERE ${rows}
         AND ($2::int IS NULL OR d.year = $2)
         AND ($3::text IS NULL OR d.state = $3)
         AND ($4::uuid IS NULL OR d.registration_id = $4)
         AND ($5::timestamptz IS NULL OR (d.due_at, d.id) < ($5, $6::uuid))
       ORDER BY d.due_at DESC, d.id DESC
       LIMIT $7`,
    ),
  ]),
) as Record<Scope, Statement>;

@Injectable()
export class DutySqlReader extends DutyReader {
  constructor(
    private readonly database: Database,
    private readonly prisma: Prisma,
  ) {
    super();
  }

  async find(dutyId: string): Promise<ReadDuty | undefined> {
    const [row] = await this.database.query<ReadRow>(find, [dutyId]);
    return row === undefined ? undefined : toRead(row);
  }

  async reminders(dutyId: string): Promise<ReadReminder[]> {
    const rows = await this.prisma.client.reminder.findMany({
      where: { dutyId },
      select: { kind: true, dueAt: true, state: true, settledAt: true },
      orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
    });
    // The table holds both to these words.
    return rows as ReadReminder[];
  }

  async list(question: DutyQuestion): Promise<ReadDuty[]> {
    const rows = await this.database.query<ReadRow>(LISTS[question.scope], [
      question.reach,
      question.year ?? null,
      question.state ?? null,
      question.registrationId ?? null,
      question.after?.dueAt ?? null,
      question.after?.dutyId ?? null,
      question.limit,
    ]);
    return rows.map(toRead);
  }
}
