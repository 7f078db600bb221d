import { eachHalfDay, type HalfDay, type TripDates } from '#calendar';
import type { InspectionDays } from '#contracts';
import { newId } from '#database';
import type { z } from 'zod';
import { personOf, planOf2022, unitOf } from './example.fixture.js';
import { CADRE, ReportsBench } from './reports.fixture.js';

export type Days = z.infer<typeof InspectionDays>;

const halvesOf = (dates: TripDates | null): HalfDay[] => (dates === null ? [] : [...eachHalfDay(dates)]);

/** What an inspection says of somebody’s days on a visit of its own. */
export function announcement(dates: TripDates | null, at: Date, change: Partial<Days> = {}): Days {
  return {
    visitId: newId(),
    number: 'KT-2022-00003/02',
    personId: personOf(CADRE),
    provinceId: unitOf('TD-BINHTHUAN'),
    unitId: unitOf('HD-TUYPHONG'),
    version: 1,
    halves: halvesOf(dates),
    at: at.toISOString(),
    ...change,
  };
}

/** Days of inspections beside reports, on a real database. */
export class InspectedDays {
  private constructor(readonly reports: ReportsBench) {}

  static async begin(at: string): Promise<InspectedDays> {
    return new InspectedDays(await ReportsBench.begin(at));
  }

  end(): Promise<void> {
    return this.reports.end();
  }

  announced(dates: TripDates | null, change: Partial<Days> = {}): Days {
    return announcement(dates, this.reports.bench.clock.now(), change);
  }

  record(days: Days) {
    const { bench } = this.reports;
    return bench.inTx((tx) => bench.inspectionDays.execute(tx, days));
  }

  /** The same visit, announced again. */
  again(days: Days, dates: TripDates | null) {
    const at = this.reports.bench.clock.now().toISOString();
    return this.record({ ...days, version: days.version + 1, halves: halvesOf(dates), at });
  }

  /** Moves the days, and keeps the transaction open until `commit` is called. */
  async recordSlowly(days: Days) {
    const { bench } = this.reports;
    let commit = () => {};
    let done = () => {};
    const moved = new Promise<void>((resolve) => (done = resolve));
    const over = bench.inTx(async (tx) => {
      await bench.inspectionDays.execute(tx, days);
      done();
      await new Promise<void>((resolve) => (commit = resolve));
    });
    await moved;
    return { over, commit: () => commit() };
  }

  /** Who holds how many half days between the days, by what is held and by the sum of the entries. */
  async holders(dates: TripDates, personId = personOf(CADRE)) {
    const values = [personId, dates.from, dates.to];
    type Rows = { id: string; n: number }[];
    const held: Rows = await this.reports.bench.query(
      `SELECT source_id AS id, count(*)::int AS n FROM credited_half
       WHERE person_id = $1 AND day BETWEEN $2 AND $3 GROUP BY 1`,
      values,
    );
    const summed: Rows = await this.reports.bench.query(
      `SELECT source_id AS id, sum(amount)::int AS n FROM ledger_entry
       WHERE person_id = $1 AND day BETWEEN $2 AND $3 GROUP BY 1 HAVING sum(amount) <> 0`,
      values,
    );
    const byId = (rows: Rows) => Object.fromEntries(rows.map(({ id, n }) => [id, n]));
    if (held.length !== summed.length || summed.some(({ id, n }) => byId(held)[id] !== n))
      throw new Error(`held ${JSON.stringify(held)}, entered ${JSON.stringify(summed)}`);
    return byId(held);
  }

  async daysIn2022(): Promise<number | undefined> {
    const { bench } = this.reports;
    const personId = personOf(CADRE);
    const totals = await bench.inTx((tx) => bench.ledger.totals(tx, planOf2022().planId, [personId]));
    return totals.get(personId);
  }

  async claimOf({ visitId, personId }: Days) {
    const [claim] = await this.reports.bench.query<{ id: string; version: number }>(
      'SELECT id, version FROM inspection_claim WHERE visit_id = $1 AND person_id = $2',
      [visitId, personId],
    );
    if (claim === undefined) throw new Error('the claim is kept');
    return claim;
  }

  /** What was told because of the claim. */
  async told(days: Days) {
    return this.reports.bench.published((await this.claimOf(days)).id);
  }
}
