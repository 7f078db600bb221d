import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { startTestSystem, type TestSystem } from '#testing';
import { Cast } from '../demo/cast.js';
import { closeYear, type Closing } from '../demo/closing.js';
import { Demo } from '../demo/demo.js';
import { Province } from '../demo/province.js';
import { readTrips } from '../demo/trips.js';

const BEGINS = '2022-03-01T08:00:00+07:00';
const TRIPS = join(process.cwd(), 'test', 'demo', 'trips-2022.json');

let system: TestSystem | undefined;
let closing: Closing;
beforeAll(async () => {
  system = await startTestSystem({ businessTime: BEGINS, env: { VIRTUAL_CLOCK: 'on' } });
  const province = new Province(join(process.cwd(), 'deploy', 'example-province'));
  const { year, trips } = readTrips(TRIPS, province);
  const cast = new Cast(system.origin, province, 'kieu.anh.tuan', year, BEGINS);
  const demo = new Demo(cast, trips, () => undefined);
  await demo.live('2022-12-31T17:00:00+07:00');
  closing = await closeYear(demo, cast, '2022-12-31', 'mai.dinh.hoa', performance.now());
  await cast.close();
}, 600_000);
afterAll(() => system?.stop());

it('is the year of article 001: 14 of 19, 861 days, 61.5 on average, all of the eligible', () => {
  expect(closing.figures.total).toMatchObject({
    people: 19,
    exempt: 5,
    eligible: 14,
    completed: 14,
    days: 861,
    average: 61.5,
    completionRate: 100,
  });
  expect(closing.statement).toContain('14/19');
  expect(closing.statement).toContain('861 ngày');
  expect(closing.statement).toContain('61,5 ngày');
});

it('credits what the ledger holds: each half day of a person once, all inside the window', async () => {
  const [row] = await system!.query<{ halves: string; distinct: string; outside: string }>(
    `SELECT sum(amount) AS halves, count(DISTINCT (person_id, day, half)) FILTER (WHERE amount = 1) AS distinct,
       count(*) FILTER (WHERE day NOT BETWEEN '2022-01-01' AND '2022-11-30') AS outside
     FROM trip_reporting.ledger_entry`,
  );
  expect([Number(row?.halves), Number(row?.distinct), Number(row?.outside)]).toEqual([1722, 1722, 0]);
});

it('saw one report late, with its reminders, and told the cadre and the head', () => {
  expect(closing.figures.total.reports).toMatchObject({ late: 1, missing: 0 });
  const [late] = closing.late;
  expect(late?.reminders.map(({ kind, state }) => `${kind} ${state}`)).toEqual([
    'OPENS FIRED',
    'DUE_SOON FIRED',
    'DUE_SOON FIRED',
    'DUE_SOON FIRED',
    'OVERDUE FIRED',
  ]);
  expect(late?.told.map(({ person }) => person)).toEqual(expect.arrayContaining([late?.cadre, 'Hồ Văn Đạt']));
});

it('found the rabbits of Tánh Linh without diacritics, and had its recommendations answered', () => {
  expect(closing.foundByNuoiTho).toEqual([
    { title: 'Tổ hợp tác nuôi thỏ của thanh niên', unit: 'Huyện đoàn Tánh Linh' },
  ]);
  expect(closing.recommendations.filter(({ state }) => state === 'ANSWERED')).toHaveLength(2);
});

it('covers every quarter', () => {
  expect(closing.figures.coverage.map(({ quarter, rate }) => [quarter, rate])).toEqual([
    [1, 100],
    [2, 100],
    [3, 100],
    [4, 100],
  ]);
});
