import { Injectable } from '@nestjs/common';
import { Refusal, unitChanged } from '#contracts';
import { fold, sqlFile, statement, type Tx } from '#database';
import type { Unit } from '#org';
import { sortKey } from '../domain/sort-key.js';
import type { Placed } from '../domain/unit.js';
import type { Cause, UnitStore } from '../use-cases/ports.js';
import { UNIT } from './columns.js';
import { refusing } from './constraints.js';
import { Publication } from './publication.js';

const saveUnits = sqlFile(import.meta.url, './sql/save-units.sql');
const unitLineage = sqlFile(import.meta.url, './sql/unit-lineage.sql');
const lockTree = statement('lock-tree', `SELECT pg_advisory_xact_lock(hashtext('directory.unit-tree'))`);
const find = statement('find-unit', `SELECT ${UNIT} FROM unit WHERE unit_id = $1 FOR UPDATE`);
const findToUse = statement('find-unit-to-use', `SELECT ${UNIT} FROM unit WHERE unit_id = $1 FOR SHARE`);
const read = statement('read-unit', `SELECT ${UNIT} FROM unit WHERE unit_id = $1`);
const openBelow = statement(
  'count-open-below',
  'SELECT count(*) AS count FROM unit WHERE parent_id = $1 AND (valid_to IS NULL OR valid_to > $2::date)',
);

@Injectable()
export class UnitRepository implements UnitStore {
  constructor(private readonly publication: Publication) {}

  async lockTree(tx: Tx): Promise<void> {
    await tx.query(lockTree);
  }

  async find(tx: Tx, unitId: string): Promise<Unit | undefined> {
    return (await tx.query<Unit>(find, [unitId]))[0];
  }

  async findToUse(tx: Tx, unitId: string): Promise<Unit | undefined> {
    return (await tx.query<Unit>(findToUse, [unitId]))[0];
  }

  async place(tx: Tx, unitId: string): Promise<Placed | undefined> {
    const [unit] = await tx.query<Unit>(read, [unitId]);
    if (unit === undefined) return undefined;
    const line = await tx.query<{ id: string }>(unitLineage, [unitId]);
    return { unit, lineageIds: line.map(({ id }) => id) };
  }

  async countOpenBelow(tx: Tx, unitId: string, day: string): Promise<number> {
    const [row] = await tx.query<{ count: number }>(openBelow, [unitId, day]);
    return row?.count ?? 0;
  }

  async save(tx: Tx, units: readonly Unit[], cause: Cause): Promise<void> {
    if (units.length === 0) return;
    const rows = units.map((unit) => ({
      ...unit,
      sortKey: sortKey(unit.name),
      searchText: fold([unit.code, unit.name, unit.shortName, unit.symbol ?? ''].join(' ')),
    }));
    const saved = await refusing(units[0]?.code ?? '', () => tx.query(saveUnits, [JSON.stringify(rows)]));
    if (saved.length < units.length) throw new Refusal('STALE_VERSION');
    const facts = units.map((unit) => ({ subject: unit.unitId, sequence: unit.version, data: unit }));
    await this.publication.facts(tx, unitChanged, facts, cause);
  }
}
