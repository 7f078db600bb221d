/** PostgreSQL, Redis and RabbitMQ of our own, on free ports, started side by side. */
import { join } from 'node:path';
import { Complaint } from '../complaint.mjs';
import { LockHeldError, acquireLock } from '../lock.mjs';
import { releasePort } from '../ports.mjs';
import { installPackages, whyNotApt } from './apt.mjs';
import { choosePorts, openHome } from './home.mjs';
import { privatePostgres } from './postgres.mjs';
import { findPrograms } from './programs.mjs';
import { privateRabbit } from './rabbitmq.mjs';
import { privateRedis } from './redis.mjs';

const PACKAGES = { postgres: 'postgresql', redis: 'redis-server', rabbitmq: 'rabbitmq-server' };
const PORTS = /** @type {const} */ (['postgres', 'redis', 'amqp', 'management', 'distribution', 'epmd']);

/**
 * @param {{ dir: string, fresh: boolean, log: (line: string) => void }} options
 * @returns {Promise<import('../servers.mjs').Servers>}
 */
export async function startPrivateServers({ dir, fresh, log }) {
  if (process.platform === 'win32')
    throw new Complaint('Trên Windows, hãy chạy trong WSL hoặc mở Docker Desktop.');
  const home = openHome(dir);
  const lock = await lockHome(home.dir);
  try {
    const programs = await requirePrograms(log);
    const ports = await choosePorts(home, PORTS);
    const postgres = privatePostgres({ home, programs: programs.postgres, port: ports.postgres, log });
    const redis = privateRedis({ home, programs: programs.redis, port: ports.redis, log });
    const rabbit = privateRabbit({ home, programs: programs.rabbitmq, ports, fresh, log });
    const stop = async () => {
      await Promise.all([postgres.managed.stop(), redis.managed.stop(), rabbit.stopAll()]);
      for (const port of Object.values(ports)) releasePort(port);
      await lock.release();
    };
    try {
      await Promise.all([
        timed('PostgreSQL', ports.postgres, postgres.managed, log),
        timed('Redis', ports.redis, redis.managed, log),
        timed('RabbitMQ', ports.amqp, rabbit.managed, log),
      ]);
    } catch (error) {
      await stop();
      throw error;
    }
    return {
      mode: 'private',
      secret: home.secret,
      postgres: { adminUrl: postgres.adminUrl },
      redis: { url: redis.url },
      rabbitmq: { amqpUrl: rabbit.amqpUrl, managementUrl: rabbit.managementUrl },
      controls: { postgres: postgres.managed, redis: redis.managed, rabbitmq: rabbit.managed },
      logDir: join(home.dir),
      stop,
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** @param {string} dir */
async function lockHome(dir) {
  try {
    return await acquireLock(dir, 'servers');
  } catch (error) {
    if (!(error instanceof LockHeldError)) throw error;
    throw new Complaint(
      `Các máy chủ trong ${dir} đang do tiến trình ${error.pid} dùng; hãy đợi nó xong hoặc dừng nó bằng Ctrl-C.`,
    );
  }
}

/**
 * @param {(line: string) => void} log
 * @returns {Promise<Required<import('./programs.mjs').Programs>>}
 */
async function requirePrograms(log) {
  let programs = findPrograms();
  const missing = missingNames(programs);
  if (missing.length > 0) {
    const obstacle = whyNotApt();
    if (obstacle)
      throw new Complaint(
        `Thiếu ${missing.map((name) => PACKAGES[name]).join(', ')} và không tự cài được (${obstacle}); ` +
          'hãy cài các gói đó, mở Docker, hoặc đặt POSTGRES_ADMIN_URL, REDIS_URL, RABBITMQ_URL và RABBITMQ_MANAGEMENT_URL.',
      );
    await installPackages(
      missing.map((name) => PACKAGES[name]),
      log,
    );
    programs = findPrograms();
  }
  const { postgres, redis, rabbitmq } = programs;
  if (postgres && redis && rabbitmq) return { postgres, redis, rabbitmq };
  throw new Complaint(`Đã cài xong nhưng vẫn không tìm thấy: ${missingNames(programs).join(', ')}.`);
}

/** @param {import('./programs.mjs').Programs} programs */
function missingNames(programs) {
  return /** @type {const} */ (['postgres', 'redis', 'rabbitmq']).filter((name) => !programs[name]);
}

/**
 * @param {string} name
 * @param {number} port
 * @param {import('./managed-process.mjs').ManagedProcess} managed
 * @param {(line: string) => void} log
 */
async function timed(name, port, managed, log) {
  const began = Date.now();
  await managed.start();
  log(`${name} sẵn sàng ở cổng ${port} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
}
