import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from '@jest/globals';
import ts from 'typescript';

/** Bundled before any test runs. */
const BUILT = join(process.cwd(), 'dist', 'apps', 'web');
/** All that comes before the application is asked for; what more there were, the first words would wait for. */
const FIRST = ['index', 'rolldown-runtime', 'start'];
/** Uncompressed, bytes; a file of the same name may have grown. */
const MOST = 8 * 1024;

const page = readFileSync(join(BUILT, 'index.html'), 'utf8');
const entry = /<script type="module" [^>]*src="([^"]+)"/.exec(page)?.[1] ?? '';

/** @returns files that have to be there before a line of this one runs, itself included */
function standsOn(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const script = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ESNext);
  for (const statement of script.statements) {
    const imports = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement);
    if (!imports || statement.moduleSpecifier === undefined) continue;
    if (!ts.isStringLiteral(statement.moduleSpecifier)) continue;
    standsOn(join(file, '..', statement.moduleSpecifier.text), found);
  }
  return found;
}

it('the script that starts the application waits for nothing of it', () => {
  const files = [...standsOn(join(BUILT, entry))];
  const names = files.map((file) => basename(file).replace(/-[\w-]{8}\.js$/, ''));
  expect(names.sort()).toEqual(FIRST);
  expect(files.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThan(MOST);
});

it('the page asks for no other script by itself', () => {
  const atOnce = page.replace(/<template id="scripts">.*?<\/template>/s, '');
  expect(atOnce).not.toBe(page);
  expect([...atOnce.matchAll(/"([^"]+\.js)"/g)].map(([, file]) => file)).toEqual([entry]);
});
