/**
 * `npm test`: prepares itself like `npm start`, on servers of its own, and runs every test. Arguments after `--` go to
 * Jest. The last line is `N passed, N failed`.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { inOneSentence } from './complaint.mjs';
import { checkTools, prepare } from './prepare.mjs';
import { progress } from './progress.mjs';
import { run } from './run.mjs';
import { ensureServers, shareServers } from './servers.mjs';
import { answeringDocker } from './servers/docker.mjs';
import { serversFromEnvironment } from './servers/environment.mjs';
import { isShuttingDown, onShutdown, shutDown, shutDownOnSignals } from './shutdown.mjs';

const root = join(import.meta.dirname, '..', '..');
const serversDir = join(root, '.local', 'test-servers');
const serversFile = join(serversDir, 'servers.json');
const results = join(root, '.local', 'test-results');

/** Everything under test/ but the browser tests, which need a program of their own. */
const SYSTEM = readdirSync(join(root, 'test'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'browser')
  .map(({ name }) => join('test', name));

const say = progress();
shutDownOnSignals({ exitCode: () => 130 });
const total = { passed: 0, failed: 0 };

try {
  checkTools();
  const prepared = prepare({ root, log: say });
  const [servers] = await Promise.all([startServers(prepared), prepared]);
  if (servers.mode === 'private') {
    const { dropEverything } = await import('./provision.mjs');
    await dropEverything(servers);
  }
  const shared = await shareServers(servers, serversFile);
  onShutdown(() => shared.close());

  const filter = process.argv.slice(2);
  say('Kiểm thử từng phần');
  await jest('parts', ['--roots', 'apps', 'libs', '--maxWorkers=2', ...filter]);
  // These start whole systems and stop servers under them: one after the other.
  say('Kiểm thử toàn hệ thống');
  await jest('system', ['--roots', ...SYSTEM, '--runInBand', ...filter]);
  const browser = await ensureBrowser(say);
  if (browser !== undefined) {
    say('Kiểm thử bằng trình duyệt');
    await jest('browser', ['--roots', 'test/browser', '--runInBand', ...filter], {
      DICOSO_CHROMIUM: browser,
    });
  }
  if (total.passed + total.failed === 0) {
    say('Không có kiểm thử nào chạy.');
    process.exitCode = 1;
  }
} catch (error) {
  // Stopped by a signal, whose handler ends the process.
  if (isShuttingDown()) await new Promise(() => {});
  console.error(inOneSentence(error));
  total.failed += 1;
}
await shutDown();
if (total.failed > 0) process.exitCode = 1;
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit();

/** @param {Promise<void>} prepared Testcontainers is one of the dependencies */
async function startServers(prepared) {
  const servers =
    (await inContainers(prepared)) ??
    (await ensureServers({ root, dir: serversDir, docker: false, fresh: true, log: say }));
  onShutdown(() => servers.stop());
  return servers;
}

/** @param {Promise<void>} prepared */
async function inContainers(prepared) {
  if (serversFromEnvironment(process.env) || !(await answeringDocker())) return undefined;
  await prepared;
  const { startContainers } = await import('./servers/testcontainers.mjs');
  return startContainers({ dir: serversDir, log: say });
}

/**
 * @param {string} name
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
async function jest(name, args, env = {}) {
  mkdirSync(results, { recursive: true });
  const outputFile = join(results, `${name}.json`);
  rmSync(outputFile, { force: true });
  const cli = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const { code } = await run(
    process.execPath,
    ['--experimental-vm-modules', cli, '--passWithNoTests', '--json', `--outputFile=${outputFile}`, ...args],
    {
      cwd: root,
      show: true,
      env: {
        ...process.env,
        NODE_ENV: 'test',
        // Workers take it from here. The warning about the flag would stand before every file.
        NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
        DICOSO_SERVERS_FILE: serversFile,
        ...env,
      },
    },
  );
  const outcome = existsSync(outputFile) ? JSON.parse(readFileSync(outputFile, 'utf8')) : undefined;
  total.passed += outcome?.numPassedTests ?? 0;
  // A file that cannot be loaded holds no failed test, only a failed file.
  const failed = (outcome?.numFailedTests ?? 0) + (outcome?.numRuntimeErrorTestSuites ?? 0);
  total.failed += failed === 0 && code !== 0 ? 1 : failed;
}
