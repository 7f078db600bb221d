import { Injectable } from '@nestjs/common';
import { InternalTokens, type Subject } from '#http';

/** Half the life of a token, so that what is given out is good for a while yet. */
const KEEP_MS = 30_000;
const MOST = 20_000;

/** Signing costs more than everything else the gateway does with a request, so a signed token is used again. */
@Injectable()
export class CallerTokens {
  private readonly kept = new Map<string, { token: Promise<string>; until: number }>();

  constructor(private readonly tokens: InternalTokens) {}

  /** A token for calls to `audience`; the subject is a session with its person, or nobody. */
  for(audience: string, subject: Subject): Promise<string> {
    const key = `${audience} ${subject.sessionId ?? ''}`;
    const now = Date.now();
    const known = this.kept.get(key);
    if (known !== undefined && now < known.until) return known.token;
    const token = this.tokens.sign(audience, subject);
    this.kept.delete(key);
    this.kept.set(key, { token, until: now + KEEP_MS });
    token.catch(() => this.kept.delete(key));
    if (this.kept.size > MOST) this.forgetOldest();
    return token;
  }

  private forgetOldest() {
    // A Map keeps the order of insertion, and a renewed token is inserted anew.
    const { value } = this.kept.keys().next();
    if (value !== undefined) this.kept.delete(value);
  }
}
