import { sqlFile, statement, type Statement } from '#database';
import type { toRows } from './case-rows.js';

type Rows = ReturnType<typeof toRows>;
type Part = keyof Rows;

/** These find what they change by the ids in $2. */
const UPDATES: readonly Part[] = [
  'changed',
  'groupChanges',
  'regroupings',
  'closings',
  'deadlinesOff',
  'settlings',
  'incidentChanges',
];

const CHECK = `1 / ((SELECT count(*) FROM "changed") = jsonb_array_length($1::jsonb -> 'changed'))::int`;

const parts = new Map(
  sqlFile(import.meta.url, './sql/save-cases.sql')
    .text.split(/^-- part /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n');
      return [part.slice(0, end), part.slice(end).trim()];
    }),
);
/** A handful: opening, a hop, a decision, an ending, a reminder, a reassignment, each with and without a text. */
const statements = new Map<string, Statement>();

/** One statement for these rows, and its values; it fails when a case has another version than was locked. */
export function saveStatement(rows: Rows): { statement: Statement; values: unknown[] } {
  const used = (Object.keys(rows) as Part[]).filter((part) => rows[part].length > 0);
  const ids = UPDATES.flatMap((part) => (rows[part] as readonly { id: string }[]).map(({ id }) => id));
  const doc = JSON.stringify(Object.fromEntries(used.map((part) => [part, rows[part]])));
  return { statement: statementOf(used), values: ids.length === 0 ? [doc] : [doc, [...new Set(ids)], null] };
}

function statementOf(used: readonly Part[]): Statement {
  const key = used.join(' ');
  let known = statements.get(key);
  if (known === undefined) {
    const ctes = used.map((part) => {
      const sql = parts.get(part);
      if (sql === undefined) throw new Error(`save-cases.sql has no part ${part}`);
      return `"${part}" AS (\n${sql}\n)`;
    });
    // Nobody waits for the answer, so the statement itself has to fail: by a division by zero.
    const check = used.includes('changed') ? CHECK : '1';
    known = statement(
      'save-cases',
      `WITH ${ctes.join(', ')}\nSELECT ${check} AS "saved, or a case was changed without its lock"`,
    );
    statements.set(key, known);
  }
  return known;
}
