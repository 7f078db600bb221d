import { createHash } from 'node:crypto';

/** One link that promises what was submitted, with what is kept of it. */
export type SealedFacts = { id: string; promised: string; salt: string; facts: unknown };

/** @returns the ids whose kept facts are not those that the history promised */
export function changedSubmissions(rows: readonly SealedFacts[]): string[] {
  return rows
    .filter(({ promised, salt, facts }) => promised !== digest(salt + sortedJson(facts)))
    .map(({ id }) => `${id}: nội dung trình đã bị đổi`);
}

/** JSON with the keys of every object in the order of their code units, as the history digests it. */
export function sortedJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sortedJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => `${JSON.stringify(key)}:${sortedJson(part)}`);
  return `{${parts.join(',')}}`;
}

function digest(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
