import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#database';
import { Bench, bodyOf, counted, gathered, until, type Behaviour } from './bench.fixture.js';
import { Proxy } from './proxy.fixture.js';
import { UnusableMessage } from './failures.js';

type Dead = {
  error_code: string;
  type: string | null;
  attempts: number;
  state: string;
  message_id: string | null;
};

describe('failing messages', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await Bench.make();
  });
  afterEach(() => bench.clear());
  afterAll(() => bench.close());

  const dead = () =>
    bench.rows<Dead>(
      'SELECT error_code, type, attempts, state, message_id FROM dead_message ORDER BY received_at',
    );
  const retries = () => bench.rows('SELECT 1 AS one FROM message_retry');
  const by = newId();

  /** Throws on one note as long as it is told to. */
  function throwing(note: string, error: () => Error = () => new Error('not today')) {
    const state = { failing: true, tries: 0 };
    const behaviour: Behaviour = {
      one: (seen) => {
        if (seen !== note) return;
        state.tries += 1;
        if (state.failing) throw error();
      },
    };
    return { state, behaviour };
  }

  it('tries a message again, gives it up, and handles it once when it is replayed', async () => {
    const { state, behaviour } = throwing('bad');
    const service = await bench.start({ behaviour });
    await service.publish(counted, 'good', 'bad', 'better');
    await until(dead, (rows) => rows.length === 1);
    expect(await dead()).toMatchObject([
      { error_code: 'Error', attempts: 3, state: 'DEAD', type: counted.type },
    ]);
    expect(state.tries).toBeGreaterThanOrEqual(3);
    expect((await bench.effects()).sort()).toEqual(['better', 'good']);
    expect(await retries()).toEqual([]);

    state.failing = false;
    const { deadMessages } = service.messaging;
    const page = await deadMessages.page({ state: 'DEAD', limit: 10 });
    const view = await service.database.transaction((tx) =>
      deadMessages.replay(tx, page.items[0]!.deadMessageId, by),
    );
    expect(view).toMatchObject({ state: 'REPLAYED', errorCode: 'Error' });
    await until(
      () => bench.effects(),
      (notes) => notes.includes('bad'),
    );
    await until(retries, (rows) => rows.length === 0);
    expect((await bench.effects()).sort()).toEqual(['bad', 'better', 'good']);
    await service.close();
  });

  it('can give a replayed message up again', async () => {
    const { behaviour } = throwing('bad');
    const service = await bench.start({ behaviour });
    await service.publish(counted, 'bad');
    await until(dead, (rows) => rows.length === 1);
    const { deadMessages } = service.messaging;
    const [first] = (await deadMessages.page({ state: 'DEAD', limit: 10 })).items;
    await service.database.transaction((tx) => deadMessages.replay(tx, first!.deadMessageId, by));
    await until(dead, (rows) => rows.length === 2);
    expect((await dead()).map((row) => row.state)).toEqual(['REPLAYED', 'DEAD']);
    await service.close();
  });

  it('gives up at once what no further try can help', async () => {
    const { state, behaviour } = throwing(
      'bad',
      () => new UnusableMessage('NO_SUCH_PLAN', 'the plan is unknown'),
    );
    const service = await bench.start({ behaviour });
    await service.publish(counted, 'bad');
    await until(dead, (rows) => rows.length === 1);
    expect(await dead()).toMatchObject([{ error_code: 'NO_SUCH_PLAN', attempts: 1 }]);
    expect(state.tries).toBe(1);
    await service.close();
  });

  it('redoes a batch message by message when one of it is bad; the good ones count once', async () => {
    const { behaviour } = throwing('bad');
    await bench.prepared();
    const notes = Array.from({ length: 60 }, (_, i) => (i === 30 ? 'bad' : `n${i}`));
    await bench.sendAll(notes.map((note, i) => bodyOf(note, i % 2 === 0 ? counted : gathered)));
    const service = await bench.start({ behaviour });
    await until(dead, (rows) => rows.length === 1);
    await until(
      () => bench.effects(),
      (effects) => effects.length >= 59,
    );
    expect(await bench.effects()).toEqual(notes.filter((note) => note !== 'bad'));
    expect(await service.metric('message_batches_redone_total')).toBeGreaterThan(0);
    await service.close();
    expect(await bench.depth('alpha')).toBe(0);
  });

  it('undoes what a failing handler wrote, and publishes none of its events', async () => {
    const service = await bench.start({
      behaviour: {
        one: async (note, { tx }) => {
          if (note !== 'bad') return;
          await service.messaging.outbox.append(tx, [bench.event(counted, 'consequence')]);
          throw new Error('after publishing');
        },
      },
    });
    await service.publish(counted, 'bad');
    await until(dead, (rows) => rows.length === 1);
    expect(await bench.effects()).toEqual([]);
    await service.close();
  });

  it('buries poison at once and goes on', async () => {
    const service = await bench.start();
    const envelope = JSON.parse(bodyOf('x')) as Record<string, unknown>;
    const unknownType = { ...envelope, id: newId(), type: 'vn.dicoso.alpha.unheard-of.v1' };
    const badData = { ...envelope, id: newId(), data: { note: 7 } };
    await bench.send('this is not JSON {');
    await bench.send(Buffer.from([0xff, 0x00, 0xfe]));
    await bench.send('null');
    await bench.send(JSON.stringify({ ...envelope, id: 'no id' }));
    await bench.send(JSON.stringify(unknownType));
    await bench.send(JSON.stringify(badData));
    await bench.send(bodyOf('healthy'));
    await until(
      () => bench.effects(),
      (notes) => notes.length > 0,
    );
    await until(dead, (rows) => rows.length === 6);
    const rows = await dead();
    expect(rows.map((row) => row.error_code).sort()).toEqual([
      'BAD_DATA',
      'BAD_ENVELOPE',
      'BAD_ENVELOPE',
      'NOT_JSON',
      'NOT_JSON',
      'NO_HANDLER',
    ]);
    expect(rows.find((row) => row.error_code === 'BAD_DATA')?.message_id).toBe(badData.id);
    const [body] = await bench.rows<{ body: Buffer }>(
      `SELECT body FROM dead_message WHERE error_code = 'NOT_JSON' ORDER BY received_at LIMIT 1`,
    );
    expect(body?.body.toString()).toBe('this is not JSON {');
    await service.close();
    expect(await bench.depth('alpha')).toBe(0);
  });

  it('gives poison that is replayed up again', async () => {
    const service = await bench.start();
    await bench.send('poison');
    await until(dead, (rows) => rows.length === 1);
    const { deadMessages } = service.messaging;
    const [item] = (await deadMessages.page({ state: 'DEAD', limit: 1 })).items;
    await service.database.transaction((tx) => deadMessages.replay(tx, item!.deadMessageId, by));
    await until(dead, (rows) => rows.length === 2);
    await until(retries, (rows) => rows.length === 0);
    await service.close();
  });

  it('keeps what the broker itself dead-lettered', async () => {
    await bench.prepared();
    const body = bodyOf('rejected');
    await bench.send(body);
    await bench.withConnection(async (connection) => {
      const channel = await connection.createChannel();
      const message = await until(
        () => channel.get('alpha'),
        (got) => got !== false,
      );
      if (message !== false) channel.nack(message, false, false);
      await channel.close();
    });
    const service = await bench.start();
    await until(dead, (rows) => rows.length === 1);
    const { id } = JSON.parse(body) as { id: string };
    expect(await dead()).toMatchObject([{ error_code: 'DEAD_LETTERED', message_id: id, type: counted.type }]);
    const [item] = (await service.messaging.deadMessages.page({ state: 'DEAD', limit: 1 })).items;
    await service.database.transaction((tx) =>
      service.messaging.deadMessages.replay(tx, item!.deadMessageId, by),
    );
    await until(
      () => bench.effects(),
      (notes) => notes.length === 1,
    );
    await service.close();
  });

  it('acknowledges nothing while the database is away, and goes on by itself', async () => {
    const proxy = await Proxy.to(bench.databaseUrl);
    const service = await bench.start({ databaseUrl: proxy.url });
    await service.publish(counted, 'before');
    await until(
      () => bench.effects(),
      (notes) => notes.length === 1,
    );
    await proxy.down();
    await bench.sendAll(Array.from({ length: 50 }, (_, i) => bodyOf(`n${i}`)));
    await until(
      () => service.messaging.health.state().paused,
      (paused) => paused,
    );
    expect(() => service.messaging.health.check()).toThrow('waits for the database');
    await proxy.up();
    await until(
      () => bench.effects(),
      (notes) => notes.length >= 51,
    );
    expect(service.messaging.health.state().paused).toBe(false);
    expect(await dead()).toEqual([]);
    expect(await retries()).toEqual([]);
    await service.close();
    await proxy.down();
    expect(await bench.depth('alpha')).toBe(0);
    expect(await bench.effects()).toHaveLength(51);
  });

  it('is not held up for ever by another server that is away', async () => {
    const refused = () => Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
    const { behaviour } = throwing('bad', refused);
    const service = await bench.start({ behaviour });
    await service.publish(counted, 'bad', 'good');
    await until(
      () => bench.effects(),
      (notes) => notes.includes('good'),
    );
    await until(dead, (rows) => rows.length === 1);
    expect(await dead()).toMatchObject([{ error_code: 'ECONNREFUSED' }]);
    await service.close();
  });

  it('pages, groups, archives, and refuses to settle twice', async () => {
    const service = await bench.start();
    for (let i = 0; i < 5; i += 1) await bench.send(`poison ${i}`);
    const { id: _, ...withoutId } = JSON.parse(bodyOf('x')) as Record<string, unknown>;
    await bench.send(JSON.stringify(withoutId));
    await until(dead, (rows) => rows.length === 6);
    const { deadMessages } = service.messaging;
    const seen: string[] = [];
    for (let cursor: string | undefined; ;) {
      const page = await deadMessages.page({ state: 'DEAD', limit: 4, cursor });
      seen.push(...page.items.map((item) => item.deadMessageId));
      expect(page.groups).toMatchObject([
        { type: null, errorCode: 'NOT_JSON', count: 5 },
        { type: counted.type, errorCode: 'BAD_ENVELOPE', count: 1 },
      ]);
      if (page.nextCursor === null) break;
      cursor = page.nextCursor;
    }
    expect(new Set(seen).size).toBe(6);
    expect(await deadMessages.figures()).toMatchObject({
      service: 'alpha',
      deadMessages: 6,
      outboxWaiting: 0,
    });
    const archive = (which: string) =>
      service.database.transaction((tx) => deadMessages.archive(tx, which, by));
    expect(await archive(seen[0]!)).toMatchObject({ state: 'ARCHIVED' });
    await expect(archive(seen[0]!)).rejects.toMatchObject({ code: 'DEAD_MESSAGE_SETTLED' });
    await expect(archive(newId())).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(deadMessages.page({ state: 'DEAD', limit: 1, cursor: 'WzEsMl0' })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
    expect((await deadMessages.page({ state: 'DEAD', limit: 10 })).items).toHaveLength(5);
    await service.close();
  });
});
