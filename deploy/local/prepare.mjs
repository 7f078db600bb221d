/** From a fresh clone to code that can run: dependencies, Prisma clients, build. Each only when something changed. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Complaint } from './complaint.mjs';
import { acquireLock } from './lock.mjs';
import { lastLines, run } from './run.mjs';
import { findProgram } from './servers/programs.mjs';

const LEAST_NODE = [20, 19, 0];
const WAIT_FOR_OTHER_MS = 10 * 60_000;

/** @typedef {{ root: string, log: (line: string) => void }} Options */

/** Says in one sentence what is too old or missing. */
export function checkTools() {
  const have = process.versions.node.split('.').map(Number);
  const difference = LEAST_NODE.map((least, at) => (have[at] ?? 0) - least).find((one) => one !== 0) ?? 0;
  if (difference < 0)
    throw new Complaint(
      `Cần Node ${LEAST_NODE.join('.')} trở lên; máy này đang có ${process.versions.node}.`,
    );
  if (!npmCommand()) throw new Complaint('Không tìm thấy npm; hãy cài npm cùng với Node.');
}

/** @param {Options & { withBuild?: boolean }} options */
export async function prepare({ root, log, withBuild = true }) {
  // `npm start` and `npm test` may run side by side in one clone and would install over each other.
  const lock = await acquireLock(root, 'prepare', {
    waitMs: WAIT_FOR_OTHER_MS,
    onWait: (pid) => log(`Đợi tiến trình ${pid} chuẩn bị xong mã nguồn`),
  });
  try {
    await install({ root, log });
    // Imported only now: nothing of this may need a dependency before it is there.
    const [{ generate }, { buildAll }] = await Promise.all([import('./generate.mjs'), import('./build.mjs')]);
    await generate({ root, log });
    if (withBuild) await buildAll({ root, log });
  } finally {
    await lock.release();
  }
}

/** @param {Options} options */
async function install({ root, log }) {
  if (isInstalled(root)) return;
  log('Cài các thư viện (npm ci)');
  const command = npmCommand();
  if (!command) throw new Complaint('Không tìm thấy npm; hãy cài npm cùng với Node.');
  mkdirSync(join(root, '.local', 'logs'), { recursive: true });
  const began = Date.now();
  const result = await run(
    command.file,
    [...command.args, 'ci', '--include=dev', '--no-audit', '--no-fund'],
    {
      cwd: root,
      // NODE_ENV=production would leave out what builds and tests.
      env: { ...process.env, NODE_ENV: '', NODE_OPTIONS: '' },
      logFile: join(root, '.local', 'logs', 'npm-ci.log'),
    },
  );
  if (result.code !== 0)
    throw new Complaint(`npm ci không thành công (xem .local/logs/npm-ci.log):\n${lastLines(result.output)}`);
  log(`Đã cài các thư viện (${((Date.now() - began) / 1000).toFixed(0)} s)`);
}

/**
 * npm writes what it installed into a hidden lock file as its last act, so an interrupted run is noticed too.
 * @param {string} root
 */
function isInstalled(root) {
  const hidden = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  return Object.entries(wanted).every(([path, one]) => {
    if (path === '') return true;
    // Packages for other systems are in the lock file but not on this machine.
    if (present[path] === undefined)
      return one.optional === true || one.devOptional === true || one.peer === true;
    return present[path].version === one.version && present[path].integrity === one.integrity;
  });
}

/** @returns {{ file: string, args: string[] } | undefined} */
function npmCommand() {
  // Set by npm itself for its scripts: the very npm that the person called.
  const own = process.env.npm_execpath;
  if (own && /npm-cli\.[cm]?js$/.test(own) && existsSync(own)) return { file: process.execPath, args: [own] };
  const npm = findProgram('npm', [join(process.execPath, '..')]);
  return npm ? { file: npm, args: [] } : undefined;
}
