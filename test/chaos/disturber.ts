import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import pg from 'pg';
import { Broker } from './broker.js';
import { fillDisk, freeDisk } from './disk.js';
import type { Disturbance } from './plan.js';
import type { Control, Stage } from './stage.js';
import { Twice } from './twice.js';

/** What was done, `seconds` after the load began; `failed`: it could not be done, in words. */
export type Deed = { seconds: number; kind: string; target: string; detail: string; failed?: string };

/** A service that ended although nobody killed it. */
export type Death = { seconds: number; service: string };

const WATCH_EVERY_MS = 200;
/** As an orchestrator: at once, then after growing pauses. */
const RESTART_PAUSE_MS = 500;
const RESTART_PAUSE_LONGEST_MS = 4_000;

/** Carries out a plan on a running system. */
export class Disturber {
  readonly deeds: Deed[] = [];
  readonly deaths: Death[] = [];
  private readonly twice: Twice;
  private readonly broker: Broker;
  /** Disturbances of one target happen one after the other, of different targets at the same time. */
  private readonly busy = new Map<string, Promise<void>>();
  /** Services that are being killed and started by us. */
  private readonly mine = new Set<string>();
  private beganAt = 0;
  private watch: NodeJS.Timeout | undefined;

  constructor(
    private readonly stage: Stage,
    private readonly say: (line: string) => void,
  ) {
    this.broker = new Broker(stage.urls.management, stage.vhost);
    this.twice = new Twice(stage.urls.rabbitmq, () => this.broker.exchanges());
  }

  get repeated(): number {
    return this.twice.repeated;
  }

  /** Resolves when everything was done and undone again. @param ended nothing more begins once it says so */
  async carryOut(plan: readonly Disturbance[], ended: () => boolean): Promise<void> {
    this.beganAt = performance.now();
    this.watchServices();
    await this.twice.start();
    for (const disturbance of plan) {
      while (this.seconds() < disturbance.at && !ended()) await sleep(100);
      if (ended()) break;
      const { target } = disturbance;
      const before = this.busy.get(target) ?? Promise.resolve();
      this.busy.set(
        target,
        before.then(() => this.one(disturbance)),
      );
    }
    await Promise.all(this.busy.values());
    await this.twice.stop();
  }

  /** Nothing is watched any more. */
  stop(): void {
    clearInterval(this.watch);
  }

  private watchServices(): void {
    const known = new Map<string, number | undefined>();
    this.watch = setInterval(() => {
      for (const [name, { pid }] of Object.entries(this.stage.services)) {
        const before = known.get(name);
        known.set(name, this.mine.has(name) ? undefined : pid);
        if (before === undefined || before === pid || this.mine.has(name)) continue;
        this.deaths.push({ seconds: this.seconds(), service: name });
        this.say(`${this.seconds().toFixed(1).padStart(6)} s  dịch vụ ${name} tự dừng`);
      }
    }, WATCH_EVERY_MS);
  }

  private async one(disturbance: Disturbance): Promise<void> {
    const { kind, target } = disturbance;
    const deed: Deed = { seconds: this.seconds(), kind, target, detail: '' };
    this.deeds.push(deed);
    if (kind === 'kill') this.mine.add(target);
    try {
      deed.detail = await this.act(disturbance);
      this.say(
        `${deed.seconds.toFixed(1).padStart(6)} s  ${words(kind)} ${target}${deed.detail && ` (${deed.detail})`}`,
      );
    } catch (error) {
      deed.failed = error instanceof Error ? error.message : String(error);
      this.say(
        `${deed.seconds.toFixed(1).padStart(6)} s  ${words(kind)} ${target}: không làm được: ${deed.failed}`,
      );
    } finally {
      this.mine.delete(target);
    }
  }

  /** @returns a detail worth telling */
  private async act({ kind, target, lasts }: Disturbance): Promise<string> {
    switch (kind) {
      case 'kill':
      case 'redis-kill':
      case 'rabbitmq-kill': {
        const control = this.control(target);
        await control.kill();
        return this.startAgain(control);
      }
      case 'rabbitmq-restart':
      case 'postgres-restart': {
        const control = this.control(target);
        await this.server(target).stop();
        return this.startAgain(control);
      }
      case 'rabbitmq-cut':
        return `${await this.broker.closeConnections()} kết nối`;
      case 'postgres-cut':
        return `${await this.cutDatabase()} kết nối`;
      case 'redis-flush':
        await this.flush();
        return '';
      case 'freeze': {
        const control = this.control(target);
        await control.pause();
        await sleep(lasts * 1000);
        await control.resume();
        return `${lasts} giây`;
      }
      case 'disk-full':
        return this.fullDisk(target, lasts);
      case 'twice':
        return `${await this.twice.repeat()} thư`;
    }
  }

  private async startAgain(control: Control): Promise<string> {
    const began = performance.now();
    for (let pause = RESTART_PAUSE_MS, tries = 1; ; pause = Math.min(pause * 2, RESTART_PAUSE_LONGEST_MS)) {
      try {
        await control.start();
        const seconds = ((performance.now() - began) / 1000).toFixed(1);
        return `chạy lại sau ${seconds} giây${tries > 1 ? `, ${tries} lần thử` : ''}`;
      } catch {
        tries += 1;
        // Whatever is left of the try that failed.
        await control.kill();
        await sleep(pause);
      }
    }
  }

  private async fullDisk(target: string, seconds: number): Promise<string> {
    const service = this.stage.services[target];
    const pid = service?.pid;
    if (service === undefined || pid === undefined) throw new Error('không chạy');
    if (!fillDisk(pid, service.logFile)) throw new Error('máy này không có prlimit');
    await sleep(seconds * 1000);
    // It may have ended meanwhile, and its limit with it.
    if (service.pid === pid) freeDisk(pid);
    return `${seconds} giây`;
  }

  private async cutDatabase(): Promise<number> {
    const client = new pg.Client({
      connectionString: this.stage.urls.postgres,
      connectionTimeoutMillis: 5_000,
    });
    client.on('error', () => undefined);
    await client.connect();
    try {
      const { rowCount } = await client.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE datname = current_database() AND pid <> pg_backend_pid() AND application_name <> 'chaos'`,
      );
      return rowCount ?? 0;
    } finally {
      await client.end();
    }
  }

  private async flush(): Promise<void> {
    const redis = new Redis(this.stage.urls.redis, { maxRetriesPerRequest: 1, commandTimeout: 5_000 });
    redis.on('error', () => undefined);
    try {
      await redis.flushall();
    } finally {
      redis.disconnect();
    }
  }

  private control(target: string): Control {
    return this.stage.services[target] ?? this.server(target);
  }

  private server(target: string) {
    const server = this.stage.servers?.[target as 'postgres'];
    if (server === undefined) throw new Error('máy chủ này không do lệnh này dừng được');
    return server;
  }

  private seconds(): number {
    return (performance.now() - this.beganAt) / 1000;
  }
}

const WORDS: Readonly<Record<Disturbance['kind'], string>> = {
  kill: 'kill -9',
  freeze: 'treo (SIGSTOP)',
  'rabbitmq-restart': 'khởi động lại',
  'rabbitmq-kill': 'kill -9',
  'rabbitmq-cut': 'cắt mọi kết nối',
  'redis-kill': 'kill -9',
  'redis-flush': 'xoá sạch',
  'postgres-restart': 'khởi động lại',
  'postgres-cut': 'cắt mọi kết nối',
  'disk-full': 'đĩa đầy',
  twice: 'giao lại lần nữa',
};

export function words(kind: Disturbance['kind']): string {
  return WORDS[kind];
}
