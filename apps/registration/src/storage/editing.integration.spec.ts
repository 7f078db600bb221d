import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { FakeClock } from '#testing';
import type { Actor } from '../use-cases/actor.js';
import type { Scope } from '../domain/visibility.js';
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

/** Returned, and changed by its submitter: other days, other text, another host. */
async function changed() {
  const made = await trips.submitted(trips.fields('2022-04-04', '2022-04-08'));
  await trips.settle(trips.decision(made.registrationId, { outcome: 'RETURNED', reason: 'Đổi nơi đến.' }));
  const fields = trips.fields('2022-05-09', '2022-05-10', {
    content: 'Tập huấn cán bộ.',
    hostUnitIds: [trips.bench.unit('HD-HAMTHUANNAM')],
  });
  return trips.change(await trips.seen(made.registrationId), fields);
}

async function listed(actor: Actor, scope: Scope, q?: string) {
  const { items } = await trips.reading.list(actor, { scope, limit: 10, ...(q === undefined ? {} : { q }) });
  return items.map(({ dates, days }) => [dates.from, days]);
}

describe('what was changed since the return', () => {
  it('is seen by its submitter', async () => {
    const edited = await changed();
    const seen = await trips.seen(edited.registrationId);
    expect(seen).toEqual(edited);
    expect(seen).toMatchObject({
      state: 'RETURNED',
      content: 'Tập huấn cán bộ.',
      days: 2,
      actions: ['EDIT', 'SUBMIT', 'WITHDRAW'],
    });
    expect(await listed(trips.cadre, 'own')).toEqual([['2022-05-09', 2]]);
  });

  it('is not seen by anybody else: neither content nor days nor host', async () => {
    const { registrationId } = await changed();
    for (const actor of [trips.head, trips.host]) {
      const seen = await trips.seen(registrationId, actor);
      expect(seen).toMatchObject({ content: 'Khảo sát chất lượng sinh hoạt chi đoàn.', days: 5 });
      expect(seen.hostUnits.map(({ name }) => name)).toEqual(['Huyện đoàn Tuy Phong']);
    }
    expect(await listed(trips.head, 'department')).toEqual([['2022-04-04', 5]]);
    expect(await listed(trips.host, 'host')).toEqual([['2022-04-04', 5]]);
  });

  it('is not seen by the host that it names', async () => {
    const { registrationId } = await changed();
    const other = await trips.bench.as('lam.thanh.long');
    expect(await codesOf(trips.seen(registrationId, other))).toEqual(['NOT_FOUND']);
    expect(await listed(other, 'host')).toEqual([]);
  });

  it('is found by no search of others', async () => {
    await changed();
    expect(await listed(trips.head, 'department', 'tap huan')).toEqual([]);
    expect(await listed(trips.head, 'department', 'ham thuan nam')).toEqual([]);
    expect(await listed(trips.head, 'department', 'khao sat')).toHaveLength(1);
  });

  it('can be changed again, and is what is submitted', async () => {
    const edited = await changed();
    const again = await trips.change(
      edited,
      trips.fields('2022-05-09', '2022-05-11', { content: 'Tập huấn.' }),
    );
    await trips.submit(again);
    expect(await trips.seen(edited.registrationId, trips.head)).toMatchObject({
      state: 'SUBMITTED',
      revision: 2,
      content: 'Tập huấn.',
      days: 3,
    });
    const events = await trips.bench.published();
    expect(events.at(-1)).toMatchObject({ data: { revision: 2, days: 3, content: 'Tập huấn.' } });
    expect(await listed(trips.head, 'department', 'tap huan')).toEqual([['2022-05-09', 3]]);
    const taken = await trips.bench.query('SELECT lower(halves) AS start FROM trip_day');
    expect(taken).toHaveLength(1);
  });

  it('stays what it was when it cannot be submitted', async () => {
    const edited = await changed();
    await trips.submitted(trips.fields('2022-05-10', '2022-05-12'));
    expect(await codesOf(trips.submit(edited))).toEqual(['SUBMISSION_REFUSED', 'PERSON_TWICE_ON_DAY']);
    expect(await trips.seen(edited.registrationId)).toEqual(edited);
    expect(await trips.seen(edited.registrationId, trips.head)).toMatchObject({ days: 5 });
  });

  it('is gone once the registration is withdrawn', async () => {
    const edited = await changed();
    await trips.withdraw(edited, 'Không đi nữa.');
    await trips.settle(trips.decision(edited.registrationId, { outcome: 'WITHDRAWN' }));
    expect(await trips.seen(edited.registrationId)).toMatchObject({ state: 'WITHDRAWN', days: 5 });
    expect(await trips.bench.query('SELECT id FROM registration WHERE edited_fields IS NOT NULL')).toEqual(
      [],
    );
  });
});
