import { describe, expect, it } from '@jest/globals';
import { expiryOf, newToken, tokenHashOf } from './session.js';

const policy = { idleSeconds: 3600, absoluteSeconds: 86_400, touchSeconds: 60 };

describe('a session', () => {
  it('has a token of 256 bits, never the same twice', () => {
    const tokens = new Set(Array.from({ length: 100 }, newToken));
    expect(tokens.size).toBe(100);
    for (const token of tokens) expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
  });

  it('is known by the SHA-256 of its token', () => {
    expect(tokenHashOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it.each([
    ['2026-11-21T08:00:00Z', '2026-11-22T07:00:00Z', '2026-11-21T09:00:00.000Z'],
    ['2026-11-22T06:30:00Z', '2026-11-22T07:00:00Z', '2026-11-22T07:00:00.000Z'],
  ])('last seen %s, ending %s at the latest, is over at %s', (seen, end, over) => {
    const expiry = expiryOf({ lastSeenAt: new Date(seen), endsAt: new Date(end) }, policy);
    expect(expiry.toISOString()).toBe(over);
  });
});
