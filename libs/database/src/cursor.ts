import { Refusal } from '#contracts';

/** An opaque, URL-safe position in a list, made of the last row's sort keys. */
export function encodeCursor(keys: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

/**
 * @param kinds the type of each key, in order
 * @throws Refusal INVALID_INPUT when a client made the cursor up
 */
export function decodeCursor(cursor: string, kinds: readonly ('string' | 'number')[]): (string | number)[] {
  let keys: unknown;
  try {
    keys = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw badCursor();
  }
  if (
    !Array.isArray(keys) ||
    keys.length !== kinds.length ||
    keys.some((key, i) => typeof key !== kinds[i])
  ) {
    throw badCursor();
  }
  return keys as (string | number)[];
}

function badCursor() {
  return new Refusal('INVALID_INPUT', {}, [
    { pointer: '?cursor', code: 'invalid', detail: 'Vị trí trang không hợp lệ.' },
  ]);
}
