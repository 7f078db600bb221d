/** One service as an operating-system process of its own, at a fixed address, restarted when asked to. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Complaint } from './complaint.mjs';
import { ManagedProcess } from './servers/managed-process.mjs';

const READY_WITHIN_MS = 90_000;
/** Time to drain: longer than the services' own bound for what is in flight. */
const STOP_WITHIN_MS = 20_000;
const LONGEST_PAUSE_MS = 30_000;
/**
 * A dozen processes share a few cores: helpers that collect garbage beside each of them take turns from the others, and
 * whoever waits for its helpers waits for their turn.
 */
const NODE_ARGS = ['--single-threaded-gc', '--enable-source-maps'];
/** Having run for so long, it is not failing at start: pauses begin anew. */
const STEADY_AFTER_MS = 60_000;

/**
 * @param {object} options
 * @param {string} options.name
 * @param {string} options.root
 * @param {string} options.main JavaScript file
 * @param {Record<string, string>} options.env the whole environment
 * @param {string} options.url
 * @param {string} options.logFile
 * @param {string} [options.recordFile]
 * @param {boolean} options.supervise start again what ends unexpectedly
 * @param {(line: string) => void} options.log
 */
export function serviceProcess({ name, root, main, env, url, logFile, recordFile, supervise, log }) {
  let wanted = false;
  let restarts = 0;
  let readyAt = 0;
  let lastState = 'không trả lời';

  const managed = new ManagedProcess({
    name: `Dịch vụ ${name}`,
    launch: () => ({ file: process.execPath, args: [...NODE_ARGS, main], env, cwd: root }),
    isReady: async () => {
      try {
        const answer = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(3000) });
        lastState = `${answer.status} ${(await answer.text()).slice(0, 500)}`;
        return answer.status === 200;
      } catch {
        return false;
      }
    },
    readyWithinMs: READY_WITHIN_MS,
    stopSignal: 'SIGTERM',
    stopWithinMs: STOP_WITHIN_MS,
    inTurn: true,
    logFile,
    recordFile,
    onUnexpectedExit: (code, signal) => {
      if (supervise && wanted) void startAgain(`${signal ?? `mã ${code}`}`);
    },
  });

  /** @param {string} reason */
  async function startAgain(reason) {
    if (Date.now() - readyAt > STEADY_AFTER_MS) restarts = 0;
    const pause = Math.min(1000 * 2 ** restarts, LONGEST_PAUSE_MS);
    restarts += 1;
    log(
      `Dịch vụ ${name} đã dừng bất ngờ (${reason}): ${managed.logTail(2)}; khởi động lại sau ${pause / 1000} giây`,
    );
    await sleep(pause, undefined, { ref: false });
    if (!wanted) return;
    try {
      await start();
      log(`Dịch vụ ${name} đã chạy lại`);
    } catch (error) {
      if (wanted) void startAgain(error instanceof Error ? error.message : String(error));
    }
  }

  async function start() {
    wanted = true;
    try {
      await managed.start();
    } catch (error) {
      if (!(error instanceof Complaint)) throw error;
      throw new Complaint(`${error.message} (trạng thái: ${lastState}; nhật ký: ${logFile})`);
    }
    readyAt = Date.now();
  }

  /** @param {NodeJS.Signals} [signal] */
  async function stop(signal) {
    wanted = false;
    await managed.stop(signal);
  }

  return {
    url,
    logFile,
    /** @returns {number | undefined} */
    get pid() {
      return managed.currentPid;
    },
    start,
    /** SIGTERM, and waits for the orderly end. */
    stop: () => stop(),
    /**
     * @param {NodeJS.Signals} [signal] default SIGKILL
     * @returns {Promise<void>} when it ended
     */
    kill: (signal = 'SIGKILL') => stop(signal),
    restart: async () => {
      await stop();
      await start();
    },
    pause: () => managed.pause(),
    resume: () => managed.resume(),
  };
}

/** @typedef {ReturnType<typeof serviceProcess>} ServiceProcess */
