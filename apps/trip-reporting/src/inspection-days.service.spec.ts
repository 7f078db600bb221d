import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { wholeDays, type TripDates } from '#calendar';
import { inspectionDaysRecorded, planPublished, tripReportingRoutes as routes } from '#contracts';
import { newId } from '#database';
import { eventually } from '#testing';
import { RunningService } from './running-service.fixture.js';
import { planOf2022 } from './storage/example.fixture.js';
import { announcement, type Days } from './storage/inspection-days.fixture.js';

const CADRE = 'tran.bao.chau';
const HEAD = 'dang.ngoc.son';
const AT = '2022-09-01T08:00:00+07:00';

let service: RunningService;
beforeAll(async () => {
  service = await RunningService.start({ at: AT });
}, 60_000);
afterAll(() => service.stop());

const announced = (dates: TripDates | null, change: Partial<Days> = {}) =>
  announcement(dates, new Date(AT), change);

function say(days: Days) {
  return service.say(inspectionDaysRecorded, days.visitId, days.version, days);
}

/** Half days of the year that the visit has in the ledger, as somebody reads it. */
async function entries(days: Days, username = CADRE, year = 2022) {
  const query = { personId: days.personId, year, limit: 100 };
  const { items } = await service.must(routes.ledger, username, { query });
  return items.filter(({ sourceId }) => sourceId === days.visitId);
}

async function verifiedDays(year = 2022): Promise<number> {
  return (await service.must(routes.myDays, CADRE, { query: { year } })).verifiedDays;
}

describe('days of an inspection', () => {
  it('arrive in the ledger and the year of the person, once for two messages', async () => {
    const before = await verifiedDays();
    const days = announced(wholeDays('2022-08-22', '2022-08-23'));
    await say(days);
    await say(days);
    await eventually('the days are credited', async () => (await entries(days)).length === 4);
    const marker = announced(wholeDays('2022-08-24'));
    await say(marker);
    await eventually(
      'what came after them is credited too',
      async () => (await entries(marker)).length === 2,
    );
    const [entry] = await entries(days, HEAD);
    expect(entry).toMatchObject({ source: 'INSPECTION', number: days.number, amount: 0.5 });
    expect(await entries(days)).toHaveLength(4);
    expect(await verifiedDays()).toBe(before + 3);
  });

  it('are those of the newest announcement, whichever comes last', async () => {
    const days = announced(wholeDays('2022-08-25', '2022-08-26'));
    await say({ ...days, version: 2, halves: [] });
    await say(days);
    const marker = announced(wholeDays('2022-08-27'));
    await say(marker);
    await eventually('what came after them is credited', async () => (await entries(marker)).length === 2);
    expect(await entries(days)).toEqual([]);
  });

  it('wait for the plan that counts them', async () => {
    const days = announced(wholeDays('2024-03-04'));
    await say(days);
    const window = { from: '2024-01-01', to: '2024-11-30' };
    const plan = { ...planOf2022(), planId: newId(), year: 2024, topics: [], window };
    await service.say(planPublished, plan.planId, 1, plan);
    await eventually(
      'the plan and its days are there',
      async () => (await entries(days, CADRE, 2024)).length === 2,
    );
    expect(await verifiedDays(2024)).toBe(0);
  });
});
