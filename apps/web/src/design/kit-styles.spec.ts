import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from '@jest/globals';

const mantine = join(import.meta.dirname, '../../../../node_modules/@mantine/core');
const modules = join(mantine, 'esm', 'components');
const source = join(import.meta.dirname, '..');
/** Used by the tables and calendars that stand on Mantine. */
const THROUGH_OTHERS = ['ActionIcon', 'Checkbox', 'Loader', 'Overlay', 'Pagination', 'Popover', 'ScrollArea'];

const filesOf = (folder: string, kind: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => kind.test(name))
    .map((name) => join(folder, name));

it('every component of the kit that is used comes with its styles', () => {
  const named = filesOf(source, /(?<!\.spec)\.tsx?$/).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/import \{([^}]*)\} from '@mantine\/core'/g)].flatMap(
      ([, names = '']) => names.split(',').map((name) => name.trim()),
    ),
  );
  const places = new Map(filesOf(modules, /\.mjs$/).map((file) => [file.split('/').at(-1), file]));
  const reached = new Set<string>();
  const follow = (file: string | undefined) => {
    if (file === undefined || reached.has(file) || !existsSync(file)) return;
    reached.add(file);
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/from "(\.[^"]+)"/g))
      follow(join(dirname(file), path));
  };
  [...named, ...THROUGH_OTHERS].forEach((name) => follow(places.get(`${name}.mjs`)));

  const wanted = [...reached]
    .flatMap((file) => /([A-Z]\w+)\.module\.mjs$/.exec(file)?.[1] ?? [])
    .filter((name) => existsSync(join(mantine, 'styles', `${name}.css`)));
  const given = readFileSync(join(import.meta.dirname, 'kit.css'), 'utf8');
  expect(wanted.length).toBeGreaterThan(40);
  expect(wanted.filter((name) => !given.includes(`/${name}.css`))).toEqual([]);
});
