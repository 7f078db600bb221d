/** A private Redis that keeps what it was given (append-only file) and refuses writes rather than forget. */
import { mkdirSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { derivedSecret } from '../secrets.mjs';
import { ManagedProcess } from './managed-process.mjs';

/**
 * @param {object} options
 * @param {import('./home.mjs').Home} options.home
 * @param {import('./programs.mjs').RedisPrograms} options.programs
 * @param {number} options.port
 * @param {(line: string) => void} options.log
 */
export function privateRedis({ home, programs, port, log }) {
  const folder = join(home.dir, 'redis');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const password = derivedSecret(home.secret, 'redis');

  const managed = new ManagedProcess({
    name: 'Redis',
    launch: () => ({
      file: programs.server,
      args: [
        ...['--bind', '127.0.0.1', '--port', String(port), '--requirepass', password],
        ...['--dir', folder, '--appendonly', 'yes', '--appendfsync', 'everysec', '--save', ''],
        ...['--maxmemory-policy', 'noeviction', '--daemonize', 'no'],
      ],
      env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' },
      cwd: folder,
    }),
    isReady: () => answersPing(port, password),
    readyWithinMs: 30_000,
    stopSignal: 'SIGTERM',
    stopWithinMs: 5000,
    logFile: join(home.dir, 'redis.log'),
    recordFile: join(home.dir, 'redis.process.json'),
    onUnexpectedExit: (code, signal) => log(`Redis đã dừng bất ngờ (${signal ?? code})`),
  });
  return { managed, url: `redis://:${password}@127.0.0.1:${port}/0` };
}

/**
 * @param {number} port
 * @param {string} password
 * @returns {Promise<boolean>} false also while it still loads its file
 */
function answersPing(port, password) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(`AUTH ${password}\r\nPING\r\n`));
    let answer = '';
    socket.setTimeout(1000, () => finish(false));
    socket.on('data', (chunk) => {
      answer += chunk.toString();
      if (answer.split('\r\n').length > 2) finish(answer.includes('+PONG'));
    });
    socket.on('error', () => finish(false));
    socket.on('close', () => finish(false));
    const finish = (/** @type {boolean} */ yes) => {
      resolve(yes);
      socket.destroy();
    };
  });
}
