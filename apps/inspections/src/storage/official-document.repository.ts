import { Injectable } from '@nestjs/common';
import { statement, type Tx } from '#database';
import {
  NumberRegister,
  OfficialDocuments,
  type OfficialDocument,
  type RegisterKey,
} from '../use-cases/documents.ports.js';

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
const add = statement(
  'add-official-document',
  `INSERT INTO official_document (id, province_id, issuer_unit_id, kind, number, issuer, issuer_name, department, period,
     canonical, folded, issued_on, abstract, subject, subject_id, created_by, created_at)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
   ON CONFLICT DO NOTHING RETURNING 1`,
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
  async add(tx: Tx, document: OfficialDocument): Promise<boolean> {
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
      document.canonical,
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
