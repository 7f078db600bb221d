/**
 * `npm run bench [-- --levels 16,64,128 --seconds 60 --out FILE]`: a fresh system with a province of 30 districts, every
 * service a process of its own, and a closed loop of registrations through its public address. Servers of its own.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inOneSentence } from './complaint.mjs';
import { checkTools, prepare } from './prepare.mjs';
import { progress } from './progress.mjs';
import { run } from './run.mjs';
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
  /** @type {typeof import('../../test/bench/province.js')} */
  const { writeProvince } = await import(
    pathToFileURL(join(root, 'dist', 'test', 'bench', 'province.js')).href
  );
  const folder = join(root, '.local', 'bench-province');
  const province = writeProvince(folder, join(root, 'deploy', 'example-province'), SUBMITTERS);
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
  const main = join(root, 'dist', 'test', 'bench', 'main.js');
  const { code } = await run(
    process.execPath,
    [
      ...['--enable-source-maps', main, ...process.argv.slice(2)],
      ...['--origin', system.origin, '--province', provinceFile, '--servers', serversDir],
      ...['--postgres', system.databaseUrls.admin, '--rabbitmq', RABBITMQ_URL ?? ''],
      ...['--rabbitmq-raw', servers.rabbitmq.amqpUrl, '--redis', servers.redis.url],
    ],
    { cwd: root, show: true },
  );
  process.exitCode = code;
} catch (error) {
  // Stopped by a signal, whose handler ends the process.
  if (isShuttingDown()) await new Promise(() => {});
  console.error(`\n${inOneSentence(error)}`);
  process.exitCode = 1;
}
await shutDown();
process.exit();

async function startServers() {
  const servers = await ensureServers({ root, dir: serversDir, fresh: true, log: say });
  onShutdown(() => servers.stop());
  return servers;
}
