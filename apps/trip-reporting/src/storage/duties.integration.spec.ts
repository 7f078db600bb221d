import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '#database';
import { FakeClock } from '#testing';
import { DutyArmingTimer } from '../inbound/duty-arming.timer.js';
import { DutyDeadlineProcessor } from '../inbound/duty-deadline.processor.js';
import { DutyDueWork } from '../inbound/duty-due-work.js';
import { answerDuty, excuseDuty, releaseDuty, returnDuty, verifyDuty } from '../domain/duty.js';
import { Bench } from './bench.fixture.js';
import { exampleTrip, personOf, planOf2022, unitOf, type Submission } from './example.fixture.js';

const START = '2022-03-10T08:00:00+07:00';
const clock = FakeClock.at(START);
let bench: Bench;
beforeAll(async () => {
  bench = await Bench.begin({ clock });
}, 60_000);
afterAll(() => bench.end());
beforeEach(() => clock.set(START));

async function remindersOf(trip: Submission) {
  const { dutyId } = await bench.dutyOf(trip);
  const rows = await bench.reader.reminders(dutyId);
  return rows.map(({ kind, state, dueAt }) => `${kind} ${state} ${dueAt.toISOString()}`);
}

async function notices(trip: Submission) {
  const { dutyId } = await bench.dutyOf(trip);
  return (await bench.published(dutyId)).map(({ type, sequence }) => `${sequence} ${type}`);
}

async function ringAt(trip: Submission, at: string): Promise<number> {
  clock.set(at);
  return bench.ring(trip);
}

/** As a report does it, in a transaction of its own. */
async function report(trip: Submission, act: typeof answerDuty, reportId: string, at: string) {
  await bench.inTx(async (tx) => {
    const duties = await bench.duties.lockOfTrip(tx, trip.registrationId);
    await bench.duties.save(
      tx,
      duties.map((duty) => act(duty, reportId, new Date(at))),
    );
  });
}

describe('an approval', () => {
  it('makes one duty for each participant, once, with the department of each', async () => {
    const trip = exampleTrip({ usernames: ['tran.bao.chau', 'van.quoc.tri'] });
    await bench.submitted(trip);
    await bench.settled(trip, 'APPROVED', 2);
    expect(await bench.settled(trip, 'APPROVED', 2)).toBe('STALE');
    expect(await bench.settled(trip, 'APPROVED', 5)).toBe('TAKEN');
    const duties = await bench.dutiesOf(trip);
    expect(duties.map(({ personId, departmentId }) => [personId, departmentId]).sort()).toEqual(
      [
        [personOf('tran.bao.chau'), unitOf('BAN-XDD')],
        [personOf('van.quoc.tri'), unitOf('HD-TUYPHONG')],
      ].sort(),
    );
    expect(duties[0]).toMatchObject({
      number: trip.number,
      state: 'SCHEDULED',
      dates: trip.dates,
      dueDay: '2022-03-29',
      dueAt: new Date('2022-03-29T23:59:59.999+07:00'),
      calendarVersion: null,
    });
  });

  it('rolls the due day by the plan’s switch and keeps the version of the calendar', async () => {
    const plan = { ...planOf2022(), planId: newId(), year: 2032, rollToWorkingDay: true, topics: [] };
    await bench.inTx((tx) => bench.plans.plan(tx, plan));
    const dates = { from: '2022-08-23', fromHalf: 'am', to: '2022-08-23', toHalf: 'pm' } as const;
    const rolled = await bench.approved({ dates, change: { planId: plan.planId } });
    const plain = await bench.approved({ dates });
    const version = (await bench.org.current()).calendar?.version;
    expect(await bench.dutyOf(rolled)).toMatchObject({ dueDay: '2022-09-05', calendarVersion: version });
    expect(await bench.dutyOf(plain)).toMatchObject({ dueDay: '2022-09-02', calendarVersion: null });
  });

  it('sets alarms for its reminders', async () => {
    bench.alarms.asked.length = 0;
    const trip = await bench.approved();
    expect(bench.alarms.asked.map(({ dueAt }) => dueAt.toISOString()).sort()).toEqual([
      '2022-03-19T16:59:59.999Z',
      '2022-03-26T00:30:00.000Z',
      '2022-03-28T00:30:00.000Z',
      '2022-03-29T00:30:00.000Z',
      '2022-03-29T17:00:00.000Z',
    ]);
    expect(await remindersOf(trip)).toHaveLength(5);
  });
});

describe('the life of a duty', () => {
  it('opens, reminds, falls due, tells the head, and goes on weekly; nothing rings twice', async () => {
    const trip = await bench.approved();
    const rung: number[] = [];
    for (const at of [
      '2022-03-19T23:59:59.998+07:00',
      '2022-03-19T23:59:59.999+07:00',
      '2022-03-26T07:30:00+07:00',
      '2022-03-28T07:30:00+07:00',
      '2022-03-29T07:30:00+07:00',
      '2022-03-29T23:59:59.999+07:00',
      '2022-03-30T00:00:00+07:00',
      '2022-03-30T00:00:01+07:00',
      '2022-04-06T00:00:00+07:00',
      '2022-04-13T00:00:00+07:00',
    ])
      rung.push(await ringAt(trip, at));
    expect(rung).toEqual([0, 1, 1, 1, 1, 0, 1, 0, 1, 1]);
    const { dutyId, state } = await bench.dutyOf(trip);
    expect(state).toBe('OVERDUE');
    const events = await bench.published(dutyId);
    expect(events.map(({ type, data }) => [type, data['daysLeft'] ?? data['week']])).toEqual([
      ['duty-opened', undefined],
      ['duty-due-soon', 3],
      ['duty-due-soon', 1],
      ['duty-due-soon', 0],
      ['duty-overdue', 0],
      ['duty-overdue', 1],
      ['duty-overdue', 2],
    ]);
    expect(events.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(events.at(-1)?.data['toldIds']).toEqual([personOf('dang.ngoc.son')]);
    expect((await remindersOf(trip)).at(-1)).toBe('WEEKLY PENDING 2022-04-19T17:00:00.000Z');
  });

  it('while the system was down: only the latest notice, the overtaken ones on record, overdue all the same', async () => {
    const trip = await bench.approved();
    await ringAt(trip, '2022-04-08T08:00:00+07:00');
    expect(await notices(trip)).toEqual(['1 duty-overdue']);
    expect((await bench.dutyOf(trip)).state).toBe('OVERDUE');
    expect((await remindersOf(trip)).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'OPENS SKIPPED',
      'DUE_SOON SKIPPED',
      'DUE_SOON SKIPPED',
      'DUE_SOON SKIPPED',
      'OVERDUE SKIPPED',
      'WEEKLY FIRED',
      'WEEKLY PENDING',
    ]);
  });

  it('is rung for by several at once with one effect', async () => {
    const trip = await bench.approved();
    clock.set('2022-03-30T00:00:00+07:00');
    const rung = await Promise.all([1, 2, 3, 4].map(() => bench.ring(trip)));
    expect(rung.filter((settled) => settled > 0)).toEqual([5]);
    expect(await notices(trip)).toEqual(['1 duty-overdue']);
  });

  it('falls silent with a submission, is chased again after a return, and ends verified', async () => {
    const trip = await bench.approved();
    const reportId = newId();
    await ringAt(trip, '2022-03-20T08:00:00+07:00');
    await report(trip, answerDuty, reportId, '2022-03-21T08:00:00+07:00');
    expect(await ringAt(trip, '2022-03-30T08:00:00+07:00')).toBe(0);
    await report(trip, returnDuty, reportId, '2022-03-30T09:00:00+07:00');
    expect(await ringAt(trip, '2022-04-06T09:00:00+07:00')).toBe(1);
    await report(trip, answerDuty, reportId, '2022-04-07T08:00:00+07:00');
    await report(trip, verifyDuty, reportId, '2022-04-08T08:00:00+07:00');
    expect(await ringAt(trip, '2022-06-01T08:00:00+07:00')).toBe(0);
    expect(await bench.dutyOf(trip)).toMatchObject({
      state: 'VERIFIED',
      reportId,
      firstSubmittedAt: new Date('2022-03-21T08:00:00+07:00'),
    });
    expect(await notices(trip)).toEqual(['1 duty-opened', '2 duty-overdue']);
  });

  it('comes back when nobody reports for the person any more, with the reminders that are left', async () => {
    const trip = await bench.approved();
    const reportId = newId();
    await ringAt(trip, '2022-03-20T08:00:00+07:00');
    await report(trip, answerDuty, reportId, '2022-03-21T08:00:00+07:00');
    await report(trip, (duty, _, now) => releaseDuty(duty, now), reportId, '2022-03-27T08:00:00+07:00');
    expect(await bench.dutyOf(trip)).toMatchObject({ state: 'OPEN', reportId: null, firstSubmittedAt: null });
    expect((await remindersOf(trip)).filter((line) => line.includes('PENDING'))).toEqual([
      'DUE_SOON PENDING 2022-03-28T00:30:00.000Z',
      'DUE_SOON PENDING 2022-03-29T00:30:00.000Z',
      'OVERDUE PENDING 2022-03-29T17:00:00.000Z',
    ]);
    await ringAt(trip, '2022-03-30T00:00:00+07:00');
    expect((await bench.dutyOf(trip)).state).toBe('OVERDUE');
  });

  it('ends with the cancellation of the trip, which is told only once a report was owed', async () => {
    const [scheduled, open] = [await bench.approved(), await bench.approved()];
    await ringAt(open, '2022-03-20T08:00:00+07:00');
    await bench.settled(scheduled, 'CANCELLED', 4);
    await bench.settled(open, 'CANCELLED', 4);
    for (const trip of [scheduled, open]) {
      expect((await bench.dutyOf(trip)).state).toBe('CANCELLED');
      expect(await ringAt(trip, '2022-05-01T08:00:00+07:00')).toBe(0);
    }
    expect(await notices(scheduled)).toEqual([]);
    expect(await notices(open)).toEqual(['1 duty-opened', '2 duty-cancelled']);
  });

  it('keeps who excused its lateness, when and why', async () => {
    const trip = await bench.approved();
    const by = personOf('dang.ngoc.son');
    await report(
      trip,
      (duty, _, now) => excuseDuty(duty, by, 'Bão lũ.', now),
      newId(),
      '2022-04-02T08:00:00Z',
    );
    expect((await bench.dutyOf(trip)).excused).toEqual({
      by,
      at: new Date('2022-04-02T08:00:00Z'),
      reason: 'Bão lũ.',
    });
    expect(await notices(trip)).toEqual(['1 lateness-excused']);
  });
});

describe('reminders that wait', () => {
  it('are fired in due order, up to the instant that the clock has reached', async () => {
    const later = await bench.approved({
      dates: { from: '2022-03-11', fromHalf: 'am', to: '2022-03-12', toHalf: 'pm' },
    });
    const sooner = await bench.approved({
      dates: { from: '2022-03-11', fromHalf: 'am', to: '2022-03-11', toHalf: 'pm' },
    });
    await bench.query('DELETE FROM outbox');
    const registered: unknown[] = [];
    const works = { register: (name: string) => registered.push(name) };
    const work = new DutyDueWork(bench.waiting, bench.runner, works as never);
    work.onModuleInit();
    expect(registered).toEqual(['trip-reporting.duties']);
    const due = await work.nextDue();
    expect(due).toEqual((await bench.dutyOf(sooner)).endsAt);
    clock.set('2022-03-12T23:59:59.999+07:00');
    expect(await work.fireDue(clock.now())).toBe(2);
    const rows = await bench.query<{ body: string }>('SELECT body FROM outbox ORDER BY id');
    const told = rows.flatMap(({ body }) => JSON.parse(body) as { subject: string }[]);
    const wanted = [await bench.dutyOf(sooner), await bench.dutyOf(later)];
    expect(told.map(({ subject }) => subject)).toEqual(wanted.map(({ dutyId }) => dutyId));
    expect(await work.nextDue()).not.toEqual(due);
  });

  it('are found by the sweep without any alarm', async () => {
    const trip = await bench.approved();
    clock.set('2022-03-26T08:00:00+07:00');
    type Sweep = () => Promise<number>;
    const sweeps: Sweep[] = [];
    const jobs: string[] = [];
    new DutyDeadlineProcessor(
      { register: (name: string) => jobs.push(name) } as never,
      { up: false } as never,
      { register: (_: string, sweep: Sweep) => sweeps.push(sweep) } as never,
      bench.waiting,
      bench.runner,
      clock,
    ).onModuleInit();
    while ((await sweeps[0]?.()) !== 0);
    expect(jobs).toEqual(['trip-reporting.reminder']);
    expect(await notices(trip)).toEqual(['1 duty-due-soon']);
  });

  it('are armed when they come into the horizon, all of them again after a jump of the clock', async () => {
    const trip = await bench.approved();
    const timer = new DutyArmingTimer(bench.waiting, bench.alarms, clock);
    const armed = async (at: string) => {
      clock.set(at);
      bench.alarms.asked.length = 0;
      await timer.arm();
      const mine = new Set((await remindersOf(trip)).map((line) => line.split(' ')[2]));
      return bench.alarms.asked.filter(({ dueAt }) => mine.has(dueAt.toISOString())).length > 0;
    };
    expect(await armed('2022-03-19T21:00:00+07:00')).toBe(false);
    expect(await armed('2022-03-19T22:30:00+07:00')).toBe(true);
    expect(await armed('2022-03-19T22:31:00+07:00')).toBe(false);
    expect(await armed('2022-03-29T12:00:00+07:00')).toBe(true);
  });
});
