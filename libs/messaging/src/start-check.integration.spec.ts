import { afterEach, describe, expect, it } from '@jest/globals';
import { Bench } from './bench.fixture.js';
import { POLICY } from './servers.fixture.js';

describe('the check at the start', () => {
  let bench: Bench | undefined;
  afterEach(async () => {
    await bench?.close();
    bench = undefined;
  });

  const quick = { tuning: { checkMs: 300 } };

  it('refuses to run without the policy, naming all that is missing', async () => {
    bench = await Bench.make('none');
    await expect(bench.start(quick)).rejects.toMatchObject({
      name: 'TopologyError',
      message: expect.stringMatching(/dead-letter-exchange.*dead-letter-strategy.*overflow.*delivery-limit/),
    });
  });

  it('refuses a queue that somebody declared otherwise', async () => {
    bench = await Bench.make();
    await bench.withConnection(async (connection) => {
      const channel = await connection.createChannel();
      await channel.assertQueue('alpha', { durable: true });
    });
    await expect(bench.start(quick)).rejects.toMatchObject({ name: 'TopologyError' });
  });

  it('runs once the policy is there', async () => {
    bench = await Bench.make('none');
    await expect(bench.start(quick)).rejects.toMatchObject({ name: 'TopologyError' });
    await bench.vhost.police(['alpha', 'audit'], POLICY);
    const service = await bench.start();
    expect(() => service.messaging.health.check()).not.toThrow();
    await service.close();
  });
});
