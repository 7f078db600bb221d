import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId, statement, type Database } from '#database';
import type { Delivery } from '../use-cases/deliver-notices.js';
import { makeInboxDatabase } from './inbox-database.fixture.js';
import { InboxPages, InboxRepository } from './inbox.repository.js';

const NOW = new Date('2022-03-01T02:00:00Z');

describe('inboxes', () => {
  let database: Database;
  let drop: () => Promise<void>;
  let inboxes: InboxRepository;
  let pages: InboxPages;
  beforeAll(async () => {
    ({ database, drop } = await makeInboxDatabase());
    inboxes = new InboxRepository();
    pages = new InboxPages(database);
  });
  afterAll(() => drop());

  let anna: string;
  let binh: string;
  beforeEach(() => {
    anna = newId();
    binh = newId();
  });

  const message = (personId: string, more: Partial<Delivery> = {}): Delivery => ({
    id: newId(),
    eventId: newId(),
    personId,
    kind: 'TASK_OPENED',
    title: 'Chờ đồng chí duyệt',
    text: 'Nội dung',
    link: '/hang-cho',
    subjectId: newId(),
    topic: null,
    at: NOW.toISOString(),
    ...more,
  });
  const deliver = (...messages: Delivery[]) => database.transaction((tx) => inboxes.deliver(tx, messages));
  const withdraw = (...topics: string[]) => database.transaction((tx) => inboxes.withdraw(tx, topics, NOW));
  const read = (personId: string, which: Parameters<InboxRepository['markRead']>[2]) =>
    database.transaction((tx) => inboxes.markRead(tx, personId, which, NOW));
  const all = (personId: string) => pages.page(personId, { unreadOnly: false, limit: 100 });
  const seqs = async (personId: string) => (await all(personId)).map((item) => item.seq);

  it('number the messages of each person from 1, in their order', async () => {
    const changed = await deliver(message(anna), message(binh), message(anna));
    expect(changed.map(({ personId, lastSeq, unread }) => [personId, lastSeq, unread]).sort()).toEqual(
      [
        [anna, 2, 2],
        [binh, 1, 1],
      ].sort(),
    );
    await deliver(message(anna, { title: 'Mới nhất' }));
    expect((await all(anna)).map((item) => [item.seq, item.title])).toEqual([
      [3, 'Mới nhất'],
      [2, 'Chờ đồng chí duyệt'],
      [1, 'Chờ đồng chí duyệt'],
    ]);
    expect(await pages.state(anna)).toEqual({ unread: 3, lastSeq: 3 });
  });

  it('tell which messages are the newest, with their numbers', async () => {
    await deliver(message(anna));
    const twice = message(anna, { title: 'Hai' });
    await deliver(message(anna), twice);
    const [changed] = await deliver(twice, message(anna, { title: 'Ba' }), message(anna, { title: 'Bốn' }));
    expect(changed).toMatchObject({ lastSeq: 5, unread: 5 });
    expect(changed?.messages?.map(({ seq, title }) => [seq, title])).toEqual([
      [4, 'Ba'],
      [5, 'Bốn'],
    ]);
  });

  it('take one message per event and person, however often it comes', async () => {
    const first = message(anna);
    await deliver(first);
    expect(await deliver({ ...first, id: newId() }, { ...first, id: newId(), personId: binh })).toHaveLength(
      1,
    );
    expect(await seqs(anna)).toEqual([1]);
    expect(await seqs(binh)).toEqual([1]);
  });

  it('lose what is withdrawn, for everybody, and count it no longer', async () => {
    const topic = `task:${newId()}`;
    await deliver(message(anna, { topic }), message(binh, { topic }), message(anna));
    await read(binh, { upToSeq: 1 });
    const changed = await withdraw(topic);
    expect(new Map(changed.map(({ personId, unread }) => [personId, unread]))).toEqual(
      new Map([
        [anna, 1],
        [binh, 0],
      ]),
    );
    expect(await seqs(anna)).toEqual([2]);
    expect(await seqs(binh)).toEqual([]);
    expect(await withdraw(topic)).toEqual([]);
  });

  it('never get a message whose topic was closed before it came', async () => {
    const topic = `task:${newId()}`;
    await withdraw(topic);
    expect(await deliver(message(anna, { topic }))).toEqual([]);
    expect(await pages.state(anna)).toEqual({ unread: 0, lastSeq: 0 });
  });

  it('lose a message whose topic is closed while it is being delivered', async () => {
    const topic = `task:${newId()}`;
    let committed: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (committed = resolve));
    let delivered: () => void = () => undefined;
    const inside = new Promise<void>((resolve) => (delivered = resolve));
    const delivering = database.transaction(async (tx) => {
      await inboxes.deliver(tx, [message(anna, { topic })]);
      delivered();
      await held;
    });
    await inside;
    const closing = withdraw(topic);
    await waitingForLock(database);
    committed();
    await delivering;
    expect((await closing).map(({ personId, unread }) => [personId, unread])).toEqual([[anna, 0]]);
    expect(await seqs(anna)).toEqual([]);
  });

  const titles = async (personId: string) => (await all(personId)).map(({ title }) => title);

  it('keep the newest message about a topic, whichever comes first', async () => {
    for (const order of [
      [1, 2, 3],
      [3, 1, 2],
      [2, 3, 1],
    ]) {
      const [person, topic] = [newId(), `duty:${newId()}`];
      for (const rank of order) await deliver(message(person, { topic, rank, title: `Lần ${rank}` }));
      expect(await titles(person)).toEqual(['Lần 3']);
      expect((await pages.state(person)).unread).toBe(1);
    }
  });

  it('keep the newest of those that come together', async () => {
    const topic = `duty:${newId()}`;
    await deliver(...[2, 3, 1].map((rank) => message(anna, { topic, rank, title: `Lần ${rank}` })));
    expect(await titles(anna)).toEqual(['Lần 3']);
  });

  it('lose what is replaced also where nothing takes its place, and when it was read', async () => {
    const topic = `duty:${newId()}`;
    await deliver(message(anna, { topic, rank: 1 }), message(binh, { topic, rank: 1 }), message(anna));
    await read(anna, { upToSeq: 1 });
    const changed = await deliver(message(anna, { topic, rank: 2 }));
    expect(new Map(changed.map(({ personId, unread }) => [personId, unread]))).toEqual(
      new Map([
        [anna, 2],
        [binh, 0],
      ]),
    );
    expect(await seqs(anna)).toEqual([3, 2]);
    expect(await seqs(binh)).toEqual([]);
  });

  it('give one event about a topic to everybody it is for', async () => {
    const topic = `duty:${newId()}`;
    const eventId = newId();
    await deliver(message(anna, { topic, rank: 5, eventId }));
    await deliver(message(anna, { topic, rank: 5, eventId }), message(binh, { topic, rank: 5, eventId }));
    expect(await seqs(anna)).toEqual([1]);
    expect(await seqs(binh)).toEqual([1]);
  });

  it('lose what a rank without a message overtakes, and get what comes after it', async () => {
    const topic = `duty:${newId()}`;
    await deliver(message(anna, { topic, rank: 1 }));
    const overtake = () => database.transaction((tx) => inboxes.overtake(tx, [{ topic, rank: 3 }], NOW));
    expect((await overtake()).map(({ personId, unread }) => [personId, unread])).toEqual([[anna, 0]]);
    expect(await overtake()).toEqual([]);
    expect(await deliver(message(anna, { topic, rank: 2 }))).toEqual([]);
    await deliver(message(anna, { topic, rank: 3 }));
    expect(await seqs(anna)).toEqual([2]);
  });

  it('get no message of a higher rank once its topic is closed', async () => {
    const topic = `duty:${newId()}`;
    await deliver(message(anna, { topic, rank: 1 }));
    await withdraw(topic);
    expect(await deliver(message(anna, { topic, rank: 2 }))).toEqual([]);
  });

  it('are read up to a number, or message by message, each once', async () => {
    const [first, second, third] = [message(anna), message(anna), message(anna)];
    await deliver(first, second, third);
    expect((await read(anna, { upToSeq: 1 }))?.unread).toBe(2);
    expect((await read(anna, { notificationIds: [first.id, third.id] }))?.unread).toBe(1);
    expect((await read(anna, { notificationIds: [third.id] }))?.unread).toBe(1);
    const unread = await pages.page(anna, { unreadOnly: true, limit: 10 });
    expect(unread.map((item) => item.notificationId)).toEqual([second.id]);
    expect((await all(anna)).map((item) => item.readAt !== null)).toEqual([true, false, true]);
  });

  it('are not touched by somebody who names another person’s messages', async () => {
    const hers = message(anna);
    await deliver(hers, message(binh));
    expect((await read(binh, { notificationIds: [hers.id] }))?.unread).toBe(1);
    expect((await pages.state(anna)).unread).toBe(1);
    expect(await read(newId(), { upToSeq: 5 })).toBeUndefined();
  });

  it('are paged from the newest down, and from a number on', async () => {
    await deliver(...Array.from({ length: 7 }, () => message(anna)));
    const page = (range: { below?: number; above?: number }) =>
      pages
        .page(anna, { ...range, unreadOnly: false, limit: 3 })
        .then((items) => items.map((item) => item.seq));
    expect(await page({})).toEqual([7, 6, 5]);
    expect(await page({ below: 5 })).toEqual([4, 3, 2]);
    expect(await page({ above: 5 })).toEqual([7, 6]);
  });

  it('count right and leave no gap while deliveries, closings and readings cross each other', async () => {
    const people = [anna, binh, newId(), newId()];
    const topics = Array.from({ length: 40 }, () => `task:${newId()}`);
    const work = topics.flatMap((topic, n) => [
      () => deliver(...people.map((personId) => message(personId, { topic }))),
      () => deliver(...[...people].reverse().map((personId) => message(personId))),
      () => withdraw(topic, topics[(n * 7) % topics.length] ?? topic),
      () => read(people[n % people.length] ?? anna, { upToSeq: n }),
      ...[1, 2].map((rank) => () => {
        const about = { topic: `duty:${anna}:${n}`, rank, eventId: newId() };
        return deliver(...people.map((personId) => message(personId, about)));
      }),
    ]);
    const queue = work.map((job, n) => [((n * 7919) % 101) + n / 1000, job] as const);
    queue.sort(([a], [b]) => a - b);
    const worker = async () => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) await next[1]();
    };
    await Promise.all(Array.from({ length: 8 }, worker));

    const rows = await database.query<{ wrong: number }>(
      statement(
        'wrong-inboxes',
        `SELECT count(*) AS wrong FROM person_inbox p,
           LATERAL (SELECT count(*) FILTER (WHERE read_at IS NULL AND withdrawn_at IS NULL) AS unread,
             count(*) AS total, coalesce(max(seq), 0) AS highest FROM notification n WHERE n.person_id = p.person_id) AS n
         WHERE p.unread <> n.unread OR p.last_seq <> n.highest OR n.total <> n.highest`,
      ),
    );
    expect(rows).toEqual([{ wrong: 0 }]);
    const left = await database.query<{ n: number }>(
      statement(
        'closed-but-there',
        `SELECT count(*) AS n FROM notification WHERE topic = ANY ($1) AND withdrawn_at IS NULL`,
      ),
      [topics],
    );
    expect(left).toEqual([{ n: 0 }]);
    const newest = await database.query<{ n: number }>(
      statement(
        'newest-of-each',
        `SELECT count(*) AS n FROM notification WHERE topic LIKE $1 AND withdrawn_at IS NULL GROUP BY topic`,
      ),
      [`duty:${anna}:%`],
    );
    expect(newest).toEqual(topics.map(() => ({ n: people.length })));
  });
});

/** Until one connection waits for another. */
async function waitingForLock(database: Database): Promise<void> {
  const waiting = statement(
    'waiting',
    `SELECT count(*) AS n FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`,
  );
  for (;;) {
    const [row] = await database.query<{ n: number }>(waiting);
    if ((row?.n ?? 0) > 0) return;
  }
}
