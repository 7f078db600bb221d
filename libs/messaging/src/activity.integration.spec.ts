import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Bench, bodyOf, counted, until } from './bench.fixture.js';
import { NotYet } from './failures.js';

describe('whether messages are under way', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await Bench.make();
  });
  afterEach(() => bench.clear());
  afterAll(() => bench.close());

  it('is told from the commit of an event until it was handled', async () => {
    let goOn = (): void => undefined;
    const gate = new Promise<void>((resolve) => (goOn = resolve));
    const { messaging, publish } = await bench.start({ behaviour: { one: () => gate } });
    const look = () => messaging.activity.look();
    const { handled } = await until(look, ({ busy }) => !busy);
    await publish(counted, 'a');
    expect((await look()).busy).toBe(true);
    await bench.withConnection(async (connection) => {
      const channel = await connection.createChannel();
      // Given out, so that only the process that holds it can tell.
      await until(
        () => channel.checkQueue('alpha'),
        ({ messageCount }) => messageCount === 0,
      );
    });
    await until(
      () => bench.rows('SELECT 1 FROM outbox'),
      (rows) => rows.length === 0,
    );
    expect(await look()).toEqual({ handled, busy: true });
    goOn();
    expect(await until(look, ({ busy }) => !busy)).toEqual({ handled: handled + 1, busy: false });
  });

  it('is told of messages in the queue that nobody was given', async () => {
    let goOn = (): void => undefined;
    const gate = new Promise<void>((resolve) => (goOn = resolve));
    const tuning = { prefetch: 1, batch: 1 };
    const { messaging } = await bench.start({ behaviour: { one: () => gate }, tuning });
    await bench.sendAll([bodyOf('x'), bodyOf('y')]);
    expect((await messaging.activity.look()).busy).toBe(true);
    goOn();
    const quiet = await until(
      () => messaging.activity.look(),
      ({ busy, handled }) => !busy && handled === 2,
    );
    expect(quiet.handled).toBe(2);
  });

  it('is told of a message that waits for a fact, and is tried again soon', async () => {
    let there = false;
    const one = () => {
      if (!there) throw new NotYet('the fact is not here');
    };
    const { messaging, publish } = await bench.start({ behaviour: { one } });
    await publish(counted, 'a');
    await until(
      () => bench.rows('SELECT 1 FROM message_retry'),
      (rows) => rows.length === 1,
    );
    expect((await messaging.activity.look()).busy).toBe(true);
    there = true;
    await until(
      () => messaging.activity.look(),
      ({ busy, handled }) => !busy && handled === 1,
    );
    expect(await bench.effects()).toEqual(['a']);
  });
});
