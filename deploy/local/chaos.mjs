/**
 * `npm run chaos [-- --minutes 15 --seed N --clients 12 --out FILE]`: a fresh system, a load of clients who write down
 * every answer, and everything that can happen to services and servers, in an order that the printed seed repeats; then
 * an independent checker. Exit code 1 when a promise is broken. Servers of its own.
 *
 * For its own tests: `--tamper`, `--inbox off`, `--drop-one-in N`, `--only KIND,…`, `--published N`, `--grace SECONDS`.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Complaint, inOneSentence } from './complaint.mjs';
import { checkTools, prepare } from './prepare.mjs';
import { progress } from './progress.mjs';
import { attachServers, ensureServers } from './servers.mjs';
import { answeringDocker } from './servers/docker.mjs';
import { serversFromEnvironment } from './servers/environment.mjs';
import { isShuttingDown, onShutdown, shutDown, shutDownOnSignals } from './shutdown.mjs';

const root = join(import.meta.dirname, '..', '..');
const serversDir = join(root, '.local', 'chaos-servers');
/** One person's year is used up after some 300 trips: the longer the run, the more people for every client. */
const SECONDS_PER_SUBMITTER = 150;

const say = progress();
shutDownOnSignals({ exitCode: () => 130 });

try {
  checkTools();
  const wanted = readOptions();
  const prepared = prepare({ root, log: say });
  const [servers] = await Promise.all([startServers(prepared), prepared]);
  const { freshName, startSystem, dropSystem } = await import('./system.mjs');
  const { serviceEnvironment } = await import('./provision.mjs');
  /** @type {typeof import('../../test/chaos/main.js')} */
  const { chaos, print, writeChaosProvince, businessStart } = await import(
    pathToFileURL(join(root, 'dist', 'test', 'chaos', 'main.js')).href
  );
  const name = await freshName(servers, wanted.borrowed ? `chaos${process.pid.toString(36)}` : 'chaos');
  const folder = join(root, '.local', `chaos-province-${name}`);
  const perClient = Math.max(2, Math.ceil(wanted.options.seconds / SECONDS_PER_SUBMITTER));
  const submitters = wanted.options.clients * perClient;
  const province = writeChaosProvince(folder, join(root, 'deploy', 'example-province'), submitters);
  const system = await startSystem({
    ...{ root, servers, name, example: folder, businessTime: businessStart(province.year) },
    env: {
      // One machine plays everybody: no limit per address.
      RATE_LIMIT_PER_MINUTE: '1000000',
      LOG_LEVEL: 'warn',
      ...wanted.env,
    },
    logDir: join(root, '.local', 'logs', name.split('_')[0] ?? name),
    // As an orchestrator would: what ends on its own is started again, and the checker says so.
    supervise: true,
    onProgress: say,
    onStop: onShutdown,
  });
  rmSync(folder, { recursive: true });
  const { FILES_DIR } = serviceEnvironment({ servers, name, service: 'trip-reporting' });
  const rabbitmq = new URL(servers.rabbitmq.amqpUrl);
  rabbitmq.pathname = `/${encodeURIComponent(name)}`;
  const result = await chaos(
    {
      origin: system.origin,
      services: system.services,
      servers: servers.controls,
      urls: {
        postgres: system.databaseUrls.admin,
        rabbitmq: rabbitmq.href,
        management: servers.rabbitmq.managementUrl,
        redis: servers.redis.url,
      },
      vhost: name,
      filesDir: FILES_DIR ?? '',
      businessOffsetMs: Number(system.env('approvals').BUSINESS_OFFSET_MS),
    },
    province,
    wanted.options,
    say,
  );
  print(result, (line) => console.log(line));
  if (wanted.out !== undefined) writeFileSync(wanted.out, `${JSON.stringify(result, null, 2)}\n`);
  process.exitCode = result.sound ? 0 : 1;
  if (wanted.borrowed) {
    await system.stop();
    await dropSystem({ servers, name });
  }
} catch (error) {
  // Stopped by a signal, whose handler ends the process.
  if (isShuttingDown()) await new Promise(() => {});
  console.error(`\n${inOneSentence(error)}`);
  process.exitCode = 1;
}
await shutDown();
process.exit();

function readOptions() {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string', default: '15' },
      seed: { type: 'string' },
      clients: { type: 'string', default: '12' },
      out: { type: 'string' },
      grace: { type: 'string', default: '90' },
      only: { type: 'string' },
      published: { type: 'string' },
      inbox: { type: 'string' },
      'drop-one-in': { type: 'string' },
      servers: { type: 'string' },
      tamper: { type: 'boolean' },
    },
  });
  const number = (/** @type {string} */ option, /** @type {string | undefined} */ text) => {
    if (text === undefined || !(Number(text) > 0)) throw new Complaint(`--${option} cần là một số dương.`);
    return Number(text);
  };
  // Printed, so that a run can be repeated.
  const seed = values.seed === undefined ? 1 + (Date.now() % 1_000_000) : number('seed', values.seed);
  const kinds = values.only?.split(',').filter((kind) => kind !== '');
  /** @type {Record<string, string>} */
  const env = {};
  if (values.inbox !== undefined) env.MESSAGING_INBOX = values.inbox;
  if (values['drop-one-in'] !== undefined) env.MESSAGING_DROP_ONE_IN = values['drop-one-in'];
  return {
    out: values.out,
    env,
    /** A file that names servers of somebody else, who goes on using them. */
    borrowed: values.servers,
    options: {
      seed,
      seconds: Math.round(number('minutes', values.minutes) * 60),
      clients: number('clients', values.clients),
      graceSeconds: number('grace', values.grace),
      tamper: values.tamper,
      only: /** @type {import('../../test/chaos/plan.js').Kind[] | undefined} */ (kinds),
      published: values.published === undefined ? undefined : number('published', values.published),
    },
  };
}

/** @param {Promise<void>} prepared Testcontainers is one of the dependencies */
async function startServers(prepared) {
  const { borrowed } = readOptions();
  if (borrowed !== undefined) return attachServers(borrowed);
  mkdirSync(serversDir, { recursive: true });
  const servers =
    (await inContainers(prepared)) ??
    (await ensureServers({ root, dir: serversDir, docker: false, fresh: true, log: say }));
  onShutdown(() => servers.stop());
  if (servers.controls === undefined)
    throw new Complaint(
      'Lệnh này dừng và khởi động lại các máy chủ, nên không dùng được máy chủ cho sẵn bằng biến môi trường.',
    );
  return servers;
}

/** @param {Promise<void>} prepared */
async function inContainers(prepared) {
  if (serversFromEnvironment(process.env) || !(await answeringDocker())) return undefined;
  await prepared;
  const { startContainers } = await import('./servers/testcontainers.mjs');
  return startContainers({ dir: serversDir, log: say });
}
