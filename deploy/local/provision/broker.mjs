/** RabbitMQ's side of a system, over its management API: a vhost, one confined user per service, policies. */
import { derivedSecret } from '../secrets.mjs';
import { SERVICES } from '../services.mjs';

/** @typedef {import('../servers.mjs').Servers} Servers */

/** Queues that hold a service's work. Their dead letters must arrive, so the broker keeps them until they have. */
const WORK_QUEUES = '^(directory|registration|trip-reporting|inspections|approvals|notifications)$';

const WORK_POLICY = {
  pattern: WORK_QUEUES,
  'apply-to': 'queues',
  priority: 10,
  definition: {
    'dead-letter-exchange': 'dicoso.dead',
    // At-least-once is ignored in silence unless the overflow is exactly this one.
    'dead-letter-strategy': 'at-least-once',
    overflow: 'reject-publish',
    // A safety net only: our own count of attempts decides (and a crash counts against every unacked message).
    'delivery-limit': 1000,
  },
};

/**
 * @param {Servers} servers
 * @param {string} vhost
 * @param {string[]} services
 */
export async function createBroker(servers, vhost, services) {
  const api = managementApi(servers);
  const path = encodeURIComponent(vhost);
  await api('PUT', `/vhosts/${path}`, {});
  const admin = decodeURIComponent(new URL(servers.rabbitmq.managementUrl).username);
  await Promise.all([
    api('PUT', `/permissions/${path}/${encodeURIComponent(admin)}`, {
      configure: '.*',
      write: '.*',
      read: '.*',
    }),
    api('PUT', `/policies/${path}/dicoso-work`, WORK_POLICY),
    ...services.map((service) => createUser(api, servers, path, service)),
  ]);
}

/**
 * @param {Servers} servers
 * @param {string} vhost
 */
export async function dropBroker(servers, vhost) {
  await managementApi(servers)('DELETE', `/vhosts/${encodeURIComponent(vhost)}`, undefined, [404]);
}

/**
 * @param {Servers} servers
 * @returns {Promise<string[]>} those that are not RabbitMQ's own
 */
export async function listVhosts(servers) {
  /** @type {{ name: string }[]} */
  const vhosts = await managementApi(servers)('GET', '/vhosts');
  return vhosts.map((vhost) => vhost.name).filter((name) => name !== '/');
}

/**
 * @param {Servers} servers
 * @param {string} service
 */
export function brokerUser(servers, service) {
  return {
    name: service,
    password: servers.servicePassword ?? derivedSecret(servers.secret, `rabbitmq:${service}`),
  };
}

/**
 * @param {ReturnType<typeof managementApi>} api
 * @param {Servers} servers
 * @param {string} vhost already encoded
 * @param {string} service
 */
async function createUser(api, servers, vhost, service) {
  const { name, password } = brokerUser(servers, service);
  // The tag lets it read, in its own vhosts, what the broker really applies to its queues (the start-up self-check).
  await api('PUT', `/users/${name}`, { password, tags: 'management' });
  // Every service declares and binds the queues of all, so that nothing is published to nowhere; it reads its own.
  // A queue whose name the broker chose can only be known to its connection, which it is exclusive to.
  const exchanges = 'dicoso\\..*';
  const all = SERVICES.map((one) => one.name).join('|');
  const declares = `^(${exchanges}|(${all})(\\.dead)?|${service}\\..*|amq\\.gen-.*)$`;
  const reads = `^(${exchanges}|${service}(\\..*)?|amq\\.gen-.*)$`;
  await api('PUT', `/permissions/${vhost}/${name}`, { configure: declares, write: declares, read: reads });
}

/** @param {Servers} servers */
export function managementApi(servers) {
  const url = new URL(servers.rabbitmq.managementUrl);
  const login = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  const headers = {
    authorization: `Basic ${Buffer.from(login).toString('base64')}`,
    'content-type': 'application/json',
  };
  const base = `${url.origin}${url.pathname.replace(/\/+$/, '')}/api`;
  /**
   * @param {'GET' | 'PUT' | 'DELETE'} method
   * @param {string} path
   * @param {unknown} [body]
   * @param {number[]} [alsoFine] status codes that are no failure
   * @returns {Promise<any>}
   */
  return async (method, path, body, alsoFine = []) => {
    const answer = await fetch(`${base}${path}`, {
      method,
      headers,
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(30_000),
    });
    const text = await answer.text();
    if (!answer.ok && !alsoFine.includes(answer.status))
      throw new Error(`RabbitMQ management ${method} ${path}: ${answer.status} ${text.slice(0, 300)}`);
    return text ? JSON.parse(text) : undefined;
  };
}
