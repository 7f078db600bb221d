import { Injectable } from '@nestjs/common';
import { Database, sqlFile, statement, type Tx } from '#database';
import { evidenceView, type Evidence } from '../domain/evidence.js';
import {
  EvidenceFiles,
  EvidenceReader,
  EvidenceShelf,
  type EvidenceView,
  type FiledReport,
  type OwnedEvidence,
} from '../use-cases/evidence.ports.js';

const COLUMNS = `
  e.id AS "evidenceId", e.version, e.report_id AS "reportId", e.key, e.preview_key AS "previewKey", e.name,
  e.media_type AS "mediaType", e.bytes, e.sha256, e.caption, e.people_recognisable AS "peopleRecognisable", e.minors,
  e.uploaded_by AS "uploadedBy", e.uploaded_at AS "uploadedAt", e.unflagged_at AS "unflaggedAt",
  e.removed_at AS "removedAt"`;

type FoundRow = Evidence & { submitted: boolean; report: FiledReport };

const find = sqlFile(import.meta.url, './sql/find-evidence.sql');
const reportOf = statement(
  'report-of-evidence',
  'SELECT report_id AS "reportId" FROM evidence WHERE id = $1',
);
const count = statement(
  'count-evidence',
  'SELECT count(*) AS count FROM evidence WHERE report_id = $1 AND removed_at IS NULL',
);
const add = statement(
  'add-evidence',
  `INSERT INTO evidence (id, version, report_id, key, preview_key, name, media_type, bytes, sha256, caption,
     people_recognisable, minors, uploaded_by, uploaded_at)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
);
const save = statement(
  'save-evidence',
  `UPDATE evidence SET version = $2, caption = $3, people_recognisable = $4, minors = $5, unflagged_at = $6,
     removed_at = $7
   WHERE id = $1`,
);
const remove = statement('remove-evidence', 'DELETE FROM evidence WHERE id = $1');
const workingIds = statement(
  'evidence-ids',
  'SELECT id FROM evidence WHERE report_id = $1 AND removed_at IS NULL ORDER BY uploaded_at, id',
);
const ofReport = statement(
  'evidence-of-report',
  `SELECT ${COLUMNS} FROM evidence e WHERE e.report_id = $1 AND e.removed_at IS NULL ORDER BY e.uploaded_at, e.id`,
);
const byIds = statement(
  'evidence-by-ids',
  `SELECT ${COLUMNS} FROM evidence e WHERE e.id = ANY ($1::uuid[]) ORDER BY e.uploaded_at, e.id`,
);
const filedReport = statement(
  'filed-report',
  `SELECT r.author_id AS "authorId", r.state, r.revision, r.verified_revision AS "verifiedRevision",
     r.person_ids AS "personIds", r.department_ids AS "departmentIds", r.host_unit_ids AS "hostUnitIds",
     r.province_id AS "provinceId", r.decider_ids AS "deciderIds",
     (SELECT count(*) FROM evidence e WHERE e.report_id = r.id AND e.removed_at IS NULL) AS count
   FROM report r WHERE r.id = $1`,
);
const keysAmong = statement(
  'evidence-keys',
  `SELECT key FROM evidence WHERE key = ANY ($1::text[])
   UNION ALL SELECT preview_key FROM evidence WHERE preview_key = ANY ($1::text[])`,
);

@Injectable()
export class EvidenceRepository extends EvidenceFiles {
  async reportOf(tx: Tx, evidenceId: string): Promise<string | undefined> {
    const [row] = await tx.query<{ reportId: string }>(reportOf, [evidenceId]);
    return row?.reportId;
  }

  async find(tx: Tx, evidenceId: string): Promise<OwnedEvidence | undefined> {
    const [row] = await tx.query<FoundRow>(find, [evidenceId]);
    return row === undefined ? undefined : toFound(row);
  }

  async count(tx: Tx, reportId: string): Promise<number> {
    const [row] = await tx.query<{ count: number }>(count, [reportId]);
    return row?.count ?? 0;
  }

  async add(tx: Tx, evidence: Evidence): Promise<void> {
    await tx.query(add, [
      evidence.evidenceId,
      evidence.version,
      evidence.reportId,
      evidence.key,
      evidence.previewKey,
      evidence.name,
      evidence.mediaType,
      evidence.bytes,
      evidence.sha256,
      evidence.caption,
      evidence.peopleRecognisable,
      evidence.minors,
      evidence.uploadedBy,
      evidence.uploadedAt,
    ]);
  }

  async save(tx: Tx, evidence: Evidence): Promise<void> {
    await tx.query(save, [
      evidence.evidenceId,
      evidence.version,
      evidence.caption,
      evidence.peopleRecognisable,
      evidence.minors,
      evidence.unflaggedAt,
      evidence.removedAt,
    ]);
  }

  async remove(tx: Tx, evidenceId: string): Promise<void> {
    await tx.query(remove, [evidenceId]);
  }
}

@Injectable()
export class EvidenceSqlShelf extends EvidenceShelf {
  constructor(private readonly database: Database) {
    super();
  }

  async idsOf(tx: Tx, reportId: string): Promise<string[]> {
    return (await tx.query<{ id: string }>(workingIds, [reportId])).map(({ id }) => id);
  }

  async ofReport(reportId: string): Promise<EvidenceView[]> {
    return (await this.database.query<Evidence>(ofReport, [reportId])).map(evidenceView);
  }

  async byIds(ids: readonly string[]): Promise<EvidenceView[]> {
    return (await this.database.query<Evidence>(byIds, [ids])).map(evidenceView);
  }
}

@Injectable()
export class EvidenceSqlReader extends EvidenceReader {
  constructor(private readonly database: Database) {
    super();
  }

  async find(evidenceId: string): Promise<(OwnedEvidence & { report: FiledReport }) | undefined> {
    const [row] = await this.database.query<FoundRow>(find, [evidenceId]);
    return row === undefined ? undefined : toFound(row);
  }

  async report(reportId: string): Promise<{ report: FiledReport; count: number } | undefined> {
    const [row] = await this.database.query<FiledReport & { count: number }>(filedReport, [reportId]);
    if (row === undefined) return undefined;
    const { count: files, ...report } = row;
    return { report, count: files };
  }

  async keysAmong(keys: readonly string[]): Promise<string[]> {
    const rows = await this.database.query<{ key: string }>(keysAmong, [keys]);
    return rows.map(({ key }) => key);
  }
}

function toFound({ submitted, report, ...evidence }: FoundRow) {
  return { evidence, submitted, report };
}
