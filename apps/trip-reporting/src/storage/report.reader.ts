import { Injectable } from '@nestjs/common';
import { Database, containsPattern, statement, type Statement } from '#database';
import type { Scope } from '../domain/reach.js';
import {
  ReportReader,
  type ListedReport,
  type ReportQuestion,
  type RevisionRow,
  type StoredReport,
} from '../use-cases/reports.ports.js';
import {
  LISTED_COLUMNS,
  SHOWN,
  STORED_COLUMNS,
  toListed,
  toStored,
  type ListedRow,
  type StoredRow,
} from './report-rows.js';

const find = statement('find-report', `SELECT ${STORED_COLUMNS} FROM report r ${SHOWN} WHERE r.id = $1`);
const revisions = statement(
  'report-revisions',
  `SELECT v.revision, v.submitted_at AS "submittedAt", v.late, v.fields, v.evidence_ids AS "evidenceIds",
     d.outcome, d.decided_by AS "decidedBy", d.decided_at AS "decidedAt", d.reason
   FROM report_revision v
   LEFT JOIN report_decision d ON d.report_id = v.report_id AND d.revision = v.revision
   WHERE v.report_id = $1
   ORDER BY v.revision DESC`,
);

/** One statement for each scope, so that each has its index. $1 who asks, $2 the reach of the scope. */
const SCOPES: Record<Scope, string> = {
  own: '(r.author_id = $1 OR (r.person_ids && $2::uuid[] AND r.revision > 0))',
  department: 'r.department_ids && $2::uuid[] AND r.revision > 0',
  charge: 'r.host_unit_ids && $2::uuid[] AND r.revision > 0',
  province: 'r.province_id = ($2::uuid[])[1] AND r.revision > 0',
};

/**
 * A page is found first and then read, so that what lies behind it is not. Filters that are not asked for are left out:
 * a plan that must do with and without them takes them all to be asked for, expects one report, and sorts them all.
 */
function listed(scope: Scope, filters: readonly string[], limit: string): Statement {
  return statement(
    `list-reports-${scope}`,
    `WITH page AS MATERIALIZED (
       SELECT r.id FROM report r
       WHERE ${[SCOPES[scope], '$1::uuid IS NOT NULL', ...filters].join(' AND ')}
       ORDER BY r.created_at DESC, r.id DESC
       LIMIT ${limit}
     )
     SELECT ${LISTED_COLUMNS}
     FROM page JOIN report r ON r.id = page.id ${SHOWN}
     ORDER BY r.created_at DESC, r.id DESC`,
  );
}

@Injectable()
export class ReportSqlReader extends ReportReader {
  constructor(private readonly database: Database) {
    super();
  }

  async find(reportId: string): Promise<StoredReport | undefined> {
    const [row] = await this.database.query<StoredRow>(find, [reportId]);
    return row === undefined ? undefined : toStored(row);
  }

  async list(question: ReportQuestion): Promise<ListedReport[]> {
    const { scope, year, state, kind, registrationId, q, after } = question;
    const values: unknown[] = [question.personId, question.reach];
    const given = (value: unknown) => `$${values.push(value)}`;
    const filters = [
      ...(year === undefined ? [] : [`r.year = ${given(year)}`]),
      ...(state === undefined ? [] : [`r.state = ${given(state)}`]),
      ...(kind === undefined ? [] : [`r.kind = ${given(kind)}`]),
      ...(registrationId === undefined ? [] : [`r.registration_id = ${given(registrationId)}`]),
      ...(q === undefined ? [] : [`r.search LIKE ${given(containsPattern(q))}`]),
      ...(after === undefined
        ? []
        : [`(r.created_at, r.id) < (${given(after.createdAt)}, ${given(after.reportId)}::uuid)`]),
    ];
    const list = listed(scope, filters, given(question.limit));
    const rows = await this.database.query<ListedRow>(list, values);
    return rows.map(toListed);
  }

  revisions(reportId: string): Promise<RevisionRow[]> {
    return this.database.query<RevisionRow>(revisions, [reportId]);
  }
}
