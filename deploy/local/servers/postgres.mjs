/** A private PostgreSQL: own data folder, own port, password log-in, durability left on. */
import { spawn } from 'node:child_process';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Complaint } from '../complaint.mjs';
import { processIdentity, sendSignal, waitForEnd } from '../processes.mjs';
import { derivedSecret } from '../secrets.mjs';
import { postgresAccount, reachableFolder } from './home.mjs';
import { ManagedProcess } from './managed-process.mjs';

/** sockaddr_un holds 107 bytes, of which PostgreSQL adds `/.s.PGSQL.<port>`. */
const MAX_SOCKET_FOLDER = 85;

/**
 * @param {object} options
 * @param {import('./home.mjs').Home} options.home
 * @param {import('./programs.mjs').PostgresPrograms} options.programs
 * @param {number} options.port
 * @param {(line: string) => void} options.log
 */
export function privatePostgres({ home, programs, port, log }) {
  const account = postgresAccount();
  const folder = reachableFolder(home, 'postgres', account);
  const data = join(folder, 'data');
  const sockets = Buffer.byteLength(folder) <= MAX_SOCKET_FOLDER ? folder : '';
  const password = derivedSecret(home.secret, 'postgres:postgres');
  const env = { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', TZ: 'UTC', HOME: folder };

  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: sockets,
    max_connections: 300,
    shared_buffers: '256MB',
    wal_compression: 'on',
    max_wal_size: '2GB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // The local log would otherwise hold every statement that a test provokes to fail.
    log_min_error_statement: 'panic',
  };

  /** @type {ManagedProcess} */
  const managed = new ManagedProcess({
    name: 'PostgreSQL',
    launch: async () => {
      await stopLeftover(data);
      await prepareData();
      const args = [
        '-D',
        data,
        ...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]),
      ];
      return {
        file: join(programs.bin, 'postgres'),
        args,
        env,
        cwd: folder,
        uid: account?.uid,
        gid: account?.gid,
      };
    },
    isReady: async () => statusIn(data) === 'ready' && postmasterPid(data) === managed.currentPid,
    readyWithinMs: 60_000,
    // "Fast" shutdown: open sessions are cut, everything committed stays.
    stopSignal: 'SIGINT',
    stopWithinMs: 10_000,
    logFile: join(home.dir, 'postgres.log'),
    recordFile: join(home.dir, 'postgres.process.json'),
    onUnexpectedExit: (code, signal) => log(`PostgreSQL đã dừng bất ngờ (${signal ?? code})`),
  });

  async function prepareData() {
    // Kept under /var/tmp, it outlives the folder .local, and its password is not known any more.
    if (home.fresh) rmSync(data, { recursive: true, force: true });
    // Only now: a restart in this same run must find what was written since.
    home.fresh = false;
    if (existsSync(join(data, 'PG_VERSION'))) return refuseOtherVersion();
    log('PostgreSQL: tạo thư mục dữ liệu');
    // Made beside and renamed, so that an interrupted run never leaves half a cluster.
    const fresh = join(folder, 'data.new');
    rmSync(fresh, { recursive: true, force: true });
    const passwordFile = join(folder, '.password');
    rmSync(passwordFile, { force: true });
    writeFileSync(passwordFile, password, { mode: 0o600, flag: 'wx' });
    if (account) chownSync(passwordFile, account.uid, account.gid);
    try {
      await run(join(programs.bin, 'initdb'), [
        ...['-D', fresh, '-U', 'postgres', '--encoding=UTF8', `--locale=${locale()}`],
        ...['--auth=scram-sha-256', `--pwfile=${passwordFile}`],
      ]);
      renameSync(fresh, data);
    } finally {
      rmSync(passwordFile, { force: true });
    }
  }

  /** Data files of one major version cannot be read by another. */
  function refuseOtherVersion() {
    const made = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
    const have = /\/(\d+)\/bin$/.exec(programs.bin)?.[1];
    if (have && have !== made)
      throw new Complaint(
        `Dữ liệu trong ${data} thuộc PostgreSQL ${made} nhưng máy này có ${have}; hãy xóa thư mục đó rồi chạy lại.`,
      );
  }

  /**
   * @param {string} file
   * @param {string[]} args
   * @returns {Promise<void>}
   */
  function run(file, args) {
    return new Promise((resolve, reject) => {
      const child = spawn(file, args, {
        ...{ cwd: folder, env, uid: account?.uid, gid: account?.gid },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let output = '';
      child.stdout.on('data', (chunk) => (output += chunk));
      child.stderr.on('data', (chunk) => (output += chunk));
      child.on('error', reject);
      child.on('close', (code) => {
        const tail = output.trim().split('\n').slice(-3).join(' | ');
        if (code === 0) resolve();
        else reject(new Complaint(`initdb không thành công: ${tail}`));
      });
    });
  }

  if (account) mkdirSync(folder, { recursive: true });
  return { managed, adminUrl: `postgres://postgres:${password}@127.0.0.1:${port}/postgres` };
}

/** Case folding of Vietnamese letters needs a UTF-8 locale; macOS has no C.UTF-8 before version 15. */
function locale() {
  return process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';
}

/** @param {string} data */
function pidFileLines(data) {
  try {
    return readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return [];
  }
}

/** @param {string} data */
function postmasterPid(data) {
  return Number(pidFileLines(data)[0]) || undefined;
}

/**
 * @param {string} data
 * @returns {string} the eighth line of postmaster.pid: starting, ready, stopping
 */
function statusIn(data) {
  return (pidFileLines(data)[7] ?? '').trim();
}

/**
 * PostgreSQL's own record of who holds the data folder, for the case that ours was lost.
 * @param {string} data
 */
async function stopLeftover(data) {
  const pid = postmasterPid(data);
  const identity = pid && processIdentity(pid);
  if (!pid || !identity || workingFolder(pid) !== data) return;
  sendSignal(pid, 'SIGCONT');
  sendSignal(pid, 'SIGINT');
  if (!(await waitForEnd(pid, identity, 10_000))) sendSignal(pid, 'SIGKILL');
  await waitForEnd(pid, identity, 5000);
}

/** @param {number} pid */
function workingFolder(pid) {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}
