import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { OffsetBusinessClock, VirtualBusinessClock } from '#calendar';
import { Database, statement } from '#database';
import { Messaging } from '#messaging';
import { eventually } from '#testing';
import { makeDatabase } from '../../messaging/src/servers.fixture.js';
import { ClockStore } from './clock-store.js';
import { DueWorks, type DueWork } from './due-work.js';
import { ServiceClock } from './service-clock.js';

const START = new Date('2022-03-01T08:00:00+07:00');
const at = (iso: string) => new Date(`${iso}+07:00`);

/** Due times in memory; notes what fired, with the time that the clock showed. */
class Reminders implements DueWork {
  readonly fired: { due: string; now: number }[] = [];
  stuck = false;

  constructor(
    private readonly clock: VirtualBusinessClock,
    private readonly log: string[],
    private waiting: Date[],
  ) {}

  nextDue() {
    return Promise.resolve(this.waiting[0] ?? null);
  }

  fireDue(until: Date) {
    if (this.stuck) return Promise.resolve(0);
    const due = this.waiting.filter((one) => one <= until);
    this.waiting = this.waiting.filter((one) => one > until);
    for (const one of due) {
      this.fired.push({ due: one.toISOString(), now: this.clock.now().getTime() });
      this.log.push(one.toISOString());
    }
    return Promise.resolve(due.length);
  }
}

describe('the clock of a service', () => {
  let made: Awaited<ReturnType<typeof makeDatabase>>;
  let database: Database;
  const stopping: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    Logger.overrideLogger(false);
    made = await makeDatabase();
    database = new Database({ url: made.url, pool: 4, name: 'clock test' });
    const migration = readFileSync(join(process.cwd(), 'prisma', 'clock', 'migration.sql'), 'utf8');
    await database.query({ name: '', text: migration.replace(/--.*$/gm, '') });
  });
  beforeEach(async () => void (await database.query(statement('test', 'DELETE FROM business_clock'))));
  afterEach(async () => {
    for (const stop of stopping.splice(0)) await stop();
  });
  afterAll(async () => {
    await database.close();
    await made.drop();
  });

  /** A process of the service, with its clock read as at boot. */
  async function start({ offset = START.getTime() - Date.now(), virtual = true } = {}) {
    const clock = virtual ? new VirtualBusinessClock(offset) : new OffsetBusinessClock(offset);
    const works = new DueWorks();
    // Never started: whether it is busy cannot be told.
    const messaging = new Messaging({
      service: 'directory',
      database,
      config: { NODE_ENV: 'test', RABBITMQ_URL: 'amqp://localhost', RABBITMQ_MANAGEMENT_URL: '' },
    });
    const service = new ServiceClock('directory', clock, new ClockStore(database), works, messaging);
    await service.onModuleInit();
    stopping.push(() => service.onApplicationShutdown());
    return { clock: clock as VirtualBusinessClock, works, service };
  }

  it('shows the time it was moved to, and keeps it over a restart', async () => {
    const { service } = await start();
    const target = at('2022-06-30T09:15:00');
    const moved = await service.move(target);
    expect(new Date(moved.now).getTime()).toBeGreaterThanOrEqual(target.getTime());
    expect((await start()).clock.now().getTime()).toBeGreaterThanOrEqual(target.getTime());
  });

  it('starts at the later of what it was told and what was kept', async () => {
    await (await start()).service.move(at('2022-06-30T09:15:00'));
    const later = at('2023-01-01T00:00:00').getTime() - Date.now();
    expect((await start({ offset: later })).clock.offsetMs).toBe(later);
  });

  it('is never turned back, by a move or by the row of a process that is behind', async () => {
    const { clock, service } = await start();
    await service.move(at('2022-06-30T00:00:00'));
    const { offsetMs } = clock;
    await service.move(at('2022-06-29T00:00:00'));
    await new ClockStore(database).keep(offsetMs - 1);
    expect(clock.offsetMs).toBe(offsetMs);
    expect(await new ClockStore(database).read()).toBe(offsetMs);
  });

  it('is followed by other processes of the service', async () => {
    const [one, other] = [await start(), await start()];
    await one.service.move(at('2022-06-30T00:00:00'));
    await eventually('the other one follows', () => other.clock.today() === '2022-06-30');
  });

  it('is refused when it is not virtual, whatever the table says', async () => {
    await (await start()).service.move(at('2022-06-30T00:00:00'));
    const { service, clock } = await start({ virtual: false });
    await expect(service.move(at('2022-07-01T00:00:00'))).rejects.toMatchObject({ code: 'CLOCK_FIXED' });
    expect((await service.state()).virtual).toBe(false);
    expect(clock.today()).toBe('2022-03-01');
  });

  it('fires what fell due up to the target, in due order over all works, and nothing later', async () => {
    const { clock, works, service } = await start();
    const log: string[] = [];
    const times = ['2022-03-02T07:30:00', '2022-03-04T00:00:00', '2022-05-01T07:30:00'].map(at);
    const others = ['2022-03-03T07:30:00', '2022-03-04T07:30:00'].map(at);
    const [tasks, duties] = [new Reminders(clock, log, times), new Reminders(clock, log, others)];
    works.register('test.tasks', tasks);
    works.register('test.duties', duties);
    const before = (await service.state()).handled;
    const state = await service.move(at('2022-03-04T07:30:00'));
    expect(log).toEqual([times[0], others[0], times[1], others[1]].map((one) => one?.toISOString()));
    expect(state.nextDue).toBe(times[2]?.toISOString());
    expect(state.handled - before).toBe(4);
    for (const { due, now } of [...tasks.fired, ...duties.fired])
      expect(now).toBeGreaterThanOrEqual(Date.parse(due));
  });

  it('comes back when something due cannot be fired, and says that it waits', async () => {
    const { clock, works, service } = await start();
    const stuck = new Reminders(clock, [], [at('2022-03-02T07:30:00')]);
    stuck.stuck = true;
    works.register('test.stuck', stuck);
    const state = await service.move(at('2022-04-01T00:00:00'));
    expect(state.nextDue).toBe(at('2022-03-02T07:30:00').toISOString());
    stuck.stuck = false;
    expect((await service.move(at('2022-04-01T00:00:00'))).nextDue).toBeNull();
  });

  it('is busy while work of machine time is under way or the broker cannot be asked', async () => {
    const { service, works } = await start();
    expect((await service.state()).busy).toBe(true);
    works.register('test.idle', { nextDue: () => Promise.resolve(null), fireDue: () => Promise.resolve(0) });
    expect(await works.pending()).toBe(false);
    works.register('test.steps', {
      nextDue: () => Promise.resolve(null),
      fireDue: () => Promise.resolve(0),
      pending: () => Promise.resolve(true),
    });
    expect(await works.pending()).toBe(true);
  });

  it('refuses two works of one name', () => {
    const works = new DueWorks();
    const idle: DueWork = { nextDue: () => Promise.resolve(null), fireDue: () => Promise.resolve(0) };
    works.register('test.idle', idle);
    expect(() => works.register('test.idle', idle)).toThrow('test.idle');
  });
});
