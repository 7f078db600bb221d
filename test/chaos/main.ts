import pg from 'pg';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BenchProvince } from '../bench/province.js';
import { check } from './checker.js';
import { Disturber } from './disturber.js';
import { Journal } from './journal.js';
import { Load } from './load.js';
import { planOf, type Kind } from './plan.js';
import { Quiet } from './quiet.js';
import { Random } from './random.js';
import { isSound, type Result } from './result.js';
import type { Stage } from './stage.js';
import { unnoticed } from './tampering.js';

export { writeChaosProvince, businessStart } from './province.js';
export { print } from './report.js';
export { KINDS } from './plan.js';

export type ChaosOptions = {
  seed: number;
  seconds: number;
  clients: number;
  /** Kinds of disturbances; default: all. */
  only?: readonly Kind[];
  /** The load ends as soon as approvals has published so many events. */
  published?: number;
  /** How long stories under way may take to their end, and the system to come to rest, each, s. */
  graceSeconds: number;
  /** Afterwards, whether every rule notices when its promise is broken. */
  tamper?: boolean;
};

/** Load and disturbances, then the checker. */
export async function chaos(
  stage: Stage,
  province: BenchProvince,
  options: ChaosOptions,
  say: (line: string) => void,
): Promise<Result> {
  const { seed, seconds, clients, only, graceSeconds } = options;
  const services = Object.keys(stage.services);
  const plan = planOf({ seed, seconds, services, only });
  const random = new Random(seed);
  const journal = new Journal();
  const load = new Load(stage.origin, province, journal, random);
  const pool = new pg.Pool({
    connectionString: stage.urls.postgres,
    max: 1,
    connectionTimeoutMillis: 10_000,
  });
  pool.on('error', () => undefined);
  try {
    await load.open();
    say(`${clients} người gửi, ${seconds} giây tải, ${plan.length} lần phá; seed ${seed}`);
    let ended = false;
    const disturber = new Disturber(stage, say);
    const stories = load.run(clients);
    const deeds = disturber.carryOut(plan, () => ended);
    // Whatever fails first is told; the rest goes on until the system is stopped.
    await Promise.race([
      untilOver(options, pool),
      stories,
      deeds.then(() => new Promise<never>(() => undefined)),
    ]);
    ended = true;
    // What was stopped runs again before anybody is given up on.
    load.end(Infinity);
    await deeds;
    load.end(graceSeconds * 1000);
    say('Hết tải; đợi các hồ sơ dở đi đến cùng …');
    await stories;
    await load.close();
    say('Đợi hệ thống yên …');
    const quiet = new Quiet(pool, stage.urls.rabbitmq, stage.businessOffsetMs);
    await quiet.wait(graceSeconds * 1000);
    const places = await quiet.places();
    disturber.stop();
    say('Kiểm tra …');
    const published = await countPublished(pool);
    const client = await pool.connect();
    try {
      const businessNow = new Date(Date.now() + stage.businessOffsetMs);
      const { rules, orphanFiles } = await check({
        client,
        journal,
        filesDir: stage.filesDir,
        businessNow,
        places,
        services,
        deaths: disturber.deaths,
      });
      const silent = options.tamper ? await unnoticed(client, businessNow) : [];
      const done = { rules, deeds: disturber.deeds, silent };
      return {
        at: new Date().toISOString(),
        ...{ seed, seconds, clients, published, orphanFiles },
        ...{ repeated: disturber.repeated, stories: load.stories, commands: journal.figures() },
        ...done,
        sound: isSound(done),
      };
    } finally {
      client.release();
    }
  } finally {
    await pool.end();
  }
}

async function untilOver({ seconds, published }: ChaosOptions, pool: pg.Pool): Promise<void> {
  const endsAt = performance.now() + seconds * 1000;
  while (performance.now() < endsAt) {
    await sleep(Math.min(1_000, Math.max(0, endsAt - performance.now())));
    if (published === undefined) continue;
    const now = await countPublished(pool).catch(() => 0);
    if (now >= published) return;
  }
}

async function countPublished(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ n: string | null }>(
    'SELECT sum(event_seq) AS n FROM approvals.approval_case',
  );
  return Number(rows[0]?.n ?? 0);
}
