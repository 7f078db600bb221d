/**
 * One holder at a time for a folder, among the processes of this machine.
 *
 * A lock file outlives a `kill -9` and then has to be guessed stale; a listening socket ends with its process.
 * Linux has sockets without a file (abstract ones); elsewhere the file is removed once nobody answers on it.
 */
import { createHash } from 'node:crypto';
import { realpathSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export class LockHeldError extends Error {
  /** @param {string} pid of the holder, as it told us */
  constructor(pid) {
    super(`held by process ${pid}`);
    this.name = 'LockHeldError';
    this.pid = pid;
  }
}

/**
 * @param {string} folder an existing folder; its real path is the key
 * @param {string} purpose one folder may have several locks
 * @param {{ waitMs?: number, onWait?: (pid: string) => void }} [options] how long to wait for another holder
 * @returns {Promise<{ release(): Promise<void> }>}
 */
export async function acquireLock(folder, purpose, { waitMs = 0, onWait } = {}) {
  const address = socketAddress(`${realpathSync(folder)}\n${purpose}`);
  const giveUpAt = Date.now() + waitMs;
  let told = false;
  for (;;) {
    const release = await listen(address);
    if (release) return { release };
    const holder = await askHolder(address);
    if (holder === undefined) {
      // Nobody answers: a file left by a dead process, or a holder that ended just now.
      if (!address.startsWith('\0')) rmSync(address, { force: true });
      await sleep(20);
      continue;
    }
    if (Date.now() >= giveUpAt) throw new LockHeldError(holder);
    if (!told) onWait?.(holder);
    told = true;
    await sleep(200);
  }
}

/** @param {string} key */
function socketAddress(key) {
  const name = `di-co-so-${createHash('sha256').update(key).digest('hex').slice(0, 24)}`;
  return process.platform === 'linux' ? `\0${name}` : join(tmpdir(), `${name}.sock`);
}

/**
 * @param {string} address
 * @returns {Promise<(() => Promise<void>) | undefined>} undefined when somebody else listens there
 */
function listen(address) {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => {
      socket.on('error', () => {});
      socket.end(String(process.pid));
    });
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE') resolve(undefined);
      else reject(error);
    });
    server.listen(address, () => {
      server.unref();
      resolve(() => new Promise((done) => server.close(() => done())));
    });
  });
}

/**
 * @param {string} address
 * @returns {Promise<string | undefined>} the holder's process id
 */
function askHolder(address) {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(address);
    socket.setTimeout(2000, () => {
      // It accepts but says nothing: stopped or very busy, yet alive.
      socket.destroy();
      resolve('?');
    });
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('end', () => resolve(answer || '?'));
    socket.on('error', () => resolve(undefined));
  });
}
