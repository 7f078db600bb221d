/**
 * Provisions and migrates a system on given servers, and loads the example province when asked to: what the
 * `prepare` container of docker-compose.yml and the Kubernetes job run before the services start.
 *
 * Environment: POSTGRES_ADMIN_URL, REDIS_URL, RABBITMQ_URL, RABBITMQ_MANAGEMENT_URL (an administrator's),
 * SERVICE_PASSWORD; optional SYSTEM_NAME (dicoso) and EXAMPLE (any value but empty: load the example).
 */
import { join } from 'node:path';
import { Complaint, inOneSentence } from './complaint.mjs';
import { loadExample } from './example.mjs';
import { migrate } from './migrate.mjs';
import { databaseUrls, provision, serviceEnvironment } from './provision.mjs';
import { serversFromEnvironment } from './servers/environment.mjs';
import { ownsSchema } from './services.mjs';
import { builtServices } from './system.mjs';

const root = join(import.meta.dirname, '..', '..');

try {
  const found = serversFromEnvironment(process.env);
  const servicePassword = process.env.SERVICE_PASSWORD;
  if (!found)
    throw new Complaint('Thiếu POSTGRES_ADMIN_URL, REDIS_URL, RABBITMQ_URL và RABBITMQ_MANAGEMENT_URL.');
  if (!servicePassword) throw new Complaint('Thiếu biến môi trường SERVICE_PASSWORD.');
  const servers = { ...found, servicePassword };
  const name = process.env.SYSTEM_NAME || 'dicoso';
  const services = builtServices(root);

  await provision({ servers, name, services });
  console.log(`provisioned ${name}: ${services.join(', ')}`);
  for (const service of services.filter(ownsSchema)) {
    const { owner } = databaseUrls({ servers, name, service });
    const applied = owner ? await migrate({ ownerUrl: owner, service, root }) : [];
    console.log(`migrated ${service}: ${applied.join(', ') || 'nothing new'}`);
  }
  if (process.env.EXAMPLE) {
    const example = join(root, 'deploy', 'example-province');
    const env = (/** @type {string} */ service) => ({
      ...present(process.env),
      SERVICE_PORT: '3000',
      ...serviceEnvironment({ servers, name, service }),
    });
    const loaded = await loadExample({ root, servers, name, example, env, services });
    console.log(loaded ? 'loaded the example province' : 'the example province was loaded before');
  }
} catch (error) {
  console.error(inOneSentence(error));
  process.exitCode = 1;
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Record<string, string>} without the administrators' credentials
 */
function present(env) {
  const kept = Object.entries(env).filter(
    ([key]) => key !== 'POSTGRES_ADMIN_URL' && key !== 'SERVICE_PASSWORD',
  );
  return Object.fromEntries(kept.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}
