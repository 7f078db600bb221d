/** The browser's part: apps/web bundled under dist/apps/web, when something of it changed. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { Complaint } from './complaint.mjs';

const SOURCE = 'apps/web';
const LEFT_OUT = /\.(spec|fixture)\.tsx?$|\.md$/;
/** What gets smaller by it; fonts and pictures are dense already. */
const COMPRESSED = /\.(js|css|svg)$/;
const compress = promisify(brotliCompress);

/**
 * @param {object} options
 * @param {string} options.root
 * @param {(line: string) => void} [options.log]
 * @returns {Promise<boolean>} whether it was built
 */
export async function buildWeb({ root, log = () => {} }) {
  const manifestFile = join(root, 'dist', '.build-web');
  const state = stateOf(root);
  const page = join(root, 'dist', SOURCE, 'index.html');
  if (existsSync(page) && existsSync(manifestFile) && readFileSync(manifestFile, 'utf8') === state)
    return false;
  const began = Date.now();
  try {
    const { build } = await import('vite');
    await build({ configFile: join(root, SOURCE, 'vite.config.ts'), logLevel: 'warn' });
  } catch (error) {
    throw new Complaint(`Không đóng gói được apps/web:\n${error instanceof Error ? error.message : error}`);
  }
  await compressFiles(join(root, 'dist', SOURCE));
  mkdirSync(dirname(manifestFile), { recursive: true });
  writeFileSync(manifestFile, state);
  log(`Đóng gói ứng dụng web: ${((Date.now() - began) / 1000).toFixed(1)} s`);
  return true;
}

/**
 * Once, as densely as it can be: the gateway sends what lies beside a file as `.br` to who takes it.
 * @param {string} folder
 */
async function compressFiles(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  await Promise.all(
    names
      .filter((name) => COMPRESSED.test(name))
      .map(async (name) => {
        const file = join(folder, name);
        writeFileSync(`${file}.br`, await compress(readFileSync(file)));
      }),
  );
}

/** @param {string} root */
function stateOf(root) {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  const files = readdirSync(join(root, SOURCE), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !LEFT_OUT.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest('base64');
}
