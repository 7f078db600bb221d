/**
 * Gets missing server packages through apt, when we are root on Debian or Ubuntu.
 *
 * A package's post-install script likes to start a system-wide instance on the standard port. That is never
 * ours to do, so a policy-rc.d that answers "forbidden" stands in the way while apt runs and is put back after.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { Complaint } from '../complaint.mjs';
import { uninterrupted } from '../shutdown.mjs';
import { findProgram } from './programs.mjs';

const POLICY = '/usr/sbin/policy-rc.d';
const POLICY_ASIDE = '/usr/sbin/policy-rc.d.before-di-co-so';
/** Exit code by which policy-rc.d says "action not allowed" (invoke-rc.d(8)). */
const FORBIDDEN = 101;

/** @returns {string | undefined} why apt cannot be used, or undefined when it can */
export function whyNotApt() {
  if (!findProgram('apt-get')) return 'máy này không có apt-get';
  if (process.getuid?.() !== 0) return 'cần quyền root để cài bằng apt-get';
  return undefined;
}

/**
 * @param {string[]} packages
 * @param {(line: string) => void} log
 */
export function installPackages(packages, log) {
  // Cut off in the middle, dpkg leaves half a package, and the machine would keep our policy.
  return uninterrupted(install(packages, log));
}

/**
 * @param {string[]} packages
 * @param {(line: string) => void} log
 */
async function install(packages, log) {
  const restorePolicy = forbidServiceStarts();
  try {
    log('apt-get update');
    const updated = await run('apt-get', ['-q', 'update']);
    if (updated.code !== 0) log('apt-get update không xong; thử với danh mục gói đang có');
    log(`apt-get install ${packages.join(' ')}`);
    const installed = await run('apt-get', [
      ...['-q', '-y', '--no-install-recommends'],
      // Another apt run holds the lock for a minute or two on a machine that just booted.
      ...['-o', 'DPkg::Lock::Timeout=120', '-o', 'Dpkg::Use-Pty=0'],
      // The machine's own edits to configuration files stay.
      ...['-o', 'Dpkg::Options::=--force-confdef', '-o', 'Dpkg::Options::=--force-confold'],
      'install',
      ...packages,
    ]);
    if (installed.code !== 0)
      throw new Complaint(`apt-get install ${packages.join(' ')} không thành công: ${installed.tail}`);
  } finally {
    restorePolicy();
  }
}

/** @returns {() => void} puts back what was there before */
function forbidServiceStarts() {
  // Left behind by a run that was killed with SIGKILL while apt worked.
  if (existsSync(POLICY_ASIDE)) renameSync(POLICY_ASIDE, POLICY);
  const had = existsSync(POLICY);
  if (had && spawnSync(POLICY, ['redis-server', 'start'], { stdio: 'ignore' }).status === FORBIDDEN) {
    return () => {};
  }
  if (had) renameSync(POLICY, POLICY_ASIDE);
  writeFileSync(POLICY, `#!/bin/sh\nexit ${FORBIDDEN}\n`, { mode: 0o755 });
  return () => {
    if (had) renameSync(POLICY_ASIDE, POLICY);
    else rmSync(POLICY, { force: true });
  };
}

/**
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<{ code: number | null, tail: string }>} `tail`: the last words, for an error message
 */
function run(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' },
      // Own group: a Ctrl-C in the terminal must not cut dpkg off in the middle of a package.
      detached: true,
    });
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => {
      output = (output + chunk.toString()).slice(-2000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, tail: output.trim().split('\n').slice(-3).join(' | ') }));
  });
}
