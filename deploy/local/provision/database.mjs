/**
 * Databases, schemas and roles. Roles belong to the whole cluster and are shared by every database in it (those of
 * `npm start`, of each test file), so they are made once and only ever brought to the same state again.
 */
import { derivedSecret } from '../secrets.mjs';
import { appRole, ownerRole, ownsSchema, schemaOf } from '../services.mjs';

/** @typedef {import('../servers.mjs').Servers} Servers */

const EXTENSIONS = ['btree_gist', 'unaccent', 'pg_trgm'];
/** Any constant will do; it keeps two test workers from altering the same role at the same instant. */
const CLUSTER_LOCK = 20_260_101;

/**
 * @param {Servers} servers
 * @param {string} database
 * @param {string[]} services
 */
export async function createDatabase(servers, database, services) {
  await withCluster(servers, async (cluster) => {
    await createRoles(cluster, servers, services);
    const found = await cluster.query('select from pg_database where datname = $1', [database]);
    if (found.rowCount === 0) await cluster.query(`create database ${quoted(database)} encoding 'UTF8'`);
    await confine(cluster, database, services);
  });
  await withClient(databaseUrl(servers, database), (client) => createSchemas(client, services));
}

/**
 * A copy of a migrated database. PostgreSQL copies what is inside a database, but not the rights on it nor the
 * settings of roles in it.
 * @param {Servers} servers
 * @param {{ template: string, database: string, services: string[] }} names
 */
export async function cloneDatabase(servers, { template, database, services }) {
  await withCluster(servers, async (cluster) => {
    await cluster.query(`create database ${quoted(database)} template ${quoted(template)}`);
    await confine(cluster, database, services);
  });
}

/**
 * @param {Servers} servers
 * @param {string} database
 */
export async function dropDatabase(servers, database) {
  await withClient(servers.postgres.adminUrl, (client) =>
    client.query(`drop database if exists ${quoted(database)} with (force)`),
  );
}

/**
 * @param {Servers} servers
 * @returns {Promise<string[]>} those that are not PostgreSQL's own
 */
export async function listDatabases(servers) {
  const { rows } = await withClient(servers.postgres.adminUrl, (client) =>
    client.query("select datname from pg_database where not datistemplate and datname <> 'postgres'"),
  );
  return rows.map((row) => row.datname);
}

/**
 * @param {Servers} servers
 * @param {string} database
 * @param {string} [role] default: the superuser
 */
export function databaseUrl(servers, database, role) {
  const url = new URL(servers.postgres.adminUrl);
  url.pathname = `/${database}`;
  if (role) {
    url.username = role;
    url.password = rolePassword(servers, role);
  }
  return url.href;
}

/**
 * @param {Servers} servers
 * @param {string} role
 */
function rolePassword(servers, role) {
  return servers.servicePassword ?? derivedSecret(servers.secret, `postgres:${role}`);
}

/**
 * @param {import('pg').Client} cluster
 * @param {Servers} servers
 * @param {string[]} services
 */
async function createRoles(cluster, servers, services) {
  const wanted = services.filter(ownsSchema).flatMap((service) => [ownerRole(service), appRole(service)]);
  const { rows } = await cluster.query('select rolname from pg_roles where rolname = any($1)', [wanted]);
  const existing = new Set(rows.map((row) => row.rolname));
  for (const role of wanted) {
    const rights = `login nosuperuser nocreatedb nocreaterole noreplication password ${literal(rolePassword(servers, role))}`;
    await cluster.query(`${existing.has(role) ? 'alter' : 'create'} role ${quoted(role)} ${rights}`);
  }
}

/**
 * What the cluster stores about a database: who may connect, and where each role looks for names.
 * @param {import('pg').Client} cluster
 * @param {string} database
 * @param {string[]} services
 */
async function confine(cluster, database, services) {
  const name = quoted(database);
  const statements = [`revoke all on database ${name} from public`];
  for (const service of services.filter(ownsSchema)) {
    for (const role of [ownerRole(service), appRole(service)]) {
      statements.push(`grant connect on database ${name} to ${quoted(role)}`);
      statements.push(
        `alter role ${quoted(role)} in database ${name} set search_path = ${quoted(schemaOf(service))}, extensions`,
      );
    }
  }
  await cluster.query(statements.join(';\n'));
}

/**
 * @param {import('pg').Client} client
 * @param {string[]} services
 */
async function createSchemas(client, services) {
  const statements = [
    'revoke all on schema public from public',
    'create schema if not exists extensions',
    'grant usage on schema extensions to public',
    ...EXTENSIONS.map((name) => `create extension if not exists ${name} with schema extensions`),
  ];
  for (const service of services.filter(ownsSchema)) {
    const schema = quoted(schemaOf(service));
    const owner = quoted(ownerRole(service));
    const app = quoted(appRole(service));
    const defaults = `alter default privileges for role ${owner} in schema ${schema}`;
    statements.push(
      `create schema if not exists ${schema} authorization ${owner}`,
      `revoke all on schema ${schema} from public`,
      `grant usage on schema ${schema} to ${app}`,
      `${defaults} grant select, insert, update, delete on tables to ${app}`,
      `${defaults} grant usage on sequences to ${app}`,
      // Functions are executable by everyone unless this is taken away for all schemas of the owner.
      `alter default privileges for role ${owner} revoke execute on functions from public`,
      `${defaults} grant execute on functions to ${app}`,
    );
  }
  await client.query(`begin;\n${statements.join(';\n')};\ncommit`);
}

/**
 * @param {Servers} servers
 * @param {(client: import('pg').Client) => Promise<void>} work
 */
async function withCluster(servers, work) {
  await withClient(servers.postgres.adminUrl, async (client) => {
    await client.query('select pg_advisory_lock($1)', [CLUSTER_LOCK]);
    await work(client);
  });
}

/**
 * @template T
 * @param {string} url
 * @param {(client: import('pg').Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
async function withClient(url, work) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  // A server that is stopped cuts idle sessions; without a listener that would end our process.
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** @param {string} name */
function quoted(name) {
  return `"${name.replaceAll('"', '""')}"`;
}

/** @param {string} value */
function literal(value) {
  return `'${value.replaceAll("'", "''")}'`;
}
