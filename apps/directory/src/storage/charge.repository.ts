import { Injectable } from '@nestjs/common';
import { Refusal, chargeChanged } from '#contracts';
import { sqlFile, statement, type Tx } from '#database';
import type { Charge } from '#org';
import type { Cause, ChargeStore } from '../use-cases/ports.js';
import { CHARGE } from './columns.js';
import { refusing } from './constraints.js';
import { Publication } from './publication.js';

const saveCharges = sqlFile(import.meta.url, './sql/save-charges.sql');
const find = statement('find-charge', `SELECT ${CHARGE} FROM charge WHERE charge_id = $1 FOR UPDATE`);
const ofPerson = statement('charges-of-person', `SELECT ${CHARGE} FROM charge WHERE person_id = $1`);
const openIn = statement(
  'open-charges-in',
  `SELECT ${CHARGE} FROM charge
   WHERE (unit_id = $1 OR department_id = $1) AND valid_from <= $2::date AND (valid_to IS NULL OR valid_to > $2)
   ORDER BY charge_id FOR UPDATE`,
);

@Injectable()
export class ChargeRepository implements ChargeStore {
  constructor(private readonly publication: Publication) {}

  async find(tx: Tx, chargeId: string): Promise<Charge | undefined> {
    return (await tx.query<Charge>(find, [chargeId]))[0];
  }

  ofPerson(tx: Tx, personId: string): Promise<Charge[]> {
    return tx.query<Charge>(ofPerson, [personId]);
  }

  openIn(tx: Tx, unitId: string, day: string): Promise<Charge[]> {
    return tx.query<Charge>(openIn, [unitId, day]);
  }

  async save(tx: Tx, charges: readonly Charge[], cause: Cause): Promise<void> {
    if (charges.length === 0) return;
    const saved = await refusing('', () => tx.query(saveCharges, [JSON.stringify(charges)]));
    if (saved.length < charges.length) throw new Refusal('STALE_VERSION');
    const facts = charges.map((data) => ({ subject: data.chargeId, sequence: data.version, data }));
    await this.publication.facts(tx, chargeChanged, facts, cause);
  }
}
