/**
 * Stopping and starting private servers from another process (the tests run beside the script that owns them).
 * The owner does the work, so that a restarted server is again its child and ends with it.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';

/** @typedef {import('../servers.mjs').ServerControls} ServerControls */
/** @typedef {import('../servers.mjs').Control} Control */

const ACTIONS = /** @type {const} */ (['start', 'stop', 'kill', 'pause', 'resume', 'pid']);
const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGQUIT', 'SIGKILL', 'SIGHUP'];

/**
 * @param {ServerControls} controls
 * @returns {Promise<{ url: string, token: string, close(): void }>}
 */
export async function serveControls(controls) {
  const token = randomBytes(24).toString('hex');
  const expected = Buffer.from(`Bearer ${token}`);
  const server = createServer(async (request, response) => {
    const given = Buffer.from(request.headers.authorization ?? '');
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
      response.writeHead(401).end();
      return;
    }
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const [, name, action] = pathname.split('/');
    const control = Object.hasOwn(controls, name ?? '')
      ? controls[/** @type {keyof ServerControls} */ (name)]
      : undefined;
    const wanted = ACTIONS.find((known) => known === action);
    if (!control || !wanted) {
      response.writeHead(404).end();
      return;
    }
    try {
      const signal = SIGNALS.find((known) => known === searchParams.get('signal'));
      const result =
        wanted === 'stop'
          ? await control.stop(/** @type {NodeJS.Signals | undefined} */ (signal))
          : await control[wanted]();
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ result }));
    } catch (error) {
      response.writeHead(500).end(error instanceof Error ? error.message : String(error));
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  server.unref();
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no address');
  return { url: `http://127.0.0.1:${address.port}`, token, close: () => server.close() };
}

/**
 * @param {{ url: string, token: string }} owner
 * @returns {ServerControls}
 */
export function remoteControls(owner) {
  /** @type {(name: string) => Control} */
  const control = (name) => {
    const ask = async (/** @type {string} */ action) => {
      const headers = { authorization: `Bearer ${owner.token}` };
      const answer = await fetch(`${owner.url}/${name}/${action}`, { method: 'POST', headers });
      const text = await answer.text();
      if (!answer.ok) throw new Error(`${name} ${action}: ${answer.status} ${text}`);
      return JSON.parse(text).result;
    };
    return {
      start: () => ask('start'),
      stop: (signal) => ask(signal ? `stop?signal=${signal}` : 'stop'),
      kill: () => ask('kill'),
      pause: () => ask('pause'),
      resume: () => ask('resume'),
      pid: () => ask('pid'),
    };
  };
  return { postgres: control('postgres'), redis: control('redis'), rabbitmq: control('rabbitmq') };
}
