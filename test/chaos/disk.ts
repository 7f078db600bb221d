import { spawnSync } from 'node:child_process';
import { copyFileSync, truncateSync } from 'node:fs';

/** Photographs are larger (photo.ts), and what else the process writes is smaller. */
const LIMIT_BYTES = 96 * 1024;

/**
 * A disk that takes nothing more: the running process may no longer write files beyond a size (RLIMIT_FSIZE, set from
 * outside by prlimit). Its writes then fail half-way, as they do on a full disk. It works without privileges and in
 * containers, where no small file system can be mounted, and touches no other process.
 *
 * @param logFile of the same process; begun anew, as the limit holds for it as well
 * @returns whether the limit could be set
 */
export function fillDisk(pid: number, logFile: string): boolean {
  try {
    copyFileSync(logFile, `${logFile}.before-full`);
    truncateSync(logFile);
  } catch {
    // Nothing was logged so far.
  }
  return limit(pid, String(LIMIT_BYTES));
}

export function freeDisk(pid: number): boolean {
  return limit(pid, 'unlimited');
}

/** Only the soft limit: it can be raised again without privileges. */
function limit(pid: number, bytes: string): boolean {
  return spawnSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:`]).status === 0;
}
