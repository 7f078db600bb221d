import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Bench, bodyOf, counted, eventOf, gathered, sorted, until } from './bench.fixture.js';
import { Proxy } from './proxy.fixture.js';
import { NotYet } from './failures.js';
import { OutboxStore } from './outbox-store.js';
import { toRow } from './outgoing.js';

const numbered = (count: number) => Array.from({ length: count }, (_, i) => `n${String(i).padStart(4, '0')}`);

describe('delivery of events', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await Bench.make();
  });
  afterEach(() => bench.clear());
  afterAll(() => bench.close());

  const outbox = () => bench.rows('SELECT id FROM outbox');
  const drained = async () => {
    await until(outbox, (rows) => rows.length === 0);
    await until(
      () => bench.depth('alpha'),
      (depth) => depth === 0,
    );
  };
  /** Everything that was handled was acknowledged too: what was not would be back in the queue after the end. */
  const end = async (...services: { close: () => Promise<void> }[]) => {
    await drained();
    for (const service of services) await service.close();
    expect(await bench.depth('alpha')).toBe(0);
  };

  it('brings what was committed to its handler once, and leaves nothing in the outbox', async () => {
    const service = await bench.start();
    await service.publish(counted, 'a', 'b', 'c');
    await service.publish(gathered, 'd', 'e');
    await until(
      () => bench.effects(),
      (notes) => notes.length >= 5,
    );
    await end(service);
    expect((await bench.effects()).sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('lets what comes soon after a batch wait for others, and what comes after a silence for nobody', async () => {
    const batches: string[][] = [];
    const many = (notes: string[]) => Promise.resolve(void batches.push(notes));
    const service = await bench.start({ behaviour: { many }, tuning: { gatherMs: 600_000, batch: 3 } });
    await service.publish(gathered, 'first');
    await until(
      () => batches,
      ([first]) => first !== undefined,
    );
    for (const note of ['b', 'c', 'd']) await service.publish(gathered, note);
    await until(
      () => bench.effects(),
      (notes) => notes.length >= 4,
    );
    await end(service);
    expect(batches.map((notes) => notes.toSorted())).toEqual([['first'], ['b', 'c', 'd']]);
  });

  it('brings a service only the lane that it subscribes to, and whoever takes everything all of them', async () => {
    const service = await bench.start();
    const before = await bench.depth('audit');
    for (const note of ['theirs a', 'mine b', 'theirs c', 'mine d']) await service.publish(sorted, note);
    await until(
      () => bench.depth('audit'),
      (depth) => depth === before + 4,
    );
    await until(
      () => bench.effects(),
      (notes) => notes.length >= 2,
    );
    await end(service);
    expect((await bench.effects()).sort()).toEqual(['mine b', 'mine d']);
    expect(await service.metric('outbox_returned_total')).toBe(0);
  });

  it('brings events that were told together once to each queue, whichever of them it wants', async () => {
    const service = await bench.start();
    const before = await bench.depth('audit');
    const { subject } = eventOf(counted, 'a');
    const told = [eventOf(counted, 'a'), eventOf(gathered, 'b'), eventOf(counted, 'c')];
    const events = told.map((event, i) => ({ ...event, subject, sequence: i + 1 }));
    await service.database.transaction((tx) => service.messaging.outbox.append(tx, events));
    await until(
      () => bench.effects(),
      (notes) => notes.length >= 3,
    );
    await end(service);
    expect((await bench.effects()).sort()).toEqual(['a', 'b', 'c']);
    expect(await bench.depth('audit')).toBe(before + 1);
    expect(await service.metric('outbox_published_total')).toBe(1);
  });

  it('publishes nothing of a transaction that was rolled back', async () => {
    const service = await bench.start();
    const work = service.database.transaction(async (tx) => {
      await service.messaging.outbox.append(tx, [eventOf(counted, 'undone')]);
      throw new Error('refused');
    });
    await expect(work).rejects.toThrow('refused');
    await service.publish(counted, 'done');
    await until(
      () => bench.effects(),
      (notes) => notes.length > 0,
    );
    await end(service);
    expect(await bench.effects()).toEqual(['done']);
  });

  it('refuses an event that does not keep its contract', async () => {
    const service = await bench.start();
    const bad = { ...eventOf(counted, 'x'), data: { note: 5 } };
    const work = service.database.transaction((tx) => service.messaging.outbox.append(tx, [bad]));
    await expect(work).rejects.toThrow('note');
    await service.close();
  });

  it('accepts while the broker is away, and delivers exactly once when it is back', async () => {
    const proxy = await Proxy.to(bench.vhost.amqpUrl);
    const service = await bench.start({ config: { RABBITMQ_URL: proxy.url } });
    await proxy.down();
    await until(
      () => service.messaging.health.state().publisher,
      (state) => state !== 'up',
    );
    await service.publish(counted, ...numbered(300));
    expect(await outbox()).toHaveLength(Math.ceil(300 / 32));
    expect(await bench.effects()).toEqual([]);
    await proxy.up();
    await until(
      () => bench.effects(),
      (notes) => notes.length >= 300,
    );
    await end(service);
    expect(await bench.effects()).toEqual(numbered(300));
    await proxy.down();
  });

  it('delivers exactly once through a connection that breaks again and again', async () => {
    const proxy = await Proxy.to(bench.vhost.amqpUrl);
    const service = await bench.start({ config: { RABBITMQ_URL: proxy.url } });
    const notes = numbered(1_000);
    for (let from = 0; from < notes.length; from += 10) {
      await service.publish(from % 20 === 0 ? counted : gathered, ...notes.slice(from, from + 10));
      if (from % 200 === 100) {
        await proxy.down();
        await proxy.up();
      }
    }
    await until(
      () => bench.effects(),
      (effects) => effects.length >= notes.length,
      40_000,
    );
    await end(service);
    expect((await bench.effects()).sort()).toEqual(notes);
    await proxy.down();
  });

  it('publishes what another process left behind when it died', async () => {
    const store = new OutboxStore(bench.database);
    const rows = [toRow('alpha', eventOf(counted, 'orphan'), {})];
    await bench.database.transaction(async (tx) => store.insert(tx, rows, 300));
    const service = await bench.start();
    await until(
      () => bench.effects(),
      (notes) => notes.length > 0,
    );
    await end(service);
    expect(await bench.effects()).toEqual(['orphan']);
  });

  it('handles a message that is delivered twice once', async () => {
    const service = await bench.start();
    const body = bodyOf('twice');
    await bench.send(body);
    await until(
      () => bench.effects(),
      (notes) => notes.length > 0,
    );
    await bench.send(body);
    await until(
      () => service.metric('inbox_duplicates_total'),
      (count) => count === 1,
    );
    await end(service);
    expect(await bench.effects()).toEqual(['twice']);
  });

  it('handles two deliveries of one message in one batch once', async () => {
    const body = bodyOf('twice', gathered);
    await bench.prepared();
    await bench.sendAll([body, body], gathered.type);
    const service = await bench.start();
    await until(
      () => service.metric('inbox_duplicates_total'),
      (count) => count === 1,
    );
    await end(service);
    expect(await bench.effects()).toEqual(['twice']);
  });

  it('notices when the inbox is switched off: these proofs can fail', async () => {
    const service = await bench.start({ config: { MESSAGING_INBOX: 'off' } });
    const body = bodyOf('twice');
    await bench.send(body);
    await bench.send(body);
    await until(
      () => bench.effects(),
      (notes) => notes.length === 2,
    );
    await service.close();
  });

  it('notices when messages are dropped on purpose: these proofs can fail', async () => {
    const service = await bench.start({ config: { MESSAGING_DROP_ONE_IN: 5 } });
    for (const note of numbered(10)) await service.publish(counted, note);
    await end(service);
    await until(
      () => bench.effects(),
      (notes) => notes.length === 8,
    );
  });

  it('keeps the order in which the messages arrived', async () => {
    await bench.prepared();
    const notes = numbered(500);
    await bench.sendAll(notes.map((note, i) => bodyOf(note, i % 7 < 3 ? gathered : counted)));
    const service = await bench.start({ tuning: { batch: 40 } });
    await until(
      () => bench.effects(),
      (effects) => effects.length >= notes.length,
    );
    expect(await bench.effects()).toEqual(notes);
    await service.close();
  });

  it('waits for a fact that has not arrived, without counting it as a failure', async () => {
    const service = await bench.start({
      behaviour: {
        one: async (note, { tx }) => {
          if (note !== 'second') return;
          const first = { name: 'find-first', text: `SELECT 1 AS one FROM effect WHERE note = 'first'` };
          if ((await tx.query(first)).length === 0) throw new NotYet('the first is not here yet');
        },
      },
    });
    await bench.send(bodyOf('second'));
    const waiting = () =>
      bench.rows<{ attempts: number; waits: number }>('SELECT attempts, waits FROM message_retry');
    // More tries than an ordinary failure gets.
    await until(waiting, ([row]) => (row?.waits ?? 0) > 5);
    expect((await waiting())[0]?.attempts).toBe(0);
    await bench.send(bodyOf('first'));
    await until(
      () => bench.effects(),
      (notes) => notes.length === 2,
    );
    expect(await bench.effects()).toEqual(['first', 'second']);
    await until(waiting, (rows) => rows.length === 0);
    await service.close();
  });

  it('shares a queue between processes, each message counting once', async () => {
    const services = [await bench.start(), await bench.start()];
    await services[0]!.publish(counted, ...numbered(400));
    await until(
      () => bench.effects(),
      (notes) => notes.length >= 400,
    );
    await end(...services);
    expect((await bench.effects()).sort()).toEqual(numbered(400));
  });
});
