import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { STATEFUL_SERVICES } from '#contracts';
import { hundredth } from './figures.js';
import { measureLimits } from './limits.js';
import { Load } from './load.js';
import { usageOf } from './processes.js';
import { readProvince } from './province.js';
import { print } from './report.js';
import { runOf, type Result, type Run } from './result.js';
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

const PARTS = {
  ...Object.fromEntries(
    [...STATEFUL_SERVICES, 'gateway'].map((service) => [service, `/dist/apps/${service}/src/main.js`]),
  ),
  postgres: `${given('servers')}/postgres`,
  rabbitmq: `${given('servers')}/rabbitmq`,
  redis: `${given('servers')}/redis`,
  load: '/dist/test/bench/main.js',
};

const seconds = Number(values.seconds);
const warmUp = Number(values['warm-up']);
const levels = values.levels.split(',').map(Number);
if (![seconds, warmUp, ...levels].every((n) => Number.isFinite(n) && n >= 0))
  throw new Error('--levels, --seconds, --warm-up cần là số.');

const load = new Load(given('origin'), readProvince(given('province')));
const settled = new Settled(given('postgres'), given('rabbitmq'));
const say = (line: string) => console.log(line);
await load.open();

const runs: Run[] = [];
for (const level of levels) {
  say(`${level} hồ sơ cùng lúc: ${warmUp} s làm nóng, ${seconds} s đo …`);
  const before = { usage: usageOf(PARTS), commits: await settled.commits() };
  const figures = await load.run(level, warmUp, seconds);
  await settled.wait();
  runs.push(runOf(figures, before, { usage: usageOf(PARTS), commits: await settled.commits() }));
}
const fastest = Math.max(...runs.map(({ chainsPerSecond }) => chainsPerSecond));
say(`Độ tươi của hàng chờ ở nửa tải (${hundredth(fastest / 2)} hồ sơ/s) …`);
const freshness = await load.freshness(fastest / 2, Math.min(seconds, 30));
await settled.wait();
const failures = Object.fromEntries(load.failures);
await load.close();
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
  runs,
  freshness: freshness.summary(),
  limits,
  failures,
};
print(result, say);
if (values.out !== undefined) writeFileSync(values.out, `${JSON.stringify(result, null, 2)}\n`);
if (Object.keys(failures).length > 0) process.exitCode = 1;
