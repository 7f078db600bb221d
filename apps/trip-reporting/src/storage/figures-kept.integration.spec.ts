import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { wholeDays } from '#calendar';
import { exampleTrip, personOf } from './example.fixture.js';
import { CADRE, COLLEAGUE, ReportsBench } from './reports.fixture.js';

/** Its statements fill the tables for an installation that has rows: what they would fill in now must stand there. */
const MIGRATION = readFileSync(
  new URL(
    '../../../../prisma/trip-reporting/migrations/20261122191514_figures_by_person/migration.sql',
    import.meta.url,
  ),
  'utf8',
);

let reports: ReportsBench;
beforeAll(async () => {
  reports = await ReportsBench.begin('2022-08-01T08:00:00+07:00');
}, 60_000);
afterAll(() => reports.end());

/** Rows that stand in one of them only. */
async function different(table: string): Promise<unknown[]> {
  const filled = new RegExp(`INSERT INTO "${table}"\n(SELECT[^;]*);`).exec(MIGRATION)?.[1];
  if (filled === undefined) throw new Error(`the migration does not fill ${table}`);
  return reports.bench.query(
    `(TABLE ${table} EXCEPT (${filled})) UNION ALL ((${filled}) EXCEPT TABLE ${table})`,
  );
}

async function count(what: string): Promise<number | undefined> {
  const [row] = await reports.bench.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${what}`);
  return row?.n;
}

describe('what is kept by person for the figures', () => {
  it('is what trips say, whatever becomes of a registration', async () => {
    const { bench } = reports;
    const joint = await bench.approved({ usernames: [CADRE, COLLEAGUE] });
    await bench.settled(await bench.approved({ hosts: ['HD-BACBINH'] }), 'CANCELLED', 5);
    const returned = exampleTrip({ usernames: [CADRE, COLLEAGUE] });
    await bench.submitted(returned);
    await bench.settled(returned, 'RETURNED', 2);
    expect(await different('participation')).toEqual([]);
    // Submitted again by one of the two alone, for other days and with another unit.
    const again = exampleTrip({ dates: wholeDays('2022-05-04', '2022-05-06'), hosts: ['HD-BACBINH'] });
    const { registrationId } = returned;
    await bench.submitted({ ...again, registrationId, revision: 2 }, 3);
    expect(await different('participation')).toEqual([]);
    expect(await count(`participation WHERE registration_id = '${registrationId}'`)).toBe(1);
    expect(await count(`participation WHERE registration_id = '${joint.registrationId}'`)).toBe(2);
    expect(await count("participation WHERE state IN ('APPROVED', 'CANCELLED', 'SUBMITTED')")).toBe(4);
  });

  it('is what submissions and decisions say, through returns, corrections and who is left out', async () => {
    const { trip, dates } = await reports.trip([CADRE, COLLEAGUE]);
    const both = { [CADRE]: [dates], [COLLEAGUE]: [dates] };
    const sent = await reports.submitted(trip, both);
    expect(await different('report_traveller')).toEqual([]);
    await reports.decide(sent, { outcome: 'RETURNED', reason: 'Thiếu số liệu.' });
    expect(await different('report_traveller')).toEqual([]);
    const resent = await reports.submit(await reports.change(await reports.read(sent, CADRE), both));
    await reports.decide(resent);
    expect(await different('report_traveller')).toEqual([]);
    const alone = { [CADRE]: [wholeDays(dates.from)] };
    const corrected = await reports.corrected(await reports.read(sent, CADRE), alone);
    expect(await different('report_traveller')).toEqual([]);
    const colleague = `report_traveller WHERE person_id = '${personOf(COLLEAGUE)}'`;
    expect(await count(`${colleague} AND NOT listed`)).toBe(2);
    // Named again, by a correction that is dropped once it was returned.
    const joined = await reports.submit(await reports.change(await reports.correct(corrected), both));
    expect(await different('report_traveller')).toEqual([]);
    expect(await count(`${colleague} AND listed`)).toBe(3);
    await reports.decide(joined, { outcome: 'RETURNED', reason: 'Sai ngày.' });
    await reports.drop(await reports.read(joined, CADRE));
    expect(await different('report_traveller')).toEqual([]);
    expect(await count(`${colleague} AND listed`)).toBe(0);
    expect(await count('report_traveller')).toBe(7);
  });

  it('is the trip of each entry of the ledger, of what is taken back too', async () => {
    const { trip, dates } = await reports.trip();
    const verified = await reports.verified(trip, { [CADRE]: [dates] });
    await reports.corrected(verified, { [CADRE]: [wholeDays(dates.from)] });
    const said = /SET "trip_id" = ([^;]*);/.exec(MIGRATION)?.[1] ?? '';
    expect(await count(`ledger_entry e WHERE trip_id <> ${said}`)).toBe(0);
    expect(await count(`ledger_entry WHERE trip_id = '${trip.registrationId}'`)).toBe(10);
  });

  it('is written by nobody but the database', async () => {
    for (const sql of ['DELETE FROM participation', 'UPDATE report_traveller SET listed = true'])
      await expect(reports.bench.query(sql)).rejects.toThrow(/permission denied/);
  });
});
