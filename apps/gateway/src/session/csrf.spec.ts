import { describe, expect, it } from '@jest/globals';
import { Refusal } from '#contracts';
import { Csrf } from './csrf.js';

const ORIGIN = 'http://localhost:3000';
const csrf = new Csrf('a secret that is long enough for this', ORIGIN);
const codeOf = (work: () => void) => {
  try {
    work();
    return 'let in';
  } catch (error) {
    return error instanceof Refusal ? error.code : String(error);
  }
};

describe('where a command comes from', () => {
  it.each([
    [{ origin: ORIGIN }, 'let in'],
    [{ 'sec-fetch-site': 'same-origin' }, 'let in'],
    [{ origin: ORIGIN, 'sec-fetch-site': 'same-origin' }, 'let in'],
    [{}, 'ORIGIN_REFUSED'],
    [{ origin: 'https://example.org' }, 'ORIGIN_REFUSED'],
    [{ origin: 'http://localhost:3001' }, 'ORIGIN_REFUSED'],
    [{ origin: 'https://localhost:3000' }, 'ORIGIN_REFUSED'],
    [{ origin: 'null' }, 'ORIGIN_REFUSED'],
    [{ origin: 'https://example.org', 'sec-fetch-site': 'same-origin' }, 'ORIGIN_REFUSED'],
    [{ 'sec-fetch-site': 'same-site' }, 'ORIGIN_REFUSED'],
    [{ 'sec-fetch-site': 'none' }, 'ORIGIN_REFUSED'],
  ])('%j: %s', (headers, verdict) => {
    expect(codeOf(() => csrf.checkOrigin(headers))).toBe(verdict);
  });
});

describe('the token of the page', () => {
  const token = csrf.tokenFor('session-1');

  it('is good for its session, as often as it is sent', () => {
    csrf.checkToken('session-1', token);
    csrf.checkToken('session-1', token);
    csrf.checkToken('session-1', csrf.tokenFor('session-1'));
  });

  it.each<[string, unknown, string]>([
    ['session-2', token, 'of another session'],
    ['session-1', undefined, 'missing'],
    ['session-1', '', 'empty'],
    ['session-1', `${token}x`, 'longer'],
    ['session-1', token.slice(0, -1), 'shorter'],
    ['session-1', [token], 'sent twice'],
    [
      'session-1',
      new Csrf('another secret, also long enough', ORIGIN).tokenFor('session-1'),
      'of another system',
    ],
  ])('%s is refused with one that is %#', (sessionId, given) => {
    expect(codeOf(() => csrf.checkToken(sessionId, given))).toBe('CSRF_TOKEN_INVALID');
  });
});
