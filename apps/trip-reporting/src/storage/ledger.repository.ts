import { Injectable } from '@nestjs/common';
import { newId, sqlFile, statement, type Tx } from '#database';
import type { CalendarDay } from '#calendar';
import type { CountingPlan, DayClaim } from '../domain/day-claims.js';
import type { HeldHalf, PersonHalf } from '../domain/ledger.js';
import { DayLedger, type LedgerSource, type ReversedHalf } from '../use-cases/ledger.ports.js';

const credit = sqlFile(import.meta.url, './sql/credit-halves.sql');
const reverse = sqlFile(import.meta.url, './sql/reverse-halves.sql');
const claims = sqlFile(import.meta.url, './sql/claims-on-halves.sql');
const lock = sqlFile(import.meta.url, './sql/lock-days.sql');
const lockAll = statement(
  'lock-all-days',
  `SELECT pg_advisory_xact_lock(hashtextextended(current_schema() || '.day-ledger', 0))`,
);
const plansOn = statement(
  'plans-on-days',
  `SELECT p.id AS "planId", p.unit_id AS "unitId", p.year,
     jsonb_build_object('from', p.window_from, 'to', p.window_to) AS "window"
   FROM plan p
   WHERE p.unit_id = ANY ($1::uuid[])
     AND EXISTS (SELECT FROM unnest($2::date[]) AS day WHERE day BETWEEN p.window_from AND p.window_to)`,
);
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
  async lock(tx: Tx, personIds: readonly string[]): Promise<void> {
    await tx.query(lock, [personIds]);
  }

  async lockAll(tx: Tx): Promise<void> {
    await tx.query(lockAll);
  }

  claims(tx: Tx, halves: readonly PersonHalf[]): Promise<DayClaim[]> {
    return tx.query<DayClaim>(claims, columns(halves));
  }

  plansOn(tx: Tx, unitIds: readonly string[], days: readonly CalendarDay[]): Promise<CountingPlan[]> {
    return tx.query<CountingPlan>(plansOn, [unitIds, days]);
  }

  held(tx: Tx, sourceId: string, halves: readonly PersonHalf[]): Promise<HeldHalf[]> {
    return tx.query<HeldHalf>(held, [sourceId, ...columns(halves)]);
  }

  async reverse(
    tx: Tx,
    { source, sourceId, number, revision, at }: Omit<LedgerSource, 'planId'>,
    halves: readonly PersonHalf[],
  ): Promise<ReversedHalf[]> {
    if (halves.length === 0) return [];
    const values = [source, sourceId, number, revision, halves.map(newId), ...columns(halves), at];
    return inOrder(await tx.query<ReversedHalf>(reverse, values));
  }

  async credit(tx: Tx, about: LedgerSource, halves: readonly PersonHalf[]): Promise<PersonHalf[]> {
    if (halves.length === 0) return [];
    const { planId, sourceId, number, revision, at } = about;
    const values = [
      planId,
      about.source,
      sourceId,
      number,
      revision,
      halves.map(newId),
      ...columns(halves),
      at,
    ];
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

function inOrder<Half extends PersonHalf>(halves: Half[]): Half[] {
  const key = ({ personId, day, half }: PersonHalf) => `${personId} ${day} ${half}`;
  return halves.sort((a, b) => key(a).localeCompare(key(b)));
}
