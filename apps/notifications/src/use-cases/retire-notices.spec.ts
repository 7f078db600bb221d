import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId, statement, type Database } from '#database';
import { FakeClock } from '#testing';
import { Housekeeping } from '../inbound/housekeeping.js';
import { makeInboxDatabase } from '../storage/inbox-database.fixture.js';
import { InboxPages, InboxRepository } from '../storage/inbox.repository.js';
import { RetentionRepository } from '../storage/retention.repository.js';
import { RetireNotices } from './retire-notices.js';

const KEEP_DAYS = 400;
const DAY_MS = 86_400_000;
/** Business time, four years before the machine’s. */
const LONG_AGO = new Date('2022-03-01T02:00:00Z');

describe('what was dealt with long ago', () => {
  let database: Database;
  let drop: () => Promise<void>;
  let pages: InboxPages;
  const inboxes = new InboxRepository();
  beforeAll(async () => {
    ({ database, drop } = await makeInboxDatabase());
    pages = new InboxPages(database);
  });
  afterAll(() => drop());

  let person: string;
  let clock: FakeClock;
  let retire: RetireNotices;
  beforeEach(async () => {
    await database.query(statement('empty', 'TRUNCATE notification, topic'));
    person = newId();
    clock = new FakeClock(new Date());
    const machine = { now: () => clock.now() };
    retire = new RetireNotices(new RetentionRepository(database), machine, KEEP_DAYS);
  });

  const deliver = async (topic: string | null = null) => {
    const id = newId();
    await database.transaction((tx) =>
      inboxes.deliver(tx, [
        {
          ...{ id, eventId: newId(), personId: person, kind: 'TASK_OPENED', title: 'Tên', text: 'Lời' },
          ...{ link: '/', subjectId: newId(), topic, at: LONG_AGO.toISOString() },
        },
      ]),
    );
    return id;
  };
  const read = (...notificationIds: string[]) =>
    database.transaction((tx) => inboxes.markRead(tx, person, { notificationIds }, LONG_AGO));
  const close = (...topics: string[]) => database.transaction((tx) => inboxes.withdraw(tx, topics, LONG_AGO));
  const stored = async () => {
    const rows = await database.query<{ id: string }>(
      statement('stored', 'SELECT notification_id AS id FROM notification ORDER BY 1'),
    );
    return rows.map(({ id }) => id);
  };
  const topics = () =>
    database.query<{ topic: string }>(statement('topics', 'SELECT topic FROM topic ORDER BY 1'));
  const later = (days: number) => clock.advance(days * DAY_MS);

  it('goes: what was read or withdrawn; what nobody has read stays, and so does the count', async () => {
    const [seen, fresh] = [await deliver(), await deliver()];
    await read(seen);
    await deliver('task:1');
    await close('task:1');
    later(KEEP_DAYS + 1);
    expect(await retire.batch()).toBe(false);
    expect(await stored()).toEqual([fresh]);
    expect(await pages.state(person)).toEqual({ unread: 1, lastSeq: 3 });
  });

  it('is counted from when the machine wrote it, whatever the business day was', async () => {
    const seen = await deliver();
    await read(seen);
    later(KEEP_DAYS - 1);
    await retire.batch();
    expect(await stored()).toEqual([seen]);
  });

  it('goes by the first of the two: a message that was read and withdrawn later counts from the reading', async () => {
    const seen = await deliver('task:2');
    await read(seen);
    await database.query(
      statement('read-before', `UPDATE notification SET done_at = done_at - interval '${KEEP_DAYS} days'`),
    );
    await close('task:2');
    later(1);
    await retire.batch();
    expect(await stored()).toEqual([]);
  });

  it('goes: tombstones, so that until then a late message finds them', async () => {
    await close('task:3');
    later(KEEP_DAYS - 1);
    await retire.batch();
    await deliver('task:3');
    expect(await stored()).toEqual([]);
    later(2);
    await retire.batch();
    expect(await topics()).toEqual([]);
  });

  it('leaves a message whose topic went, and a later closing still takes it out', async () => {
    const fresh = await deliver('task:4');
    later(KEEP_DAYS + 1);
    await retire.batch();
    expect([await topics(), await stored()]).toEqual([[], [fresh]]);
    expect(await close('task:4')).toMatchObject([{ personId: person, unread: 0 }]);
  });

  it('goes in small batches, until nothing is left', async () => {
    for (let n = 0; n < 5; n += 1) await read(await deliver(`task:${n}`));
    later(KEEP_DAYS + 1);
    expect(await retire.batch(2)).toBe(true);
    expect((await stored()).length).toBe(3);
    expect((await topics()).length).toBe(3);
    await new Housekeeping(retire).clean();
    expect([await stored(), await topics()]).toEqual([[], []]);
  });

  it('goes once when several processes clean at the same time, none waiting for another', async () => {
    for (let n = 0; n < 6; n += 1) await read(await deliver(`task:${n}`));
    later(KEEP_DAYS + 1);
    const held = await database.transaction(async (tx) => {
      await tx.query(
        statement(
          'held',
          'SELECT FROM notification WHERE notification_id IN (SELECT notification_id FROM notification ORDER BY done_at LIMIT 2) FOR UPDATE',
        ),
      );
      const cleaners = [retire.batch(3), retire.batch(3)];
      await Promise.all(cleaners);
      return stored();
    });
    expect(held).toHaveLength(2);
    await retire.batch();
    expect([await stored(), await topics()]).toEqual([[], []]);
  });

  it('is cleaned no more once the process ends', async () => {
    await read(await deliver());
    later(KEEP_DAYS + 1);
    const housekeeping = new Housekeeping(retire);
    housekeeping.onApplicationBootstrap();
    await housekeeping.beforeApplicationShutdown();
    await housekeeping.clean();
    expect(await stored()).toHaveLength(1);
  });
});
