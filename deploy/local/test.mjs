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
const results = join(root, '.local', 'test-results');
const jestCli = join(root, 'node_modules', 'jest', 'bin', 'jest.js');

/** Everything under test/ but the proofs, and the browser tests, which need a program of their own. */
const SYSTEM = readdirSync(join(root, 'test'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'browser' && entry.name !== 'proofs')
  .map(({ name }) => join('test', name));

const filter = process.argv.slice(2);
const say = progress();
shutDownOnSignals({ exitCode: () => 130 });
const total = { passed: 0, failed: 0 };

try {
  checkTools();
  const prepared = prepare({ root, log: say });
  const [servers] = await Promise.all([serversIn('test-servers', prepared), prepared]);
  if (serversFromEnvironment(process.env)) {
    // There is one set of servers, and nobody else uses it while the proofs do.
    await partsAndStories(servers);
    await proofs(servers);
  } else {
    await Promise.all([partsAndStories(servers), proofsBeside(prepared)]);
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

/** @param {string} servers file */
async function partsAndStories(servers) {
  // Where it has to be fetched, that is mostly waiting. It never fails: without one, it says so.
  const fetched = ensureBrowser(say);
  say('Kiểm thử từng phần');
  await jest('parts', servers, ['--roots', 'apps', 'libs', '--maxWorkers=2']);
  const browser = await fetched;
  say(`Kiểm thử toàn hệ thống${browser === undefined ? '' : ' và bằng trình duyệt'}`);
  // Each file has a system of its own and does nothing to the servers under it.
  await jest(
    'system',
    servers,
    [
      '--roots',
      ...SYSTEM,
      ...(browser === undefined ? [] : ['test/browser']),
      ...['--maxWorkers=2', `--testSequencer=${join(import.meta.dirname, 'longest-first.mjs')}`],
    ],
    browser === undefined ? {} : { DICOSO_CHROMIUM: browser },
  );
}

/**
 * What the proofs do most is wait, so they run beside the rest; the servers that they stop and empty are their own.
 * @param {Promise<void>} prepared
 */
async function proofsBeside(prepared) {
  if (await anythingIn('test/proofs')) await proofs(await serversIn('proof-servers', prepared));
}

/** @param {string} servers file */
async function proofs(servers) {
  say('Kiểm thử các cam kết khi có sự cố');
  // These stop servers: one after the other.
  await jest('proofs', servers, ['--roots', 'test/proofs', '--runInBand']);
}

/**
 * @param {string} name of the folder below .local
 * @param {Promise<void>} prepared Testcontainers is one of the dependencies
 * @returns {Promise<string>} the file that says where they are
 */
async function serversIn(name, prepared) {
  const dir = join(root, '.local', name);
  const servers =
    (await inContainers(dir, prepared)) ??
    (await ensureServers({ root, dir, docker: false, fresh: true, log: say }));
  onShutdown(() => servers.stop());
  await prepared;
  if (servers.mode === 'private') {
    const { dropEverything } = await import('./provision.mjs');
    await dropEverything(servers);
  }
  const file = join(dir, 'servers.json');
  const shared = await shareServers(servers, file);
  onShutdown(() => shared.close());
  return file;
}

/**
 * @param {string} dir
 * @param {Promise<void>} prepared
 */
async function inContainers(dir, prepared) {
  if (serversFromEnvironment(process.env) || !(await answeringDocker())) return undefined;
  await prepared;
  const { startContainers } = await import('./servers/testcontainers.mjs');
  return startContainers({ dir, log: say });
}

/**
 * @param {string} folder
 * @returns {Promise<boolean>} whether one of its tests is asked for
 */
async function anythingIn(folder) {
  if (filter.length === 0) return true;
  // What follows --roots up to the next option is a root.
  const args = [jestCli, '--listTests', '--roots', folder, '--passWithNoTests', ...filter];
  const { code, output } = await run(process.execPath, args, { cwd: root });
  return code !== 0 || output.includes('.spec.ts');
}

/**
 * @param {string} name
 * @param {string} servers file
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
async function jest(name, servers, args, env = {}) {
  mkdirSync(results, { recursive: true });
  const outputFile = join(results, `${name}.json`);
  rmSync(outputFile, { force: true });
  const { code } = await run(
    process.execPath,
    [
      '--experimental-vm-modules',
      jestCli,
      '--passWithNoTests',
      '--json',
      `--outputFile=${outputFile}`,
      ...args,
      ...filter,
    ],
    {
      cwd: root,
      show: `${name.padEnd(6)} │ `,
      env: {
        ...process.env,
        NODE_ENV: 'test',
        // Workers take it from here. The warning about the flag would stand before every file.
        NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
        DICOSO_SERVERS_FILE: servers,
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
