/**
 * A "system" is one name on the servers: a database, a vhost and a Redis key prefix of that name, with a schema and
 * two roles for each service, and a folder for its files. Idempotent. After dependencies are installed.
 */
import { createHash } from 'node:crypto';
import { brokerUser, createBroker, dropBroker, listVhosts } from './provision/broker.mjs';
import {
  cloneDatabase,
  createDatabase,
  databaseUrl,
  dropDatabase,
  listDatabases,
} from './provision/database.mjs';
import { dropFiles, filesDir } from './provision/files.mjs';
import { dropKeys } from './provision/keys.mjs';
import { derivedSecret } from './secrets.mjs';
import { SERVICES, appRole, keepsFiles, ownerRole, ownsSchema } from './services.mjs';

export { createBroker, dropBroker, managementApi } from './provision/broker.mjs';
export { cloneDatabase, createDatabase, databaseUrl, dropDatabase } from './provision/database.mjs';

/** @typedef {import('./servers.mjs').Servers} Servers */

const ALL = SERVICES.map((service) => service.name);

/**
 * @param {object} options
 * @param {Servers} options.servers
 * @param {string} options.name also the name of the database and of the vhost: a-z, 0-9, _
 * @param {string[]} [options.services]
 * @param {string} [options.template] a database to copy instead of making an empty one
 */
export async function provision({ servers, name, services = ALL, template }) {
  assertName(name);
  const database = template
    ? cloneDatabase(servers, { template, database: name, services })
    : createDatabase(servers, name, services);
  await Promise.all([database, createBroker(servers, name, services)]);
}

/**
 * @param {object} options
 * @param {Servers} options.servers
 * @param {string} options.name
 */
export async function dropSystem({ servers, name }) {
  assertName(name);
  await Promise.all([
    dropDatabase(servers, name),
    dropBroker(servers, name),
    dropKeys(servers, name),
    dropFiles(name),
  ]);
}

/**
 * A name for a system that begins anew on every run; what earlier runs of that prefix left is dropped.
 * @param {Servers} servers
 * @param {string} prefix a-z
 * @returns {Promise<string>}
 */
export async function freshName(servers, prefix) {
  const [databases, vhosts] = await Promise.all([listDatabases(servers), listVhosts(servers)]);
  const pattern = new RegExp(`^${prefix}(_[a-z0-9]+)?$`);
  const old = new Set([...databases, ...vhosts].filter((name) => pattern.test(name)));
  await Promise.all([...old].map((name) => dropSystem({ servers, name })));
  return `${prefix}_${Date.now().toString(36)}`;
}

/**
 * Drops everything that is on these servers: only for servers of our own that hold nothing worth keeping.
 * @param {Servers} servers
 */
export async function dropEverything(servers) {
  if (servers.mode !== 'private') throw new Error('these servers are not ours to empty');
  const [databases, vhosts] = await Promise.all([listDatabases(servers), listVhosts(servers)]);
  await Promise.all([
    ...databases.map((name) => dropDatabase(servers, name)),
    ...databases.map((name) => dropFiles(name)),
    ...vhosts.map((name) => dropBroker(servers, name)),
    dropKeys(servers, ''),
  ]);
}

/**
 * @param {object} options
 * @param {Servers} options.servers
 * @param {string} options.name
 * @param {string} options.service
 * @returns {{ admin: string, owner?: string, app?: string }} URLs of the database; no roles without a schema
 */
export function databaseUrls({ servers, name, service }) {
  const admin = databaseUrl(servers, name);
  if (!ownsSchema(service)) return { admin };
  return {
    admin,
    owner: databaseUrl(servers, name, ownerRole(service)),
    app: databaseUrl(servers, name, appRole(service)),
  };
}

/**
 * What a service needs to know of the servers. Ports of the services themselves are added by system.mjs.
 * @param {object} options
 * @param {Servers} options.servers
 * @param {string} options.name
 * @param {string} options.service
 * @returns {Record<string, string>}
 */
export function serviceEnvironment({ servers, name, service }) {
  const user = brokerUser(servers, service);
  const amqp = new URL(servers.rabbitmq.amqpUrl);
  const management = new URL(servers.rabbitmq.managementUrl);
  for (const url of [amqp, management]) {
    url.username = user.name;
    url.password = user.password;
  }
  amqp.pathname = `/${encodeURIComponent(name)}`;
  const { app } = databaseUrls({ servers, name, service });
  return {
    ...(app ? { DATABASE_URL: app } : {}),
    RABBITMQ_URL: amqp.href,
    RABBITMQ_MANAGEMENT_URL: management.href.replace(/\/+$/, ''),
    REDIS_URL: servers.redis.url,
    REDIS_PREFIX: name,
    INTERNAL_TOKEN_SECRET: internalTokenSecret(servers, name),
    ...(keepsFiles(service) ? { FILES_DIR: filesDir(name, service) } : {}),
  };
}

/**
 * @param {Servers} servers
 * @param {string} name
 */
function internalTokenSecret(servers, name) {
  return createHash('sha256')
    .update(derivedSecret(servers.secret, `internal-token:${name}`))
    .digest('hex');
}

/** @param {string} name goes into SQL, URLs and key prefixes */
function assertName(name) {
  if (!/^[a-z][a-z0-9_]{0,50}$/.test(name)) throw new Error(`not a system name: ${name}`);
}
