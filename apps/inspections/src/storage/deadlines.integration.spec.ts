import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { conclusionDueSoon, conclusionOverdue } from '#contracts';
import { newId, type Tx } from '#database';
import { outgoing } from '#messaging';
import { FakeClock } from '#testing';
import { DeadlineRunner } from '../inbound/deadline.runner.js';
import { BellRegister } from '../use-cases/deadline-bells.js';
import { DeadlineAlarms, type DeadlineRef } from '../use-cases/deadline-rows.ports.js';
import type { Ring } from '../use-cases/deadlines.ports.js';
import { DeadlineRinging } from '../use-cases/ring-deadline.js';
import { Bench } from './bench.fixture.js';
import { DeadlineRoom } from './deadline-waiting.js';
import { DeadlineRepository } from './deadline.repository.js';

const subject = 'VISIT_CONCLUSION';
const START = '2022-03-29T10:00:00+07:00';
const DUE = new Date('2022-04-08T23:59:59.999+07:00');
const FIRST_DUE = '2022-04-09T00:00:00+07:00';

/** What jobs would be set for. */
class Armed extends DeadlineAlarms {
  readonly refs: DeadlineRef[] = [];
  set(deadlines: readonly DeadlineRef[]): Promise<boolean> {
    this.refs.push(...deadlines);
    return Promise.resolve(true);
  }
  missed(): boolean {
    return false;
  }
}

let bench: Bench;
const clock = FakeClock.at(START);
const armed = new Armed();
const deadlines = new DeadlineRepository(armed, clock);
const bells = new BellRegister();
let waiting: DeadlineRoom;
let runner: DeadlineRunner;
/** What else happens while the bell of a subject rings. */
let meanwhile: ((tx: Tx, subjectId: string) => Promise<void>) | undefined;

beforeAll(async () => {
  bench = await Bench.begin({ clock });
  waiting = new DeadlineRoom(bench.database);
  runner = new DeadlineRunner(
    bench.database,
    waiting,
    new DeadlineRinging(deadlines, bells, clock),
    bench.org,
  );
  bells.register(subject, async (tx, { subjectId, ring, at }) => {
    await bench.outbox.append(tx, [said(subjectId, ring, at)]);
    await meanwhile?.(tx, subjectId);
  });
}, 60_000);
afterAll(() => bench.end());
beforeEach(() => {
  clock.set(START);
  meanwhile = undefined;
});

function said(subjectId: string, ring: Ring, time: Date) {
  const facts = {
    ...{ subjectId, number: 'KT-2022-00001/01', planId: null, unitId: subjectId, title: 'Kết luận' },
    ...{ dueDay: '2022-04-08', dueAt: DUE.toISOString(), toldIds: [] },
  };
  return ring.kind === 'OVERDUE'
    ? outgoing(conclusionOverdue, {
        subject: subjectId,
        sequence: 1,
        time,
        data: { ...facts, week: ring.week },
      })
    : outgoing(conclusionDueSoon, {
        ...{ subject: subjectId, sequence: 1, time },
        data: { ...facts, daysLeft: ring.daysLeft },
      });
}

async function owed(dueAt = DUE): Promise<string> {
  const subjectId = newId();
  await bench.inTx((tx) => deadlines.set(tx, { subject, subjectId, dueAt }));
  return subjectId;
}

function rowsOf(subjectId: string) {
  return bench.query<{ kind: string; number: number; state: string }>(
    'SELECT kind, number, state FROM deadline WHERE subject_id = $1 ORDER BY due_at, id',
    [subjectId],
  );
}
const statesOf = async (subjectId: string) =>
  (await rowsOf(subjectId)).map(({ kind, number, state }) => `${kind} ${number} ${state}`);

const saidOf = async (subjectId: string) =>
  (await bench.published(subjectId)).map(({ type, data }) => [type, data['week'] ?? data['daysLeft']]);

/** As a sweep of this instant would. */
async function fire(iso: string): Promise<number> {
  clock.set(iso);
  const due = await waiting.due(clock.now(), 64);
  return runner.run(due.map(({ deadlineId }) => deadlineId));
}

describe('what is owed', () => {
  it('waits in rows, and is armed once it is committed', async () => {
    const subjectId = await owed();
    expect(await statesOf(subjectId)).toEqual([
      'DUE_SOON 3 PENDING',
      'DUE_SOON 1 PENDING',
      'DUE_SOON 0 PENDING',
      'OVERDUE 0 PENDING',
    ]);
    expect(armed.refs).toHaveLength(4);
    const undone = bench.inTx(async (tx) => {
      await deadlines.set(tx, { subject, subjectId: newId(), dueAt: DUE });
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(armed.refs).toHaveLength(4);
    await bench.inTx((tx) => deadlines.cancel(tx, { subject, subjectId }));
    expect(new Set((await rowsOf(subjectId)).map(({ state }) => state))).toEqual(new Set(['CANCELLED']));
    expect(await fire('2022-04-09T00:00:00+07:00')).toBe(0);
  });

  it('and is due on another day waits for that one alone', async () => {
    const subjectId = await owed();
    const dueAt = new Date('2022-04-20T23:59:59.999+07:00');
    await bench.inTx((tx) => deadlines.set(tx, { subject, subjectId, dueAt }));
    expect(await fire('2022-04-10T00:00:00+07:00')).toBe(0);
    expect(await fire('2022-04-17T07:30:00+07:00')).toBe(1);
    expect(await saidOf(subjectId)).toEqual([['conclusion-due-soon', 3]]);
    await bench.inTx((tx) => deadlines.cancel(tx, { subject, subjectId }));
  });

  it('is told of in time, then every week until somebody says it was done', async () => {
    const subjectId = await owed();
    const days = ['2022-04-05T07:30', '2022-04-07T07:30', '2022-04-08T07:30', '2022-04-09T00:00'];
    for (const day of [...days, '2022-04-16T00:00', '2022-04-23T00:00']) {
      expect(await fire(`${day}:00+07:00`)).toBe(1);
    }
    await bench.inTx((tx) => deadlines.cancel(tx, { subject, subjectId }));
    expect(await fire('2022-06-01T00:00:00+07:00')).toBe(0);
    expect(await saidOf(subjectId)).toEqual([
      ['conclusion-due-soon', 3],
      ['conclusion-due-soon', 1],
      ['conclusion-due-soon', 0],
      ['conclusion-overdue', 0],
      ['conclusion-overdue', 1],
      ['conclusion-overdue', 2],
    ]);
  });

  it('and came back is chased a week later, without falling due anew', async () => {
    const subjectId = await owed();
    clock.set('2022-04-12T09:00:00+07:00');
    await bench.inTx((tx) => deadlines.chase(tx, { subject, subjectId, dueAt: DUE }));
    expect(await fire('2022-04-19T08:59:59+07:00')).toBe(0);
    expect(await fire('2022-04-19T09:00:00+07:00')).toBe(1);
    expect(await saidOf(subjectId)).toEqual([['conclusion-overdue', 1]]);
    await bench.inTx((tx) => deadlines.cancel(tx, { subject, subjectId }));
  });
});

describe('several at once', () => {
  it('speak once, of the latest, and the others are recorded as skipped', async () => {
    const subjectId = await owed();
    expect(await fire('2022-04-17T08:00:00+07:00')).toBe(4);
    expect(await saidOf(subjectId)).toEqual([['conclusion-overdue', 1]]);
    expect(await statesOf(subjectId)).toEqual([
      'DUE_SOON 3 SKIPPED',
      'DUE_SOON 1 SKIPPED',
      'DUE_SOON 0 SKIPPED',
      'OVERDUE 0 SKIPPED',
      'WEEKLY 1 FIRED',
      'WEEKLY 2 PENDING',
    ]);
    await bench.inTx((tx) => deadlines.cancel(tx, { subject, subjectId }));
  });

  it('who come for the same one fire it once', async () => {
    const subjectId = await owed();
    clock.set(FIRST_DUE);
    const ids = (await waiting.due(clock.now(), 64)).map(({ deadlineId }) => deadlineId);
    const settled = await Promise.all(Array.from({ length: 6 }, () => runner.run(ids)));
    expect(settled.reduce((sum, count) => sum + count, 0)).toBe(4);
    expect(await saidOf(subjectId)).toEqual([['conclusion-overdue', 0]]);
    await bench.inTx((tx) => deadlines.cancel(tx, { subject, subjectId }));
  });
});

describe('a bell', () => {
  it('is not heard when the matter was settled while it rang', async () => {
    const subjectId = await owed();
    meanwhile = (_, id) => bench.inTx((tx) => deadlines.cancel(tx, { subject, subjectId: id }));
    expect(await fire(FIRST_DUE)).toBe(0);
    expect(await saidOf(subjectId)).toEqual([]);
    expect(new Set((await rowsOf(subjectId)).map(({ state }) => state))).toEqual(new Set(['CANCELLED']));
  });

  it('that fails rings again later, and keeps no other one back', async () => {
    const [broken, other] = [await owed(), await owed()];
    meanwhile = (_, id) => (id === broken ? Promise.reject(new Error('out of order')) : Promise.resolve());
    await expect(fire(FIRST_DUE)).rejects.toThrow('out of order');
    expect([await saidOf(broken), await saidOf(other)]).toEqual([[], [['conclusion-overdue', 0]]]);
    expect(await waiting.lateSeconds(new Date('2022-04-09T00:00:00+07:00'))).toBe(
      (new Date(FIRST_DUE).getTime() - new Date('2022-04-05T07:30:00+07:00').getTime()) / 1000,
    );
    meanwhile = undefined;
    expect(await fire('2022-04-09T01:00:00+07:00')).toBe(4);
    expect(await saidOf(broken)).toEqual([['conclusion-overdue', 0]]);
    for (const subjectId of [broken, other])
      await bench.inTx((tx) => deadlines.cancel(tx, { subject, subjectId }));
  });

  it('belongs to one part, and without one a deadline goes on waiting', async () => {
    expect(() => bells.register(subject, () => Promise.resolve())).toThrow('two bells for VISIT_CONCLUSION');
    const subjectId = newId();
    const of = { subject: 'CORRECTIVE_ACTION' as const, subjectId };
    await bench.inTx((tx) => deadlines.set(tx, { ...of, dueAt: DUE }));
    await expect(fire(FIRST_DUE)).rejects.toThrow('nobody rings for CORRECTIVE_ACTION');
    expect(new Set((await rowsOf(subjectId)).map(({ state }) => state))).toEqual(new Set(['PENDING']));
    await bench.inTx((tx) => deadlines.cancel(tx, of));
  });
});
