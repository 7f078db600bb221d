import { randomBytes } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { Database } from '#database';

const MIGRATIONS = fileURLToPath(new URL('../../../../prisma/notifications/migrations', import.meta.url));

/** A fresh database with the tables of this service, on the servers that the tests run with. */
export async function makeInboxDatabase(): Promise<{ database: Database; drop: () => Promise<void> }> {
  const file = process.env['DICOSO_SERVERS_FILE'];
  if (file === undefined) throw new Error('DICOSO_SERVERS_FILE is not set: run these tests by npm test');
  const { postgres } = JSON.parse(readFileSync(file, 'utf8')) as { postgres: { adminUrl: string } };
  const name = `notifications_${randomBytes(6).toString('hex')}`;
  await run(postgres.adminUrl, `CREATE DATABASE ${name}`);
  const url = new URL(postgres.adminUrl);
  url.pathname = `/${name}`;
  for (const folder of readdirSync(MIGRATIONS).sort())
    await run(url.href, readFileSync(`${MIGRATIONS}/${folder}/migration.sql`, 'utf8'));
  const database = new Database({ url: url.href, pool: 12, name: 'notifications test' });
  const drop = async () => {
    await database.close();
    await run(postgres.adminUrl, `DROP DATABASE ${name} WITH (FORCE)`);
  };
  return { database, drop };
}

async function run(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
