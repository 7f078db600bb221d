import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Test } from '@nestjs/testing';
import { DueWorks } from '#clock';
import { statement } from '#database';
import { JobQueue, JobWorker, JobsModule, Sweeps } from '#jobs';
import { eventually } from '#testing';
import { Bench } from '../storage/bench.fixture.js';
import { PrismaArchive } from '../storage/history.archive.js';
import { JobAlarms } from '../storage/job-alarms.js';
import { VerifyHistories } from '../use-cases/verify-histories.js';
import { DeadlineProcessor } from './deadline.processor.js';
import { DeadlineWork } from './deadline.work.js';

type Trip = ReturnType<Bench['trip']>;
type Switches = { JOBS?: 'off'; SWEEP?: 'off' };

const START = '2022-03-01T08:00:00+07:00';
const REMINDED = '2022-03-03T07:30:00+07:00';

let bench: Bench;
const closing: (() => Promise<unknown>)[] = [];
beforeAll(async () => {
  bench = await Bench.begin(START);
});
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});
afterAll(() => bench.end());

/** So many cases whose first reminder is due now. */
async function due(count: number): Promise<Trip[]> {
  bench.clock.set(START);
  const trips = Array.from({ length: count }, () => bench.trip());
  await bench.submit(...trips);
  bench.clock.set(REMINDED);
  return trips;
}

async function deadlinesOf(trips: readonly Trip[]) {
  return bench.query<{ deadlineId: string; version: number; caseId: string; firesAt: Date }>(
    `SELECT d.id AS "deadlineId", d.version, d.case_id AS "caseId", d.fires_at AS "firesAt"
     FROM deadline AS d JOIN approval_case AS c ON c.id = d.case_id
     WHERE c.subject_id = ANY ($1) AND d.kind = 'DUE_SOON' ORDER BY c.number`,
    [trips.map(({ registrationId }) => registrationId)],
  );
}

/** How often each was reminded. */
async function reminders(trips: readonly Trip[]): Promise<number[]> {
  const published = await Promise.all(trips.map((trip) => bench.published(trip)));
  return published.map((events) => events.filter(({ type }) => type === 'task-reminded').length);
}

/** The doors of one instance, with jobs of its own. `tell` hears of each job that is over. */
async function doors(switches: Switches = {}, tell: () => void = () => undefined): Promise<JobAlarms> {
  const { redis } = JSON.parse(readFileSync(String(process.env['DICOSO_SERVERS_FILE']), 'utf8')) as {
    redis: { url: string };
  };
  const config = {
    REDIS_URL: redis.url,
    REDIS_PREFIX: `deadlines-${randomBytes(6).toString('hex')}`,
    ...switches,
  };
  const module = await Test.createTestingModule({
    imports: [JobsModule.forRoot({ service: 'approvals', config })],
  }).compile();
  module.useLogger(false);
  const [worker, queue] = [module.get<JobWorker>(JobWorker), module.get<JobQueue>(JobQueue)];
  const telling = {
    register: (name: 'approvals.deadlines', handler: (data: never) => Promise<unknown>) =>
      worker.register(name, async (data) => {
        await handler(data as never);
        tell();
      }),
  } as unknown as JobWorker;
  worker.register('approvals.routing', async () => undefined);
  const { room, clock, deadlines } = bench;
  new DeadlineProcessor(telling, queue, module.get(Sweeps), room, clock, deadlines).onModuleInit();
  await module.init();
  closing.push(() => module.close());
  if (switches.JOBS !== 'off') await eventually('Redis takes jobs', () => queue.up);
  return new JobAlarms(queue, clock);
}

/** Keeps a case locked, as somebody who decides about it would, until it is called. */
async function locked(caseId: string): Promise<() => Promise<void>> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  let holding: Promise<void> = Promise.resolve();
  await new Promise<void>((resolve) => {
    holding = bench.inTx(async (tx) => {
      await tx.query(statement('lock', 'SELECT FROM approval_case WHERE id = $1 FOR UPDATE'), [caseId]);
      resolve();
      await released;
    });
  });
  const open = async () => {
    release();
    await holding;
  };
  closing.push(open);
  return open;
}

/** The trigger of the history refuses what does not continue it. Gives the way to put it right, as the end of the test does. */
async function damaged(caseId: string): Promise<() => Promise<unknown>> {
  const [before] = await bench.query<{ hash: string }>(
    `UPDATE approval_case AS c SET history_hash = repeat('f', 64) FROM approval_case AS old
     WHERE c.id = $1 AND old.id = c.id RETURNING old.history_hash AS hash`,
    [caseId],
  );
  return () =>
    bench.query('UPDATE approval_case SET history_hash = $2 WHERE id = $1', [caseId, before?.hash]);
}

describe('deadlines that fall due together', () => {
  it('fire in one transaction, travel as one message and continue their histories', async () => {
    const trips = await due(3);
    expect(await bench.deadlines.together(await deadlinesOf(trips))).toEqual({ fired: 3, held: [] });
    const entries = await bench.query<{ transaction: string }>(
      `SELECT h.xmin AS transaction FROM history AS h JOIN approval_case AS c ON c.id = h.case_id
       WHERE c.subject_id = ANY ($1) AND h.body LIKE '%"REMINDED"%'`,
      [trips.map(({ registrationId }) => registrationId)],
    );
    expect(entries).toHaveLength(3);
    expect(new Set(entries.map(({ transaction }) => transaction)).size).toBe(1);
    const messages = await bench.query<{ body: string }>(
      `SELECT body FROM outbox WHERE type LIKE '%task-reminded%'`,
    );
    expect(messages.map(({ body }) => (JSON.parse(body) as unknown[]).length)).toEqual([3]);
    expect((await new VerifyHistories(new PrismaArchive(bench.prisma)).run()).broken).toEqual([]);
  });

  it('and are rung for several times at once fire once each', async () => {
    const trips = await due(6);
    const deadlines = await deadlinesOf(trips);
    const fired = await Promise.all([1, 2, 3, 4].map(() => bench.deadlines.run(deadlines)));
    expect(fired.reduce((sum, n) => sum + n, 0)).toBe(6);
    expect(await reminders(trips)).toEqual([1, 1, 1, 1, 1, 1]);
    expect((await new VerifyHistories(new PrismaArchive(bench.prisma)).run()).broken).toEqual([]);
  });

  it('leave one out whose case somebody has in hand, but for a single one, which waits', async () => {
    const deadlines = await deadlinesOf(await due(3));
    const [first] = deadlines;
    const release = await locked(first?.caseId ?? '');
    expect(await bench.deadlines.together(deadlines)).toEqual({ fired: 2, held: [first] });
    const alone = bench.deadlines.run(deadlines.slice(0, 1));
    await release();
    expect(await alone).toBe(1);
  });
});

describe.each<[string, Switches]>([
  ['by a job alone', { SWEEP: 'off' }],
  ['by the sweep alone', { JOBS: 'off' }],
])('deadlines rung for %s', (_, switches) => {
  it('wait for nobody else’s lock, and nobody waits for the one that does', async () => {
    const trips = await due(4);
    const deadlines = await deadlinesOf(trips);
    const release = await locked(deadlines[1]?.caseId ?? '');
    const alarms = await doors(switches);
    await alarms.deadlines(deadlines);
    await eventually('the others fired', async () => (await reminders(trips)).join('') === '1011');
    await release();
    await eventually('it fired later', async () => (await reminders(trips)).join('') === '1111');
  });

  it('fire but for the one that cannot, which fires when it can', async () => {
    const trips = await due(5);
    const deadlines = await deadlinesOf(trips);
    const caseId = deadlines[2]?.caseId ?? '';
    const repair = await damaged(caseId);
    const alarms = await doors(switches);
    await alarms.deadlines(deadlines);
    await eventually('the others fired', async () => (await reminders(trips)).join('') === '11011');
    await repair();
    await eventually('it fired later', async () => (await reminders(trips)).join('') === '11111');
  });
});

describe('a job', () => {
  it('that dies between its commit and its acknowledgement fires nothing twice', async () => {
    const trips = await due(3);
    let tries = 0;
    const alarms = await doors({ SWEEP: 'off' }, () => {
      tries += 1;
      if (tries === 1) throw new Error('it died here');
    });
    await alarms.deadlines(await deadlinesOf(trips));
    await eventually('it was carried out again', () => tries === 2);
    expect(await reminders(trips)).toEqual([1, 1, 1]);
  });
});

describe('what has fallen due', () => {
  it('is looked through in due order, page by page', async () => {
    await due(3);
    bench.clock.set('2022-03-20T08:00:00+07:00');
    const now = bench.clock.now();
    const all = await bench.room.overdue(now, 1_000);
    expect(all.length).toBeGreaterThan(5);
    const paged: typeof all = [];
    for (let after: (typeof all)[number] | undefined; ; after = paged.at(-1)) {
      const page = await bench.room.overdue(now, 2, after);
      if (page.length === 0) break;
      paged.push(...page);
    }
    expect(paged).toEqual(all);
  });

  it('fires in due order where business time is moved, many at each time', async () => {
    const trips: Trip[] = [];
    for (const [day, count] of [
      ['03', 2],
      ['01', 3],
      ['02', 2],
    ] as const) {
      bench.clock.set(`2022-03-${day}T09:00:00+07:00`);
      const some = Array.from({ length: count }, () => bench.trip());
      await bench.submit(...some);
      trips.push(...some);
    }
    const works = new DueWorks();
    new DeadlineWork(works, bench.room, bench.deadlines).onModuleInit();
    const until = new Date('2022-03-09T08:00:00+07:00');
    for (;;) {
      const first = await works.earliest();
      if (first === undefined || first.due > until) break;
      if (first.due > bench.clock.now()) bench.clock.set(first.due.toISOString());
      expect(await first.work.fireDue(first.due)).toBeGreaterThan(0);
    }
    const entries = await bench.query<{ at: string; reminder: string; times: number; seq: string }>(
      `SELECT h.body::json ->> 'at' AS at, h.xmin::text::bigint AS seq FROM history AS h
       JOIN approval_case AS c ON c.id = h.case_id
       WHERE c.subject_id = ANY ($1) AND h.body LIKE '%"REMINDED"%' ORDER BY h.xmin::text::bigint`,
      [trips.map(({ registrationId }) => registrationId)],
    );
    const times = entries.map(({ at }) => at);
    expect(times).toEqual([...times].sort());
    expect(new Set(times).size).toBeGreaterThan(4);
    expect(entries.length).toBeGreaterThan(14);
  });

  it('where business time is moved fires but for the one that cannot, and then says so', async () => {
    const trips = await due(3);
    const [first] = await deadlinesOf(trips.slice(1, 2));
    await damaged(first?.caseId ?? '');
    const work = new DeadlineWork(new DueWorks(), bench.room, bench.deadlines);
    for (let left = 1; left > 0; left = (await bench.room.overdue(bench.clock.now(), 2)).length - 1)
      expect(await work.fireDue(bench.clock.now())).toBeGreaterThan(0);
    expect(await reminders(trips)).toEqual([1, 0, 1]);
    await expect(work.fireDue(bench.clock.now())).rejects.toMatchObject({ code: '23514' });
  });
});
