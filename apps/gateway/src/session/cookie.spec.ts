import { describe, expect, it } from '@jest/globals';
import { EXPIRED_COOKIE, sessionCookie, tokenFrom } from './cookie.js';

const TOKEN = 'A'.repeat(42) + '_';
const OTHER = 'B'.repeat(43);

describe('the session cookie', () => {
  it.each<[string | undefined, string | undefined, string]>([
    [undefined, undefined, 'no cookies'],
    ['theme=dark', undefined, 'other cookies'],
    [`__Host-dicoso=${TOKEN}`, TOKEN, 'alone'],
    [`theme=dark; __Host-dicoso=${TOKEN};x=1`, TOKEN, 'among others'],
    [`__Host-dicoso=${TOKEN}; __Host-dicoso=${TOKEN}`, TOKEN, 'twice the same'],
    [`__Host-dicoso=${TOKEN}; __Host-dicoso=${OTHER}`, undefined, 'two that differ'],
    [`dicoso=${TOKEN}`, undefined, 'without the prefix that protects it'],
    [`x__Host-dicoso=${TOKEN}`, undefined, 'at the end of another name'],
    ['__Host-dicoso=short', undefined, 'not a token'],
    [`__Host-dicoso=${TOKEN}%0d%0a`, undefined, 'a token and more'],
    ['__Host-dicoso=', undefined, 'empty'],
  ])('%s gives %s (%s)', (header, token) => {
    expect(tokenFrom(header)).toBe(token);
  });

  it('is for this host alone, unreadable for scripts, unsent from other sites, and ends with the session', () => {
    const now = new Date('2026-11-21T10:00:00Z');
    expect(sessionCookie(TOKEN, new Date('2026-11-21T11:00:00.900Z'), now)).toBe(
      `__Host-dicoso=${TOKEN}; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=3600`,
    );
  });

  it('is taken back with the same attributes, or browsers would keep it', () => {
    expect(EXPIRED_COOKIE).toBe('__Host-dicoso=; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=0');
  });
});
