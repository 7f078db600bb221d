/** Applies a service's migrations as its owner; what was applied before is skipped, as by `prisma migrate deploy`. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Complaint } from './complaint.mjs';
import { withSchemaEngine } from './schema-engine.mjs';
import { appRole, schemaOf } from './services.mjs';

const NO_FILTERS = { externalTables: [], externalEnums: [] };
/** An earlier run ended in the middle of a migration (Prisma P3009). */
const FOUND_FAILED = /found failed migrations/;

/**
 * @param {object} options
 * @param {string} options.ownerUrl the owner role's URL; its search_path must begin with the service's schema
 * @param {string} options.service
 * @param {string} options.root the clone
 * @returns {Promise<string[]>} names of the migrations that were applied now
 */
export function migrate({ ownerUrl, service, root }) {
  const migrationsList = readMigrations(join(root, 'prisma', service, 'migrations'));
  if (migrationsList.migrationDirectories.length === 0) return Promise.resolve([]);
  return withSchemaEngine({ url: ownerUrl, schema: schemaOf(service) }, async (engine, pool) => {
    const apply = () => engine.applyMigrations({ migrationsList, filters: NO_FILTERS });
    try {
      const { appliedMigrationNames } = await apply().catch(async (error) => {
        if (!FOUND_FAILED.test(messageOf(error))) throw error;
        // Each script is one transaction here, so what did not finish left nothing behind and may run again.
        await forgetUnfinished(pool);
        return apply();
      });
      // Default privileges gave the running service rights on this table too; it has no business there.
      await pool.query(`revoke all on _prisma_migrations from ${appRole(service)}`);
      await refuseEdited(pool, service, migrationsList);
      return appliedMigrationNames;
    } catch (error) {
      if (error instanceof Complaint) throw error;
      await forgetUnfinished(pool).catch(() => {});
      throw new Error(`migrating ${service}: ${messageOf(error)}`, { cause: error });
    }
  });
}

/** @param {import('pg').Pool} pool */
async function forgetUnfinished(pool) {
  await pool.query(
    'update _prisma_migrations set rolled_back_at = now() where finished_at is null and rolled_back_at is null',
  );
}

/**
 * A migration that was edited after it had been applied is skipped in silence, and the tables are not those that
 * the code expects.
 * @param {import('pg').Pool} pool
 * @param {string} service
 * @param {import('@prisma/schema-engine-wasm').MigrationList} list
 */
async function refuseEdited(pool, service, list) {
  const { rows } = await pool.query(
    'select migration_name as name, checksum from _prisma_migrations where finished_at is not null',
  );
  const applied = new Map(rows.map((row) => [row.name, row.checksum]));
  for (const { path, migrationFile } of list.migrationDirectories) {
    const checksum = applied.get(path);
    if (checksum === undefined || migrationFile.content.tag !== 'ok') continue;
    if (createHash('sha256').update(migrationFile.content.value).digest('hex') === checksum) continue;
    throw new Complaint(
      `Tệp di trú prisma/${service}/migrations/${path} đã bị sửa sau khi áp dụng vào cơ sở dữ liệu này; ` +
        'hãy viết tệp di trú mới, hoặc xóa .local/servers để tạo lại dữ liệu mẫu.',
    );
  }
}

/**
 * @param {string} baseDir
 * @returns {import('@prisma/schema-engine-wasm').MigrationList}
 */
function readMigrations(baseDir) {
  const entries = existsSync(baseDir) ? readdirSync(baseDir, { withFileTypes: true }) : [];
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return {
    baseDir,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: folders.sort().map((path) => ({
      path,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(join(baseDir, path, 'migration.sql'), 'utf8') },
      },
    })),
  };
}

/** @param {unknown} error */
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}
