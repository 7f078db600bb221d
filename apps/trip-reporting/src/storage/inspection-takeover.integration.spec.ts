import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { endOfDay, wholeDays, type TripDates } from '#calendar';
import { newId } from '#database';
import { eventually } from '#testing';
import { personOf, planOf2022, unitOf } from './example.fixture.js';
import { FiguresSqlReader } from './figures.reader.js';
import { InspectedDays } from './inspection-days.fixture.js';
import { CADRE, COLLEAGUE, type ReportsBench } from './reports.fixture.js';

let inspected: InspectedDays;
let reports: ReportsBench;
beforeAll(async () => {
  inspected = await InspectedDays.begin('2022-09-01T08:00:00+07:00');
  ({ reports } = inspected);
}, 60_000);
afterAll(() => inspected.end());

describe('a report and an inspection on the same days', () => {
  it('first the report: the inspection waits, and takes over what a correction gives back', async () => {
    const { trip, dates } = await reports.trip();
    const verified = await reports.verified(trip, { [CADRE]: [dates] });
    const days = inspected.announced(dates);
    await inspected.record(days);
    expect(await inspected.holders(dates)).toEqual({ [verified.reportId]: 6 });
    const total = await inspected.daysIn2022();
    await reports.corrected(verified, { [CADRE]: [wholeDays(dates.from)] });
    expect(await inspected.holders(dates)).toEqual({ [verified.reportId]: 2, [days.visitId]: 4 });
    expect(await inspected.daysIn2022()).toBe(total);
    const told = (await reports.bench.published(verified.reportId)).slice(-2);
    expect(told.map(({ type, data }) => [type, data['source'], data['days'], data['takenOverFrom']])).toEqual(
      [
        ['days-reversed', 'REPORT', 2, null],
        ['days-credited', 'INSPECTION', 2, verified.number],
      ],
    );
    // Both tell the total that holds: it never fell.
    expect(told.map(({ data }) => data['totalDays'])).toEqual([total, total]);
    await inspected.again(days, null);
    expect(await inspected.holders(dates)).toEqual({ [verified.reportId]: 2 });
  });

  it('first the report: of a day that a correction gives back, the inspection takes the half that it claims', async () => {
    const { trip, dates } = await reports.trip();
    const verified = await reports.verified(trip, { [CADRE]: [dates] });
    const days = inspected.announced({ from: dates.to, fromHalf: 'pm', to: dates.to, toHalf: 'pm' });
    await inspected.record(days);
    await reports.corrected(verified, { [CADRE]: [wholeDays(dates.from)] });
    expect(await inspected.holders(dates)).toEqual({ [verified.reportId]: 2, [days.visitId]: 1 });
  });

  it('first the report, whose days are then taken back by the inspection: nothing moves', async () => {
    const { trip, dates } = await reports.trip();
    const verified = await reports.verified(trip, { [CADRE]: [dates] });
    const days = inspected.announced(dates);
    await inspected.record(days);
    await inspected.again(days, null);
    await reports.corrected(verified, { [CADRE]: [wholeDays(dates.from)] });
    expect(await inspected.holders(dates)).toEqual({ [verified.reportId]: 2 });
  });

  it('first the inspection: the report is verified all the same, and takes over what is taken back', async () => {
    const { trip, dates } = await reports.trip();
    const days = inspected.announced(wholeDays(dates.from));
    await inspected.record(days);
    const verified = await reports.verified(trip, { [CADRE]: [dates] });
    expect(verified.people[0]).toMatchObject({ days: 3, creditedDays: 2 });
    expect(await inspected.holders(dates)).toEqual({ [days.visitId]: 2, [verified.reportId]: 4 });
    const before = await reports.ledgerOf(CADRE);
    await inspected.again(days, null);
    expect(await inspected.holders(dates)).toEqual({ [verified.reportId]: 6 });
    expect(await reports.ledgerOf(CADRE)).toEqual(before);
    const told = (await inspected.told(days)).slice(-2);
    expect(
      told.map(({ type, data }) => [type, data['source'], data['number'], data['takenOverFrom']]),
    ).toEqual([
      ['days-reversed', 'INSPECTION', days.number, null],
      ['days-credited', 'REPORT', verified.number, days.number],
    ]);
    expect(told[1]?.data).toMatchObject({
      reportId: verified.reportId,
      revision: 1,
      planId: planOf2022().planId,
    });
    // The correction takes them from the report as if it had had them from the first.
    await reports.corrected(verified, { [CADRE]: [wholeDays(dates.to)] });
    expect(await inspected.holders(dates)).toEqual({ [verified.reportId]: 2 });
  });

  it('first the inspection, then a correction that gives its claim up: it is not taken over', async () => {
    const { trip, dates } = await reports.trip();
    const days = inspected.announced(wholeDays(dates.from));
    await inspected.record(days);
    const verified = await reports.verified(trip, { [CADRE]: [dates] });
    await reports.corrected(verified, { [CADRE]: [wholeDays(dates.to)] });
    await inspected.again(days, null);
    expect(await inspected.holders(dates)).toEqual({ [verified.reportId]: 2 });
  });

  it('a working copy, a submission that waits, and a cancelled trip claim nothing', async () => {
    const { trip, dates } = await reports.trip();
    const days = inspected.announced(dates);
    await inspected.record(days);
    const sent = await reports.submitted(trip, { [CADRE]: [dates] });
    await inspected.again(days, wholeDays(dates.from));
    expect(await inspected.holders(dates)).toEqual({ [days.visitId]: 2 });
    await reports.decide(sent);
    expect(await inspected.holders(dates)).toEqual({ [days.visitId]: 2, [sent.reportId]: 4 });
    await reports.bench.settled(trip, 'CANCELLED', 5);
    await inspected.again({ ...days, version: 2 }, null);
    expect(await inspected.holders(dates)).toEqual({ [sent.reportId]: 4 });
  });

  it('that change hands later leave figures of an earlier day as they were, and no half day counts twice', async () => {
    const { trip, dates } = await reports.trip();
    const { clock } = reports.bench;
    const figures = new FiguresSqlReader(reports.bench.database);
    const known = async (day: string) => {
      const question = { personIds: [personOf(CADRE)], year: 2022, ...{ from: dates.from, until: dates.to } };
      const { spent } = await figures.yearFacts({ ...question, knownAt: endOfDay(day) }, question.personIds);
      const papers = await reports.bench.query<{ tripId: string }>(
        `SELECT trip_id AS "tripId" FROM ledger_entry WHERE person_id = $1 AND day BETWEEN $2 AND $3 AND at <= $4
         GROUP BY trip_id HAVING sum(amount) <> 0`,
        [personOf(CADRE), dates.from, dates.to, endOfDay(day)],
      );
      expect(papers).toHaveLength(spent.length);
      return spent.map(({ halves, hostUnitIds }, n) => [papers[n]?.tripId, halves, hostUnitIds]);
    };
    const days = inspected.announced(dates);
    await inspected.record(days);
    const verified = await reports.verified(trip, { [CADRE]: [dates] });
    const before = await known('2022-09-01');
    expect(before).toEqual([[days.visitId, 6, [unitOf('HD-TUYPHONG')]]]);
    clock.set('2022-09-05T08:00:00+07:00');
    await inspected.again(days, null);
    expect(await known('2022-09-01')).toEqual(before);
    expect(await known('2022-09-05')).toEqual([[verified.registrationId, 6, trip.hostUnitIds]]);
    // A correction that was decided before, and arrives now, is entered when the half day was there to be moved.
    const sent = await reports.submit(
      await reports.change(await reports.correct(verified), { [CADRE]: [wholeDays(dates.from)] }),
    );
    await reports.decide(sent, { at: new Date('2022-09-02T08:00:00+07:00') });
    expect(await known('2022-09-03')).toEqual(before);
    expect(await known('2022-09-05')).toEqual([[verified.registrationId, 2, trip.hostUnitIds]]);
    clock.set('2022-09-06T08:00:00+07:00');
  });
});

describe('at the same moment', () => {
  const waiting = () =>
    eventually('somebody waits for the other', async () => {
      const rows = await reports.bench.query(
        `SELECT 1 FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
         WHERE NOT l.granted AND a.datname = current_database()`,
      );
      return rows.length > 0 ? true : undefined;
    });

  it('a half day that is given back while a report claims it is lost to nobody', async () => {
    const { trip, dates } = await reports.trip();
    const days = inspected.announced(dates);
    await inspected.record(days);
    const sent = await reports.submitted(trip, { [CADRE]: [dates] });
    const takingBack = await inspected.recordSlowly({ ...days, version: 2, halves: [] });
    const verifying = reports.decide(sent);
    await waiting();
    takingBack.commit();
    await Promise.all([takingBack.over, verifying]);
    expect(await inspected.holders(dates)).toEqual({ [sent.reportId]: 6 });
  });

  it('many reports and announcements about the same people end without a deadlock and without a double', async () => {
    const people = [CADRE, COLLEAGUE];
    const works: (() => Promise<unknown>)[] = [];
    const spans: TripDates[] = [];
    for (let n = 0; n < 4; n += 1) {
      const { trip, dates } = await reports.trip(n % 2 === 0 ? people : [...people].reverse());
      spans.push(dates);
      const sent = await reports.submitted(trip, { [CADRE]: [dates], [COLLEAGUE]: [dates] });
      works.push(() => reports.decide(sent));
      for (const username of people) {
        const days = inspected.announced(dates, { personId: personOf(username) });
        works.push(
          () => inspected.record(days),
          () => inspected.again(days, wholeDays(dates.from)),
        );
      }
    }
    await Promise.all(works.map((work) => work()));
    for (const dates of spans)
      for (const username of people) {
        const held = await inspected.holders(dates, personOf(username));
        expect(Object.values(held).reduce((sum, n) => sum + n, 0)).toBe(6);
      }
  });

  it('an announcement and the plan that counts it find each other', async () => {
    const dates = wholeDays('2025-03-04');
    const days = inspected.announced(dates);
    const window = { from: '2025-01-01', to: '2025-11-30' };
    const plan = { ...planOf2022(), planId: newId(), year: 2025, topics: [], window };
    const announcing = await inspected.recordSlowly(days);
    const publishing = reports.bench.inTx((tx) => reports.bench.plans.plan(tx, plan));
    await waiting();
    announcing.commit();
    await Promise.all([announcing.over, publishing]);
    expect(await inspected.holders(dates)).toEqual({ [days.visitId]: 2 });
  });
});
