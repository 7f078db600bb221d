/**
 * A table as Excel on a Vietnamese machine opens it with a double click: a byte order mark, because it guesses at
 * UTF-8 otherwise, and semicolons, because the comma stands in numbers there.
 */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cellOf).join(';')}\r\n`).join('')}`;
}

/** What Excel would take for a formula: people write these cells, and others open them. */
const FORMULA = /^\s*[=+\-@\t\r]/;
const NEEDS_QUOTES = /[";\r\n\t']|^\s|\s$/;

function cellOf(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
