/** The folder of a set of private servers: what must stay the same between runs (ports, secrets) and where data lies. */
import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  rmdirSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Complaint } from '../complaint.mjs';
import { freePort } from '../ports.mjs';

/** @typedef {{ uid: number, gid: number, name: string }} Account */

/**
 * @typedef {object} Home
 * @property {string} dir
 * @property {string} key names this set of servers; the same as long as the folder stays where it is
 * @property {string} secret everything secret is derived from it
 * @property {boolean} fresh the secret was made now: data that is found belongs to a home that was deleted
 */

/**
 * @param {string} dir
 * @returns {Home}
 */
export function openHome(dir) {
  // 0711: the account that runs PostgreSQL may pass through, nobody may look around.
  mkdirSync(dir, { recursive: true, mode: 0o711 });
  const real = realpathSync(dir);
  const secretFile = join(real, 'secret');
  const fresh = !existsSync(secretFile);
  if (fresh) writeFileSync(secretFile, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  return {
    dir: real,
    key: createHash('sha256').update(real).digest('hex').slice(0, 12),
    secret: readFileSync(secretFile, 'utf8').trim(),
    fresh,
  };
}

/**
 * The ports of the last run where they are free, others where not.
 * @template {string} T
 * @param {Home} home
 * @param {readonly T[]} names
 * @returns {Promise<Record<T, number>>}
 */
export async function choosePorts(home, names) {
  const file = join(home.dir, 'ports.json');
  const before = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const ports = /** @type {Record<T, number>} */ ({});
  for (const name of names) ports[name] = await freePort(before[name]);
  writeFileSync(file, `${JSON.stringify(ports, undefined, 2)}\n`);
  return ports;
}

/**
 * initdb and postgres refuse root, so there the package's account runs them.
 * @returns {Account | undefined} undefined: run as we are
 */
export function postgresAccount() {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const wanted of ['postgres', 'nobody']) {
    const fields = accounts.find((line) => line.startsWith(`${wanted}:`))?.split(':');
    if (fields) return { name: wanted, uid: Number(fields[2]), gid: Number(fields[3]) };
  }
  throw new Complaint('PostgreSQL không chạy được bằng root và máy này không có tài khoản postgres.');
}

/**
 * A folder below `home`, or under /var/tmp or the temporary folder when `account` cannot get to that one.
 * @param {Home} home
 * @param {string} name
 * @param {Account | undefined} account
 * @returns {string}
 */
export function reachableFolder(home, name, account) {
  const inside = join(home.dir, name);
  if (!account) {
    mkdirSync(inside, { recursive: true, mode: 0o700 });
    return inside;
  }
  for (const base of places(home)) {
    const folder = join(base, name);
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      chownSync(folder, account.uid, account.gid);
    } catch {
      continue;
    }
    const probe = ['-c', 'cd "$1" && : > .probe && rm .probe', 'sh', folder];
    const tried = spawnSync('/bin/sh', probe, {
      ...{ cwd: '/', uid: account.uid, gid: account.gid },
      stdio: 'ignore',
    });
    if (tried.status === 0) return folder;
    try {
      rmdirSync(folder);
    } catch {
      // It holds data from when it could be reached.
    }
  }
  throw new Complaint(`Tài khoản ${account.name} không vào được thư mục dữ liệu nào cho ${name}.`);
}

/**
 * The home itself, then, made only when that will not do, folders in places where others may write too: one that we
 * do not own is not used.
 * @param {Home} home
 */
function* places(home) {
  yield home.dir;
  for (const base of ['/var/tmp', tmpdir()]) {
    const folder = join(base, `di-co-so-${home.key}`);
    try {
      mkdirSync(folder, { mode: 0o711 });
    } catch {
      // Exists, or cannot be made: the check below tells.
    }
    const stat = lstatSync(folder, { throwIfNoEntry: false });
    if (stat?.isDirectory() && stat.uid === process.getuid?.() && (stat.mode & 0o022) === 0) yield folder;
  }
}
