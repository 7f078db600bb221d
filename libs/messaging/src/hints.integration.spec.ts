import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Bench, EVENTS, SUBSCRIPTIONS, bodyOf, counted, gathered, until } from './bench.fixture.js';
import { Proxy } from './proxy.fixture.js';
import { TemporaryListener } from './temporary-listener.js';

describe('hints, and events for the streams', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await Bench.make();
  });
  afterAll(() => bench.close());

  it('passes on hints after the commit, and events as they happen, also after a lost connection', async () => {
    const proxy = await Proxy.to(bench.vhost.amqpUrl);
    const seen: string[] = [];
    let gaps = 0;
    const listener = new TemporaryListener({
      rabbitmqUrl: proxy.url,
      name: 'test',
      events: EVENTS,
      subscriptions: SUBSCRIPTIONS,
    })
      .onHint('person.*', (payload, key) => seen.push(`${key} ${JSON.stringify(payload)}`))
      .onEvent(counted, ({ note }, envelope) => seen.push(`${envelope.source} ${note}`))
      .onGap(() => (gaps += 1));
    const service = await bench.start();
    const { hints } = service.messaging;
    await listener.start();
    expect(listener.connected).toBe(true);

    await service.database.transaction(async (tx) =>
      hints.publishAfterCommit(tx, 'person.1', { kind: 'queue' }),
    );
    await until(
      () => seen,
      (all) => all.includes('person.1 {"kind":"queue"}'),
    );
    const refused = service.database.transaction(async (tx) => {
      hints.publishAfterCommit(tx, 'person.2', {});
      throw new Error('refused');
    });
    await expect(refused).rejects.toThrow();
    await service.database.transaction(async (tx) => hints.publishAfterCommit(tx, 'unit.1', {}));
    await service.publish(counted, 'live');
    await until(
      () => seen,
      (all) => all.includes('alpha live'),
    );
    expect(seen).toHaveLength(2);

    await proxy.down();
    await until(
      () => listener.connected,
      (connected) => !connected,
    );
    await proxy.up();
    await until(
      () => listener.connected,
      (connected) => connected,
    );
    expect(gaps).toBe(1);
    await bench.send('poison');
    await bench.send(bodyOf('again'));
    await until(
      () => seen,
      (all) => all.includes('alpha again'),
    );

    await listener.stop();
    await service.close();
    await proxy.down();
    const queues = (await bench.vhost.api('GET', `queues/${bench.vhost.name}`)) as { name: string }[];
    expect(queues.map(({ name }) => name).filter((name) => name.startsWith('amq.'))).toEqual([]);
  });

  it('carries the correlation of a request through what it causes', async () => {
    const service = await bench.start({
      behaviour: {
        one: async (note, { tx }) => {
          if (note === 'cause')
            await service.messaging.outbox.append(tx, [bench.event(counted, 'consequence')]);
        },
      },
    });
    const correlations: string[] = [];
    const listener = new TemporaryListener({
      rabbitmqUrl: bench.vhost.amqpUrl,
      name: 'test',
      events: EVENTS,
      subscriptions: SUBSCRIPTIONS,
    }).onEvent(counted, (_, envelope) => correlations.push(envelope.correlationid));
    await listener.start();
    await service.database.transaction((tx) =>
      service.messaging.outbox.append(tx, [{ ...bench.event(counted, 'cause'), correlationId: 'request-7' }]),
    );
    await until(
      () => correlations,
      (all) => all.length === 2,
    );
    expect(correlations).toEqual(['request-7', 'request-7']);
    await listener.stop();
    await service.close();
  });

  it('carries the trace of each of several messages that are handled together', async () => {
    const traces = {
      first: `00-${'1'.repeat(32)}-${'a'.repeat(16)}-01`,
      second: `00-${'2'.repeat(32)}-${'b'.repeat(16)}-01`,
    };
    const service = await bench.start({
      behaviour: {
        many: (notes, { tx }) =>
          service.messaging.outbox.append(
            tx,
            notes.map((note) => ({ ...bench.event(counted, `after ${note}`), correlationId: note })),
          ),
      },
    });
    const seen = new Map<string, string | undefined>();
    const listener = new TemporaryListener({
      rabbitmqUrl: bench.vhost.amqpUrl,
      name: 'test',
      events: EVENTS,
      subscriptions: SUBSCRIPTIONS,
    }).onEvent(counted, ({ note }, { traceparent }) => seen.set(note, traceparent));
    await listener.start();
    const told = Object.entries(traces).map(([note, traceparent]) => ({
      ...(JSON.parse(bodyOf(note, gathered)) as object),
      correlationid: note,
      traceparent,
    }));
    // In one message, so that nothing can come between them.
    await bench.sendAll([JSON.stringify(told)], gathered.type);
    await until(
      () => seen,
      ({ size }) => size === 2,
    );
    expect(Object.fromEntries(seen)).toEqual({ 'after first': traces.first, 'after second': traces.second });
    await listener.stop();
    await service.close();
  });

  it('notices a broker that froze', async () => {
    const proxy = await Proxy.to(bench.vhost.amqpUrl);
    const service = await bench.start({
      config: { RABBITMQ_URL: proxy.url },
      tuning: { heartbeatSeconds: 1 },
    });
    const { health } = service.messaging;
    proxy.freeze();
    await until(
      () => health.state(),
      ({ publisher, consumer }) => publisher !== 'up' && consumer !== 'up',
    );
    await proxy.down();
    await proxy.up();
    await until(
      () => health.state(),
      ({ publisher, consumer }) => publisher === 'up' && consumer === 'up',
    );
    await service.close();
    await proxy.down();
  });
});
