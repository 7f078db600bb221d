import { createHash, randomBytes } from 'node:crypto';

export type SessionPolicy = {
  /** A session that nobody used for so long is over. */
  idleSeconds: number;
  /** The longest life of a session, however much it is used. */
  absoluteSeconds: number;
  /** Being seen is written down at most this often. */
  touchSeconds: number;
};

export type SessionFacts = {
  sessionId: string;
  personId: string;
  /** If it is not used again: what the gateway goes by. */
  expiresAt: Date;
  /** However much it is used: what its owner, and the cookie, are told. */
  endsAt: Date;
};

/** An opaque token of 256 random bits. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Lower-case hex of SHA-256; 256 random bits need no salt and no slow hash. */
export function tokenHashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** When a session ends if it is not used again. Machine time. */
export function expiryOf(session: { endsAt: Date; lastSeenAt: Date }, policy: SessionPolicy): Date {
  return new Date(
    Math.min(session.endsAt.getTime(), session.lastSeenAt.getTime() + policy.idleSeconds * 1000),
  );
}
