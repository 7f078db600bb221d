import { Injectable } from '@nestjs/common';
import { Refusal, positionChanged } from '#contracts';
import { Database, sqlFile, statement, type Tx } from '#database';
import type { Position } from '#org';
import type { PositionType } from '../domain/position.js';
import type { Cause, PositionStore } from '../use-cases/ports.js';
import { POSITION } from './columns.js';
import { refusing } from './constraints.js';
import { Publication } from './publication.js';

const savePositions = sqlFile(import.meta.url, './sql/save-positions.sql');
const types = statement(
  'position-types',
  'SELECT code, name, levels, rank FROM position_type ORDER BY rank, code',
);
const find = statement('find-position', `SELECT ${POSITION} FROM position WHERE position_id = $1 FOR UPDATE`);
const ofPerson = statement('positions-of-person', `SELECT ${POSITION} FROM position WHERE person_id = $1`);
const openIn = statement(
  'open-positions-in',
  `SELECT ${POSITION} FROM position
   WHERE unit_id = $1 AND valid_from <= $2::date AND (valid_to IS NULL OR valid_to > $2)
   ORDER BY position_id FOR UPDATE`,
);

@Injectable()
export class PositionRepository implements PositionStore {
  constructor(
    private readonly database: Database,
    private readonly publication: Publication,
  ) {}

  types(): Promise<PositionType[]> {
    return this.database.query<PositionType>(types);
  }

  async find(tx: Tx, positionId: string): Promise<Position | undefined> {
    return (await tx.query<Position>(find, [positionId]))[0];
  }

  ofPerson(tx: Tx, personId: string): Promise<Position[]> {
    return tx.query<Position>(ofPerson, [personId]);
  }

  openIn(tx: Tx, unitId: string, day: string): Promise<Position[]> {
    return tx.query<Position>(openIn, [unitId, day]);
  }

  async save(tx: Tx, positions: readonly Position[], cause: Cause): Promise<void> {
    if (positions.length === 0) return;
    const saved = await refusing('', () => tx.query(savePositions, [JSON.stringify(positions)]));
    if (saved.length < positions.length) throw new Refusal('STALE_VERSION');
    const facts = positions.map((data) => ({ subject: data.positionId, sequence: data.version, data }));
    await this.publication.facts(tx, positionChanged, facts, cause);
  }
}
