/** Where the services of a system keep the files of people: beside its servers' data, one folder for each service. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

const FILES = join(import.meta.dirname, '..', '..', '..', '.local', 'files');

/**
 * @param {string} name of the system
 * @param {string} service
 */
export function filesDir(name, service) {
  return join(FILES, name, service);
}

/** @param {string} name of the system */
export async function dropFiles(name) {
  await rm(join(FILES, name), { recursive: true, force: true });
}
