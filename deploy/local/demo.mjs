/**
 * `npm run demo [-- --out FILE]`: a fresh system whose business time begins in March 2022, and the year of article 001
 * lived through its public address. Servers of its own, so that it can run beside `npm start`.
 */
import { join } from 'node:path';
import { inOneSentence } from './complaint.mjs';
import { checkTools, prepare } from './prepare.mjs';
import { progress } from './progress.mjs';
import { run } from './run.mjs';
import { ensureServers } from './servers.mjs';
import { isShuttingDown, onShutdown, shutDown, shutDownOnSignals } from './shutdown.mjs';

const root = join(import.meta.dirname, '..', '..');
const BUSINESS_TIME = '2022-03-01T08:00:00+07:00';
const SYSTEM = 'demo';

const say = progress();
shutDownOnSignals({ exitCode: () => 130 });

try {
  checkTools();
  const [servers] = await Promise.all([startServers(), prepare({ root, log: say })]);
  const { dropSystem, startSystem } = await import('./system.mjs');
  await dropSystem({ servers, name: SYSTEM });
  const system = await startSystem({
    ...{ root, servers, name: SYSTEM, businessTime: BUSINESS_TIME },
    example: join(root, 'deploy', 'example-province'),
    // One machine plays fourteen cadres and all who decide: no limit per address.
    env: { RATE_LIMIT_PER_MINUTE: '100000', LOG_LEVEL: 'warn' },
    logDir: join(root, '.local', 'logs', 'demo'),
    onProgress: say,
    onStop: onShutdown,
  });
  const main = join(root, 'dist', 'test', 'demo', 'main.js');
  const args = ['--enable-source-maps', main, '--origin', system.origin, ...process.argv.slice(2)];
  const { code } = await run(process.execPath, args, { cwd: root, show: true });
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
  const servers = await ensureServers({ root, dir: join(root, '.local', 'demo-servers'), log: say });
  onShutdown(() => servers.stop());
  return servers;
}
