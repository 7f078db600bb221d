/** Prisma clients, made again for each service whose schema changed. Also a command: `node deploy/local/generate.mjs`. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Complaint, inOneSentence } from './complaint.mjs';
import { lastLines, run } from './run.mjs';
import { findProgram } from './servers/programs.mjs';

const AT_ONCE = 2;

/**
 * @param {object} options
 * @param {string} options.root
 * @param {(line: string) => void} [options.log]
 * @returns {Promise<string[]>} the services whose client was made
 */
export async function generate({ root, log = () => {} }) {
  const cacheFile = join(root, 'node_modules', '.cache', 'di-co-so', 'generated.json');
  /** @type {Record<string, string>} */
  const cache = existsSync(cacheFile) ? JSON.parse(readFileSync(cacheFile, 'utf8')) : {};
  const stale = schemas(root, cache);
  const queue = [...stale];
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      await generateOne(root, next);
      cache[next.service] = next.hash;
    }
  };
  try {
    if (stale.length > 0) log(`Prisma: ${stale.map((one) => one.service).join(', ')}`);
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  } finally {
    mkdirSync(dirname(cacheFile), { recursive: true });
    writeFileSync(cacheFile, JSON.stringify(cache, undefined, 2));
  }
  return stale.map((one) => one.service);
}

/**
 * @typedef {{ service: string, schema: string, output: string, hash: string }} Stale
 * @param {string} root
 * @param {Record<string, string>} cache
 * @returns {Stale[]}
 */
function schemas(root, cache) {
  const folder = join(root, 'prisma');
  if (!existsSync(folder)) return [];
  const version = readFileSync(join(root, 'node_modules', 'prisma', 'package.json'), 'utf8');
  return readdirSync(folder)
    .map((service) => ({ service, schema: join(folder, service, 'schema.prisma') }))
    .filter(({ schema }) => existsSync(schema))
    .map(({ service, schema }) => {
      const text = readFileSync(schema, 'utf8');
      const output = /^\s*output\s*=\s*"([^"]+)"/m.exec(text)?.[1];
      if (!output)
        throw new Complaint(`prisma/${service}/schema.prisma không nói nơi đặt mã sinh ra (output).`);
      const hash = createHash('sha256').update(version).update(text).digest('hex');
      return { service, schema, hash, output: join(dirname(schema), output) };
    })
    .filter(({ service, hash, output }) => cache[service] !== hash || !existsSync(join(output, 'client.ts')));
}

/**
 * @param {string} root
 * @param {Stale} stale
 */
async function generateOne(root, { service, schema, output }) {
  // Models that no longer exist would stay behind.
  rmSync(output, { recursive: true, force: true });
  const cli = join(root, 'node_modules', 'prisma', 'build', 'index.js');
  const result = await run(process.execPath, [cli, 'generate', '--schema', schema], {
    cwd: root,
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      // The CLI wants a native engine on disk before it does anything; generating needs none.
      PRISMA_SCHEMA_ENGINE_BINARY: findProgram('true') ?? '/bin/true',
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
  });
  if (result.code !== 0)
    throw new Complaint(`prisma generate (${service}) không thành công:\n${lastLines(result.output)}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  generate({ root: process.cwd(), log: (line) => console.log(line) }).catch((error) => {
    console.error(inOneSentence(error));
    process.exitCode = 1;
  });
}
