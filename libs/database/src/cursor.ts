import { Refusal } from '#contracts';

/** An opaque, URL-safe position in a list, made of the last row's sort keys. */
export function encodeCursor(keys: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

/** `id`: a UUID. `number`: a whole one. `instant`: ISO 8601 as `Date.toISOString` gives it. */
export type CursorKey = 'string' | 'number' | 'id' | 'instant';

/** Years that PostgreSQL and the calendar both know. */
const INSTANT = /^(19|2\d)\d{2}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * @param kinds the type of each key, in order
 * @throws Refusal INVALID_INPUT when a client made the cursor up
 */
export function decodeCursor(cursor: string, kinds: readonly CursorKey[]): (string | number)[] {
  let keys: unknown;
  try {
    keys = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw badCursor();
  }
  if (!Array.isArray(keys) || keys.length !== kinds.length || keys.some((key, i) => !isKey(key, kinds[i]))) {
    throw badCursor();
  }
  return keys as (string | number)[];
}

/** What a client made up must not become a fault of the database: no UUID that is none, no NUL in a text. */
function isKey(key: unknown, kind: CursorKey | undefined): boolean {
  if (kind === 'number') return Number.isSafeInteger(key);
  if (typeof key !== 'string') return false;
  if (kind === 'instant') return INSTANT.test(key) && isRealInstant(key);
  return kind === 'id' ? UUID.test(key) : !key.includes('\0');
}

/** `Date` rolls 31/02 over into March; PostgreSQL refuses it. */
function isRealInstant(text: string): boolean {
  const instant = new Date(text);
  return !Number.isNaN(instant.getTime()) && instant.toISOString() === text;
}

function badCursor() {
  return new Refusal('INVALID_INPUT', {}, [
    { pointer: '?cursor', code: 'invalid', detail: 'Vị trí trang không hợp lệ.' },
  ]);
}
