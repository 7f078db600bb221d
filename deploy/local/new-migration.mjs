/**
 * `npm run migration -- <service> <name>`: writes prisma/<service>/migrations/<time>_<name>/migration.sql with what
 * changed in schema.prisma since the last migration, for a person to extend by hand (checks, partial indexes, rights,
 * moving of data). `npm run migration -- [<service>] --baseline`: takes the present schema as already migrated.
 *
 * Compared are two schema files and not a database: the tables of the platform stand in migrations only, and a
 * comparison with a database would drop them. The state that the migrations lead to is kept in migrated.prisma.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Complaint, inOneSentence } from './complaint.mjs';
import { withOfflineSchemaEngine } from './schema-engine.mjs';

/**
 * @param {{ root: string, service: string, name: string, now?: Date }} options
 * @returns {Promise<string | undefined>} the file that was written; undefined when nothing changed
 */
export async function newMigration({ root, service, name, now = new Date() }) {
  if (!/^[a-z0-9_]+$/.test(name))
    throw new Complaint('Tên di trú chỉ gồm chữ thường không dấu, chữ số và dấu gạch dưới.');
  const { folder, schema, migrated } = paths(root, service);
  if (!existsSync(migrated) && hasMigrations(folder))
    throw new Complaint(
      `Chưa biết các tệp di trú của ${service} dẫn tới đâu; khi schema.prisma khớp với chúng, hãy chạy ` +
        `npm run migration -- ${service} --baseline.`,
    );
  const sql = await difference(existsSync(migrated) ? migrated : undefined, schema);
  if (sql === undefined) return undefined;
  const time = now.toISOString().replace(/\D/g, '').slice(0, 14);
  const target = join(folder, 'migrations', `${time}_${name}`);
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'migration.sql'), sql);
  copyFileSync(schema, migrated);
  return join(target, 'migration.sql');
}

/** @param {{ root: string, service: string }} options */
export function baseline({ root, service }) {
  const { schema, migrated } = paths(root, service);
  copyFileSync(schema, migrated);
}

/**
 * @param {string} root
 * @returns {Promise<string[]>} services whose schema.prisma changed without a migration
 */
export async function withoutMigration(root) {
  const services = readdirSync(join(root, 'prisma')).filter((service) =>
    existsSync(paths(root, service).migrated),
  );
  const changed = [];
  for (const service of services) {
    const { schema, migrated } = paths(root, service);
    if (
      !readFileSync(schema).equals(readFileSync(migrated)) &&
      (await difference(migrated, schema)) !== undefined
    )
      changed.push(service);
  }
  return changed;
}

/**
 * @param {string | undefined} from a schema file; undefined: nothing
 * @param {string} to a schema file
 * @returns {Promise<string | undefined>} SQL; undefined when both give the same tables
 */
async function difference(from, to) {
  const result = await withOfflineSchemaEngine((engine) =>
    engine.diff({
      // Not the engine's own "empty": from there it would also create the schema, which provisioning does.
      from: datamodel(from ? readFileSync(from, 'utf8') : 'datasource db {\n  provider = "postgresql"\n}\n'),
      to: datamodel(readFileSync(to, 'utf8')),
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    }),
  );
  // 2: there is a difference.
  return result.exitCode === 2 ? (result.stdout ?? undefined) : undefined;
}

/**
 * @param {string} content of a schema file
 * @returns {import('@prisma/schema-engine-wasm').DiffTarget}
 */
function datamodel(content) {
  return { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content }] };
}

/**
 * @param {string} root
 * @param {string} service
 */
function paths(root, service) {
  const folder = join(root, 'prisma', service);
  return { folder, schema: join(folder, 'schema.prisma'), migrated: join(folder, 'migrated.prisma') };
}

/** @param {string} folder */
function hasMigrations(folder) {
  const migrations = join(folder, 'migrations');
  return (
    existsSync(migrations) &&
    readdirSync(migrations, { withFileTypes: true }).some((entry) => entry.isDirectory())
  );
}

async function main() {
  const [service = '', name = ''] = process.argv.slice(2);
  const root = process.cwd();
  if (service === '--baseline') {
    const services = readdirSync(join(root, 'prisma')).filter((one) => existsSync(paths(root, one).schema));
    for (const one of services) baseline({ root, service: one });
    return console.log(services.map((one) => `prisma/${one}/migrated.prisma`).join('\n'));
  }
  if (!service || !name) throw new Complaint('Cách dùng: npm run migration -- <dịch vụ> <tên>');
  if (!existsSync(paths(root, service).schema))
    throw new Complaint(`Không có prisma/${service}/schema.prisma.`);
  if (name === '--baseline') {
    baseline({ root, service });
    return console.log(`prisma/${service}/migrated.prisma`);
  }
  const file = await newMigration({ root, service, name });
  console.log(file ? `Đã viết ${file}; hãy đọc lại và bổ sung trước khi dùng.` : 'Không có gì thay đổi.');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  main().catch((error) => {
    console.error(inOneSentence(error));
    process.exitCode = 1;
  });
}
