import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { Registry } from 'prom-client';
import { JobMetrics } from './metrics.js';
import { Sweeper, Sweeps } from './sweeper.js';

const EVERY = 1_000;

describe('a sweep', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  function parts() {
    const logger = new Logger('test');
    const error = jest.spyOn(logger, 'error').mockImplementation(() => undefined);
    jest.spyOn(logger, 'warn').mockImplementation(() => undefined);
    return { logger, error, metrics: new JobMetrics(new Registry()) };
  }

  it('runs every so often, and nearly at once while it finds something', async () => {
    const { logger, metrics } = parts();
    const found = [100, 100, 7, 0, 0];
    const at: number[] = [];
    const sweep = async () => {
      at.push(Date.now());
      return found.shift() ?? 0;
    };
    const sweeper = new Sweeper({ name: 'hops', sweep, everyMs: EVERY, metrics, logger });
    sweeper.start();
    await jest.advanceTimersByTimeAsync(4 * EVERY);
    await sweeper.stop();
    expect(at.slice(1, 6).map((time, i) => time - at[i]!)).toEqual([20, 20, 20, EVERY, EVERY]);
    expect((await metrics.sweptRows.get()).values[0]?.value).toBe(207);
  });

  it('never runs twice at once', async () => {
    const { logger, metrics } = parts();
    let running = 0;
    let most = 0;
    const sweep = async () => {
      most = Math.max(most, (running += 1));
      await new Promise((resolve) => setTimeout(resolve, 5 * EVERY));
      running -= 1;
      return 1;
    };
    const sweeper = new Sweeper({ name: 'slow', sweep, everyMs: EVERY, metrics, logger });
    sweeper.start();
    await jest.advanceTimersByTimeAsync(30 * EVERY);
    expect(most).toBe(1);
    const stopping = sweeper.stop();
    await jest.advanceTimersByTimeAsync(10 * EVERY);
    await stopping;
    expect(running).toBe(0);
  });

  it('goes on after a failure, counts it, and writes one line for an outage', async () => {
    const { logger, metrics, error } = parts();
    let passes = 0;
    const sweep = async () => {
      passes += 1;
      if (passes < 4) throw new Error('away');
      return 0;
    };
    const sweeper = new Sweeper({ name: 'hops', sweep, everyMs: EVERY, metrics, logger });
    sweeper.start();
    await jest.advanceTimersByTimeAsync(8 * EVERY);
    await sweeper.stop();
    expect(passes).toBeGreaterThan(4);
    expect(error).toHaveBeenCalledTimes(1);
    expect((await metrics.sweepErrors.get()).values[0]?.value).toBe(3);
  });

  it('does not run when switched off', async () => {
    const { logger, metrics } = parts();
    let passes = 0;
    const sweeps = new Sweeps({ enabled: false, metrics, logger });
    sweeps.register('hops', async () => (passes += 1), { everyMs: EVERY });
    sweeps.start();
    await jest.advanceTimersByTimeAsync(5 * EVERY);
    await sweeps.stop();
    expect(passes).toBe(0);
  });

  it('has a name of its own', () => {
    const { logger, metrics } = parts();
    const sweeps = new Sweeps({ enabled: true, metrics, logger });
    sweeps.register('hops', async () => 0, { everyMs: EVERY });
    expect(() => sweeps.register('hops', async () => 0, { everyMs: EVERY })).toThrow('two sweeps');
  });
});
