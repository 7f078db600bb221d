/** Finding the servers' own programs on this machine. */
import { accessSync, constants, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** root's non-login PATH often lacks the sbin folders where Debian puts some of these. */
const EXTRA_FOLDERS = [
  '/usr/local/sbin',
  '/usr/sbin',
  '/sbin',
  '/opt/homebrew/bin',
  '/opt/homebrew/sbin',
  '/usr/local/bin',
];

/**
 * @param {string} name
 * @param {string[]} [folders] searched before PATH
 * @returns {string | undefined}
 */
export function findProgram(name, folders = []) {
  const path = (process.env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/'));
  for (const folder of [...folders, ...path, ...EXTRA_FOLDERS]) {
    const file = join(folder, name);
    if (isExecutable(file)) return file;
  }
  return undefined;
}

/**
 * @typedef {{ bin: string }} PostgresPrograms  folder with initdb and postgres of one version
 * @typedef {{ server: string }} RedisPrograms
 * @typedef {{ server: string, sbin: string }} RabbitPrograms  `server` is the script that does not change user
 * @typedef {{ postgres?: PostgresPrograms, redis?: RedisPrograms, rabbitmq?: RabbitPrograms }} Programs
 */

/** @returns {Programs} */
export function findPrograms() {
  return { postgres: findPostgres(), redis: findRedis(), rabbitmq: findRabbit() };
}

/** Debian keeps these out of PATH, one folder per major version; the newest one that is whole wins. */
function findPostgres() {
  const folders = versionFolders('/usr/lib/postgresql').map((folder) => join(folder, 'bin'));
  for (const folder of [...folders, ...pathFolders(), '/usr/pgsql-16/bin', '/usr/local/pgsql/bin'])
    if (isExecutable(join(folder, 'initdb')) && isExecutable(join(folder, 'postgres')))
      return { bin: folder };
  return undefined;
}

function findRedis() {
  const server = findProgram('redis-server') ?? findProgram('valkey-server');
  return server ? { server } : undefined;
}

/** Debian's /usr/sbin/rabbitmq-server is a wrapper that changes user and HOME; the one in lib/bin does not. */
function findRabbit() {
  const folders = [
    '/usr/lib/rabbitmq/bin',
    ...versionFolders('/usr/lib/rabbitmq/lib').map((f) => join(f, 'sbin')),
  ];
  const server = findProgram('rabbitmq-server', folders);
  if (!server || !findProgram('erl')) return undefined;
  return { server, sbin: join(server, '..') };
}

function pathFolders() {
  return (process.env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/'));
}

/**
 * @param {string} folder
 * @returns {string[]} its sub-folders, highest version first
 */
function versionFolders(folder) {
  try {
    const names = readdirSync(folder).sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
    return names.map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
