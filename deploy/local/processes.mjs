/** Which process is which: a process id alone may belong to a stranger after a restart of the machine. */
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * @param {number} pid
 * @returns {string | undefined} a text that no other process ever has together with this id; undefined when it ended
 */
export function processIdentity(pid) {
  if (process.platform !== 'linux') {
    const started = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
    return started.stdout?.trim() || undefined;
  }
  const fields = statFields(pid);
  // A zombie has ended; it only waits to be reaped.
  if (!fields || fields[0] === 'Z') return undefined;
  return `${bootId()}:${fields[19]}`;
}

/**
 * @param {number} pid
 * @returns {number[]} children, grandchildren, …; a server's workers often live in sessions of their own, where
 *   a signal to the process group does not reach them
 */
export function descendants(pid) {
  /** @type {Map<number, number[]>} */
  const children = new Map();
  for (const [child, parent] of allProcesses()) {
    const siblings = children.get(parent);
    if (siblings) siblings.push(child);
    else children.set(parent, [child]);
  }
  const found = [];
  const queue = [pid];
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    const next = children.get(at) ?? [];
    found.push(...next);
    queue.push(...next);
  }
  return found;
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals} signal
 * @returns {boolean} false when there is no such process any more
 */
export function sendSignal(pid, signal) {
  try {
    process.kill(pid, signal);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {number} pid
 * @param {string} identity
 * @param {number} withinMs
 * @returns {Promise<boolean>} whether it ended in that time
 */
export async function waitForEnd(pid, identity, withinMs) {
  const giveUpAt = Date.now() + withinMs;
  while (processIdentity(pid) === identity) {
    if (Date.now() >= giveUpAt) return false;
    await sleep(25);
  }
  return true;
}

/** @returns {[pid: number, parent: number][]} */
function allProcesses() {
  if (process.platform !== 'linux') {
    const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
    const lines = (stdout ?? '').trim().split('\n');
    return lines.map((line) => /** @type {[number, number]} */ (line.trim().split(/\s+/).map(Number)));
  }
  /** @type {[number, number][]} */
  const processes = [];
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const fields = statFields(Number(name));
    if (fields) processes.push([Number(name), Number(fields[1])]);
  }
  return processes;
}

/**
 * @param {number} pid
 * @returns {string[] | undefined} the fields of proc(5) stat from the third on (state, parent, …)
 */
function statFields(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in brackets and may itself hold spaces and brackets.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

function bootId() {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return '';
  }
}
