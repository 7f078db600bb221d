/** For search without diacritics and case: `Đà Nẵng` → `da nang`. The same as the SQL function fold(). */
export function fold(value: string): string {
  return value
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd');
}

/** A LIKE pattern that finds `query` anywhere in folded text; what LIKE would interpret is escaped. */
export function containsPattern(query: string): string {
  return `%${fold(query.trim()).replace(/[\\%_]/g, (c) => `\\${c}`)}%`;
}
