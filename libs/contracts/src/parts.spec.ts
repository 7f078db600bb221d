import { describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import {
  PROBLEMS,
  approvalsRoutes,
  directoryRoutes,
  inspectionsRoutes,
  registrationRoutes,
  tripReportingRoutes,
} from './index.js';

// The compiler sees a row that stands twice in one object, not one that hides another when objects are put together.
describe('a table that is put together from parts', () => {
  it.each<[string, object]>([
    ['http/approvals', approvalsRoutes],
    ['http/directory', directoryRoutes],
    ['http/inspections', inspectionsRoutes],
    ['http/registration', registrationRoutes],
    ['http/trip-reporting', tripReportingRoutes],
    ['problem', PROBLEMS],
  ])('has every row of %s, and none that hides another', async (folder, table) => {
    expect((await rowsIn(folder)).sort()).toEqual(Object.keys(table).sort());
  });
});

/** Of everything that a part exports as `<name>Routes` or `<NAME>_PROBLEMS`. */
async function rowsIn(folder: string): Promise<string[]> {
  const files = readdirSync(new URL(`./${folder}`, import.meta.url)).filter((file) => file.endsWith('.ts'));
  const parts = await Promise.all(
    files.map((file) => import(`./${folder}/${file.replace(/ts$/, 'js')}`) as Promise<object>),
  );
  return parts.flatMap((part) =>
    Object.entries(part).flatMap(([name, rows]: [string, object]) =>
      /(Routes|_PROBLEMS)$/.test(name) ? Object.keys(rows) : [],
    ),
  );
}
