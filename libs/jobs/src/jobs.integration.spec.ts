import { randomBytes } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { Redis } from 'ioredis';
import { Registry } from 'prom-client';
import { z } from 'zod';
import type { Tx } from '#database';
import { until } from '../../messaging/src/bench.fixture.js';
import { Proxy } from '../../messaging/src/proxy.fixture.js';
import { servers } from '../../messaging/src/servers.fixture.js';
import { JobQueue } from './job-queue.js';
import { JobError, JobWorker, type JobHandler } from './job-worker.js';
import { JobsModule } from './jobs.module.js';
import { JobMetrics } from './metrics.js';
import { Sweeps } from './sweeper.js';

const JOBS = {
  'test.once': { data: z.object({ id: z.number() }), tries: 1, backoffMs: 10, concurrency: 4 },
  'test.often': { data: z.object({ id: z.number() }), tries: 3, backoffMs: 10, concurrency: 1 },
  'other.job': { data: z.object({}), tries: 1, backoffMs: 10, concurrency: 1 },
} as const;
type TestJobs = typeof JOBS;
type Data = { id: number };

describe('jobs', () => {
  const closing: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
  });

  /** A logical database of this file alone, since it is flushed here. */
  function redisUrl(): string {
    const url = new URL(servers().redis.url);
    url.pathname = '/13';
    return url.href;
  }

  function start(
    handlers: { once?: JobHandler<Data>; often?: JobHandler<Data> } = {},
    {
      url = redisUrl(),
      prefix = `test-${randomBytes(6).toString('hex')}`,
      enabled = true,
      works = true,
    } = {},
  ) {
    const logger = new Logger('Jobs');
    Logger.overrideLogger(false);
    const metrics = new JobMetrics(new Registry());
    const shared = { redisUrl: url, prefix, enabled, jobs: JOBS, metrics, logger };
    const queue = new JobQueue<TestJobs>(shared);
    const worker = new JobWorker<TestJobs>({ ...shared, service: 'test' });
    const done: number[] = [];
    const note: JobHandler<Data> = async ({ id }) => void done.push(id);
    worker.register('test.once', handlers.once ?? note);
    worker.register('test.often', handlers.often ?? note);
    queue.start();
    if (works) worker.start();
    let stopped: Promise<void> | undefined;
    const stop = () => (stopped ??= worker.stop().then(() => queue.stop()));
    closing.push(stop);
    const count = async (name: 'added' | 'missed' | 'done' | 'failed' | 'givenUp') =>
      (await metrics[name].get()).values.reduce((sum, { value }) => sum + value, 0);
    return { queue, worker, done, stop, count, prefix };
  }

  const up = (queue: { up: boolean }) =>
    until(
      () => queue.up,
      (isUp) => isUp,
    );

  it('carries out what was added after a commit, and nothing before it', async () => {
    const { queue, done } = start();
    await up(queue);
    const after: (() => void)[] = [];
    const tx = {
      query: async () => [],
      send: async () => [],
      afterCommit: (work: () => void) => void after.push(work),
    } as unknown as Tx;
    queue.addAfterCommit(tx, 'test.once', { id: 1 });
    queue.addManyAfterCommit(tx, 'test.often', [{ data: { id: 2 } }, { data: { id: 3 }, delayMs: 50 }]);
    await queue.add('test.once', { id: 0 });
    await until(
      () => done,
      (ids) => ids.length === 1,
    );
    for (const work of after) work();
    await until(
      () => done,
      (ids) => ids.length === 4,
    );
    expect([...done].sort()).toEqual([0, 1, 2, 3]);
  });

  it('does not fire a delayed job early', async () => {
    let fired = 0;
    const { queue } = start({ once: async () => void (fired = Date.now()) });
    await up(queue);
    const added = Date.now();
    await queue.add('test.once', { id: 1 }, { delayMs: 300 });
    await until(
      () => fired,
      (time) => time > 0,
    );
    expect(fired - added).toBeGreaterThanOrEqual(295);
  });

  it('never throws while Redis is away, and goes on by itself when it is back', async () => {
    const proxy = await Proxy.to(redisUrl());
    closing.push(() => proxy.down());
    const { queue, done, count } = start({}, { url: proxy.url });
    await up(queue);
    await queue.add('test.once', { id: 1 });
    await until(
      () => done,
      (ids) => ids.length === 1,
    );
    await proxy.down();
    await until(
      () => queue.up,
      (isUp) => !isUp,
    );
    expect(await queue.add('test.once', { id: 2 })).toBe(false);
    expect(await queue.addMany('test.once', [{ data: { id: 3 } }, { data: { id: 4 } }])).toBe(false);
    expect(await count('missed')).toBe(3);
    await proxy.up();
    await up(queue);
    expect(await queue.add('test.once', { id: 5 })).toBe(true);
    await until(
      () => done,
      (ids) => ids.includes(5),
    );
    expect(done).toEqual([1, 5]);
  });

  it('does not wait long for a Redis that froze, and then leaves it alone', async () => {
    const proxy = await Proxy.to(redisUrl());
    const { queue, stop } = start({}, { url: proxy.url, works: false });
    await up(queue);
    proxy.freeze();
    const began = performance.now();
    expect(await queue.add('test.once', { id: 1 })).toBe(false);
    expect(performance.now() - began).toBeLessThan(4_000);
    const again = performance.now();
    expect(await queue.add('test.once', { id: 2 })).toBe(false);
    expect(performance.now() - again).toBeLessThan(100);
    await proxy.down();
    await stop();
  });

  it('starts while Redis is away, and comes up later', async () => {
    const proxy = await Proxy.to(redisUrl());
    await proxy.down();
    closing.push(() => proxy.down());
    const { queue, done } = start({}, { url: proxy.url });
    expect(await queue.add('test.once', { id: 1 })).toBe(false);
    await proxy.up();
    await up(queue);
    await queue.add('test.once', { id: 2 });
    await until(
      () => done,
      (ids) => ids.includes(2),
    );
    expect(done).toEqual([2]);
  });

  it('survives a flushed Redis', async () => {
    const { queue, done } = start();
    await up(queue);
    await queue.add('test.once', { id: 1 });
    await until(
      () => done,
      (ids) => ids.length === 1,
    );
    const admin = new Redis(redisUrl());
    await admin.flushdb();
    await admin.quit();
    await queue.add('test.once', { id: 2 });
    await queue.add('test.often', { id: 3 }, { delayMs: 20 });
    await until(
      () => done,
      (ids) => ids.length === 3,
    );
  });

  it('tries as often as the map says, then gives up', async () => {
    const attempts: number[] = [];
    const { queue, count } = start({
      often: async (_, { attempt }) => {
        attempts.push(attempt);
        throw new Error('no');
      },
    });
    await up(queue);
    await queue.add('test.often', { id: 1 });
    await until(
      () => count('givenUp'),
      (given) => given === 1,
    );
    expect(attempts).toEqual([1, 2, 3]);
    expect(await count('failed')).toBe(3);
    expect(await count('done')).toBe(0);
  });

  it('finishes the jobs that run when it is stopped, and leaves the rest to others', async () => {
    let open: () => void = () => undefined;
    const door = new Promise<void>((resolve) => (open = resolve));
    const begun: number[] = [];
    const first = start({
      often: async ({ id }) => {
        begun.push(id);
        await door;
      },
    });
    await up(first.queue);
    await first.queue.addMany('test.often', [{ data: { id: 1 } }, { data: { id: 2 } }]);
    await until(
      () => begun,
      (ids) => ids.length === 1,
    );
    const stopping = first.stop();
    open();
    await stopping;
    expect(begun).toEqual([1]);
    expect(await first.count('done')).toBe(1);
    const second = start({}, { prefix: first.prefix });
    await until(
      () => second.done,
      (ids) => ids.length === 1,
    );
    expect(second.done).toEqual([2]);
  });

  it('neither adds nor works when switched off', async () => {
    const { queue, count } = start({}, { enabled: false });
    expect(queue.up).toBe(false);
    expect(await queue.add('test.once', { id: 1 })).toBe(false);
    expect(await count('missed')).toBe(1);
  });

  it('runs in an application: handlers and sweeps registered by its modules', async () => {
    const config = { REDIS_URL: redisUrl(), REDIS_PREFIX: `test-${randomBytes(6).toString('hex')}` };
    const module = JobsModule.forRoot({ service: 'test', config, jobs: JOBS });
    const testing = await Test.createTestingModule({ imports: [module] }).compile();
    const worker = testing.get<JobWorker<TestJobs>>(JobWorker);
    const queue = testing.get<JobQueue<TestJobs>>(JobQueue);
    const done: number[] = [];
    let sweeps = 0;
    testing.get(Sweeps).register('test', async () => Math.min(0, (sweeps += 1)), { everyMs: 20 });
    worker.register('test.once', async ({ id }) => done.push(id));
    await expect(testing.init()).rejects.toThrow('no handler for test.often');
    worker.register('test.often', async () => undefined);
    const app = await testing.init();
    await up(queue);
    await queue.add('test.once', { id: 9 });
    await until(
      () => done.length + Math.min(sweeps, 1),
      (n) => n === 2,
    );
    await app.close();
  });
});

describe('the handlers of a service’s jobs', () => {
  const worker = () =>
    new JobWorker<TestJobs>({
      service: 'test',
      redisUrl: 'redis://127.0.0.1:1',
      prefix: 'test',
      enabled: false,
      jobs: JOBS,
      metrics: new JobMetrics(new Registry()),
      logger: new Logger('Jobs'),
    });

  it('refuses a job without a handler, with two, and of another service', () => {
    const one = worker();
    one.register('test.once', async () => undefined);
    expect(() => one.register('test.once', async () => undefined)).toThrow(JobError);
    expect(() => one.register('other.job', async () => undefined)).toThrow('no job of test');
    expect(() => one.start()).toThrow('no handler for test.often');
    one.register('test.often', async () => undefined);
    expect(() => one.start()).not.toThrow();
  });
});
