/**
 * One long-running child: started until it is ready, stopped gracefully with a bound, never left behind.
 *
 * It lives in a process group of its own, so that a Ctrl-C in the terminal reaches only us and we decide the
 * order of stopping. Where the system has `setpriv`, the kernel also tells the child when we die by SIGKILL;
 * elsewhere the record file lets the next run find it.
 */
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Complaint } from '../complaint.mjs';
import { descendants, processIdentity, sendSignal, waitForEnd } from '../processes.mjs';
import { findProgram } from './programs.mjs';

/**
 * @typedef {object} Launch
 * @property {string} file
 * @property {string[]} args
 * @property {Record<string, string | undefined>} env the whole environment of the child
 * @property {string} [cwd]
 * @property {number} [uid]
 * @property {number} [gid]
 */

/**
 * @typedef {object} ProcessPlan
 * @property {string} name what messages call it
 * @property {() => Launch | Promise<Launch>} launch
 * @property {() => Promise<boolean>} isReady asked again and again until true
 * @property {number} readyWithinMs
 * @property {NodeJS.Signals} stopSignal asks for a graceful end
 * @property {number} stopWithinMs after that it is killed
 * @property {boolean} [inTurn] waits for its turn when it is woken, instead of interrupting others
 * @property {string} logFile receives stdout and stderr
 * @property {string} [recordFile] where its process id is kept for a later run
 * @property {(code: number | null, signal: NodeJS.Signals | null) => void} [onUnexpectedExit]
 */

const MAX_LOG_BYTES = 20_000_000;
/** @type {Set<ManagedProcess>} */
const running = new Set();
/** @type {string | undefined} */
let chrt;

// The last resort when a script ends without awaiting stop(): nothing asynchronous works any more here.
process.on('exit', () => {
  for (const managed of running) managed.signalNow();
});

export class ManagedProcess {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  #child;
  /** @type {Promise<void>} */
  #ended = Promise.resolve();
  #paused = false;
  #stopping = false;

  /** @param {ProcessPlan} plan */
  constructor(plan) {
    this.plan = plan;
  }

  /** @returns {number | undefined} */
  get currentPid() {
    return this.#child?.pid;
  }

  async start() {
    if (this.#child) return;
    await this.#stopLeftover();
    const launch = await this.plan.launch();
    const [file, args] = tied(launch, this.plan);
    const log = openLog(this.plan.logFile);
    this.#stopping = false;
    const child = spawn(file, args, {
      cwd: launch.cwd,
      env: launch.env,
      uid: launch.uid,
      gid: launch.gid,
      detached: true,
      stdio: ['ignore', log, log],
    });
    closeSync(log);
    this.#child = child;
    running.add(this);
    /** @type {Error | undefined} */
    let failure;
    this.#ended = new Promise((resolve) => {
      child.once('error', (error) => {
        failure = error;
        this.#forget(child);
        resolve();
      });
      child.once('exit', (code, signal) => {
        const expected = this.#stopping;
        this.#forget(child);
        resolve();
        if (!expected && ready) this.plan.onUnexpectedExit?.(code, signal);
      });
    });
    let ready = false;
    this.#record(child.pid);
    const giveUpAt = Date.now() + this.plan.readyWithinMs;
    while (!(await this.plan.isReady())) {
      if (this.#child !== child)
        throw new Complaint(`${this.plan.name} không khởi động được: ${failure?.message ?? this.logTail()}`);
      if (Date.now() >= giveUpAt) {
        await this.kill();
        const seconds = Math.round(this.plan.readyWithinMs / 1000);
        throw new Complaint(`${this.plan.name} chưa sẵn sàng sau ${seconds} giây: ${this.logTail()}`);
      }
      await sleep(30);
    }
    ready = true;
  }

  /** @param {NodeJS.Signals} [signal] default: the one that asks for a graceful end */
  async stop(signal = this.plan.stopSignal) {
    const child = this.#child;
    if (!child?.pid) return;
    this.#stopping = true;
    const family = [child.pid, ...descendants(child.pid)];
    if (signal === 'SIGKILL') for (const pid of family) sendSignal(pid, 'SIGKILL');
    else sendSignal(child.pid, signal);
    // A stopped process cannot act on a signal.
    if (this.#paused) for (const pid of family) sendSignal(pid, 'SIGCONT');
    this.#paused = false;
    const done = await Promise.race([
      this.#ended.then(() => true),
      sleep(this.plan.stopWithinMs, false, { ref: false }),
    ]);
    if (!done) {
      for (const pid of [child.pid, ...descendants(child.pid)]) sendSignal(pid, 'SIGKILL');
      await this.#ended;
    }
  }

  kill() {
    return this.stop('SIGKILL');
  }

  /** Freezes it and its workers: connections stay open and nothing answers. */
  async pause() {
    if (!this.#child?.pid) return;
    this.#paused = true;
    for (const pid of [this.#child.pid, ...descendants(this.#child.pid)]) sendSignal(pid, 'SIGSTOP');
  }

  async resume() {
    if (!this.#child?.pid) return;
    for (const pid of [this.#child.pid, ...descendants(this.#child.pid)]) sendSignal(pid, 'SIGCONT');
    this.#paused = false;
  }

  async pid() {
    return this.currentPid;
  }

  /** Waits until the present child, if any, has ended. */
  async ended() {
    await this.#ended;
  }

  signalNow() {
    if (this.#child?.pid) sendSignal(this.#child.pid, this.plan.stopSignal);
  }

  /** @returns {string} the last lines it wrote, on one line */
  logTail(lines = 4) {
    return logTail(this.plan.logFile, lines);
  }

  /** @param {import('node:child_process').ChildProcess} child */
  #forget(child) {
    if (this.#child !== child) return;
    this.#child = undefined;
    this.#paused = false;
    running.delete(this);
    if (this.plan.recordFile) rmSync(this.plan.recordFile, { force: true });
  }

  /** @param {number | undefined} pid */
  #record(pid) {
    if (!this.plan.recordFile || !pid) return;
    const identity = processIdentity(pid);
    if (identity) writeFileSync(this.plan.recordFile, JSON.stringify({ pid, identity }));
  }

  /** What a killed run left: ours by process id and start time, so it may be stopped. */
  async #stopLeftover() {
    const record = this.plan.recordFile && readRecord(this.plan.recordFile);
    if (!record || processIdentity(record.pid) !== record.identity) return;
    sendSignal(record.pid, this.plan.stopSignal);
    for (const pid of [record.pid, ...descendants(record.pid)]) sendSignal(pid, 'SIGCONT');
    if (await waitForEnd(record.pid, record.identity, this.plan.stopWithinMs)) return;
    for (const pid of [record.pid, ...descendants(record.pid)]) sendSignal(pid, 'SIGKILL');
    await waitForEnd(record.pid, record.identity, 5000);
  }
}

/**
 * @param {Launch} launch
 * @param {ProcessPlan} plan
 * @returns {[file: string, args: string[]]} a command whose process is told by the kernel when its parent dies
 */
function tied(launch, plan) {
  const setpriv = process.platform === 'linux' ? findProgram('setpriv') : undefined;
  const [file, args] = plan.inTurn ? inTurn(launch) : [launch.file, launch.args];
  if (!setpriv) return [file, args];
  return [setpriv, ['--pdeathsig', plan.stopSignal.replace('SIG', ''), '--', file, ...args]];
}

/**
 * A dozen processes share a few cores. By default one that is woken interrupts another, to take a single message; under
 * Linux's batch policy it waits for its turn and finds several. Not for servers for whose answers all of them wait.
 *
 * @param {Launch} launch
 * @returns {[file: string, args: string[]]}
 */
function inTurn({ file, args }) {
  chrt ??= findChrt();
  return chrt === '' ? [file, args] : [chrt, ['--batch', '0', file, ...args]];
}

/** Where it is, and empty when there is none or it is not allowed (some containers). */
function findChrt() {
  const found = process.platform === 'linux' ? findProgram('chrt') : undefined;
  return found && spawnSync(found, ['--batch', '0', 'true'], { stdio: 'ignore' }).status === 0 ? found : '';
}

/**
 * @param {string} file
 * @returns {{ pid: number, identity: string } | undefined}
 */
function readRecord(file) {
  try {
    const record = JSON.parse(readFileSync(file, 'utf8'));
    return typeof record.pid === 'number' && typeof record.identity === 'string' ? record : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} file */
function openLog(file) {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  return openSync(file, size > MAX_LOG_BYTES ? 'w' : 'a', 0o600);
}

/**
 * @param {string} file
 * @param {number} lines
 */
export function logTail(file, lines) {
  try {
    const text = readFileSync(file, 'utf8').trim();
    const recent = text.split('\n').slice(-60);
    // Below an uncaught error stand its stack and Node's version, which say less than its first line.
    const uncaught = recent.findLast((line) => /^(\[?\w*Error\b|\w*Exception\b).*/.test(line.trim()));
    const last = recent.slice(-lines);
    const tail = (uncaught && last.some((line) => /^\s+at /.test(line)) ? [uncaught] : last).map(readable);
    return tail.join(' | ').slice(-1500) || '(nhật ký trống)';
  } catch {
    return '(không có nhật ký)';
  }
}

/**
 * @param {string} line
 * @returns {string} of a JSON log line only what a person needs
 */
function readable(line) {
  try {
    const { msg, error } = JSON.parse(line);
    return [msg, error?.message].filter(Boolean).join(': ') || line;
  } catch {
    return line;
  }
}
