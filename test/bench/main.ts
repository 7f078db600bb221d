import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dayOf } from '#calendar';
import { STATEFUL_SERVICES } from '#contracts';
import { amountsOf } from './backlog/amounts.js';
import { deadlineFaults, measureDeadlines } from './backlog/deadlines.js';
import { BacklogLoader } from './backlog/loader.js';
import { restartService } from './backlog/parent.js';
import { compare, missedBars } from './bars.js';
import { measureLimits } from './limits.js';
import { Load } from './load.js';
import { readProvince } from './province.js';
import { print } from './report.js';
import type { BacklogResult, Result } from './result.js';
import { measureRound } from './round.js';
import { Settled } from './settled.js';

const { values } = parseArgs({
  options: {
    origin: { type: 'string' },
    /** File that names the province. */
    province: { type: 'string' },
    postgres: { type: 'string' },
    rabbitmq: { type: 'string' },
    'rabbitmq-raw': { type: 'string' },
    redis: { type: 'string' },
    /** Folder of the servers' data, by which their processes are known. */
    servers: { type: 'string' },
    levels: { type: 'string', default: '16,64,128' },
    seconds: { type: 'string', default: '60' },
    'warm-up': { type: 'string', default: '10' },
    /** Finished cases that are loaded before a second round; a tenth as many open ones come with them. */
    backlog: { type: 'string', default: '0' },
    /** Cases that fall due within one minute at the end. */
    deadlines: { type: 'string', default: '0' },
    out: { type: 'string' },
  },
});

function given(
  name: 'origin' | 'province' | 'postgres' | 'rabbitmq' | 'rabbitmq-raw' | 'redis' | 'servers',
): string {
  const value = values[name];
  if (value === undefined) throw new Error(`--${name} is missing`);
  return value;
}

// Whole paths: another system may run on this machine.
const dist = join(process.cwd(), 'dist');
const parts = {
  ...Object.fromEntries(
    [...STATEFUL_SERVICES, 'gateway'].map((service) => [
      service,
      join(dist, 'apps', service, 'src', 'main.js'),
    ]),
  ),
  postgres: `${given('servers')}/postgres`,
  rabbitmq: `${given('servers')}/rabbitmq`,
  redis: `${given('servers')}/redis`,
  load: join(dist, 'test', 'bench', 'main.js'),
};

const seconds = Number(values.seconds);
const warmUp = Number(values['warm-up']);
const levels = values.levels.split(',').map(Number);
const [cases, deadlines] = [Number(values.backlog), Number(values.deadlines)];
if (![seconds, warmUp, ...levels, cases, deadlines].every((n) => Number.isFinite(n) && n >= 0))
  throw new Error('--levels, --seconds, --warm-up, --backlog, --deadlines cần là số.');

const province = readProvince(given('province'));
const load = new Load(given('origin'), province);
const settled = new Settled(given('postgres'), given('rabbitmq'));
const amounts = amountsOf(cases, deadlines);
const loader = new BacklogLoader(given('postgres'), amounts, say);
const today = dayOf(new Date());
await load.open();

const empty = await measureRound(roundOptions(cases > 0));
if (amounts.all > 0) await loader.prepare(today);
const backlog = cases > 0 ? await withBacklog() : null;
const failures = Object.fromEntries(load.failures);
await load.close();
const fallenDue = deadlines > 0 ? await withDeadlines() : null;
await loader.close();
await settled.close();
say('Giới hạn của riêng các máy chủ …');
const limits = await measureLimits({
  postgres: given('postgres'),
  rabbitmq: given('rabbitmq-raw'),
  redis: given('redis'),
});

const result: Result = {
  at: new Date().toISOString(),
  seconds,
  runs: empty.runs,
  freshness: empty.freshness,
  backlog,
  deadlines: fallenDue,
  limits,
  failures,
};
print(result, say);
if (values.out !== undefined) writeFileSync(values.out, `${JSON.stringify(result, null, 2)}\n`);
if (Object.keys(failures).length > 0 || result.backlog?.missed.length || result.deadlines?.faults.length)
  process.exitCode = 1;

function roundOptions(withPages: boolean) {
  return { load, settled, parts, levels, warmUp, seconds, withPages, say };
}

async function withBacklog(): Promise<BacklogResult> {
  say(`Nạp ${cases.toLocaleString('vi-VN')} hồ sơ đã xong và một phần mười số đó đang mở …`);
  const loaded = await loader.backlog(today);
  const startedAt = performance.now();
  await loader.vacuum();
  const vacuumSeconds = Math.round((performance.now() - startedAt) / 1000);
  await settled.takeAsRest();
  const { runs, freshness, pages } = await measureRound(roundOptions(true));
  const compared = compare(empty.runs, runs);
  const none = { idle: {}, half: {} };
  const missed = missedBars(compared, pages ?? none);
  return {
    ...{ cases, amounts, loaded, vacuumSeconds, runs, freshness, compared, missed },
    pages: { empty: empty.pages ?? none, full: pages ?? none },
  };
}

async function withDeadlines() {
  const restart = () => restartService('approvals');
  const figures = await measureDeadlines({ loader, settled, count: deadlines, today, parts, restart, say });
  return { ...figures, faults: deadlineFaults(figures) };
}

function say(line: string): void {
  console.log(line);
}
