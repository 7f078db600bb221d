/**
 * `npm run bench [-- --levels 16,64,128 --seconds 60 --backlog N --deadlines N --out FILE]`: a fresh system with a province
 * of 30 districts, every service a process of its own, and a closed loop of registrations through its public address.
 * Servers of its own.
 */
import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { inOneSentence } from './complaint.mjs';
import { checkTools, prepare } from './prepare.mjs';
import { progress } from './progress.mjs';
import { ensureServers } from './servers.mjs';
import { isShuttingDown, onShutdown, shutDown, shutDownOnSignals } from './shutdown.mjs';

const root = join(import.meta.dirname, '..', '..');
const serversDir = join(root, '.local', 'bench-servers');
const SUBMITTERS = 128;

const say = progress();
shutDownOnSignals({ exitCode: () => 130 });

try {
  checkTools();
  const [servers] = await Promise.all([startServers(), prepare({ root, log: say })]);
  const { freshName, startSystem } = await import('./system.mjs');
  const { serviceEnvironment } = await import('./provision.mjs');
  const { amountsOf, colleaguesFor } = await amounts();
  const { writeProvince } = await provinces();
  // The program itself refuses what it does not know; here only what decides how large the province is.
  const { values } = parseArgs({
    options: { backlog: { type: 'string' }, deadlines: { type: 'string' } },
    strict: false,
  });
  const trips = amountsOf(Number(values.backlog ?? 0), Number(values.deadlines ?? 0));
  const folder = join(root, '.local', 'bench-province');
  const province = writeProvince(
    folder,
    join(root, 'deploy', 'example-province'),
    SUBMITTERS,
    colleaguesFor(trips, SUBMITTERS),
  );
  const name = await freshName(servers, 'bench');
  const system = await startSystem({
    ...{ root, servers, name, example: folder },
    // As in production, but for limits that one machine with everybody on it would reach.
    env: {
      NODE_ENV: 'production',
      RATE_LIMIT_PER_MINUTE: '1000000',
      LOG_LEVEL: 'warn',
    },
    logDir: join(root, '.local', 'logs', 'bench'),
    onProgress: say,
    onStop: onShutdown,
  });
  mkdirSync(join(root, '.local'), { recursive: true });
  const provinceFile = join(root, '.local', 'bench-province.json');
  writeFileSync(provinceFile, JSON.stringify(province));
  const { RABBITMQ_URL } = serviceEnvironment({ servers, name, service: 'directory' });
  const args = [
    ...process.argv.slice(2),
    ...['--origin', system.origin, '--province', provinceFile, '--servers', serversDir],
    ...['--postgres', system.databaseUrls.admin, '--rabbitmq', RABBITMQ_URL ?? ''],
    ...['--rabbitmq-raw', servers.rabbitmq.amqpUrl, '--redis', servers.redis.url],
  ];
  const code = await measure(args, system);
  process.exitCode = code;
} catch (error) {
  // Stopped by a signal, whose handler ends the process.
  if (isShuttingDown()) await new Promise(() => {});
  console.error(`\n${inOneSentence(error)}`);
  process.exitCode = 1;
}
await shutDown();
process.exit();

/**
 * The program that measures, as a child: its CPU is counted apart. It may ask for a service to be started again.
 * @param {string[]} args
 * @param {import('./system.mjs').RunningSystem} system
 * @returns {Promise<number>} its exit code
 */
function measure(args, system) {
  return new Promise((resolve) => {
    const child = fork(join(root, 'dist', 'test', 'bench', 'main.js'), args, {
      cwd: root,
      stdio: 'inherit',
      execArgv: ['--enable-source-maps'],
    });
    const stop = () => child.kill('SIGTERM');
    process.once('exit', stop);
    child.on('message', (/** @type {{ restart: string }} */ { restart }) => {
      const service = system.services[restart];
      const restarting = service ? service.restart() : Promise.reject(new Error(`no service ${restart}`));
      restarting.then(
        () => child.send({ restarted: restart }),
        () => child.send({}),
      );
    });
    child.on('error', () => resolve(1));
    child.on('close', (code) => {
      process.off('exit', stop);
      resolve(code ?? 1);
    });
  });
}

/** @returns {Promise<typeof import('../../test/bench/province.js')>} */
function provinces() {
  return built('province.js');
}

/** @returns {Promise<typeof import('../../test/bench/backlog/amounts.js')>} */
function amounts() {
  return built('backlog/amounts.js');
}

/** @param {string} file */
function built(file) {
  return import(pathToFileURL(join(root, 'dist', 'test', 'bench', file)).href);
}

async function startServers() {
  const servers = await ensureServers({ root, dir: serversDir, fresh: true, log: say });
  onShutdown(() => servers.stop());
  return servers;
}
