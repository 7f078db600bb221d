/**
 * `npm run demo [-- --out FILE --without N]`: a fresh system whose business time begins in March 2022, and the year of
 * article 001 lived through its public address. Another year: `--trips FILE --province FOLDER --from INSTANT`. With
 * `--until INSTANT` it stops in the middle of the year; with `--keep` the system then stays up, to look around in.
 * Servers of its own, so that it can run beside `npm start`.
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { inOneSentence } from './complaint.mjs';
import { checkTools, prepare } from './prepare.mjs';
import { progress } from './progress.mjs';
import { run } from './run.mjs';
import { ensureServers } from './servers.mjs';
import { isShuttingDown, onShutdown, shutDown, shutDownOnSignals } from './shutdown.mjs';

const root = join(import.meta.dirname, '..', '..');

const say = progress();
shutDownOnSignals({ exitCode: () => 130 });

try {
  checkTools();
  // What else there is goes to the story as it was given.
  const { values } = parseArgs({
    options: { from: { type: 'string' }, province: { type: 'string' }, keep: { type: 'boolean' } },
    strict: false,
  });
  const from = typeof values.from === 'string' ? values.from : '2022-03-01T08:00:00+07:00';
  const province = resolve(
    typeof values.province === 'string' ? values.province : join(root, 'deploy', 'example-province'),
  );
  const [servers] = await Promise.all([startServers(), prepare({ root, log: say })]);
  const { freshName, startSystem } = await import('./system.mjs');
  const name = await freshName(servers, 'demo');
  const system = await startSystem({
    ...{ root, servers, name, businessTime: from },
    example: province,
    // One machine plays fourteen cadres and all who decide: no limit per address.
    env: { RATE_LIMIT_PER_MINUTE: '100000', LOG_LEVEL: 'warn', VIRTUAL_CLOCK: 'on' },
    ...(values.keep ? { gatewayPort: Number(process.env.PORT || 3000) } : {}),
    logDir: join(root, '.local', 'logs', 'demo'),
    onProgress: say,
    onStop: onShutdown,
  });
  const main = join(root, 'dist', 'test', 'demo', 'main.js');
  const story = process.argv.slice(2).filter((one) => one !== '--keep');
  const args = ['--enable-source-maps', main, ...story, '--origin', system.origin];
  args.push('--from', from, '--province', province);
  const { code } = await run(process.execPath, args, { cwd: root, show: true });
  process.exitCode = code;
  if (values.keep && code === 0) {
    console.log(`\nĐi Cơ Sở đang chạy tại  ${system.origin}   Dừng: Ctrl-C\n`);
    await new Promise(() => {});
  }
} catch (error) {
  // Stopped by a signal, whose handler ends the process.
  if (isShuttingDown()) await new Promise(() => {});
  console.error(`\n${inOneSentence(error)}`);
  process.exitCode = 1;
}
await shutDown();
process.exit();

async function startServers() {
  const servers = await ensureServers({
    root,
    dir: join(root, '.local', 'demo-servers'),
    fresh: true,
    log: say,
  });
  onShutdown(() => servers.stop());
  return servers;
}
