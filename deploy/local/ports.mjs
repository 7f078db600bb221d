/**
 * Free ports on 127.0.0.1, outside the range from which the kernel takes ports for outgoing connections
 * (32768 and up on Linux): a port from there may be gone by the time the server binds it.
 */
import { createServer } from 'node:net';

const FIRST = 20000;
const COUNT = 12000;
/** Processes that look for ports at the same time look in different stretches: what one of them found is not yet bound. */
const STRETCH = 100;
const STRETCHES = COUNT / STRETCH;

/** Given out by this process and perhaps not bound yet. */
const taken = new Set();

/**
 * @param {number | undefined} [wanted] kept when it is free, so that addresses stay the same between runs
 * @returns {Promise<number>}
 */
export async function freePort(wanted) {
  if (wanted !== undefined && !taken.has(wanted) && (await isFree(wanted))) {
    taken.add(wanted);
    return wanted;
  }
  for (let attempt = 0; attempt < 200; attempt++) {
    // Neighbouring process ids are far apart: 37 and the number of stretches have no divisor in common.
    const stretch = (process.pid * 37 + Math.floor(attempt / 100)) % STRETCHES;
    const port = FIRST + stretch * STRETCH + Math.floor(Math.random() * STRETCH);
    if (taken.has(port) || !(await isFree(port))) continue;
    taken.add(port);
    return port;
  }
  throw new Error(`no free port between ${FIRST} and ${FIRST + COUNT}`);
}

/** @param {number} port */
export function releasePort(port) {
  taken.delete(port);
}

/**
 * @param {number} port
 * @param {string} [host]
 * @returns {Promise<boolean>}
 */
export function isFree(port, host = '127.0.0.1') {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
