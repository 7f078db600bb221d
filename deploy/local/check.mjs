/** `npm run check`: format, lint, types, layers and import cycles. */
import { join } from 'node:path';
import { inOneSentence } from './complaint.mjs';
import { checkTools, prepare } from './prepare.mjs';
import { progress } from './progress.mjs';
import { run } from './run.mjs';

const root = join(import.meta.dirname, '..', '..');
const say = progress();

/** @typedef {{ name: string, tool: string, args: string[] }} Check */

/** Two at a time on the two cores of a small machine; the longest begins first. */
const AT_ONCE = 2;
/** @type {readonly Check[]} */
const CHECKS = [
  // Each of the two TypeScript projects in a process of its own: nothing of the one is needed for the other.
  { name: 'eslint', tool: 'eslint', args: ['.', '--ignore-pattern', 'apps/web/**'] },
  { name: 'eslint apps/web', tool: 'eslint', args: ['apps/web'] },
  { name: 'prettier', tool: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
  { name: 'tsc', tool: 'tsc', args: ['--noEmit', '-p', 'tsconfig.json'] },
  {
    name: 'dependency-cruiser (tầng và vòng import)',
    tool: 'depcruise',
    args: ['--config', '.dependency-cruiser.cjs', 'apps', 'libs', 'test'],
  },
  { name: 'tsc apps/web', tool: 'tsc', args: ['--noEmit', '-p', 'apps/web/tsconfig.json'] },
];

try {
  checkTools();
  await prepare({ root, log: say, withBuild: false });
  const waiting = [...CHECKS];
  const failed = (await Promise.all(Array.from({ length: AT_ONCE }, () => runFrom(waiting)))).flat();
  const { withoutMigration } = await import('./new-migration.mjs');
  for (const service of await withoutMigration(root))
    failed.push(`prisma/${service}: schema.prisma đổi mà chưa có di trú`);
  const { isClientStale } = await import('./api-client.mjs');
  if (await isClientStale(root)) failed.push('apps/web/src/api/schema.ts: hãy chạy `npm run api-client`');
  if (failed.length > 0) {
    console.error(`\nKhông đạt: ${failed.join(', ')}`);
    process.exitCode = 1;
  } else {
    say('Đạt tất cả');
  }
} catch (error) {
  console.error(inOneSentence(error));
  process.exitCode = 1;
}

/**
 * @param {Check[]} waiting each is taken once, whoever comes first
 * @returns {Promise<string[]>} names of what failed
 */
async function runFrom(waiting) {
  const failed = [];
  for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
    const { name, tool, args } = check;
    const began = Date.now();
    const program = join(root, 'node_modules', '.bin', tool);
    const { code, output } = await run(process.execPath, [program, ...args], { cwd: root });
    say(`${name}: ${code === 0 ? 'đạt' : 'KHÔNG ĐẠT'} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
    if (code === 0) continue;
    failed.push(name);
    console.error(output.trim());
  }
  return failed;
}
