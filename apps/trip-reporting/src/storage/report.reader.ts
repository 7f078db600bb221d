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
const LISTS = Object.fromEntries(
  Object.entries(SCOPES).map(([scope, rows]) => [
    scope,
    statement(
      `list-reports-${scope}`,
      `SELECT ${LISTED_COLUMNS}
       FROM report r ${SHOWN}
       WHERE ${rows}
         AND $1::uuid IS NOT NULL
         AND ($3::int IS NULL OR r.year = $3)
         AND ($4::text IS NULL OR r.state = $4)
         AND ($5::text IS NULL OR r.kind = $5)
         AND ($6::uuid IS NULL OR r.registration_id = $6)
         AND ($7::text IS NULL OR r.search LIKE $7)
         AND ($8::timestamptz IS NULL OR (r.created_at, r.id) < ($8, $9::uuid))
       ORDER BY r.created_at DESC, r.id DESC
       LIMIT $10`,
    ),
  ]),
) as Record<Scope, Statement>;

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
    const { q, after } = question;
    const rows = await this.database.query<ListedRow>(LISTS[question.scope], [
      question.personId,
      question.reach,
      question.year ?? null,
      question.state ?? null,
      question.kind ?? null,
      question.registrationId ?? null,
      q === undefined ? null : containsPattern(q),
      after?.createdAt ?? null,
      after?.reportId ?? null,
      question.limit,
    ]);
    return rows.map(toListed);
  }

  revisions(reportId: string): Promise<RevisionRow[]> {
    return this.database.query<RevisionRow>(revisions, [reportId]);
  }
}
