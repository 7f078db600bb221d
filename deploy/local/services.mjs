/** The one list of what the product consists of, in the order in which things are started and shown. */

/**
 * @typedef {object} ServiceDescription
 * @property {string} name
 * @property {boolean} schema owns a PostgreSQL schema
 * @property {boolean} [files] keeps files of people in a folder of its own
 */

/** @type {readonly ServiceDescription[]} */
export const SERVICES = [
  { name: 'directory', schema: true },
  { name: 'registration', schema: true },
  { name: 'trip-reporting', schema: true, files: true },
  { name: 'inspections', schema: true, files: true },
  { name: 'approvals', schema: true },
  { name: 'notifications', schema: true },
  { name: 'gateway', schema: false },
];

/** @param {string} service */
export function schemaOf(service) {
  return service.replaceAll('-', '_');
}

/** @param {string} service */
export function ownsSchema(service) {
  return SERVICES.some((one) => one.name === service && one.schema);
}

/** @param {string} service */
export function keepsFiles(service) {
  return SERVICES.some((one) => one.name === service && one.files);
}

/** @param {string} service */
export function ownerRole(service) {
  return `${schemaOf(service)}_owner`;
}

/** @param {string} service */
export function appRole(service) {
  return `${schemaOf(service)}_app`;
}
