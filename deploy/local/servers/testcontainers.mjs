/**
 * The servers of a test run in containers of their own, by Testcontainers, where Docker answers and has or gets the
 * images. Unlike those of Compose these can be stopped and frozen by the proofs. After dependencies are installed.
 */
import { freePort } from '../ports.mjs';
import { derivedSecret } from '../secrets.mjs';
import { openHome } from './home.mjs';

/** @typedef {import('../servers.mjs').Servers} Servers */
/** @typedef {import('../servers.mjs').Control} Control */

const START_WITHIN_MS = 120_000;
const STOP_WITHIN_SECONDS = 8;

/**
 * @param {{ dir: string, log: (line: string) => void }} options
 * @returns {Promise<Servers | undefined>} undefined when Docker or an image is not to be had
 */
export async function startContainers({ dir, log }) {
  const { GenericContainer, Wait, getContainerRuntimeClient } = await import('testcontainers');
  const runtime = await getContainerRuntimeClient().catch(() => undefined);
  if (runtime === undefined) return undefined;

  const { secret } = openHome(dir);
  const passwords = {
    postgres: derivedSecret(secret, 'postgres:postgres'),
    redis: derivedSecret(secret, 'redis'),
    rabbitmq: derivedSecret(secret, 'rabbitmq:admin'),
  };
  // Fixed on the host: a container that is stopped and started again must be found where it was.
  const [postgresPort, redisPort, amqpPort, managementPort] = [
    await freePort(),
    await freePort(),
    await freePort(),
    await freePort(),
  ];
  const wanted = {
    postgres: new GenericContainer('postgres:15-bookworm')
      .withEnvironment({ POSTGRES_PASSWORD: passwords.postgres })
      .withCommand(['postgres', '-c', 'max_connections=300', '-c', 'shared_buffers=256MB'])
      .withExposedPorts({ container: 5432, host: postgresPort })
      // It starts twice: once to initialise itself.
      .withWaitStrategy(Wait.forLogMessage(/ready to accept connections/, 2)),
    redis: new GenericContainer('redis:7-bookworm')
      .withCommand([
        'redis-server',
        '--appendonly',
        'yes',
        '--maxmemory-policy',
        'noeviction',
        '--requirepass',
        passwords.redis,
      ])
      .withExposedPorts({ container: 6379, host: redisPort })
      .withWaitStrategy(Wait.forLogMessage(/Ready to accept connections/)),
    rabbitmq: new GenericContainer('rabbitmq:3.13-management')
      .withEnvironment({ RABBITMQ_DEFAULT_USER: 'admin', RABBITMQ_DEFAULT_PASS: passwords.rabbitmq })
      .withExposedPorts({ container: 5672, host: amqpPort }, { container: 15672, host: managementPort })
      .withWaitStrategy(Wait.forLogMessage(/Server startup complete/)),
  };
  const started = await Promise.allSettled(
    Object.values(wanted).map((container) => container.withStartupTimeout(START_WITHIN_MS).start()),
  );
  const running = started.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const stop = async () => {
    await Promise.all(running.map((container) => container.stop()));
  };
  const [postgres, redis, rabbitmq] = running;
  if (running.length < started.length || !postgres || !redis || !rabbitmq) {
    log('Docker không chạy được các máy chủ kiểm thử; dùng máy chủ riêng');
    await stop();
    return undefined;
  }
  const control = (/** @type {string} */ id, /** @type {number} */ port) =>
    controlOf(runtime.container.getById(id), port);
  return {
    mode: 'docker',
    secret,
    postgres: { adminUrl: `postgres://postgres:${passwords.postgres}@127.0.0.1:${postgresPort}/postgres` },
    redis: { url: `redis://:${passwords.redis}@127.0.0.1:${redisPort}/0` },
    rabbitmq: {
      amqpUrl: `amqp://admin:${passwords.rabbitmq}@127.0.0.1:${amqpPort}`,
      managementUrl: `http://admin:${passwords.rabbitmq}@127.0.0.1:${managementPort}`,
    },
    controls: {
      postgres: control(postgres.getId(), postgresPort),
      redis: control(redis.getId(), redisPort),
      rabbitmq: control(rabbitmq.getId(), managementPort),
    },
    logDir: undefined,
    stop,
  };
}

/**
 * @typedef {object} DockerContainer what of Dockerode is used here
 * @property {() => Promise<unknown>} start
 * @property {(options: { t: number }) => Promise<unknown>} stop
 * @property {(options?: { signal: string }) => Promise<unknown>} kill
 * @property {() => Promise<unknown>} pause
 * @property {() => Promise<unknown>} unpause
 * @property {() => Promise<{ State: { Pid: number } }>} inspect
 */

/**
 * @param {DockerContainer} container
 * @param {number} port what answers when it is ready
 * @returns {Control}
 */
function controlOf(container, port) {
  return {
    start: async () => {
      await container.start();
      await answers(port);
    },
    stop: async () => {
      await container.stop({ t: STOP_WITHIN_SECONDS });
    },
    kill: async () => {
      await container.kill();
    },
    pause: async () => {
      await container.pause();
    },
    resume: async () => {
      await container.unpause();
    },
    pid: async () => (await container.inspect()).State.Pid || undefined,
  };
}

/** @param {number} port */
async function answers(port) {
  const { connect } = await import('node:net');
  const { setTimeout: sleep } = await import('node:timers/promises');
  for (const giveUpAt = Date.now() + START_WITHIN_MS; Date.now() < giveUpAt; await sleep(100)) {
    const open = await new Promise((resolve) => {
      const socket = connect({ host: '127.0.0.1', port }, () => socket.end(() => resolve(true)));
      socket.on('error', () => resolve(false));
    });
    if (open) return;
  }
  throw new Error(`nothing answers on port ${port}`);
}
