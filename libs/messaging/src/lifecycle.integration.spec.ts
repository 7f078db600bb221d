import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Bench, bodyOf, counted, gathered, until } from './bench.fixture.js';
import { Proxy } from './proxy.fixture.js';
import { exchangeOf } from './topology.js';

const numbered = (count: number) => Array.from({ length: count }, (_, i) => `n${String(i).padStart(4, '0')}`);

/** A door that a handler waits at until the test opens it. */
function door() {
  let open!: () => void;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { open, opened };
}

describe('starting, stopping, and losing the broker', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await Bench.make();
  });
  afterEach(() => bench.clear());
  afterAll(() => bench.close());

  it('consumes again by itself after the broker cancelled its consumer', async () => {
    const service = await bench.start();
    const { health } = service.messaging;
    await service.publish(counted, 'before');
    await until(
      () => bench.effects(),
      (notes) => notes.length === 1,
    );
    expect(health.state()).toEqual({ publisher: 'up', consumer: 'up', consumers: 2, paused: false });
    await bench.vhost.deleteQueue('alpha');
    await until(
      () => health.state().consumer,
      (state) => state !== 'up',
    );
    expect(() => health.check()).toThrow('consuming');
    await until(
      () => health.state().consumer,
      (state) => state === 'up',
    );
    expect(health.state().consumers).toBe(2);
    await service.publish(counted, 'after');
    await until(
      () => bench.effects(),
      (notes) => notes.length === 2,
    );
    await service.close();
  });

  it('finishes what is in flight when it is closed; the rest stays for others; nothing twice', async () => {
    const { open, opened } = door();
    let begun = 0;
    let taken = 0;
    await bench.prepared();
    const notes = numbered(300);
    await bench.sendAll(notes.map((note) => bodyOf(note, gathered)));
    const first = await bench.start({
      tuning: { batch: 20 },
      behaviour: {
        many: async (batch) => {
          begun += 1;
          taken += batch.length;
          if (begun === 3) await opened;
        },
      },
    });
    await until(
      () => begun,
      (count) => count === 3,
    );
    const closing = first.close();
    // The consumer is cancelled while its third batch is still open.
    await until(
      () => first.messaging.health.state().consumers,
      (count) => count === 0,
    );
    open();
    await closing;
    expect(begun).toBe(3);
    expect(await bench.effects()).toEqual(notes.slice(0, taken));
    expect(await bench.depth('alpha')).toBe(300 - taken);
    const second = await bench.start();
    await until(
      () => bench.effects(),
      (effects) => effects.length >= 300,
    );
    // What goes back to the queue need not come again in its old order.
    expect((await bench.effects()).sort()).toEqual([...notes].sort());
    expect(await second.metric('inbox_duplicates_total')).toBe(0);
    await second.close();
    expect(await bench.depth('alpha')).toBe(0);
  });

  it('counts once what was committed when the connection broke before the acknowledgement', async () => {
    const proxy = await Proxy.to(bench.vhost.amqpUrl);
    const { open, opened } = door();
    let calls = 0;
    const service = await bench.start({
      config: { RABBITMQ_URL: proxy.url },
      behaviour: {
        many: async () => {
          calls += 1;
          if (calls === 1) await opened;
        },
      },
    });
    await bench.sendAll(numbered(5).map((note) => bodyOf(note, gathered)));
    await until(
      () => calls,
      (count) => count === 1,
    );
    await proxy.down();
    await until(
      () => service.messaging.health.state().consumer,
      (state) => state !== 'up',
    );
    open();
    await until(
      () => bench.effects(),
      (notes) => notes.length > 0,
    );
    await proxy.up();
    await until(
      () => bench.effects(),
      (notes) => notes.length >= 5,
    );
    await until(
      () => service.metric('inbox_duplicates_total'),
      (count) => count >= 1,
    );
    await service.close();
    await proxy.down();
    expect(await bench.effects()).toEqual(numbered(5));
    expect(await bench.depth('alpha')).toBe(0);
  });

  it('sends what the last commands published before it ends', async () => {
    const service = await bench.start();
    await service.publish(counted, ...numbered(500));
    await service.close();
    expect(await bench.rows('SELECT 1 AS one FROM outbox')).toEqual([]);
    const next = await bench.start();
    await until(
      () => bench.effects(),
      (notes) => notes.length >= 500,
    );
    await next.close();
  });

  it('starts while the broker is away, says so, and comes up later', async () => {
    const proxy = await Proxy.to(bench.vhost.amqpUrl);
    await proxy.down();
    const service = await bench.start({ config: { RABBITMQ_URL: proxy.url } });
    expect(() => service.messaging.health.check()).toThrow('publishing');
    await service.publish(counted, 'early');
    await proxy.up();
    await until(
      () => bench.effects(),
      (notes) => notes.length === 1,
    );
    await until(
      () => service.messaging.health.state().consumer,
      (state) => state === 'up',
    );
    expect(() => service.messaging.health.check()).not.toThrow();
    await service.close();
    await proxy.down();
  });

  it('raises the alarm for an unroutable event, keeps it, and delivers it when the topology is mended', async () => {
    const service = await bench.start();
    const exchange = exchangeOf('alpha');
    await bench.withConnection(async (connection) => {
      const channel = await connection.createChannel();
      await channel.unbindQueue('alpha', exchange, counted.type);
      await channel.unbindQueue('audit', exchange, '#');
      await channel.close();
    });
    await service.publish(counted, 'homeless');
    await until(
      () => service.metric('outbox_returned_total'),
      (count) => count >= 2,
    );
    expect(await bench.rows('SELECT 1 AS one FROM outbox')).toHaveLength(1);
    await bench.prepared();
    await until(
      () => bench.effects(),
      (notes) => notes.length === 1,
    );
    await until(
      () => bench.rows('SELECT 1 AS one FROM outbox'),
      (rows) => rows.length === 0,
    );
    await service.close();
  });

  it('keeps events for a consumer that has never run', async () => {
    const service = await bench.start();
    await service.publish(counted, 'for the audit');
    await until(
      () => bench.depth('audit'),
      (depth) => depth === 1,
    );
    await service.close();
  });

  it('shows its figures to Prometheus', async () => {
    const service = await bench.start();
    await service.publish(counted, 'a');
    await until(
      () => service.metric('messages_handled_total'),
      (count) => count === 1,
    );
    await until(
      () => service.metric('outbox_waiting'),
      (count) => count === 0,
    );
    expect(await service.metric('consumers')).toBe(2);
    expect(await service.metric('broker_publisher_up')).toBe(1);
    expect(await service.metric('outbox_published_total')).toBe(1);
    await service.close();
  });
});
