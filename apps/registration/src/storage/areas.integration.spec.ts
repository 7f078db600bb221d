import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { FakeClock } from '#testing';
import type { Actor } from '../use-cases/actor.js';
import { Trips, codesOf } from './trips.fixture.js';

let trips: Trips;
/** Sees the whole province. */
let planner: Actor;
const clock = FakeClock.at('2022-03-01T08:00:00+07:00');
beforeAll(async () => {
  trips = await Trips.begin({ serversFile: process.env['DICOSO_SERVERS_FILE'], clock });
  planner = await trips.bench.as('mai.dinh.hoa');
});
afterAll(() => trips.bench.end());
beforeEach(async () => {
  clock.set('2022-03-01T08:00:00+07:00');
  await trips.clear();
});

const unit = (code: string) => trips.bench.unit(code);
const to = (...codes: string[]) => ({ hostUnitIds: codes.map(unit) });
const by = (actor: Actor) => ({ participantIds: [actor.personId] });

async function approved(from: string, until: string, ...codes: string[]) {
  const made = await trips.submitted(trips.fields(from, until, to(...codes)));
  await trips.settle(trips.decision(made.registrationId, { outcome: 'APPROVED' }));
  return made;
}

async function rowOf(code: string, actor = planner, scope: 'province' | 'charge' | 'host' = 'province') {
  const { items } = await trips.areas.coverage(actor, { scope, year: 2022 });
  return items.find(({ unitId }) => unitId === unit(code));
}

describe('coverage', () => {
  it('lists every unit that can be gone to, also those where nobody goes', async () => {
    const { items } = await trips.areas.coverage(planner, { scope: 'province', year: 2022 });
    const levels = new Set(items.map(({ level }) => level));
    expect([...levels].sort()).toEqual(['AFFILIATED', 'BRANCH', 'DISTRICT', 'GRASSROOTS']);
    expect(items).toHaveLength(51);
    for (const row of items)
      expect(row).toMatchObject({ months: [], approved: { trips: 0, days: 0 }, lastVisit: null });
  });

  it('parts days among months, and what waits from what is approved', async () => {
    await approved('2022-04-29', '2022-05-02', 'CS-VINHHAO');
    await trips.submitted(
      trips.fields('2022-05-05', '2022-05-05', {
        ...to('CS-VINHHAO'),
        dates: { from: '2022-05-05', fromHalf: 'pm', to: '2022-05-05', toHalf: 'pm' },
      }),
    );
    expect(await rowOf('CS-VINHHAO')).toMatchObject({
      months: [
        { month: 4, approved: { trips: 1, days: 2 }, waiting: { trips: 0, days: 0 } },
        { month: 5, approved: { trips: 1, days: 2 }, waiting: { trips: 1, days: 0.5 } },
      ],
      approved: { trips: 1, days: 4 },
      waiting: { trips: 1, days: 0.5 },
    });
  });

  it('counts for a unit what goes to those below it, a trip to two of them once', async () => {
    await approved('2022-04-04', '2022-04-06', 'CS-VINHHAO', 'CS-LIENHUONG', 'CD-VINHHAO-1');
    expect(await rowOf('HD-TUYPHONG')).toMatchObject({ approved: { trips: 1, days: 3 } });
    expect(await rowOf('CS-VINHHAO')).toMatchObject({
      approved: { trips: 1, days: 3 },
      parentId: unit('HD-TUYPHONG'),
    });
    expect(await rowOf('CS-HOAMINH')).toMatchObject({ approved: { trips: 0, days: 0 } });
  });

  it('says when somebody was there last: of approved trips, not of days to come', async () => {
    await approved('2022-04-04', '2022-04-06', 'CS-VINHHAO');
    await approved('2022-06-01', '2022-06-03', 'CS-VINHHAO');
    expect((await rowOf('CS-VINHHAO'))?.lastVisit).toBeNull();
    clock.set('2022-05-01T08:00:00+07:00');
    expect((await rowOf('CS-VINHHAO'))?.lastVisit).toBe('2022-04-06');
    clock.set('2022-06-02T08:00:00+07:00');
    expect((await rowOf('CS-VINHHAO'))?.lastVisit).toBe('2022-06-02');
  });

  it('forgets what holds no days: drafts, refusals, and what was returned though it is being withdrawn', async () => {
    await trips.save(trips.fields('2022-04-04', '2022-04-05', to('CS-VINHHAO')));
    const rejected = await trips.submitted(trips.fields('2022-04-06', '2022-04-07', to('CS-VINHHAO')));
    await trips.settle(trips.decision(rejected.registrationId, { outcome: 'REJECTED' }));
    const returned = await trips.submitted(trips.fields('2022-04-08', '2022-04-09', to('CS-VINHHAO')));
    await trips.settle(trips.decision(returned.registrationId, { outcome: 'RETURNED' }));
    const { version } = await trips.seen(returned.registrationId);
    await trips.withdraw({ registrationId: returned.registrationId, version }, 'Bận họp.');
    expect((await trips.seen(returned.registrationId)).state).toBe('WITHDRAWING');
    expect(await rowOf('CS-VINHHAO')).toMatchObject({ waiting: { trips: 0, days: 0 }, months: [] });
  });

  it('of a host or a charge holds its own units, and nothing of other places of the same trip', async () => {
    await approved('2022-04-04', '2022-04-06', 'CS-VINHHAO', 'CS-CHOLAU');
    for (const [actor, scope] of [
      [trips.host, 'host'],
      [trips.head, 'charge'],
    ] as const) {
      expect(await rowOf('CS-VINHHAO', actor, scope)).toMatchObject({ approved: { trips: 1, days: 3 } });
      expect(await rowOf('CS-CHOLAU', actor, scope)).toBeUndefined();
    }
  });

  it('of a department counts the trips of its people alone, and is for those who head it', async () => {
    await approved('2022-04-04', '2022-04-06', 'CS-VINHHAO');
    await trips.submitted(
      trips.fields('2022-04-04', '2022-04-05', { ...to('CS-VINHHAO'), ...by(planner) }),
      planner,
    );
    const { items } = await trips.areas.coverage(trips.head, { scope: 'department', year: 2022 });
    expect(items.find(({ unitId }) => unitId === unit('CS-VINHHAO'))).toMatchObject({
      approved: { trips: 1, days: 3 },
      waiting: { trips: 0, days: 0 },
    });
    for (const scope of ['department', 'host', 'charge', 'province'] as const) {
      expect(await codesOf(trips.areas.coverage(trips.cadre, { scope, year: 2022 }))).toEqual(['FORBIDDEN']);
      expect(await codesOf(trips.areas.collisions(trips.cadre, { scope, year: 2022, limit: 9 }))).toEqual([
        'FORBIDDEN',
      ]);
    }
  });
});

describe('collisions', () => {
  const found = async (query: { from?: string; limit?: number; cursor?: string } = {}, actor = planner) =>
    trips.areas.collisions(actor, { scope: 'province', year: 2022, limit: 10, ...query });

  it('are the half days on which trips meet at the same unit, with all that are there', async () => {
    const first = await approved('2022-04-04', '2022-04-06', 'CS-VINHHAO', 'CS-CHOLAU');
    const second = await trips.submitted(
      trips.fields('2022-04-06', '2022-04-08', {
        ...to('CS-VINHHAO', 'CS-MALAM'),
        ...by(planner),
        dates: { from: '2022-04-06', fromHalf: 'pm', to: '2022-04-08', toHalf: 'pm' },
      }),
      planner,
    );
    const third = await trips.submitted(
      trips.fields('2022-04-05', '2022-04-05', { ...to('CS-VINHHAO'), ...by(trips.head) }),
      trips.head,
    );
    const { items } = await found();
    expect(items.map(({ unit: { unitId }, dates }) => [unitId, dates])).toEqual([
      [unit('CS-VINHHAO'), { from: '2022-04-05', fromHalf: 'am', to: '2022-04-05', toHalf: 'pm' }],
      [unit('CS-VINHHAO'), { from: '2022-04-06', fromHalf: 'pm', to: '2022-04-06', toHalf: 'pm' }],
    ]);
    const ids = items.map((item) => item.trips.map(({ registrationId }) => registrationId));
    expect(ids).toEqual([
      [first.registrationId, third.registrationId],
      [first.registrationId, second.registrationId],
    ]);
    expect(items[0]?.trips[0]).toMatchObject({ state: 'APPROVED', days: 3, label: 'Đã duyệt' });
    for (const field of ['countedDays', 'content', 'purpose'])
      expect(items[0]?.trips[0]).not.toHaveProperty(field);
  });

  it('are none where one leaves at noon and the other comes, and none with what is over', async () => {
    const gone = await trips.submitted(
      trips.fields('2022-04-04', '2022-04-06', {
        ...to('CS-VINHHAO'),
        dates: { from: '2022-04-04', fromHalf: 'am', to: '2022-04-06', toHalf: 'am' },
      }),
    );
    const coming = trips.fields('2022-04-06', '2022-04-08', {
      ...to('CS-VINHHAO'),
      ...by(planner),
      dates: { from: '2022-04-06', fromHalf: 'pm', to: '2022-04-08', toHalf: 'pm' },
    });
    await trips.submitted(coming, planner);
    expect((await found()).items).toEqual([]);
    await trips.submitted(
      trips.fields('2022-04-05', '2022-04-05', { ...to('CS-VINHHAO'), ...by(trips.head) }),
      trips.head,
    );
    expect((await found()).items).toHaveLength(1);
    await trips.settle(trips.decision(gone.registrationId, { outcome: 'REJECTED' }));
    expect((await found()).items).toEqual([]);
  });

  it('come the earliest first, page by page, from a day on', async () => {
    for (const day of ['04', '11', '18']) {
      const dates = [`2022-04-${day}`, `2022-04-${day}`] as const;
      await trips.submitted(trips.fields(...dates, to('CS-VINHHAO')));
      await trips.submitted(trips.fields(...dates, { ...to('CS-VINHHAO'), ...by(planner) }), planner);
    }
    const days = ({ items }: Awaited<ReturnType<typeof found>>) =>
      items.map(({ dates }) => dates.from.slice(8));
    const page = await found({ limit: 2 });
    expect(days(page)).toEqual(['04', '11']);
    const rest = await found({ limit: 2, cursor: page.nextCursor ?? '' });
    expect([days(rest), rest.nextCursor]).toEqual([['18'], null]);
    expect(days(await found({ from: '2022-04-11' }))).toEqual(['11', '18']);
    expect(await codesOf(found({ cursor: 'eA' }))).toContain('INVALID_INPUT');
  });

  it('of a charge or host are told only where it is theirs', async () => {
    await approved('2022-04-04', '2022-04-06', 'CS-VINHHAO', 'CS-CHOLAU');
    await trips.submitted(
      trips.fields('2022-04-04', '2022-04-05', { ...to('CS-VINHHAO', 'CS-CHOLAU'), ...by(planner) }),
      planner,
    );
    expect((await found()).items).toHaveLength(2);
    for (const [actor, scope] of [
      [trips.host, 'host'],
      [trips.head, 'charge'],
    ] as const) {
      const { items } = await trips.areas.collisions(actor, { scope, year: 2022, limit: 10 });
      expect(items.map((item) => item.unit.unitId)).toEqual([unit('CS-VINHHAO')]);
    }
  });
});
