import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, eachHalfDay, wholeDays } from '#calendar';
import { newId } from '#database';
import { personOf, planOf2022, unitOf } from './example.fixture.js';
import { InspectedDays } from './inspection-days.fixture.js';
import { CADRE, COLLEAGUE, type ReportsBench } from './reports.fixture.js';

let inspected: InspectedDays;
let reports: ReportsBench;
beforeAll(async () => {
  inspected = await InspectedDays.begin('2022-09-01T08:00:00+07:00');
  ({ reports } = inspected);
}, 60_000);
afterAll(() => inspected.end());

describe('days of an inspection', () => {
  it('are credited under the plan of the person’s office, and told with the visit', async () => {
    const { dates } = await reports.trip();
    const days = inspected.announced(dates);
    expect(await inspected.record(days)).toBe('TAKEN');
    expect(await inspected.holders(dates)).toEqual({ [days.visitId]: 6 });
    const rows = await reports.bench.query(
      `SELECT DISTINCT source, number, revision, plan_id AS "planId" FROM ledger_entry WHERE source_id = $1`,
      [days.visitId],
    );
    const { planId } = planOf2022();
    expect(rows).toEqual([{ source: 'INSPECTION', number: days.number, revision: 1, planId }]);
    const [event, ...others] = await inspected.told(days);
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      type: 'days-credited',
      sequence: 1,
      data: {
        ...{ source: 'INSPECTION', reportId: days.visitId, number: days.number, days: 3, planId },
        ...{
          unitId: unitOf('HD-TUYPHONG'),
          takenOverFrom: null,
          totalDays: (await reports.ledgerOf(CADRE))?.held,
        },
      },
    });
  });

  it('count once however often and in whatever order they are announced', async () => {
    const { dates } = await reports.trip();
    const days = inspected.announced(dates);
    const lastDay = wholeDays(dates.to);
    await inspected.record({ ...days, version: 3, halves: [...eachHalfDay(lastDay)] });
    expect(await inspected.record({ ...days, version: 3, halves: [...eachHalfDay(lastDay)] })).toBe('STALE');
    expect(await inspected.record(days)).toBe('STALE');
    expect(await inspected.record({ ...days, version: 2, halves: [] })).toBe('STALE');
    expect(await inspected.holders(dates)).toEqual({ [days.visitId]: 2 });
    expect((await inspected.claimOf(days)).version).toBe(3);
  });

  it('move as little as they can, and go when they are taken back', async () => {
    const { dates } = await reports.trip();
    const days = inspected.announced(dates);
    await inspected.record(days);
    await inspected.again(days, { ...dates, from: addDays(dates.from, 1) });
    await inspected.again({ ...days, version: 2 }, null);
    const rows = await reports.bench.query(
      `SELECT revision, amount, count(*)::int AS halves FROM ledger_entry WHERE source_id = $1
       GROUP BY revision, amount ORDER BY revision`,
      [days.visitId],
    );
    expect(rows).toEqual([
      { revision: 1, amount: 1, halves: 6 },
      { revision: 2, amount: -1, halves: 2 },
      { revision: 3, amount: -1, halves: 4 },
    ]);
    expect(await inspected.holders(dates)).toEqual({});
    const told = await inspected.told(days);
    expect(told.map(({ type, sequence, data }) => [type, sequence, data['days']])).toEqual([
      ['days-credited', 1, 3],
      ['days-reversed', 2, 1],
      ['days-reversed', 3, 2],
    ]);
  });

  it('of two people on one visit do not touch each other', async () => {
    const { dates } = await reports.trip();
    const days = inspected.announced(dates);
    const colleague = { ...days, personId: personOf(COLLEAGUE) };
    await inspected.record(days);
    await inspected.record(colleague);
    await inspected.again(days, null);
    expect(await inspected.holders(dates)).toEqual({});
    expect(await inspected.holders(dates, personOf(COLLEAGUE))).toEqual({ [days.visitId]: 6 });
  });

  it('of two visits at once count once, and the second takes over what the first gives back', async () => {
    const { dates } = await reports.trip();
    const [first, second] = [
      inspected.announced(dates),
      inspected.announced({ ...dates, from: addDays(dates.from, 1) }),
    ];
    await inspected.record(first);
    await inspected.record(second);
    expect(await inspected.holders(dates)).toEqual({ [first.visitId]: 6 });
    await inspected.again(first, wholeDays(dates.from));
    expect(await inspected.holders(dates)).toEqual({ [first.visitId]: 2, [second.visitId]: 4 });
  });

  it('outside every counting window wait', async () => {
    const dates = wholeDays('2022-11-30', '2022-12-01');
    const days = inspected.announced(dates);
    await inspected.record(days);
    expect(await inspected.holders(dates)).toEqual({ [days.visitId]: 2 });
    expect(await inspected.holders(wholeDays('2022-12-01'))).toEqual({});
  });

  it('of somebody whom no plan counts are kept and credited to nobody', async () => {
    // An officer of a district that has no plan of its own.
    const days = inspected.announced(wholeDays('2022-08-29'), { personId: personOf('van.cong.tam') });
    expect(await inspected.record(days)).toBe('TAKEN');
    expect((await inspected.claimOf(days)).version).toBe(1);
    expect(await reports.ledgerOf('van.cong.tam')).toEqual({ sum: 0, held: 0 });
  });

  it('of somebody whom the directory has not told of wait for that', async () => {
    expect(await inspected.record(inspected.announced(wholeDays('2022-08-30'), { personId: newId() }))).toBe(
      'TOO_EARLY',
    );
  });

  it('from before their plan was known are credited with it, once', async () => {
    const dates = wholeDays('2024-03-04', '2024-03-05');
    const days = inspected.announced(dates);
    await inspected.record(days);
    expect(await inspected.holders(dates)).toEqual({});
    const plan = { ...planOf2022(), planId: newId(), year: 2024, topics: [], version: 1 };
    const window = { from: '2024-03-05', to: '2024-11-30' };
    const publish = (change: Partial<typeof plan>) =>
      reports.bench.inTx((tx) => reports.bench.plans.plan(tx, { ...plan, ...change }));
    await publish({ window });
    expect(await inspected.holders(dates)).toEqual({ [days.visitId]: 2 });
    await publish({ window });
    // A window that grows counts what it did not before.
    await publish({ version: 2, window: { ...window, from: '2024-03-01' } });
    expect(await inspected.holders(dates)).toEqual({ [days.visitId]: 4 });
    const told = await inspected.told(days);
    expect(told.map(({ data }) => [data['days'], data['totalDays']])).toEqual([
      [1, 1],
      [1, 2],
    ]);
  });

  it('are credited by the sweep once the directory told of a post late', async () => {
    const personId = newId();
    const always = { validFrom: '2017-10-01', validTo: null, version: 1 };
    const { store, inspectionDays } = reports.bench;
    const cadre = { fullName: 'Cán bộ', givenName: 'Bộ', fullTime: true, workArea: 'UNION_WORK' };
    await reports.bench.inTx((tx) => store.apply(tx, 'people', [{ personId, ...always, ...cadre }]));
    reports.bench.org.invalidate();
    const dates = wholeDays('2022-08-29');
    const days = inspected.announced(dates, { personId });
    await inspected.record(days);
    await inspectionDays.creditLate();
    expect(await inspected.holders(dates, personId)).toEqual({});
    const post = { positionId: newId(), personId, unitId: unitOf('BAN-XDD'), type: 'SPECIALIST' };
    const shown = { title: 'Chuyên viên', rank: 90, home: true };
    await reports.bench.inTx((tx) => store.apply(tx, 'positions', [{ ...post, ...shown, ...always }]));
    reports.bench.org.invalidate();
    expect(await inspectionDays.creditLate()).toBe(1);
    expect(await inspected.holders(dates, personId)).toEqual({ [days.visitId]: 2 });
    expect(await inspectionDays.creditLate()).toBe(0);
  });
});
