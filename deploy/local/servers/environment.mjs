/** Servers that somebody else runs, named by environment variables. */
import { createHash } from 'node:crypto';
import { Complaint } from '../complaint.mjs';

const NAMES = /** @type {const} */ ([
  'POSTGRES_ADMIN_URL',
  'REDIS_URL',
  'RABBITMQ_URL',
  'RABBITMQ_MANAGEMENT_URL',
]);

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {import('../servers.mjs').Servers | undefined} undefined when none of the four is set
 */
export function serversFromEnvironment(env) {
  const missing = NAMES.filter((name) => !env[name]);
  if (missing.length === NAMES.length) return undefined;
  if (missing.length > 0)
    throw new Complaint(`Thiếu biến môi trường ${missing.join(', ')}; cần đủ cả bốn: ${NAMES.join(', ')}.`);
  const [adminUrl, url, amqpUrl, managementUrl] = NAMES.map((name) => checkedUrl(name, env[name] ?? ''));
  return {
    mode: 'environment',
    // Every clone that uses these servers must compute the same passwords for the roles it shares.
    secret: createHash('sha256').update(`${adminUrl}\n${amqpUrl}`).digest('hex'),
    postgres: { adminUrl: adminUrl ?? '' },
    redis: { url: url ?? '' },
    rabbitmq: {
      amqpUrl: (amqpUrl ?? '').replace(/\/+$/, ''),
      managementUrl: (managementUrl ?? '').replace(/\/+$/, ''),
    },
    controls: undefined,
    logDir: undefined,
    stop: async () => {},
  };
}

/**
 * @param {string} name
 * @param {string} value
 */
function checkedUrl(name, value) {
  if (!URL.canParse(value)) throw new Complaint(`Biến môi trường ${name} không phải là một địa chỉ URL.`);
  return value;
}
