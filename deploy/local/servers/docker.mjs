/**
 * The servers of docker-compose.yml (profile `servers`), when Docker Engine answers and has or gets the images.
 * Anything that stands in the way is a reason to go on with private servers, not an error.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Complaint } from '../complaint.mjs';
import { derivedSecret } from '../secrets.mjs';
import { openHome } from './home.mjs';
import { findProgram } from './programs.mjs';

const ANSWER_WITHIN_MS = 5000;
/** A slow line is slower than private servers, which need no download or a smaller one. */
const PULL_WITHIN_MS = 90_000;
const UP_WITHIN_MS = 90_000;

/**
 * @param {{ root: string, dir: string, log: (line: string) => void }} options
 * @returns {Promise<import('../servers.mjs').Servers | undefined>}
 */
export async function startDockerServers({ root, dir, log }) {
  const composeFile = join(root, 'docker-compose.yml');
  const docker = await answeringDocker();
  if (!docker || !existsSync(composeFile)) return undefined;

  const home = openHome(dir);
  const passwords = {
    POSTGRES_PASSWORD: derivedSecret(home.secret, 'postgres:postgres'),
    REDIS_PASSWORD: derivedSecret(home.secret, 'redis'),
    RABBITMQ_PASSWORD: derivedSecret(home.secret, 'rabbitmq:admin'),
  };
  // Port 0: Docker picks free ones, which are asked for below.
  const env = {
    ...passwords,
    ...{ POSTGRES_PORT: '0', REDIS_PORT: '0', RABBITMQ_PORT: '0', RABBITMQ_MANAGEMENT_PORT: '0' },
    // The file insists on these for the product's part, which is not started here.
    ...{ SERVICE_PASSWORD: home.secret, INTERNAL_TOKEN_SECRET: home.secret },
  };
  const compose = [
    'compose',
    '--project-name',
    `dicoso-${home.key}`,
    '--file',
    composeFile,
    '--profile',
    'servers',
  ];
  const servers = ['postgres', 'redis', 'rabbitmq'];

  const pulled = await attempt(
    docker,
    [...compose, 'pull', '--policy', 'missing', ...servers],
    env,
    PULL_WITHIN_MS,
  );
  if (!pulled.ok) {
    log('Docker không lấy được ảnh máy chủ; dùng máy chủ riêng');
    return undefined;
  }
  const stop = async () => {
    await attempt(docker, [...compose, 'stop', '--timeout', '8', ...servers], env, 30_000);
  };
  const up = await attempt(docker, [...compose, 'up', '--detach', '--wait', ...servers], env, UP_WITHIN_MS);
  const ports = up.ok && (await publishedPorts());
  if (!ports) {
    log(`Docker không chạy được các máy chủ (${up.tail}); dùng máy chủ riêng`);
    await stop();
    return undefined;
  }
  await managementAnswers(ports.management, passwords.RABBITMQ_PASSWORD);
  return {
    mode: 'docker',
    secret: home.secret,
    postgres: { adminUrl: `postgres://postgres:${passwords.POSTGRES_PASSWORD}@${ports.postgres}/postgres` },
    redis: { url: `redis://:${passwords.REDIS_PASSWORD}@${ports.redis}/0` },
    rabbitmq: {
      amqpUrl: `amqp://admin:${passwords.RABBITMQ_PASSWORD}@${ports.amqp}`,
      managementUrl: `http://admin:${passwords.RABBITMQ_PASSWORD}@${ports.management}`,
    },
    controls: undefined,
    logDir: undefined,
    stop,
  };

  async function publishedPorts() {
    const [postgres, redis, amqp, management] = await Promise.all([
      published('postgres', 5432),
      published('redis', 6379),
      published('rabbitmq', 5672),
      published('rabbitmq', 15672),
    ]);
    return postgres && redis && amqp && management ? { postgres, redis, amqp, management } : undefined;
  }

  /**
   * @param {string} service
   * @param {number} port
   * @returns {Promise<string | undefined>} host:port
   */
  async function published(service, port) {
    const { ok, tail } = await attempt(
      docker ?? '',
      [...compose, 'port', service, String(port)],
      env,
      ANSWER_WITHIN_MS,
    );
    return ok && /:\d+$/.test(tail) ? tail.replace(/^0\.0\.0\.0:|^\[::\]:/, '127.0.0.1:') : undefined;
  }
}

/** @returns {Promise<string | undefined>} the client's path, when an engine answers it */
export async function answeringDocker() {
  const docker = findProgram('docker');
  if (!docker) return undefined;
  const { ok } = await attempt(docker, ['version', '--format', '{{.Server.Version}}'], {}, ANSWER_WITHIN_MS);
  return ok ? docker : undefined;
}

/**
 * The container counts as healthy when the broker runs; its management API may come a moment later.
 * @param {string} address host:port
 * @param {string} password
 */
async function managementAnswers(address, password) {
  const headers = { authorization: `Basic ${Buffer.from(`admin:${password}`).toString('base64')}` };
  for (const giveUpAt = Date.now() + 30_000; Date.now() < giveUpAt; await sleep(200)) {
    const answer = await fetch(`http://${address}/api/whoami`, { headers }).catch(() => undefined);
    if (answer?.ok) return;
  }
  throw new Complaint('RabbitMQ trong Docker không trả lời ở cổng quản trị.');
}

/**
 * @param {string} file
 * @param {string[]} args
 * @param {Record<string, string>} env
 * @param {number} withinMs
 * @returns {Promise<{ ok: boolean, tail: string }>}
 */
function attempt(file, args, env, withinMs) {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: withinMs,
      detached: true,
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ ok: false, tail: error.message }));
    child.on('close', (code) => resolve({ ok: code === 0, tail: output.trim().split('\n').at(-1) ?? '' }));
  });
}
