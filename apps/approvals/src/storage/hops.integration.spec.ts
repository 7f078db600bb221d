import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Bench } from './bench.fixture.js';

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.begin('2022-03-01T08:00:00+07:00');
});
afterAll(() => bench.end());

const host = 'bui.thanh.nga';
const head = 'dang.ngoc.son';

/** Cases whose next round waits for its hop. */
async function resubmitted(count = 1) {
  const trips = Array.from({ length: count }, () => bench.trip());
  await bench.submit(...trips);
  for (const trip of trips) await bench.decide(host, trip, 'RETURN', 'Nêu rõ chi đoàn.');
  const again = trips.map((trip) => ({ ...trip, revision: 2 }));
  await bench.submit(...again);
  return again;
}

describe('a step that can be opened at once', () => {
  it('opens in the transaction that leads to it: with the answer to a decision, or not at all', async () => {
    const facts = bench.trip();
    await bench.submit(facts);
    const task = await bench.openTask(host, facts);
    const decision = { taskId: task.id, by: bench.person(host), verdict: 'APPROVE' as const, reason: null };
    const seen = { taskVersion: task.version, revision: task.revision, correlationId: 'spec' };
    const undone = bench.inTx(async (tx) => {
      await bench.decisions.run(tx, { ...decision, ...seen });
      throw new Error('the process dies');
    });
    await expect(undone).rejects.toThrow('dies');
    expect((await bench.caseOf(facts)).step).toBe(1);
    await expect(bench.openTask(head, facts)).rejects.toThrow('has no task');
    await bench.decide(host, facts);
    expect((await bench.openTask(head, facts)).version).toBe(1);
    expect((await bench.published(facts)).map(({ type }) => type)).toEqual([
      ...['case-opened', 'tasks-opened'],
      ...['tasks-closed', 'tasks-opened'],
    ]);
    const armed = await bench.query<{ id: string }>(
      `SELECT d.id FROM deadline d JOIN step_group g ON g.id = d.group_id WHERE g.case_id = $1 AND g.step = 2`,
      [(await bench.caseOf(facts)).id],
    );
    expect(bench.alarms.armed.map(({ deadlineId }) => deadlineId)).toEqual(
      expect.arrayContaining(armed.map(({ id }) => id)),
    );
    expect(armed.length).toBeGreaterThan(0);
  });
});

describe('a hop', () => {
  it('that is made twice at once, and again later, opens the step once', async () => {
    const [facts] = (await resubmitted()) as [ReturnType<Bench['trip']>];
    const before = (await bench.published(facts)).length;
    const hopIds = await bench.waitingHops();
    await Promise.all([1, 2, 3, 4].map(() => bench.hops.run(hopIds)));
    await bench.hops.run(hopIds);
    const tasks = await bench.query('SELECT id FROM task WHERE case_id = $1 AND revision = 2', [
      (await bench.caseOf(facts)).id,
    ]);
    expect(tasks).toHaveLength(1);
    const events = (await bench.published(facts)).slice(before);
    expect(events.map(({ type }) => type)).toEqual(['tasks-opened']);
  });

  it('rings after the commit for what was written', async () => {
    await resubmitted();
    const hopIds = await bench.waitingHops();
    expect(hopIds).toHaveLength(1);
    expect(bench.alarms.hopIds).toEqual(expect.arrayContaining(hopIds));
    await bench.hops.run(hopIds);
  });

  it('is found by the sweep when nobody rang', async () => {
    await resubmitted();
    const hopIds = await bench.waitingHops();
    expect(hopIds).toHaveLength(1);
    expect(await bench.room.hops(0, 100)).toEqual(expect.arrayContaining(hopIds));
    expect(await bench.room.hops(60_000, 100)).toEqual([]);
    await bench.hops.run(hopIds);
    expect(await bench.room.hops(0, 100)).toEqual([]);
  });

  it('takes many hops in one transaction', async () => {
    const trips = await resubmitted(20);
    await bench.route();
    for (const trip of trips) expect((await bench.openTask(host, trip)).version).toBe(1);
  });
});
