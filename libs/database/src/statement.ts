import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One SQL statement with the name under which a connection keeps it prepared. */
export type Statement = { readonly name: string; readonly text: string };

/**
 * Loads a named SQL file that stands beside the code, once, when the module is loaded:
 * `const claimTask = sqlFile(import.meta.url, './sql/claim-task.sql')`.
 *
 * @throws when the file is missing, so that a service does not boot without it
 */
export function sqlFile(moduleUrl: string, path: string): Statement {
  const text = readFileSync(fileURLToPath(new URL(path, moduleUrl)), 'utf8').trim();
  return statement(basename(path, '.sql'), text);
}

/** A short statement written in place. The name needs no uniqueness: the text's digest is part of it. */
export function statement(name: string, text: string): Statement {
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 12);
  return { name: `${name.slice(0, 48)}-${digest}`, text };
}
