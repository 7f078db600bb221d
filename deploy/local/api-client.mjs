/**
 * The types of apps/web’s client, made from the OpenAPI document. `npm run api-client` writes them; `npm run check` says
 * when they no longer fit.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { inOneSentence } from './complaint.mjs';

const FILE = 'apps/web/src/api/schema.ts';

/**
 * @param {string} root
 * @returns {Promise<string>} the file as it should be
 */
async function wanted(root) {
  await build({ root });
  const contracts = pathToFileURL(join(root, 'dist', 'libs', 'contracts', 'src', 'index.js')).href;
  const { openApiDocument } = await import(contracts);
  const { default: openapiTS, astToString } = await import('openapi-typescript');
  const document = JSON.parse(JSON.stringify(openApiDocument('0')));
  const types = astToString(await openapiTS(document, { defaultNonNullable: false }));
  return `/** Made by \`npm run api-client\` from the OpenAPI document; not to be edited. */\n${types}`;
}

/** @param {string} root */
export async function isClientStale(root) {
  const file = join(root, FILE);
  return !existsSync(file) || readFileSync(file, 'utf8') !== (await wanted(root));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const root = process.cwd();
  wanted(root)
    .then((text) => writeFileSync(join(root, FILE), text))
    .catch((error) => {
      console.error(inOneSentence(error));
      process.exitCode = 1;
    });
}
