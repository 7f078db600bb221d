import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { wholeDays } from '#calendar';
import { newId } from '#database';
import { personOf } from './example.fixture.js';
import { CADRE, COLLEAGUE, OTHER_DEPARTMENT, ReportsBench, refused } from './reports.fixture.js';

const HEAD = 'dang.ngoc.son';
const STANDING = 'phan.thanh.tung';

let bench: ReportsBench;
beforeAll(async () => {
  bench = await ReportsBench.begin('2022-08-01T08:00:00+07:00');
}, 60_000);
afterAll(() => bench.end());

describe('a correction', () => {
  it('counts from its verification on: days move, the dropped owe again, history tells both', async () => {
    const { trip, dates } = await bench.trip([CADRE, COLLEAGUE]);
    const verified = await bench.verified(trip, { [CADRE]: [dates], [COLLEAGUE]: [dates] });
    const before = await bench.ledgerOf(COLLEAGUE);
    const lastDay = wholeDays(dates.to);
    const opened = await bench.correct(verified);
    const sent = await bench.submit(await bench.change(opened, { [CADRE]: [lastDay] }));
    expect(Object.values(await bench.dutyStates(trip))).toEqual(['VERIFIED', 'VERIFIED']);
    expect(await bench.ledgerOf(COLLEAGUE)).toEqual(before);
    expect(await bench.read(sent, COLLEAGUE)).toMatchObject({ state: 'SUBMITTED', verifiedRevision: 1 });
    await bench.decide(sent);
    const after = await bench.read(sent, CADRE);
    expect(after.people.map(({ creditedDays }) => creditedDays)).toEqual([1]);
    expect((await bench.ledgerOf(COLLEAGUE))?.sum).toBe((before?.sum ?? 0) - 3);
    expect(await bench.dutyStates(trip)).toEqual({
      [personOf(CADRE)]: 'VERIFIED',
      [personOf(COLLEAGUE)]: 'OVERDUE',
    });
    const moved = (await bench.bench.published(sent.reportId)).slice(-3);
    expect(moved.map(({ type, data }) => [type, data['days']])).toEqual([
      ['report-verified', undefined],
      ['days-reversed', expect.any(Number)],
      ['days-reversed', expect.any(Number)],
    ]);
    const { items } = await bench.reading.history(await bench.bench.as(HEAD), sent.reportId);
    expect(
      items.map(({ revision, outcome, fields }) => [revision, outcome, fields.travellers.length]),
    ).toEqual([
      [2, 'VERIFIED', 1],
      [1, 'VERIFIED', 2],
    ]);
    expect(await refused(bench.read(sent, COLLEAGUE))).toBe('NOT_FOUND');
  });

  it('leaves half days that stay where they were verified first', async () => {
    const { trip, dates } = await bench.trip();
    const verified = await bench.verified(trip, { [CADRE]: [dates] });
    await bench.corrected(verified, { [CADRE]: [wholeDays(dates.from)] });
    await bench.corrected(await bench.read(verified, CADRE), { [CADRE]: [dates] });
    const rows = await bench.bench.query<{ revision: number; amount: number; halves: number }>(
      `SELECT revision, amount, count(*) AS halves FROM ledger_entry WHERE source_id = $1
       GROUP BY revision, amount ORDER BY revision, amount`,
      [verified.reportId],
    );
    expect(rows).toEqual([
      { revision: 1, amount: 1, halves: 6 },
      { revision: 2, amount: -1, halves: 4 },
      { revision: 3, amount: 1, halves: 4 },
    ]);
  });

  it('is seen by its author alone while it is written; others read what counts', async () => {
    const { trip, dates } = await bench.trip();
    const verified = await bench.verified(trip, { [CADRE]: [dates] });
    const opened = await bench.correct(verified);
    await bench.change(opened, { [CADRE]: [wholeDays(dates.from)] });
    expect((await bench.read(opened, CADRE)).people[0]?.days).toBe(1);
    const read = await bench.read(opened, HEAD);
    expect(read).toMatchObject({ state: 'CORRECTING', actions: [] });
    expect(read.people[0]?.days).toBe(3);
    expect(read.missing).toBeUndefined();
  });

  it('that is returned is read by others as it was sent in, and can be dropped', async () => {
    const { trip, dates } = await bench.trip([CADRE, COLLEAGUE]);
    const verified = await bench.verified(trip, { [CADRE]: [dates] });
    const joined = { [CADRE]: [wholeDays(dates.from)], [COLLEAGUE]: [dates] };
    const sent = await bench.submit(await bench.change(await bench.correct(verified), joined));
    expect((await bench.dutyStates(trip))[personOf(COLLEAGUE)]).toBe('SUBMITTED');
    await bench.decide(sent, { outcome: 'RETURNED', reason: 'Sai ngày.' });
    expect(await bench.dutyStates(trip)).toEqual({
      [personOf(CADRE)]: 'VERIFIED',
      [personOf(COLLEAGUE)]: 'RETURNED',
    });
    expect((await bench.read(sent, HEAD)).people.map(({ days }) => days)).toEqual([1, 3]);
    const dropped = await bench.drop(await bench.read(sent, CADRE));
    expect(dropped).toMatchObject({ state: 'VERIFIED', revision: 2, verifiedRevision: 1, reason: null });
    expect(dropped.people.map(({ days, creditedDays }) => [days, creditedDays])).toEqual([[3, 3]]);
    expect((await bench.dutyStates(trip))[personOf(COLLEAGUE)]).toBe('OVERDUE');
    expect((await bench.read(sent, HEAD)).people.map(({ days }) => days)).toEqual([3]);
    const again = await bench.corrected(dropped, { [CADRE]: [wholeDays(dates.from)] });
    expect(again).toMatchObject({ revision: 3, verifiedRevision: 3 });
    expect(again.people[0]?.creditedDays).toBe(1);
  });

  it('drops with it the files that came later, and brings back those that were taken out', async () => {
    const { trip, dates } = await bench.trip();
    const draft = await bench.draft(trip, { [CADRE]: [dates] });
    const add = async (name: string) => {
      const id = newId();
      await bench.bench.query(
        `INSERT INTO evidence (id, version, report_id, key, name, media_type, bytes, sha256, people_recognisable,
           minors, uploaded_by, uploaded_at)
         VALUES ($1::uuid, 1, $2, $1::uuid::text, $3, 'image/jpeg', 10, 'x', false, false, $4, '2022-08-01T01:00:00Z')`,
        [id, draft.reportId, name, personOf(CADRE)],
      );
      return id;
    };
    const kept = await add('mot.jpg');
    const sent = await bench.submit(draft);
    await bench.decide(sent);
    const opened = await bench.correct(await bench.read(sent, CADRE));
    await bench.bench.query('UPDATE evidence SET removed_at = $2 WHERE id = $1', [kept, new Date()]);
    const later = await add('hai.jpg');
    const ids = async (username: string) =>
      (await bench.read(opened, username)).evidence.map(({ evidenceId }) => evidenceId);
    expect([await ids(CADRE), await ids(HEAD)]).toEqual([[later], [kept]]);
    await bench.drop(opened);
    expect([await ids(CADRE), await ids(HEAD)]).toEqual([[kept], [kept]]);
    const reopened = await bench.correct(await bench.read(sent, CADRE));
    expect(reopened.evidence.map(({ evidenceId }) => evidenceId)).toEqual([kept]);
    const { items } = await bench.reading.history(await bench.bench.as(CADRE), sent.reportId);
    expect(items.map(({ evidence }) => evidence.map(({ name }) => name))).toEqual([['mot.jpg']]);
  });
});

describe('once the trip is cancelled', () => {
  it('the verification of its report credits nothing', async () => {
    const { trip, dates } = await bench.trip();
    const before = await bench.ledgerOf(CADRE);
    const sent = await bench.submitted(trip, { [CADRE]: [dates] });
    await bench.bench.settled(trip, 'CANCELLED', 5);
    expect(await bench.decide(sent)).toBe('MOVED');
    expect(await bench.dutyStates(trip)).toEqual({ [personOf(CADRE)]: 'CANCELLED' });
    expect(await bench.ledgerOf(CADRE)).toEqual(before);
    expect((await bench.bench.published(sent.reportId)).map(({ type }) => type)).not.toContain(
      'days-credited',
    );
  });

  it('a correction that waits still takes days back, but gives none', async () => {
    const { trip, dates } = await bench.trip();
    const verified = await bench.verified(trip, { [CADRE]: [wholeDays(dates.from)] });
    const before = (await bench.ledgerOf(CADRE))?.sum ?? 0;
    const moved = { [CADRE]: [wholeDays(dates.to)] };
    const sent = await bench.submit(await bench.change(await bench.correct(verified), moved));
    await bench.bench.settled(trip, 'CANCELLED', 5);
    await bench.decide(sent);
    expect((await bench.ledgerOf(CADRE))?.sum).toBe(before - 1);
  });
});

describe('who reads what', () => {
  it('of a submitted report, and which lists hold it', async () => {
    const { trip, dates } = await bench.trip([CADRE, COLLEAGUE], { hosts: ['TX-LAGI'] });
    const sent = await bench.submitted(trip, { [CADRE]: [dates], [COLLEAGUE]: [dates] });
    expect(await bench.ask({ ...sent, revision: 2 }, ['do.thi.thanh.hang'])).toBe('TOO_EARLY');
    expect(await refused(bench.read(sent, 'do.thi.thanh.hang'))).toBe('NOT_FOUND');
    await bench.ask(sent, ['do.thi.thanh.hang']);
    await bench.ask(sent, ['do.thi.thanh.hang']);
    await bench.decide(sent);
    const quota = async (username: string) => (await bench.read(sent, username)).people[0]?.creditedDays;
    for (const username of [CADRE, COLLEAGUE, HEAD, STANDING, 'cao.thi.hoa'])
      expect([username, await quota(username)]).toEqual([username, 3]);
    for (const username of ['do.thi.thanh.hang', 'luong.quang.vinh'])
      expect([username, await quota(username)]).toEqual([username, undefined]);
    for (const username of ['van.cong.tam', OTHER_DEPARTMENT, 'kieu.anh.tuan'])
      expect([username, await refused(bench.read(sent, username))]).toEqual([username, 'NOT_FOUND']);
    const listed = async (username: string, scope: 'own' | 'department' | 'charge' | 'province') => {
      const query = { scope, limit: 100, registrationId: trip.registrationId };
      const { items } = await bench.reading.list(await bench.bench.as(username), query);
      return items.map(({ reportId }) => reportId);
    };
    expect(await listed(COLLEAGUE, 'own')).toEqual([sent.reportId]);
    expect(await listed(HEAD, 'department')).toEqual([sent.reportId]);
    expect(await listed('luong.quang.vinh', 'charge')).toEqual([sent.reportId]);
    expect(await listed('cao.thi.hoa', 'province')).toEqual([sent.reportId]);
    expect(await refused(listed(CADRE, 'province'))).toBe('FORBIDDEN');
  });

  it('finds reports without diacritics, page by page, never by what is only being written', async () => {
    const { trip, dates } = await bench.trip();
    const work = 'Phong trào nuôi thỏ ở Tánh Linh.';
    const { sections } = await bench.draft(trip, { [CADRE]: [dates] });
    const change = { sections: { ...sections, work } };
    const sent = await bench.submitted(trip, { [CADRE]: [dates] }, change);
    const found = async (username: string, scope: 'own' | 'department', q: string) => {
      const query = { scope, limit: 100, q };
      const { items } = await bench.reading.list(await bench.bench.as(username), query);
      return items.map(({ reportId }) => reportId);
    };
    expect(await found(HEAD, 'department', 'NUOI THO')).toEqual([sent.reportId]);
    expect(await found(HEAD, 'department', sent.number)).toEqual([sent.reportId]);
    await bench.decide(sent);
    const opened = await bench.correct(await bench.read(sent, CADRE));
    await bench.change(opened, { [CADRE]: [dates] }, { sections: { ...sections, work: 'Bí mật.' } });
    expect(await found(HEAD, 'department', 'bi mat')).toEqual([]);
    expect(await found(HEAD, 'department', 'nuôi thỏ')).toEqual([sent.reportId]);
    const actor = await bench.bench.as(CADRE);
    const all = await bench.reading.list(actor, { scope: 'own', limit: 100 });
    const first = await bench.reading.list(actor, { scope: 'own', limit: 2 });
    const rest = await bench.reading.list(actor, {
      scope: 'own',
      limit: 100,
      cursor: first.nextCursor ?? undefined,
    });
    expect([...first.items, ...rest.items]).toEqual(all.items);
  });
});
