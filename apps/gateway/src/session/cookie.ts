import { SESSION_COOKIE } from '#contracts';

/** 256 random bits in base64url, as the directory makes them; anything else is no token and is not looked up. */
const TOKEN = /^[A-Za-z0-9_-]{43}$/;
const PREFIX = `${SESSION_COOKIE}=`;
/** Strict: the pages themselves need no cookie, and everything they ask for comes from themselves. */
const ATTRIBUTES = 'Path=/; Secure; HttpOnly; SameSite=Strict';

/** The session’s token from a `Cookie` header; undefined without one, or with two that differ. */
export function tokenFrom(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  let found: string | undefined;
  for (const part of header.split(';')) {
    const pair = part.trim();
    if (!pair.startsWith(PREFIX)) continue;
    const token = pair.slice(PREFIX.length);
    if (found !== undefined && found !== token) return undefined;
    found = token;
  }
  return found !== undefined && TOKEN.test(found) ? found : undefined;
}

export function sessionCookie(token: string, expiresAt: Date, now: Date): string {
  const seconds = Math.max(0, Math.floor((expiresAt.getTime() - now.getTime()) / 1000));
  return `${PREFIX}${token}; ${ATTRIBUTES}; Max-Age=${seconds}`;
}

export const EXPIRED_COOKIE = `${PREFIX}; ${ATTRIBUTES}; Max-Age=0`;
