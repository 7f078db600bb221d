import { SignJWT, errors, jwtVerify } from 'jose';
import { Refusal } from '#contracts';

/** Who a call is made for. `personId` is null only where nobody is signed in yet. */
export type Subject = { personId: string | null; sessionId: string | null };

const ISSUER = 'dicoso';
/** A call is made at once; the rest is for clocks of machines that differ. */
const LIFETIME_SECONDS = 60;

/** Short-lived tokens for calls inside the system: each names one audience (the service called) and one subject. */
export class InternalTokens {
  private readonly key: Uint8Array;

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
    try {
      const { payload } = await jwtVerify(token, this.key, {
        issuer: ISSUER,
        audience,
        algorithms: ['HS256'],
      });
      return {
        personId: payload.sub ?? null,
        sessionId: typeof payload['sid'] === 'string' ? payload['sid'] : null,
      };
    } catch (error) {
      if (error instanceof errors.JOSEError) throw new Refusal('INTERNAL_TOKEN_INVALID');
      throw error;
    }
  }
}

export const INTERNAL_TOKEN_HEADER = 'x-internal-token';
/** A service that calls another for itself, e.g. for the snapshot of the directory. */
export const SERVICE_SUBJECT: Subject = { personId: null, sessionId: null };
