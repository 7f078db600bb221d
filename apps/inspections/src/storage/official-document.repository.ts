import { Injectable } from '@nestjs/common';
import { Database, statement, type Tx } from '#database';
import type { OfficialDocument } from '../domain/official-document.js';
import {
  DocumentReader,
  NumberRegister,
  OfficialDocuments,
  type DocumentQuestion,
  type RegisterKey,
  type RegisterRow,
} from '../use-cases/documents.ports.js';

const COLUMNS = `
  d.id AS "documentId", d.province_id AS "provinceId", d.issuer_unit_id AS "issuerUnitId", d.kind, d.number, d.issuer,
  d.issuer_name AS "issuerName", d.department, d.period, d.canonical, d.issued_on AS "issuedOn", d.abstract, d.subject,
  d.subject_id AS "subjectId", d.created_by AS "createdBy", d.created_at AS "createdAt"`;

const next = statement(
  'next-official-number',
  `INSERT INTO number_register AS r (issuer_unit_id, kind, period, last_number) VALUES ($1, $2, $3, 1)
   ON CONFLICT (issuer_unit_id, kind, period) DO UPDATE SET last_number = r.last_number + 1
   RETURNING last_number AS "number"`,
);
const reach = statement(
  'reach-official-number',
  `INSERT INTO number_register AS r (issuer_unit_id, kind, period, last_number) VALUES ($1, $2, $3, $4)
   ON CONFLICT (issuer_unit_id, kind, period) DO UPDATE SET last_number = greatest(r.last_number, $4)`,
);
const registers = statement(
  'number-registers',
  `SELECT issuer_unit_id AS "issuerUnitId", kind, period, last_number AS "lastNumber"
   FROM number_register WHERE issuer_unit_id = ANY ($1::uuid[]) ORDER BY period DESC, kind, issuer_unit_id`,
);
// Its number has no row to lock before it is recorded for the first time.
const lockNumber = statement('lock-official-number', 'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))');
const byNumber = statement(
  'documents-by-number',
  `SELECT ${COLUMNS} FROM official_document d
   WHERE d.province_id = $1 AND d.canonical = $2 ORDER BY d.created_at DESC, d.id DESC`,
);
const add = statement(
  'add-official-document',
  `INSERT INTO official_document (id, province_id, issuer_unit_id, kind, number, issuer, issuer_name, department, period,
     canonical, folded, issued_on, abstract, subject, subject_id, created_by, created_at)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
   ON CONFLICT DO NOTHING RETURNING 1`,
);
const list = statement(
  'list-documents',
  `SELECT ${COLUMNS} FROM official_document d
   WHERE d.province_id = $1
     AND ($2::text[] IS NULL OR d.folded LIKE ANY ($2))
     AND ($3::text IS NULL OR d.kind = $3)
     AND ($4::int IS NULL OR d.issued_on BETWEEN make_date($4, 1, 1) AND make_date($4, 12, 31))
     AND ($5::boolean IS NULL OR (d.issuer_unit_id IS NOT NULL) = $5)
     AND ($6::timestamptz IS NULL OR (d.created_at, d.id) < ($6, $7::uuid))
   ORDER BY d.created_at DESC, d.id DESC
   LIMIT $8`,
);

@Injectable()
export class NumberRegisterRepository extends NumberRegister {
  async next(tx: Tx, { issuerUnitId, kind, period }: RegisterKey): Promise<number> {
    const [row] = await tx.query<{ number: number }>(next, [issuerUnitId, kind, period]);
    if (row === undefined) throw new Error('a register row answered nothing');
    return row.number;
  }

  async reach(tx: Tx, { issuerUnitId, kind, period }: RegisterKey, number: number): Promise<void> {
    await tx.query(reach, [issuerUnitId, kind, period, number]);
  }
}

@Injectable()
export class OfficialDocumentRepository extends OfficialDocuments {
  async lockNumber(tx: Tx, provinceId: string, canonical: string): Promise<OfficialDocument[]> {
    await tx.query(lockNumber, [`official-document:${provinceId}:${canonical}`]);
    return tx.query<OfficialDocument>(byNumber, [provinceId, canonical]);
  }

  async add(tx: Tx, document: OfficialDocument, search: string): Promise<boolean> {
    const rows = await tx.query(add, [
      document.documentId,
      document.provinceId,
      document.issuerUnitId,
      document.kind,
      document.number,
      document.issuer,
      document.issuerName,
      document.department,
      document.period,
      document.canonical,
      search,
      document.issuedOn,
      document.abstract,
      document.subject,
      document.subjectId,
      document.createdBy,
      document.createdAt,
    ]);
    return rows.length > 0;
  }
}

@Injectable()
export class DocumentSqlReader extends DocumentReader {
  constructor(private readonly database: Database) {
    super();
  }

  list({
    provinceId,
    needles,
    kind,
    year,
    own,
    after,
    limit,
  }: DocumentQuestion): Promise<OfficialDocument[]> {
    // Words hold nothing that LIKE would interpret; a space before them so that 4 does not find 504.
    const patterns = needles?.map((needle) => `% ${needle}%`) ?? null;
    return this.database.query<OfficialDocument>(list, [
      ...[provinceId, patterns, kind ?? null, year ?? null, own ?? null],
      ...[after?.createdAt ?? null, after?.documentId ?? null, limit],
    ]);
  }

  byNumber(provinceId: string, canonical: string): Promise<OfficialDocument[]> {
    return this.database.query<OfficialDocument>(byNumber, [provinceId, canonical]);
  }

  registers(issuerUnitIds: readonly string[]): Promise<RegisterRow[]> {
    return this.database.query<RegisterRow>(registers, [issuerUnitIds]);
  }
}
