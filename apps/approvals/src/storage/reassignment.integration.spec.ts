import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Bench } from './bench.fixture.js';
import { example } from './example.fixture.js';

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.begin('2022-03-01T08:00:00+07:00');
});
afterAll(() => bench.end());

type Position = { id: string; personId: string; unitId: string; type: string; validTo: string | null };
const host = 'bui.thanh.nga';
const head = 'dang.ngoc.son';
const newcomer = 'ngo.bich.dao';

let version = 1;
/** Posts as the directory tells them anew: who holds them, until when. */
async function posts(of: (position: Position) => boolean, change: Partial<Position>) {
  version += 1;
  const changed = example<Position[]>('positions')
    .filter(of)
    .map((position) => ({ ...position, ...change, positionId: position.id, version, title: 'x', rank: 1 }));
  expect(changed.length).toBeGreaterThan(0);
  await bench.inTx((tx) => bench.copy.apply(tx, 'positions', changed));
  bench.org.invalidate();
}
const heldBy = (username: string) => (position: Position) => position.personId === bench.person(username);
const inHost = ({ unitId }: Position) => unitId === bench.unit('HD-TUYPHONG');
const inProvince = ({ unitId }: Position) => unitId === bench.unit('TD-BINHTHUAN');

const begun: ReturnType<Bench['trip']>[] = [];
afterEach(async () => {
  for (const facts of begun.splice(0)) {
    const { revision } = await bench.caseOf(facts);
    await bench.endCase('WITHDRAWAL', { ...facts, revision });
  }
  await posts(() => true, {});
  await bench.posts.run();
});

async function opened(change: Parameters<Bench['trip']>[0] = {}) {
  const facts = bench.trip(change);
  begun.push(facts);
  await bench.submit(facts);
  await bench.route();
  return facts;
}

describe('when a post changes hands', () => {
  it('the task goes to the new holder, once, however many look at the same time', async () => {
    const facts = await opened();
    const before = await bench.openTask(host, facts);
    await posts(heldBy(host), { personId: bench.person(newcomer) });
    await Promise.all([bench.posts.run(), bench.otherPosts().run(), bench.otherPosts().run()]);
    await expect(bench.openTask(host, facts)).rejects.toThrow('has no task');
    await bench.openTask(newcomer, facts);
    expect((await bench.published(facts)).map(({ type }) => type)).toEqual([
      ...['case-opened', 'tasks-opened', 'tasks-closed', 'tasks-opened'],
    ]);
    await expect(bench.decideTask(host, before)).rejects.toMatchObject({ code: 'TASK_ALREADY_CLOSED' });
    await bench.decide(newcomer, facts);
    await bench.route();
    await bench.openTask(head, facts);
  });

  it('an older picture undoes nothing that was done with a newer one', async () => {
    const facts = await opened();
    const { id } = await bench.caseOf(facts);
    const [older, revision] = [await bench.org.current(), await bench.copy.revision()];
    await posts(heldBy(host), { personId: bench.person(newcomer) });
    await bench.posts.run();
    const late = await bench.inTx((tx) => bench.reassigning.run(tx, older, revision, [id]));
    expect(late).toBe(false);
    await bench.openTask(newcomer, facts);
  });

  it('a case that was decided before its turn came goes on to its next step', async () => {
    const facts = await opened();
    const { id } = await bench.caseOf(facts);
    const [view, revision] = [await bench.org.current(), await bench.copy.revision()];
    await bench.decide(host, facts);
    expect(await bench.inTx((tx) => bench.reassigning.run(tx, view, revision, [id]))).toBe(true);
    await bench.route();
    await bench.openTask(head, facts);
  });

  it('an instance whose day is behind brings nobody back who left with the day', async () => {
    await posts(heldBy(host), { validTo: '2022-03-01' });
    const facts = await opened();
    bench.clock.set('2022-03-02T00:00:00+07:00');
    await bench.posts.run();
    const published = await bench.published(facts);
    bench.clock.set('2022-03-01T23:59:59+07:00');
    await bench.query(`UPDATE post_check SET looked_at = looked_at - interval '10 seconds'`);
    expect(await bench.otherPosts().run()).toBe(0);
    expect(await bench.published(facts)).toEqual(published);
    // Long afterwards it is no delay: the clock of a test system was turned back.
    await bench.query(`UPDATE post_check SET looked_at = looked_at - interval '2 minutes'`);
    expect(await bench.otherPosts().run()).toBe(1);
    bench.clock.set('2022-03-01T08:00:00+07:00');
  });

  it('who left decides no more, even before anybody has looked', async () => {
    const facts = await opened();
    await posts(heldBy(host), { validTo: '2022-02-28' });
    await expect(bench.decide(host, facts)).rejects.toMatchObject({ code: 'NOT_YOUR_TASK' });
    expect(await bench.openTask(host, facts)).toMatchObject({ version: 1 });
  });

  it('a task comes back to the one who had it', async () => {
    const facts = await opened();
    await posts(heldBy(host), { personId: bench.person(newcomer) });
    await bench.posts.run();
    await posts(heldBy(host), {});
    await bench.posts.run();
    await bench.decide(host, facts);
    const view = await bench.cases.bySubject('REGISTRATION', facts.registrationId, await bench.rights(head));
    expect(view.history.filter(({ kind }) => kind === 'REASSIGNED').map(({ text }) => text)).toEqual([
      expect.stringMatching(/người giữ chức vụ thay đổi, chuyển từ Bùi Thanh Nga sang/),
      expect.stringMatching(/người giữ chức vụ thay đổi, chuyển từ .* sang/),
    ]);
  });

  it('of a post whose term ends the task moves on with the day', async () => {
    await posts(heldBy(host), { validTo: '2022-03-01' });
    const facts = await opened();
    await bench.openTask(host, facts);
    await bench.posts.run();
    await bench.openTask(host, facts);
    bench.clock.set('2022-03-02T08:00:00+07:00');
    await bench.posts.run();
    await expect(bench.openTask(host, facts)).rejects.toThrow('has no task');
    bench.clock.set('2022-03-01T08:00:00+07:00');
  });

  it('nothing is looked at again until something changes', async () => {
    const facts = await opened();
    await posts(heldBy(host), { personId: bench.person(newcomer) });
    expect(await bench.posts.run()).toBeGreaterThan(0);
    expect(await bench.posts.run()).toBe(0);
    expect(await bench.otherPosts().run()).toBe(0);
    const { version: seen } = await bench.openTask(newcomer, facts);
    expect(seen).toBe(1);
  });
});

describe('a second look', () => {
  it('puts right what a process opened that had not seen the change yet', async () => {
    const facts = await opened();
    const { id } = await bench.openTask(host, facts);
    await bench.query('UPDATE task SET assignee_id = $2 WHERE id = $1', [id, bench.person(newcomer)]);
    expect(await bench.posts.run()).toBe(0);
    await bench.query(`UPDATE post_check SET looked_at = looked_at - interval '1 minute'`);
    expect(await bench.posts.run()).toBe(1);
    await bench.openTask(host, facts);
    await bench.query(`UPDATE post_check SET looked_at = looked_at - interval '1 minute'`);
    expect(await bench.posts.run()).toBe(0);
  });
});

describe('when nobody is left', () => {
  const nobody = (position: Position) => inHost(position) || inProvince(position);

  it('an incident stands for the case until somebody takes up the post', async () => {
    const facts = await opened();
    await posts(nobody, { validTo: '2022-02-28' });
    await bench.posts.run();
    await bench.posts.run();
    expect(await bench.incidents.list({ state: 'OPEN', after: null, limit: 10 })).toMatchObject([
      { number: facts.number, code: 'NOBODY_TO_DECIDE', attempts: 1 },
    ]);
    await posts(inHost, { validTo: '2022-02-27' });
    expect(await bench.room.reviveHops()).toHaveLength(1);
    await bench.route();
    expect(await bench.incidents.list({ state: 'OPEN', after: null, limit: 10 })).toMatchObject([
      { number: facts.number, attempts: 2 },
    ]);
    await posts(nobody, {});
    await bench.room.reviveHops();
    await bench.route();
    expect(await bench.incidents.list({ state: 'OPEN', after: null, limit: 10 })).toEqual([]);
    await bench.decide(host, facts);
    await bench.route();
    await bench.openTask(head, facts);
  });

  it('what fell due meanwhile is told of when somebody is asked again', async () => {
    const facts = await opened();
    const reminders = async () =>
      (await bench.published(facts))
        .map(({ type }) => type)
        .filter((type) => /reminded|escalated/.test(type));
    await posts(nobody, { validTo: '2022-02-28' });
    await bench.posts.run();
    for (const now of ['2022-03-05T00:00:00+07:00', '2022-03-07T07:30:00+07:00']) {
      bench.clock.set(now);
      await bench.deadlines.run(await bench.room.overdue(bench.clock.now(), 1_000));
    }
    expect(await reminders()).toEqual([]);
    await posts(nobody, {});
    await bench.posts.run();
    bench.clock.set('2022-03-08T07:30:00+07:00');
    await bench.deadlines.run(await bench.room.overdue(bench.clock.now(), 1_000));
    expect(await reminders()).toEqual(['task-reminded', 'task-escalated']);
    bench.clock.set('2022-03-01T08:00:00+07:00');
  });

  it('the returned case can begin its next round', async () => {
    const facts = await opened({ hostUnitIds: [bench.unit('HD-TUYPHONG'), bench.unit('HD-HAMTHUANNAM')] });
    await posts(nobody, { validTo: '2022-02-28' });
    await bench.posts.run();
    await bench.decide('lam.thanh.long', facts, 'RETURN', 'Trùng lịch.');
    expect(await bench.incidents.list({ state: 'OPEN', after: null, limit: 10 })).toEqual([]);
    await posts(nobody, {});
    await bench.submit({ ...facts, revision: 2 });
    await bench.route();
    await bench.openTask(host, facts);
  });
});
