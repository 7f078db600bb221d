import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { halfDayRange } from '#calendar';
import { newId } from '#database';
import { FakeClock } from '#testing';
import type { Actor } from '../use-cases/actor.js';
import { Trips, codesOf } from './trips.fixture.js';

let trips: Trips;
beforeAll(async () => {
  trips = await Trips.begin({
    serversFile: process.env['DICOSO_SERVERS_FILE'],
    clock: FakeClock.at('2022-03-01T08:00:00+07:00'),
  });
});
afterAll(() => trips.bench.end());
beforeEach(() => trips.clear());

describe('a list', () => {
  it('goes on where the page before ended, the latest trip first', async () => {
    for (const day of ['04', '05', '06', '07', '08'])
      await trips.save(trips.fields(`2022-04-${day}`, `2022-04-${day}`));
    const query = { scope: 'own' as const, limit: 2 };
    const first = await trips.reading.list(trips.cadre, query);
    const second = await trips.reading.list(trips.cadre, { ...query, cursor: first.nextCursor ?? '' });
    const third = await trips.reading.list(trips.cadre, { ...query, cursor: second.nextCursor ?? '' });
    const days = [first, second, third].map(({ items }) => items.map(({ dates }) => dates.from.slice(8)));
    expect(days).toEqual([['08', '07'], ['06', '05'], ['04']]);
    expect(third.nextCursor).toBeNull();
  });

  it('of a year, or from a day on, has what touches it', async () => {
    for (const [from, to] of [
      ['2022-01-01', '2022-01-02'],
      ['2022-04-04', '2022-04-08'],
      ['2022-12-31', '2022-12-31'],
    ] as const)
      await trips.submitted(trips.fields(from, to));
    const listed = async (query: { year?: number; from?: string; to?: string }) => {
      const { items } = await trips.reading.list(trips.head, { scope: 'department', limit: 10, ...query });
      return items.map(({ dates }) => dates.from.slice(5));
    };
    expect(await listed({ year: 2022 })).toEqual(['12-31', '04-04', '01-01']);
    expect(await listed({ year: 2021 })).toEqual([]);
    expect(await listed({ from: '2022-04-08' })).toEqual(['12-31', '04-04']);
    expect(await listed({ from: '2022-01-01', to: '2022-04-04' })).toEqual(['04-04', '01-01']);
    expect(await listed({ from: '2022-04-09', to: '2022-12-30' })).toEqual([]);
    expect(await listed({ year: 2022, from: '2021-06-01', to: '2022-01-01' })).toEqual(['01-01']);
  });

  it('of one’s own has drafts of the year, whatever their days', async () => {
    await trips.save(trips.fields('2023-01-07', '2023-01-08'));
    const { items } = await trips.reading.list(trips.cadre, { scope: 'own', limit: 10, year: 2022 });
    expect(items.map(({ dates }) => dates.from)).toEqual(['2023-01-07']);
  });

  it('is searched without diacritics: number, people, hosts, content', async () => {
    await trips.submitted(trips.fields('2022-04-04', '2022-04-05'));
    const found = async (q: string) =>
      (await trips.reading.list(trips.cadre, { scope: 'own', limit: 10, q })).items.length;
    expect(
      await Promise.all(['tuy phong', 'CHAU', 'dk-2022', 'sinh hoat', 'đi vắng', '%'].map(found)),
    ).toEqual([1, 1, 1, 1, 0, 0]);
  });

  it('of a department shows colleagues names and dates, of trips that may take place', async () => {
    const made = await trips.submitted(trips.fields('2022-04-04', '2022-04-05'));
    const rights = { ...trips.cadre.rights, personId: newId() };
    const other: Actor = { personId: rights.personId, rights };
    const listed = async () => (await trips.reading.list(other, { scope: 'department', limit: 10 })).items;
    const [item] = await listed();
    expect(item).toMatchObject({ registrationId: made.registrationId, state: 'SUBMITTED' });
    for (const field of ['purpose', 'roundName', 'countedDays', 'content'])
      expect(item).not.toHaveProperty(field);
    expect(
      (await trips.reading.list(other, { scope: 'department', limit: 10, q: 'sinh hoat' })).items,
    ).toEqual([]);
    expect(await codesOf(trips.reading.one(other, made.registrationId))).toEqual(['NOT_FOUND']);
    const head = await trips.reading.list(trips.head, { scope: 'department', limit: 10, q: 'sinh hoat' });
    expect(head.items[0]).toMatchObject({ purpose: 'TOPICAL_STUDY', countedDays: 2 });
    await trips.settle(trips.decision(made.registrationId, { outcome: 'REJECTED' }));
    expect(await listed()).toEqual([]);
  });

  it('of a host unit has no figures of the quota, and no drafts', async () => {
    await trips.save(trips.fields('2022-04-04', '2022-04-05'));
    await trips.submitted(
      trips.fields('2022-04-06', '2022-04-07', { hostUnitIds: [trips.bench.unit('HD-TUYPHONG')] }),
    );
    const { items } = await trips.reading.list(trips.host, { scope: 'host', limit: 10 });
    expect(items).toHaveLength(1);
    expect(items[0]).toHaveProperty('purpose');
    expect(items[0]).not.toHaveProperty('countedDays');
  });

  it('of a scope that no office gives is refused', async () => {
    for (const scope of ['province', 'host', 'charge'] as const)
      expect(await codesOf(trips.reading.list(trips.cadre, { scope, limit: 10 }))).toEqual(['FORBIDDEN']);
  });
});

describe('a year', () => {
  it('counts approved and waiting days inside the window, in words too', async () => {
    const approved = await trips.submitted(trips.fields('2022-04-04', '2022-04-08'));
    await trips.settle(trips.decision(approved.registrationId, { outcome: 'APPROVED' }));
    await trips.submitted(trips.fields('2022-11-29', '2022-12-02'));
    expect(await trips.years.execute(trips.cadre, 2022)).toMatchObject({
      quotaDays: 60,
      approvedDays: 5,
      waitingDays: 2,
      missingDays: 55,
      exempt: null,
      sentence: 'Với các chuyến đã duyệt, đến 30/11 đạt 5/60 ngày: còn thiếu 55 ngày (2 ngày đang chờ duyệt)',
    });
    expect(await codesOf(trips.years.execute(trips.cadre, 2030))).toEqual(['PLAN_MISSING']);
  });
});

describe('half days', () => {
  it('have in the database the indexes of libs/calendar', async () => {
    for (const [from, fromHalf, to, toHalf] of [
      ['2022-03-18', 'am', '2022-03-29', 'pm'],
      ['2022-03-18', 'pm', '2022-03-19', 'am'],
      ['2022-03-18', 'am', '2022-03-18', 'am'],
      ['2022-03-18', 'pm', '2022-03-18', 'pm'],
    ] as const) {
      const dates = { from, fromHalf, to, toHalf };
      const { registrationId } = await trips.save(trips.fields(from, to, { dates }));
      const [row] = await trips.bench.query(
        'SELECT lower(halves) AS start, upper(halves) AS "end" FROM registration WHERE id = $1',
        [registrationId],
      );
      const [start, end] = halfDayRange(dates);
      expect(row).toEqual({ start, end });
    }
  });
});
