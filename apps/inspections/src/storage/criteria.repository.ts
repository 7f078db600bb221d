import { Injectable } from '@nestjs/common';
import { Database, statement, type Tx } from '#database';
import type { CriteriaState } from '#contracts';
import type { CriteriaSet } from '../domain/criteria.js';
import { CriteriaBook, CriteriaReader } from '../use-cases/criteria.ports.js';

const COLUMNS = `id AS "criteriaSetId", version, province_id AS "provinceId", code, edition, title, state, items,
  created_by AS "createdBy", created_at AS "createdAt", published_at AS "publishedAt"`;

const add = statement(
  'add-criteria-set',
  `INSERT INTO criteria_set (id, version, province_id, code, edition, title, state, items, created_by, created_at,
     published_at)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9, $10, $11)
   ON CONFLICT (province_id, code, edition) DO NOTHING RETURNING id`,
);
const lock = statement('lock-criteria-set', `SELECT ${COLUMNS} FROM criteria_set WHERE id = $1 FOR UPDATE`);
const save = statement(
  'save-criteria-set',
  `UPDATE criteria_set SET version = $2, edition = $3, title = $4, state = $5, items = $6::jsonb, published_at = $7
   WHERE id = $1`,
);
const remove = statement('remove-criteria-set', 'DELETE FROM criteria_set WHERE id = $1');
const find = statement('find-criteria-set', `SELECT ${COLUMNS} FROM criteria_set WHERE id = $1`);
const latest = statement(
  'latest-criteria-set',
  `SELECT ${COLUMNS} FROM criteria_set WHERE province_id = $1 AND code = $2 AND state = 'PUBLISHED'
   ORDER BY edition DESC LIMIT 1`,
);
const codeTaken = statement(
  'criteria-code-taken',
  'SELECT 1 FROM criteria_set WHERE province_id = $1 AND code = $2 LIMIT 1',
);
const byIds = statement(
  'criteria-sets-by-id',
  `SELECT ${COLUMNS} FROM criteria_set WHERE id = ANY ($1::uuid[])`,
);
const list = statement(
  'list-criteria-sets',
  `SELECT ${COLUMNS} FROM criteria_set
   WHERE province_id = $1 AND ($2::text IS NULL OR state = $2) AND ($3::text IS NULL OR code = $3)
   ORDER BY code, state, edition DESC`,
);
const editions = statement(
  'criteria-editions',
  `SELECT code, max(edition) AS edition FROM criteria_set WHERE province_id = $1 GROUP BY code`,
);

@Injectable()
export class CriteriaRepository extends CriteriaBook {
  async add(tx: Tx, set: CriteriaSet): Promise<boolean> {
    const rows = await tx.query(add, [
      set.criteriaSetId,
      set.version,
      set.provinceId,
      set.code,
      set.edition,
      set.title,
      set.state,
      JSON.stringify(set.items),
      set.createdBy,
      set.createdAt,
      set.publishedAt,
    ]);
    return rows.length > 0;
  }

  async lock(tx: Tx, criteriaSetId: string): Promise<CriteriaSet | undefined> {
    const [row] = await tx.query<CriteriaSet>(lock, [criteriaSetId]);
    return row;
  }

  async save(tx: Tx, set: CriteriaSet): Promise<void> {
    const { criteriaSetId, version, edition, title, state, items, publishedAt } = set;
    await tx.query(save, [criteriaSetId, version, edition, title, state, JSON.stringify(items), publishedAt]);
  }

  async remove(tx: Tx, criteriaSetId: string): Promise<void> {
    await tx.query(remove, [criteriaSetId]);
  }

  async find(tx: Tx, criteriaSetId: string): Promise<CriteriaSet | undefined> {
    const [row] = await tx.query<CriteriaSet>(find, [criteriaSetId]);
    return row;
  }

  async latest(tx: Tx, provinceId: string, code: string): Promise<CriteriaSet | undefined> {
    const [row] = await tx.query<CriteriaSet>(latest, [provinceId, code]);
    return row;
  }

  async codeTaken(tx: Tx, provinceId: string, code: string): Promise<boolean> {
    return (await tx.query(codeTaken, [provinceId, code])).length > 0;
  }
}

@Injectable()
export class CriteriaSqlReader extends CriteriaReader {
  constructor(private readonly database: Database) {
    super();
  }

  async find(criteriaSetId: string): Promise<CriteriaSet | undefined> {
    const [row] = await this.database.query<CriteriaSet>(find, [criteriaSetId]);
    return row;
  }

  async byIds(criteriaSetIds: readonly string[]): Promise<CriteriaSet[]> {
    return criteriaSetIds.length === 0 ? [] : this.database.query<CriteriaSet>(byIds, [criteriaSetIds]);
  }

  list(question: { provinceId: string; state?: CriteriaState; code?: string }): Promise<CriteriaSet[]> {
    const { provinceId, state, code } = question;
    return this.database.query<CriteriaSet>(list, [provinceId, state ?? null, code ?? null]);
  }

  async editions(provinceId: string): Promise<Map<string, number>> {
    const rows = await this.database.query<{ code: string; edition: number }>(editions, [provinceId]);
    return new Map(rows.map(({ code, edition }) => [code, edition]));
  }
}
