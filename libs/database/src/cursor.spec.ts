import { describe, expect, it } from '@jest/globals';
import { decodeCursor, encodeCursor, type CursorKey } from './cursor.js';

const ID = '019307c0-0000-7000-8000-000000000001';

describe('a cursor', () => {
  it('gives back what it was made of', () => {
    const keys = ['2022-03-01T00:00:00.000Z', ID, 7];
    expect(decodeCursor(encodeCursor(keys), ['instant', 'id', 'number'])).toEqual(keys);
  });

  it.each<[string, unknown[], CursorKey[]]>([
    ['another number of keys', [ID], ['id', 'id']],
    ['a fraction', [1.5], ['number']],
    ['more than a number holds', [1e300], ['number']],
    ['an id that is none', ['x'], ['id']],
    ['NUL in a text', ['a\0b'], ['string']],
    ['a year that PostgreSQL has not', ['0000-01-01T00:00:00.000Z'], ['instant']],
    ['a day that is none', ['2022-02-31T00:00:00.000Z'], ['instant']],
    ['an offset', ['2022-03-01T00:00:00.000+23:00'], ['instant']],
  ])('made up with %s is refused', (_, keys, kinds) => {
    const cursor = Buffer.from(JSON.stringify(keys)).toString('base64url');
    let refusal: unknown;
    try {
      decodeCursor(cursor, kinds);
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toMatchObject({ code: 'INVALID_INPUT' });
  });
});
