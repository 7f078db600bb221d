/**
 * A whole running system: database, vhost and Redis prefix of one name, and every service as a process of its own.
 * Used by `npm start`, `npm run demo` and by tests, which kill and restart single services.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { refuseTakenPort } from './address.mjs';
import { Complaint } from './complaint.mjs';
import { loadExample } from './example.mjs';
import { migrate } from './migrate.mjs';
import { freePort } from './ports.mjs';
import { databaseUrls, provision, serviceEnvironment } from './provision.mjs';
import { serviceProcess } from './service-process.mjs';
import { SERVICES, ownsSchema } from './services.mjs';

export { dropSystem, freshName } from './provision.mjs';

/** What a service inherits from the shell; above all not the servers' administrators' URLs. */
const INHERITED = /^(PATH|HOME|LANG|LC_.*|TZ|TMPDIR|NODE_EXTRA_CA_CERTS|LOG_LEVEL|OTEL_.*)$/;

/**
 * @typedef {object} SystemOptions
 * @property {string} root the clone, built
 * @property {import('./servers.mjs').Servers} servers
 * @property {string} name a-z, 0-9, _
 * @property {string | Date} [businessTime] instant at which business time starts; refused in production
 * @property {string[]} [services] default: all that are built
 * @property {string} [example] folder of example data to load
 * @property {Record<string, string>} [env] more environment for every service
 * @property {Record<string, Record<string, string>>} [serviceEnv] and for single ones
 * @property {number} [gatewayPort] default: a free one
 * @property {string} logDir receives `<service>.log`
 * @property {boolean} [supervise] start again what ends unexpectedly
 * @property {string} [recordDir] keeps process ids, so that a later run finds what a killed one left
 * @property {string} [template] a database to copy instead of making and migrating one
 * @property {(line: string) => void} [onProgress]
 * @property {(stop: () => Promise<void>) => void} [onStop] is given the way to stop it before the first service starts
 */

/**
 * @param {SystemOptions} options
 */
export async function startSystem(options) {
  const { root, servers, name, example, logDir, supervise = false, recordDir, template } = options;
  const { env = {}, serviceEnv = {}, onProgress = () => {} } = options;
  const names = options.services ?? builtServices(root);
  if (names.length === 0) throw new Complaint('Chưa có dịch vụ nào được biên dịch; hãy chạy npm run build.');
  const offset = businessOffset(options.businessTime, env.NODE_ENV);
  for (const folder of [logDir, recordDir]) if (folder) mkdirSync(folder, { recursive: true });

  const [ports] = await Promise.all([choosePorts(options.gatewayPort), prepareData()]);
  const urls = Object.fromEntries(
    Object.entries(ports).map(([service, port]) => [service, `http://127.0.0.1:${port}`]),
  );
  const origin = `http://localhost:${ports.gateway}`;

  /**
   * @param {string} service
   * @returns {Record<string, string>}
   */
  function environmentOf(service) {
    return {
      ...inherited(),
      NODE_ENV: 'development',
      SERVICE_NAME: service,
      SERVICE_HOST: '127.0.0.1',
      SERVICE_PORT: String(ports[service]),
      ...serviceEnvironment({ servers, name, service }),
      ...addresses(urls),
      PUBLIC_ORIGIN: origin,
      BUSINESS_OFFSET_MS: String(offset),
      ...env,
      ...serviceEnv[service],
    };
  }

  if (example && (await loadExample({ root, servers, name, example, env: environmentOf, services: names })))
    onProgress('Đã nạp dữ liệu mẫu');

  const services = Object.fromEntries(
    names.map((service) => [
      service,
      serviceProcess({
        ...{ name: service, root, main: mainFile(root, service), env: environmentOf(service), supervise },
        ...{ url: urls[service] ?? '', logFile: join(logDir, `${service}.log`), log: onProgress },
        recordFile: recordDir && join(recordDir, `${service}.process.json`),
      }),
    ]),
  );
  const stop = async () => {
    // The edge first: nobody is let in while the services behind it drain.
    await services.gateway?.stop();
    await Promise.all(Object.values(services).map((service) => service.stop()));
  };
  options.onStop?.(stop);
  const began = Date.now();
  try {
    await Promise.all(
      names.map(async (service) => {
        await services[service]?.start();
        onProgress(`Dịch vụ ${service} sẵn sàng (${((Date.now() - began) / 1000).toFixed(1)} s)`);
      }),
    );
  } catch (error) {
    // The first failure is the one to tell; the rest would only wait for what will not come.
    await stop();
    throw error;
  }

  async function prepareData() {
    await provision({ servers, name, services: names, template });
    const applied = await Promise.all(
      names.filter(ownsSchema).map(async (service) => {
        const { owner } = databaseUrls({ servers, name, service });
        return owner ? await migrate({ ownerUrl: owner, service, root }) : [];
      }),
    );
    if (applied.flat().length > 0) onProgress(`Đã áp dụng ${applied.flat().length} tệp di trú`);
  }

  return {
    name,
    origin,
    urls,
    services,
    databaseUrls: collectDatabaseUrls(servers, name, names),
    env: environmentOf,
    stop,
  };
}

/** @typedef {Awaited<ReturnType<typeof startSystem>>} RunningSystem */

/**
 * @param {string} root
 * @returns {string[]}
 */
export function builtServices(root) {
  return SERVICES.map((service) => service.name).filter((service) => existsSync(mainFile(root, service)));
}

/**
 * @param {string} root
 * @param {string} service
 */
function mainFile(root, service) {
  return join(root, 'dist', 'apps', service, 'src', 'main.js');
}

/**
 * @param {string | Date | undefined} businessTime
 * @param {string | undefined} nodeEnv
 * @returns {number} business time minus machine time, milliseconds
 */
function businessOffset(businessTime, nodeEnv) {
  if (businessTime === undefined) return 0;
  if (nodeEnv === 'production')
    throw new Complaint('Không được dời thời gian nghiệp vụ khi NODE_ENV=production.');
  const wanted = new Date(businessTime).getTime();
  if (Number.isNaN(wanted)) throw new Complaint(`Không hiểu thời điểm nghiệp vụ: ${businessTime}`);
  return wanted - Date.now();
}

/**
 * One for every service, also for those that do not run here: whoever calls one of them is refused at once.
 * @param {number | undefined} gatewayPort
 * @returns {Promise<Record<string, number>>}
 */
async function choosePorts(gatewayPort) {
  if (gatewayPort) await refuseTakenPort(gatewayPort);
  /** @type {Record<string, number>} */
  const ports = {};
  for (const { name } of SERVICES)
    ports[name] = name === 'gateway' && gatewayPort ? gatewayPort : await freePort();
  return ports;
}

/**
 * @param {Record<string, string>} urls
 * @returns {Record<string, string>} `DIRECTORY_URL`, `TRIP_REPORTING_URL`, …
 */
function addresses(urls) {
  return Object.fromEntries(
    Object.entries(urls).map(([service, url]) => [`${service.toUpperCase().replaceAll('-', '_')}_URL`, url]),
  );
}

/** @returns {Record<string, string>} */
function inherited() {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) =>
      value && INHERITED.test(key) ? [[key, value]] : [],
    ),
  );
}

/**
 * @param {import('./servers.mjs').Servers} servers
 * @param {string} name
 * @param {string[]} services
 */
function collectDatabaseUrls(servers, name, services) {
  /** @type {{ admin: string, owner: Record<string, string>, app: Record<string, string> }} */
  const urls = { admin: databaseUrls({ servers, name, service: 'gateway' }).admin, owner: {}, app: {} };
  for (const service of services) {
    const { owner, app } = databaseUrls({ servers, name, service });
    if (owner && app) {
      urls.owner[service] = owner;
      urls.app[service] = app;
    }
  }
  return urls;
}
