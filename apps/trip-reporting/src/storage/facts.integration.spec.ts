import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#database';
import { FakeClock } from '#testing';
import { Bench } from './bench.fixture.js';
import { exampleTrip, personOf, planOf2022, type Submission } from './example.fixture.js';

const CADRE = 'tran.bao.chau';
const HEAD = 'dang.ngoc.son';

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.begin({ clock: FakeClock.at('2022-03-10T08:00:00+07:00') });
}, 60_000);
afterAll(() => bench.end());

describe('facts of registration', () => {
  it('of a plan are kept by version, also when they come out of order; dropped topics keep their name', async () => {
    const { topics, ...facts } = planOf2022();
    const plan = { ...facts, planId: newId(), year: 2031, topics };
    const [first] = topics;
    const renamed = { topicId: newId(), name: 'Chuyên đề mới' };
    const keep = (change: object) => bench.inTx((tx) => bench.plans.plan(tx, { ...plan, ...change }));
    await keep({ version: 3, theme: 'Ba', proRataExemption: true, topics: [renamed] });
    await keep({ version: 2, theme: 'Hai', topics: [{ ...renamed, name: 'Tên cũ' }] });
    const rows = await bench.query<object>(
      `SELECT p.version, p.theme, p.pro_rata_exemption AS "proRata", t.name FROM plan p
       JOIN plan_topic t ON t.plan_id = p.id WHERE p.id = $1`,
      [plan.planId],
    );
    expect(rows).toEqual([{ version: 3, theme: 'Ba', proRata: true, name: 'Chuyên đề mới' }]);
    const trip = await bench.approved();
    expect((await bench.trips.find(trip.registrationId))?.topics).toEqual([first]);
  });

  it('of rounds and exemptions are kept by version', async () => {
    const { planId } = planOf2022();
    const round = { roundId: newId(), planId, quarter: 1, number: 9, name: 'Đợt phụ' };
    const days = { from: '2022-03-01', to: '2022-03-02', opensOn: '2022-02-01', closesOn: '2022-02-20' };
    const exemption = { exemptionId: newId(), planId, personId: personOf('bui.duc.thinh') };
    const kind = 'LONG_SICK_LEAVE' as const;
    await bench.inTx(async (tx) => {
      await bench.plans.round(tx, { ...round, ...days, version: 2, to: '2022-03-05' });
      await bench.plans.round(tx, { ...round, ...days, version: 1 });
      await bench.plans.exemption(tx, {
        ...exemption,
        kind,
        version: 2,
        from: '2022-01-01',
        to: '2022-04-30',
      });
      await bench.plans.exemption(tx, {
        ...exemption,
        kind,
        version: 1,
        from: '2022-01-01',
        to: '2022-12-31',
      });
    });
    expect(
      await bench.query('SELECT version, to_day AS "to" FROM round WHERE id = $1', [round.roundId]),
    ).toEqual([{ version: 2, to: '2022-03-05' }]);
    expect(
      await bench.query('SELECT version, to_day AS "to" FROM exemption WHERE id = $1', [
        exemption.exemptionId,
      ]),
    ).toEqual([{ version: 2, to: '2022-04-30' }]);
  });

  it('of an approval wait for the submission, its revision, the plan and the people', async () => {
    const trip = exampleTrip();
    expect(await bench.settled(trip, 'APPROVED')).toBe('TOO_EARLY');
    await bench.submitted(trip);
    expect(await bench.settled({ ...trip, revision: 2 }, 'APPROVED')).toBe('TOO_EARLY');
    const planless = exampleTrip({ change: { planId: newId() } });
    await bench.submitted(planless);
    expect(await bench.settled(planless, 'APPROVED')).toBe('TOO_EARLY');
    const stranger = exampleTrip({ change: { participantIds: [newId()] } });
    await bench.submitted(stranger);
    expect(await bench.settled(stranger, 'APPROVED')).toBe('TOO_EARLY');
    expect(await bench.settled(trip, 'APPROVED')).toBe('TAKEN');
    expect(await bench.dutiesOf(trip)).toHaveLength(1);
  });

  it('of a revision replace the older one, and what is stale moves nothing', async () => {
    const trip = exampleTrip();
    const days = { from: '2022-04-04', fromHalf: 'pm', to: '2022-04-06', toHalf: 'am' } as const;
    await bench.submitted({ ...trip, revision: 2, dates: days }, 3);
    await bench.submitted(trip, 1);
    expect(await bench.settled(trip, 'RETURNED', 2)).toBe('STALE');
    expect(await bench.trips.find(trip.registrationId)).toMatchObject({
      state: 'SUBMITTED',
      revision: 2,
      dates: days,
    });
    expect(await bench.settled({ ...trip, revision: 2 }, 'CANCELLED', 6)).toBe('TAKEN');
    expect(await bench.settled({ ...trip, revision: 2 }, 'APPROVED', 4)).toBe('STALE');
    expect(await bench.dutiesOf(trip)).toEqual([]);
  });

  it('of several revisions that come together keep the newest, in whatever order they stand', async () => {
    const [first, second] = [exampleTrip(), exampleTrip()];
    const days = { from: '2022-04-11', fromHalf: 'am', to: '2022-04-12', toHalf: 'am' } as const;
    const again = (trip: Submission) => ({ ...trip, revision: 2, dates: days });
    await bench.submittedTogether([
      [first, 1],
      [again(second), 3],
      [again(first), 3],
      [second, 1],
    ]);
    for (const { registrationId } of [first, second])
      expect(await bench.trips.find(registrationId)).toMatchObject({
        state: 'SUBMITTED',
        revision: 2,
        dates: days,
      });
  });

  it('that come together are taken in each on its own, those of one registration in their order', async () => {
    const joint = () => exampleTrip({ usernames: [CADRE, HEAD] });
    const [plain, again, cancelled, returned, unknown] = [joint(), joint(), joint(), joint(), joint()];
    await bench.submittedTogether([plain, again, cancelled].map((trip) => [trip, 1]));
    await bench.submittedTogether([[{ ...returned, revision: 2 }, 3]]);
    expect(
      await bench.settledTogether([
        [again, 'APPROVED', 2],
        [unknown, 'APPROVED', 2],
        [cancelled, 'APPROVED', 2],
        [returned, 'RETURNED', 2],
        [plain, 'APPROVED', 2],
        [again, 'APPROVED', 4],
        [cancelled, 'CANCELLED', 4],
        [again, 'APPROVED', 3],
        [{ ...returned, revision: 2 }, 'REJECTED', 4],
      ]),
    ).toEqual(['TAKEN', 'TOO_EARLY', 'TAKEN', 'STALE', 'TAKEN', 'TAKEN', 'TAKEN', 'STALE', 'TAKEN']);
    const kept = async (trip: Submission) => [
      (await bench.trips.find(trip.registrationId))?.state,
      ...(await bench.dutiesOf(trip)).map(({ state }) => state),
    ];
    expect(await Promise.all([plain, again, cancelled, returned, unknown].map(kept))).toEqual([
      ['APPROVED', 'SCHEDULED', 'SCHEDULED'],
      ['APPROVED', 'SCHEDULED', 'SCHEDULED'],
      ['CANCELLED', 'CANCELLED', 'CANCELLED'],
      ['REJECTED'],
      [undefined],
    ]);
    for (const duty of await bench.dutiesOf(again))
      expect(await bench.reader.reminders(duty.dutyId)).toHaveLength(5);
  });
});
