/**
 * TypeScript to JavaScript under dist/, file by file, only what changed. Types are checked elsewhere (check.mjs).
 * Also a command: `npm run build`, which bundles packages and the web application too.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Complaint, inOneSentence } from './complaint.mjs';

const SOURCES = ['apps', 'libs', 'test/demo', 'test/bench', 'test/chaos'];
/** Files that a program reads beside its code at run time. */
const ASSETS = /\.(sql|json|html|css|svg|ico|png|txt)$/;
const CODE = /\.ts$/;
const LEFT_OUT = /\.(spec|fixture)\.ts$|\.d\.ts$/;
/** The browser's part is bundled by its own tool. */
const OTHER_TOOL = /^apps\/web\//;

/** @typedef {{ tool: string, inputs: Record<string, string>, outputs: string[] }} Manifest */

/**
 * @param {object} options
 * @param {string} options.root
 * @param {(line: string) => void} [options.log]
 * @returns {Promise<number>} how many files were written
 */
export async function build({ root, log = () => {} }) {
  const manifestFile = join(root, 'dist', '.build.json');
  const before = readManifest(manifestFile);
  const tool = hash(
    readFileSync(join(root, '.swcrc'), 'utf8') +
      readFileSync(join(root, 'node_modules', '@swc', 'core', 'package.json'), 'utf8'),
  );
  const known = before.tool === tool ? before.inputs : {};
  /** @type {Record<string, string>} */
  const inputs = {};
  /** @type {string[]} */
  const changed = [];
  for (const file of SOURCES.flatMap((folder) => filesUnder(root, folder))) {
    inputs[file] = hash(readFileSync(join(root, file)));
    if (known[file] !== inputs[file] || !existsSync(join(root, outputOf(file)))) changed.push(file);
  }
  const outputs = Object.keys(inputs).flatMap((file) =>
    CODE.test(file) ? [outputOf(file), `${outputOf(file)}.map`] : [outputOf(file)],
  );
  removeStale(root, before.outputs, new Set(outputs));
  if (changed.length > 0) {
    await compile(root, changed);
    log(`Biên dịch: ${changed.length} tệp`);
  }
  mkdirSync(dirname(manifestFile), { recursive: true });
  writeFileSync(manifestFile, JSON.stringify({ tool, inputs, outputs }));
  return changed.length;
}

/**
 * With the packages that services import, and the web application.
 * @param {{ root: string, log?: (line: string) => void }} options
 */
export async function buildAll(options) {
  await build(options);
  const [{ buildPackages }, { buildWeb }] = await Promise.all([
    import('./build-packages.mjs'),
    import('./build-web.mjs'),
  ]);
  // After the first, which empties dist/ when it knows nothing of it.
  await Promise.all([buildPackages(options), buildWeb(options)]);
}

/**
 * @param {string} root
 * @param {string[]} files
 */
async function compile(root, files) {
  const { transform } = await import('@swc/core');
  await Promise.all(
    files.map(async (file) => {
      const target = join(root, outputOf(file));
      mkdirSync(dirname(target), { recursive: true });
      const source = readFileSync(join(root, file));
      if (!CODE.test(file)) return writeFileSync(target, source);
      try {
        const filename = join(root, file);
        const { code, map } = await transform(source.toString(), {
          ...{ filename, cwd: root, root, configFile: join(root, '.swcrc') },
          // Stack traces then name the file as it is called in the project.
          ...{ sourceMaps: true, sourceFileName: relativeFrom(file) },
        });
        const name = target.slice(target.lastIndexOf('/') + 1);
        writeFileSync(target, `${code}\n//# sourceMappingURL=${name}.map\n`);
        if (map) writeFileSync(`${target}.map`, map);
      } catch (error) {
        throw new Complaint(
          `Không biên dịch được ${file}:\n${error instanceof Error ? error.message : error}`,
        );
      }
    }),
  );
}

/** @param {string} file from dist/a/b/c.js back to a/b/c.ts */
function relativeFrom(file) {
  return '../'.repeat(file.split('/').length) + file;
}

/** @param {string} file */
function outputOf(file) {
  return join('dist', file.replace(CODE, '.js'));
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {string[]} paths relative to the root, with forward slashes
 */
function filesUnder(root, folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (OTHER_TOOL.test(`${path}/`)) return [];
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesUnder(root, path);
    const wanted = (CODE.test(path) && !LEFT_OUT.test(path)) || ASSETS.test(path);
    return entry.isFile() && wanted ? [path] : [];
  });
}

/**
 * A module whose source is gone would still be found, and a deleted handler would still run.
 * @param {string} root
 * @param {string[]} before
 * @param {Set<string>} wanted
 */
function removeStale(root, before, wanted) {
  for (const file of before.filter((one) => !wanted.has(one))) {
    rmSync(join(root, file), { force: true });
    for (let folder = dirname(file); folder !== 'dist' && folder !== '.'; folder = dirname(folder)) {
      try {
        rmdirSync(join(root, folder));
      } catch {
        break;
      }
    }
  }
}

/**
 * @param {string} file
 * @returns {Manifest}
 */
function readManifest(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // Nobody knows what is in there.
    rmSync(dirname(file), { recursive: true, force: true });
    return { tool: '', inputs: {}, outputs: [] };
  }
}

/** @param {string | Buffer} content */
function hash(content) {
  return createHash('sha256').update(content).digest('base64').slice(0, 22);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  buildAll({ root: process.cwd(), log: (line) => console.log(line) }).catch((error) => {
    console.error(inOneSentence(error));
    process.exitCode = 1;
  });
}
