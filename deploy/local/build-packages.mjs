/**
 * The packages that services import, bundled into dist/node_modules, where Node looks before the real one: finding and
 * reading well over a thousand small files is much of what the start of a service costs. Our own code stays file by
 * file; without this folder everything runs the same, only slower to start.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Complaint } from './complaint.mjs';

/** Taken from the real node_modules. */
const LEFT_OUT = new Set([
  // Native code beside them.
  ...['@node-rs/argon2', 'sharp', 'msgpackr-extract'],
  // Other files beside them: pages, WebAssembly, the code of workers.
  ...['swagger-ui-dist', '@prisma/client', 'pino'],
  // For commands, not for services.
  ...['prisma', '@prisma/schema-engine-wasm', '@prisma/driver-adapter-utils'],
]);
/** Before the name of a module that does not exist: the way in to a package. */
const ENTRY = '\0entry:';

/**
 * @param {object} options
 * @param {string} options.root
 * @param {(line: string) => void} [options.log]
 * @returns {Promise<boolean>} whether they were built
 */
export async function buildPackages({ root, log = () => {} }) {
  const stateFile = join(root, 'dist', '.build-packages');
  const folder = join(root, 'dist', 'node_modules');
  const state = stateOf(root);
  if (existsSync(folder) && existsSync(stateFile) && readFileSync(stateFile, 'utf8') === state) return false;
  const began = Date.now();
  // Half of an old one with half of a new one would be two copies of the same package.
  rmSync(stateFile, { force: true });
  rmSync(folder, { recursive: true, force: true });
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const packages = Object.keys(dependencies).filter((name) => !LEFT_OUT.has(name));
  try {
    await bundle(root, folder, packages);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw new Complaint(
      `Không đóng gói được các thư viện:\n${error instanceof Error ? error.message : error}`,
    );
  }
  for (const name of packages) {
    // Only the package itself: who imports a part of it by its path is told so when the service starts.
    const description = { name, type: 'module', exports: './index.js' };
    writeFileSync(join(folder, name, 'package.json'), JSON.stringify(description));
  }
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stateFile, state);
  log(`Đóng gói các thư viện: ${((Date.now() - began) / 1000).toFixed(1)} s`);
  return true;
}

/**
 * All at once, so that what several of them use is there once.
 * @param {string} root
 * @param {string} folder
 * @param {string[]} packages
 */
async function bundle(root, folder, packages) {
  const { rolldown } = await import('rolldown');
  /** @type {Map<string, string>} */
  const entries = new Map();
  for (const name of packages) entries.set(`${ENTRY}${name}.mjs`, await entryOf(name));
  const build = await rolldown({
    ...{ cwd: root, platform: 'node', logLevel: 'silent' },
    input: Object.fromEntries(packages.map((name) => [name, `${ENTRY}${name}.mjs`])),
    // CommonJS knows these, the modules that are made here do not.
    transform: { define: { __dirname: 'import.meta.dirname', __filename: 'import.meta.filename' } },
    plugins: [
      {
        name: 'packages',
        load: (id) => entries.get(id),
        async resolveId(id, importer, { kind }) {
          if (entries.has(id)) return id;
          if (isLeftOut(id)) return { id, external: true };
          const from = importer && !entries.has(importer) ? importer : join(root, 'package.json');
          // What is not installed, some package can do without: it notices as it would have.
          return (await this.resolve(id, from, { kind, skipSelf: true })) ?? { id, external: true };
        },
      },
    ],
  });
  await build.write({
    ...{ dir: folder, format: 'esm' },
    ...{ entryFileNames: '[name]/index.js', chunkFileNames: 'chunks/[name]-[hash].mjs' },
    // Nest’s decorators need reflect-metadata before them; without this, what is shared may come too early.
    strictExecutionOrder: true,
  });
  await build.close();
}

/**
 * The same names as Node gives them, also of CommonJS.
 * @param {string} name
 */
async function entryOf(name) {
  const names = Object.keys(await import(name)).filter((one) => one !== 'module.exports');
  return names.length === 0
    ? `import ${JSON.stringify(name)};`
    : `export { ${names.join(', ')} } from ${JSON.stringify(name)};`;
}

/** @param {string} id */
function isLeftOut(id) {
  const depth = id.startsWith('@') ? 2 : 1;
  return LEFT_OUT.has(id.split('/').slice(0, depth).join('/'));
}

/** @param {string} root */
function stateOf(root) {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package.json')))
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(readFileSync(import.meta.filename))
    .digest('base64');
}
