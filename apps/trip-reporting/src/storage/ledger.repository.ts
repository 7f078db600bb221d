import { Injectable } from '@nestjs/common';
import { newId, sqlFile, statement, type Tx } from '#database';
import type { HeldHalf, PersonHalf } from '../domain/ledger.js';
import { DayLedger, type LedgerSource } from '../use-cases/ledger.ports.js';

const credit = sqlFile(import.meta.url, './sql/credit-halves.sql');
const reverse = sqlFile(import.meta.url, './sql/reverse-halves.sql');
const held = statement(
  'held-halves',
  `SELECT c.person_id AS "personId", c.day, c.half, c.source_id AS "sourceId"
   FROM credited_half c
   WHERE c.source_id = $1 OR (c.person_id, c.day, c.half) IN
     (SELECT * FROM unnest($2::uuid[], $3::date[], $4::text[]))`,
);
const totals = statement(
  'credited-days',
  `SELECT person_id AS "personId", count(*) / 2.0 AS days
   FROM credited_half WHERE plan_id = $1 AND person_id = ANY ($2::uuid[])
   GROUP BY person_id`,
);

@Injectable()
export class LedgerRepository extends DayLedger {
  held(tx: Tx, sourceId: string, halves: readonly PersonHalf[]): Promise<HeldHalf[]> {
    return tx.query<HeldHalf>(held, [sourceId, ...columns(halves)]);
  }

  async reverse(tx: Tx, source: LedgerSource, halves: readonly PersonHalf[]): Promise<PersonHalf[]> {
    if (halves.length === 0) return [];
    const { sourceId, number, revision, at } = source;
    const values = [sourceId, number, revision, halves.map(newId), ...columns(halves), at];
    return inOrder(await tx.query<PersonHalf>(reverse, values));
  }

  async credit(tx: Tx, source: LedgerSource, halves: readonly PersonHalf[]): Promise<PersonHalf[]> {
    if (halves.length === 0) return [];
    const { planId, sourceId, number, revision, at } = source;
    const values = [planId, sourceId, number, revision, halves.map(newId), ...columns(halves), at];
    return inOrder(await tx.query<PersonHalf>(credit, values));
  }

  async totals(tx: Tx, planId: string, personIds: readonly string[]): Promise<Map<string, number>> {
    const rows = await tx.query<{ personId: string; days: number }>(totals, [planId, personIds]);
    return new Map(rows.map(({ personId, days }) => [personId, days]));
  }
}

function columns(halves: readonly PersonHalf[]) {
  return [
    halves.map(({ personId }) => personId),
    halves.map(({ day }) => day),
    halves.map(({ half }) => half),
  ];
}

function inOrder(halves: PersonHalf[]): PersonHalf[] {
  const key = ({ personId, day, half }: PersonHalf) => `${personId} ${day} ${half}`;
  return halves.sort((a, b) => key(a).localeCompare(key(b)));
}
