import { Injectable } from '@nestjs/common';
import { Database, containsPattern, sqlFile, statement, type Statement } from '#database';
import type { Scope } from '../domain/visibility.js';
import {
  RegistrationReader,
  type ContextQuestion,
  type ListQuestion,
  type ListedRegistration,
  type Stored,
  type StoredContext,
  type StoredYear,
} from '../use-cases/registrations.js';
import {
  EDITED_ROUND_NAME,
  REGISTRATION_COLUMNS,
  STORED_COLUMNS,
  toRegistration,
  toStored,
  type RegistrationRow,
  type StoredRow,
} from './rows.js';
import { findContexts } from './submission-context.js';

const find = statement('find-registration', `SELECT ${STORED_COLUMNS} FROM registration r WHERE r.id = $1`);
const personYear = sqlFile(import.meta.url, './sql/person-year.sql');

/**
 * One statement for each scope, so that each has its index. $1 who asks, $2 the reach of the scope, $3 departments
 * that the caller heads. What a colleague may not read, a search by content does not find either.
 */
const READABLE = '(r.department_ids && $3::uuid[] OR r.participant_ids @> ARRAY[$1::uuid])';
const SCOPES: Record<Scope, { rows: string; content: string }> = {
  own: {
    rows: 'r.participant_ids && $2::uuid[] AND (r.revision > 0 OR r.submitter_id = $1)',
    content: 'true',
  },
  department: {
    rows: `r.department_ids && $2::uuid[] AND r.revision > 0
      AND (r.state IN ('SUBMITTED', 'WITHDRAWING', 'APPROVED', 'CANCELLING') OR ${READABLE})`,
    content: READABLE,
  },
  host: { rows: 'r.host_unit_ids && $2::uuid[] AND r.revision > 0', content: 'true' },
  charge: { rows: 'r.host_unit_ids && $2::uuid[] AND r.revision > 0', content: 'true' },
  province: { rows: 'r.province_id = ($2::uuid[])[1] AND r.revision > 0', content: 'true' },
};
/** Submitted dates lie in the plan year: this is for the indexes. Drafts may say anything. */
const WITHIN_YEAR = `
  AND ($4::int IS NULL OR r.from_day BETWEEN make_date($4, 1, 1) AND make_date($4, 12, 31))
  AND ($6::date IS NULL OR r.from_day >= make_date(extract(year FROM $6)::int, 1, 1))`;
const LISTS = Object.fromEntries(
  Object.entries(SCOPES).map(([scope, { rows, content }]) => [
    scope,
    statement(
      `list-${scope}`,
      `SELECT ${REGISTRATION_COLUMNS}, (SELECT o.name FROM round o WHERE o.id = r.round_id) AS "roundName",
         ${EDITED_ROUND_NAME} AS "editedRoundName"
       FROM registration r
       WHERE ${rows} ${scope === 'own' ? '' : WITHIN_YEAR}
         AND $1::uuid IS NOT NULL AND $3::uuid[] IS NOT NULL
         AND ($4::int IS NULL OR r.year = $4)
         AND ($5::text IS NULL OR r.state = $5)
         AND ($6::date IS NULL OR r.to_day >= $6)
         AND ($7::date IS NULL OR r.from_day <= $7)
         AND ($8::uuid[] IS NULL OR r.host_unit_ids && $8)
         AND ($9::uuid IS NULL OR r.participant_ids @> ARRAY[$9])
         AND ($10::text IS NULL OR r.search_names LIKE $10 OR (${content} AND r.search_content LIKE $10))
         AND ($11::date IS NULL OR (r.from_day, r.id) < ($11, $12::uuid))
       ORDER BY r.from_day DESC, r.id DESC
       LIMIT $13`,
    ),
  ]),
) as Record<Scope, Statement>;

@Injectable()
export class RegistrationSqlReader extends RegistrationReader {
  constructor(private readonly database: Database) {
    super();
  }

  async find(registrationId: string): Promise<Stored | undefined> {
    const [row] = await this.database.query<StoredRow>(find, [registrationId]);
    return row === undefined ? undefined : toStored(row);
  }

  async list(question: ListQuestion): Promise<ListedRegistration[]> {
    const { q, after } = question;
    const rows = await this.database.query<RegistrationRow & Omit<ListedRegistration, 'registration'>>(
      LISTS[question.scope],
      [
        question.personId,
        question.reach,
        question.headOfIds,
        question.year ?? null,
        question.state ?? null,
        question.from ?? null,
        question.to ?? null,
        question.unitIds ?? null,
        question.participantId ?? null,
        q === undefined ? null : containsPattern(q),
        after?.from ?? null,
        after?.registrationId ?? null,
        question.limit,
      ],
    );
    return rows.map((row) => {
      const { roundName, editedRoundName } = row;
      return { registration: toRegistration(row), roundName, editedRoundName };
    });
  }

  async context(question: ContextQuestion): Promise<StoredContext> {
    const [context] = await findContexts(this.database, [question]);
    if (context === undefined) throw new Error('a question has one answer');
    return context;
  }

  async year(personId: string, year: number, lineage: readonly string[]): Promise<StoredYear> {
    const [row] = await this.database.query<StoredYear>(personYear, [personId, year, lineage]);
    if (row === undefined) throw new Error('the year of a person is one row');
    return row;
  }
}
