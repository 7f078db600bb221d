import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  planPublished,
  registrationApproved,
  registrationCancelled,
  registrationReturned,
  registrationSubmitted,
  tripReportingRoutes as routes,
} from '#contracts';
import { newId } from '#database';
import { eventually } from '#testing';
import { answerDuty } from './domain/duty.js';
import { RunningService } from './running-service.fixture.js';
import { exampleTrip, outcomeOf, planOf2022, type Submission } from './storage/example.fixture.js';

const CADRE = 'tran.bao.chau';
const COLLEAGUE = 'bui.duc.thinh';
const HEAD = 'dang.ngoc.son';
const STANDING = 'phan.thanh.tung';
const INSPECTION = 'cao.thi.hoa';
const DISTRICT = 'bui.thanh.nga';
const DISTRICT_OFFICER = 'van.quoc.tri';
const ADMINISTRATOR = 'kieu.anh.tuan';

type Outcome = typeof registrationApproved | typeof registrationCancelled | typeof registrationReturned;

let service: RunningService;
beforeAll(async () => {
  service = await RunningService.start({ at: '2022-03-10T09:00:00+07:00' });
}, 60_000);
afterAll(() => service.stop());

async function dutyIn(trip: Submission, username = CADRE) {
  const { personId } = await service.bench.as(username);
  const duty = (await service.bench.dutiesOf(trip)).find((one) => one.personId === personId);
  if (duty === undefined) throw new Error(`${username} has no duty`);
  return duty;
}

function stateOf(trip: Submission, state: string) {
  return eventually(`${trip.number} is ${state}`, async () => {
    const [duty] = await service.bench.dutiesOf(trip);
    return duty?.state === state;
  });
}

describe('what registration tells', () => {
  it('makes duties also when the approval comes before the submission and the plan', async () => {
    const plan = { ...planOf2022(), planId: newId(), year: 2029, topics: [] };
    const trip = exampleTrip({ change: { planId: plan.planId } });
    const { registrationId } = trip;
    await service.say(registrationApproved, registrationId, 2, outcomeOf(trip, '2022-03-10T08:00:00+07:00'));
    await service.say(registrationSubmitted, registrationId, 1, trip);
    await service.say(planPublished, plan.planId, 1, plan);
    await eventually('a duty', async () => (await service.bench.dutiesOf(trip)).length === 1);
  });

  it('is taken in registration by registration when much is told at once', async () => {
    const trips = Array.from({ length: 8 }, () => exampleTrip({ usernames: [CADRE, HEAD] }));
    const days = { from: '2022-03-21', fromHalf: 'am', to: '2022-03-22', toHalf: 'pm' } as const;
    const again = trips.map((trip) => ({ ...trip, revision: 2, dates: days }));
    const tell = async (contract: Outcome, of: Submission[], sequence: number) => {
      for (const trip of of) {
        const outcome = outcomeOf(trip, '2022-03-10T08:00:00+07:00');
        await service.say(contract, trip.registrationId, sequence, outcome);
      }
    };
    for (const trip of trips) await service.say(registrationSubmitted, trip.registrationId, 1, trip);
    await tell(registrationReturned, trips, 2);
    // The last one is approved before its submission has come.
    for (const trip of again.slice(0, 7))
      await service.say(registrationSubmitted, trip.registrationId, 3, trip);
    await tell(registrationApproved, again, 4);
    await tell(registrationCancelled, again.slice(0, 2), 6);
    const states = async () =>
      (await Promise.all(again.map((trip) => service.bench.dutiesOf(trip)))).map((duties) =>
        duties.map(({ state, dates }) => `${state} ${dates.from}`).join(', '),
      );
    const scheduled = 'SCHEDULED 2022-03-21, SCHEDULED 2022-03-21';
    const ended = 'CANCELLED 2022-03-21, CANCELLED 2022-03-21';
    const seven = [ended, ended, ...Array<string>(5).fill(scheduled)];
    await eventually('duties of those that are not too early', async () => {
      return (await states()).slice(0, 7).join() === seven.join();
    });
    expect((await states())[7]).toBe('');
    for (const trip of again.slice(7)) await service.say(registrationSubmitted, trip.registrationId, 3, trip);
    await eventually('duties of the last one', async () => (await states())[7] === scheduled);
    expect((await states()).slice(0, 7)).toEqual(seven);
  });

  it('ends them when the trip is cancelled', async () => {
    const trip = await service.approved();
    await service.cancelled(trip, '2022-03-11T08:00:00+07:00');
    await stateOf(trip, 'CANCELLED');
    const { dutyId } = await dutyIn(trip);
    expect(await service.must(routes.getDuty, CADRE, { params: { id: dutyId } })).toMatchObject({
      state: 'CANCELLED',
      label: 'Đã huỷ',
      late: false,
      actions: [],
    });
  });
});

describe('a duty', () => {
  let trip: Submission;
  let params: { id: string };
  beforeAll(async () => {
    trip = await service.approved({ usernames: [CADRE, HEAD] });
    params = { id: (await dutyIn(trip)).dutyId };
  });

  it('is shown with its trip, its due time and its reminders', async () => {
    const { status, etag, body } = await service.call(routes.getDuty, CADRE, { params });
    expect([status, etag]).toEqual([200, '"1"']);
    expect(body).toMatchObject({
      registrationId: trip.registrationId,
      number: trip.number,
      person: { fullName: 'Trần Bảo Châu', office: 'Chuyên viên Ban Xây dựng Đoàn' },
      hostUnits: [{ name: 'Huyện đoàn Tuy Phong' }],
      topics: [planOf2022().topics[0]],
      days: 2,
      state: 'SCHEDULED',
      label: 'Chuyến đi chưa kết thúc',
      dueDay: '2022-03-29',
      late: false,
      excused: null,
      actions: [],
    });
    expect(body.reminders.map(({ kind, state }) => `${kind} ${state}`)).toEqual([
      'OPENS PENDING',
      'DUE_SOON PENDING',
      'DUE_SOON PENDING',
      'DUE_SOON PENDING',
      'OVERDUE PENDING',
    ]);
    expect(routes.getDuty.response.safeParse(body).success).toBe(true);
  });

  it.each([
    [HEAD, 200],
    [STANDING, 200],
    [INSPECTION, 200],
    [COLLEAGUE, 404],
    [DISTRICT, 404],
    ['mai.dinh.hoa', 200],
  ])('is for %s: %i', async (username, status) => {
    expect((await service.call(routes.getDuty, username, { params })).status).toBe(status);
  });

  it('is not for the administrator, and unknown ones are not found', async () => {
    expect(await service.refusal(routes.getDuty, ADMINISTRATOR, { params })).toEqual([403, 'FORBIDDEN']);
    expect(await service.refusal(routes.getDuty, CADRE, { params: { id: newId() } })).toEqual([
      404,
      'NOT_FOUND',
    ]);
  });

  it('is listed by scope, page by page, the latest due first', async () => {
    const days = ['2022-03-11', '2022-03-12', '2022-03-13'];
    for (const day of days)
      await service.approved({ dates: { from: day, fromHalf: 'am', to: day, toHalf: 'pm' } });
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const query: Record<string, string | number> = { scope: 'own', year: 2022, limit: 2 };
      if (cursor !== null) query['cursor'] = cursor;
      const page = await service.must(routes.listDuties, CADRE, { query });
      expect(page.items.length).toBeLessThanOrEqual(2);
      seen.push(...page.items.map(({ dueAt }) => dueAt));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(seen.length).toBeGreaterThanOrEqual(4);
    expect(seen).toEqual([...seen].sort().reverse());
    const { registrationId } = trip;
    const lists = async (username: string, scope: string) => {
      const query = { scope, registrationId };
      return (await service.must(routes.listDuties, username, { query })).items.length;
    };
    expect(await lists(CADRE, 'own')).toBe(1);
    expect(await lists(HEAD, 'department')).toBe(2);
    expect(await lists(INSPECTION, 'province')).toBe(2);
    expect(await lists(DISTRICT, 'own')).toBe(0);
    const states = await service.must(routes.listDuties, CADRE, { query: { state: 'CANCELLED' } });
    expect(new Set(states.items.map(({ state }) => state))).toEqual(new Set(['CANCELLED']));
  });

  it('is refused in a scope that nobody gave, and behind a cursor that was made up', async () => {
    const list = (username: string, query: Record<string, string>) =>
      service.refusal(routes.listDuties, username, { query });
    expect(await list(CADRE, { scope: 'province' })).toEqual([403, 'FORBIDDEN']);
    expect(await list(CADRE, { scope: 'department' })).toEqual([403, 'FORBIDDEN']);
    const cursor = Buffer.from('["2022-02-31T00:00:00.000Z","x"]').toString('base64url');
    expect(await list(CADRE, { cursor })).toEqual([400, 'INVALID_INPUT']);
  });
});

describe('lateness', () => {
  let trip: Submission;
  let joint: Submission;
  let district: Submission;
  beforeAll(async () => {
    trip = await service.approved();
    joint = await service.approved({ usernames: [CADRE, HEAD] });
    district = await service.approved({ usernames: [DISTRICT_OFFICER] });
    await service.moveClock('2022-03-29T12:00:00+07:00');
  }, 60_000);

  const excuse = async (of: Submission, whose: string, by: string, key?: string) => {
    const { dutyId, version } = await dutyIn(of, whose);
    return service.call(routes.excuse, by, {
      params: { id: dutyId },
      ifMatch: version,
      body: { reason: 'Bão số 3, đường bị sạt lở.' },
      key,
    });
  };

  it('cannot be excused before there is any', async () => {
    const { status, problem } = await excuse(trip, CADRE, HEAD);
    expect([status, problem?.code]).toEqual([409, 'NOT_LATE']);
  });

  it('of what fell due is seen by its person and by whoever may excuse it', async () => {
    await service.moveClock('2022-03-30T09:00:00+07:00');
    const { dutyId } = await dutyIn(trip);
    const as = async (username: string) => {
      const { state, late, actions } = await service.must(routes.getDuty, username, {
        params: { id: dutyId },
      });
      return [state, late, actions];
    };
    expect(await as(CADRE)).toEqual(['OVERDUE', true, ['REPORT']]);
    expect(await as(HEAD)).toEqual(['OVERDUE', true, ['EXCUSE']]);
    expect(await as(INSPECTION)).toEqual(['OVERDUE', true, []]);
  });

  it('is excused by the head with a reason, once, on the version that was seen', async () => {
    const { dutyId, version } = await dutyIn(trip);
    const params = { id: dutyId };
    const body = { reason: 'Bão số 3.' };
    const stale = { params, ifMatch: version + 1, body };
    expect(await service.refusal(routes.excuse, HEAD, stale)).toEqual([412, 'STALE_VERSION']);
    expect(await service.refusal(routes.excuse, HEAD, { params, ifMatch: version, body: {} })).toEqual([
      400,
      'INVALID_INPUT',
    ]);
    const done = await excuse(trip, CADRE, HEAD, 'a-key-of-this-test');
    expect([done.status, done.etag]).toEqual([200, `"${version + 1}"`]);
    expect(done.body).toMatchObject({
      state: 'OVERDUE',
      late: true,
      excused: { by: { fullName: 'Đặng Ngọc Sơn' }, reason: 'Bão số 3, đường bị sạt lở.' },
      actions: [],
    });
    const again = await excuse(trip, CADRE, HEAD);
    expect([again.status, again.problem?.code]).toEqual([409, 'ALREADY_EXCUSED']);
  });

  it('is excused by nobody who only may look, nor by the one who is late', async () => {
    for (const by of [CADRE, INSPECTION]) {
      const { status, problem } = await excuse(joint, CADRE, by);
      expect([by, status, problem?.code]).toEqual([by, 403, 'FORBIDDEN']);
    }
    const { status, problem } = await excuse(joint, CADRE, COLLEAGUE);
    expect([status, problem?.code]).toEqual([404, 'NOT_FOUND']);
  });

  it('of a head is excused by the permanent deputy secretary, of a district cadre by its secretary', async () => {
    expect((await excuse(joint, HEAD, HEAD)).problem?.code).toBe('FORBIDDEN');
    expect((await excuse(joint, HEAD, STANDING)).status).toBe(200);
    expect((await excuse(district, DISTRICT_OFFICER, STANDING)).problem?.code).toBe('FORBIDDEN');
    expect((await excuse(district, DISTRICT_OFFICER, DISTRICT)).status).toBe(200);
    const list = await service.must(routes.listDuties, DISTRICT, {
      query: { scope: 'department', registrationId: district.registrationId },
    });
    expect(list.items).toHaveLength(1);
  });

  it('of a report that came late is excused too', async () => {
    const late = await service.approved({ usernames: [COLLEAGUE] });
    await service.bench.inTx(async (tx) => {
      const duties = await service.bench.duties.lockOfTrip(tx, late.registrationId);
      const changes = duties.map((duty) => answerDuty(duty, newId(), new Date('2022-04-02T08:00:00+07:00')));
      await service.bench.duties.save(tx, changes);
    });
    const { status, body } = await excuse(late, COLLEAGUE, HEAD);
    expect([status, body.state, body.late]).toEqual([200, 'SUBMITTED', true]);
  });
});

describe('reminders fire', () => {
  it.each([
    ['through BullMQ, without the sweep', { SWEEP: 'off' }],
    ['through the sweep, without BullMQ', { JOBS: 'off' }],
  ])(
    '%s',
    async (_, environment) => {
      const other = await RunningService.start({ at: '2022-03-19T23:59:55+07:00', environment });
      try {
        const trip = await other.approved({}, '2022-03-10T08:00:00+07:00');
        await eventually('the duty is open', async () => {
          const [duty] = await other.bench.dutiesOf(trip);
          return duty?.state === 'OPEN';
        });
      } finally {
        await other.stop();
      }
    },
    60_000,
  );
});
