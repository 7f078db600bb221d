import { SignJWT, errors, jwtVerify } from 'jose';
import { Refusal } from '#contracts';

/** Who a call is made for. `personId` is null only where nobody is signed in yet. */
export type Subject = { personId: string | null; sessionId: string | null };

const ISSUER = 'dicoso';
/** A call is made at once; the rest is for clocks of machines that differ. */
const LIFETIME_SECONDS = 60;
const MOST_REMEMBERED = 10_000;

/** Short-lived tokens for calls inside the system: each names one audience (the service called) and one subject. */
export class InternalTokens {
  private readonly key: Uint8Array;
  /** Tokens come again many times while they live, and verifying one costs as much as a small query. */
  private readonly verified = new Map<string, { subject: Subject; until: number }>();

  constructor(secret: string) {
    this.key = new TextEncoder().encode(secret);
  }

  async sign(audience: string, subject: Subject): Promise<string> {
    const token = new SignJWT(subject.sessionId === null ? {} : { sid: subject.sessionId })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer(ISSUER)
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime(`${LIFETIME_SECONDS}s`);
    if (subject.personId !== null) token.setSubject(subject.personId);
    return token.sign(this.key);
  }

  /** @throws Refusal INTERNAL_TOKEN_INVALID */
  async verify(token: string, audience: string): Promise<Subject> {
    const key = `${audience} ${token}`;
    const known = this.verified.get(key);
    if (known !== undefined && Date.now() < known.until) return known.subject;
    try {
      const { payload } = await jwtVerify(token, this.key, {
        issuer: ISSUER,
        audience,
        algorithms: ['HS256'],
      });
      const subject = {
        personId: payload.sub ?? null,
        sessionId: typeof payload['sid'] === 'string' ? payload['sid'] : null,
      };
      this.remember(key, subject, (payload.exp ?? 0) * 1000);
      return subject;
    } catch (error) {
      if (error instanceof errors.JOSEError) throw new Refusal('INTERNAL_TOKEN_INVALID');
      throw error;
    }
  }

  private remember(key: string, subject: Subject, until: number): void {
    this.verified.delete(key);
    this.verified.set(key, { subject, until });
    if (this.verified.size <= MOST_REMEMBERED) return;
    const { value } = this.verified.keys().next();
    if (value !== undefined) this.verified.delete(value);
  }
}

export const INTERNAL_TOKEN_HEADER = 'x-internal-token';
/** A service that calls another for itself, e.g. for the snapshot of the directory. */
export const SERVICE_SUBJECT: Subject = { personId: null, sessionId: null };
