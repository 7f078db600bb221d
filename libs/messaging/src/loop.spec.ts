import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { Loop } from './loop.js';

describe('a loop', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  function loop(step: () => Promise<number>) {
    const logger = new Logger('test');
    const error = jest.spyOn(logger, 'error').mockImplementation(() => undefined);
    jest.spyOn(logger, 'warn').mockImplementation(() => undefined);
    return { loop: new Loop({ name: 'test', step, busyMs: 5, idleMs: 1_000, logger }), error };
  }

  it('goes on quickly while there is work, and slows down when there is none', async () => {
    const work = [3, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    const at: number[] = [];
    const { loop: it } = loop(async () => {
      at.push(Date.now());
      return work.shift() ?? 0;
    });
    it.start();
    await jest.advanceTimersByTimeAsync(10_000);
    await it.stop();
    const pauses = at.slice(1).map((time, i) => time - at[i]!);
    expect(pauses.slice(0, 5)).toEqual([5, 5, 20, 40, 80]);
    expect(pauses.at(-1)).toBe(1_000);
  });

  it('runs at once when woken, also right after the pass that is running', async () => {
    let passes = 0;
    let release: () => void = () => undefined;
    const { loop: it } = loop(async () => {
      passes += 1;
      if (passes === 2) await new Promise<void>((resolve) => (release = resolve));
      return 0;
    });
    it.start();
    await jest.advanceTimersByTimeAsync(0);
    it.wake();
    await jest.advanceTimersByTimeAsync(0);
    expect(passes).toBe(2);
    it.wake();
    await jest.advanceTimersByTimeAsync(500);
    expect(passes).toBe(2);
    release();
    await jest.advanceTimersByTimeAsync(0);
    expect(passes).toBe(3);
    await it.stop();
  });

  it('survives a failing pass, and writes one line for an outage', async () => {
    let passes = 0;
    const { loop: it, error } = loop(async () => {
      passes += 1;
      throw new Error('away');
    });
    it.start();
    await jest.advanceTimersByTimeAsync(5_000);
    await it.stop();
    expect(passes).toBeGreaterThan(3);
    expect(error).toHaveBeenCalledTimes(1);
  });

  it('begins nothing after it was stopped, and waits for what runs', async () => {
    let passes = 0;
    let release: () => void = () => undefined;
    const { loop: it } = loop(async () => {
      passes += 1;
      await new Promise<void>((resolve) => (release = resolve));
      return 1;
    });
    it.start();
    await jest.advanceTimersByTimeAsync(0);
    let stopped = false;
    const stopping = it.stop().then(() => (stopped = true));
    await jest.advanceTimersByTimeAsync(1_000);
    expect(stopped).toBe(false);
    release();
    await stopping;
    it.wake();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(passes).toBe(1);
  });
});
