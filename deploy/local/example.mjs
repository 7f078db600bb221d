/** The example province, loaded by each service that has a loader. Loading twice changes nothing. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Complaint } from './complaint.mjs';
import { databaseUrl } from './provision.mjs';
import { lastLines, run } from './run.mjs';
import { SERVICES } from './services.mjs';

/**
 * @param {object} options
 * @param {string} options.root
 * @param {import('./servers.mjs').Servers} options.servers
 * @param {string} options.name of the system
 * @param {string} options.example folder of files
 * @param {(service: string) => Record<string, string>} options.env
 * @param {string[]} options.services
 * @returns {Promise<boolean>} false when exactly this was loaded before
 */
export async function loadExample({ root, servers, name, example, env, services }) {
  const loaders = SERVICES.map((one) => ({
    service: one.name,
    file: join(root, 'dist', 'apps', one.name, 'src', 'load.js'),
  })).filter(({ service, file }) => services.includes(service) && existsSync(file));
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: databaseUrl(servers, name) });
  await client.connect();
  try {
    // A comment on the database disappears with it, unlike a file of ours that would outlive it.
    const mark = `example ${fingerprint(
      example,
      loaders.map(({ file }) => file),
    )}`;
    const { rows } = await client.query(
      "select shobj_description(oid, 'pg_database') as mark from pg_database where datname = current_database()",
    );
    if (rows[0]?.mark === mark) return false;
    for (const { service, file } of loaders) {
      const result = await run(process.execPath, ['--enable-source-maps', file, example], {
        cwd: root,
        env: env(service),
      });
      if (result.code !== 0)
        throw new Complaint(`Không nạp được dữ liệu mẫu cho ${service}:\n${lastLines(result.output)}`);
    }
    await client.query(`comment on database "${name}" is '${mark}'`);
    return true;
  } finally {
    await client.end();
  }
}

/**
 * @param {string} folder
 * @param {string[]} files
 */
function fingerprint(folder, files) {
  const hash = createHash('sha256');
  const data = readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));
  for (const file of [...data, ...files]) hash.update(basename(file)).update(readFileSync(file));
  return hash.digest('hex').slice(0, 32);
}
