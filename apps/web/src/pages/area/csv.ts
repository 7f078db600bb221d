export type CsvCell = string | number | null;

/** What Excel opens by a double click: UTF-8 with a mark that says so, CRLF. */
const BOM = '\ufeff';
/** Cells that Excel would take for a formula, whatever stands around them. */
const FORMULA = /^[\s\u0000-\u001f]*[=+\-@]/;

/**
 * A table as a file for Excel. Excel splits by the list separator of its country, a semicolon where the decimal sign is
 * a comma; so numbers are written the same way.
 */
export function toCsv(rows: readonly (readonly CsvCell[])[], language: string): string {
  const [separator, decimal] = language === 'en' ? [',', '.'] : [';', ','];
  const cell = (value: CsvCell) => {
    if (value === null) return '';
    if (typeof value === 'number') return String(value).replace('.', decimal);
    const text = FORMULA.test(value) ? `'${value}` : value;
    return /[",;\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `${BOM}${rows.map((row) => `${row.map(cell).join(separator)}\r\n`).join('')}`;
}

/** Gives a text to the person as a file. */
export function saveAs(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
