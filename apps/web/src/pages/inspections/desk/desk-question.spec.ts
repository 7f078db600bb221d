import { describe, expect, it } from '@jest/globals';
import { countOf, filterFrom, questionFrom, requestStateFrom } from './desk-question';

describe('the address of a request', () => {
  it.each([
    [undefined, 'all'],
    ['da-gui', 'in'],
    ['chua-gui', 'missing'],
    ['tre-han', 'late'],
    ['gì đó', 'all'],
  ])('%s shows %s', (text, filter) => expect(filterFrom(text)).toBe(filter));

  it('counts as the server does', () => {
    const counts = { asked: 12, in: 7, missing: 4, returned: 1, late: 2 };
    expect([countOf('all', counts), countOf('missing', counts), countOf('late', counts)]).toEqual([12, 4, 2]);
  });

  it('names a question that there is, or the first', () => {
    const questions = [{ code: '1' }, { code: '2a' }];
    expect([
      questionFrom('2a', questions),
      questionFrom('9', questions),
      questionFrom(undefined, []),
    ]).toEqual([1, 0, 0]);
    expect([requestStateFrom('SENT'), requestStateFrom('sent')]).toEqual(['SENT', undefined]);
  });
});
