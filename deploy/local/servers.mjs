/**
 * The real PostgreSQL, Redis and RabbitMQ that everything local runs against. Found in this order: URLs in the
 * environment, Docker, programs on this machine, apt-get as root. Instances that already run are never touched.
 *
 * Node builtins only: this runs before dependencies are installed.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startDockerServers } from './servers/docker.mjs';
import { serversFromEnvironment } from './servers/environment.mjs';
import { startPrivateServers } from './servers/private.mjs';
import { remoteControls, serveControls } from './servers/remote-controls.mjs';

/**
 * @typedef {object} Control
 * @property {() => Promise<void>} start resolves when the server is ready
 * @property {(signal?: NodeJS.Signals) => Promise<void>} stop graceful unless told otherwise; resolves when it ended
 * @property {() => Promise<void>} kill SIGKILL
 * @property {() => Promise<void>} pause SIGSTOP: connections stay open, nothing answers
 * @property {() => Promise<void>} resume
 * @property {() => Promise<number | undefined>} pid
 */

/** @typedef {{ postgres: Control, redis: Control, rabbitmq: Control }} ServerControls */

/**
 * @typedef {object} Servers
 * @property {'environment' | 'docker' | 'private'} mode
 * @property {string} secret local passwords and keys are derived from it (secrets.mjs)
 * @property {string} [servicePassword] one password for all services' accounts instead of derived ones
 * @property {{ adminUrl: string }} postgres a superuser's URL of the database `postgres`
 * @property {{ url: string }} redis
 * @property {{ amqpUrl: string, managementUrl: string }} rabbitmq an administrator's URLs, without a vhost
 * @property {ServerControls | undefined} controls only for private servers
 * @property {string | undefined} logDir only for private servers
 * @property {() => Promise<void>} stop stops what this call started
 */

/**
 * @param {object} options
 * @param {string} options.root the clone
 * @param {string} [options.dir] where private servers keep their data; one set of servers per folder
 * @param {boolean} [options.docker] false: not those of docker-compose.yml, which cannot be stopped one by one
 * @param {boolean} [options.fresh] nothing that private servers hold is worth keeping: see privateRabbit
 * @param {(line: string) => void} [options.log]
 * @returns {Promise<Servers>}
 */
export async function ensureServers({
  root,
  dir = join(root, '.local', 'servers'),
  docker = true,
  fresh = false,
  log = () => {},
}) {
  return (
    serversFromEnvironment(process.env) ??
    (docker ? await startDockerServers({ root, dir, log }) : undefined) ??
    (await startPrivateServers({ dir, fresh, log }))
  );
}

/**
 * Writes what another process needs to use and control these servers; see {@link attachServers}.
 * @param {Servers} servers
 * @param {string} file
 * @returns {Promise<{ close(): void }>}
 */
export async function shareServers(servers, file) {
  const owner = servers.controls && (await serveControls(servers.controls));
  const { mode, secret, postgres, redis, rabbitmq, logDir } = servers;
  const shared = {
    mode,
    secret,
    postgres,
    redis,
    rabbitmq,
    logDir,
    owner: owner && { url: owner.url, token: owner.token },
  };
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, JSON.stringify(shared, undefined, 2), { mode: 0o600 });
  return { close: () => owner?.close() };
}

/**
 * @param {string} file written by {@link shareServers}
 * @returns {Servers} the same servers; stopping them remains the owner's business
 */
export function attachServers(file) {
  const { owner, ...servers } = JSON.parse(readFileSync(file, 'utf8'));
  return { ...servers, controls: owner && remoteControls(owner), stop: async () => {} };
}
