import { createHmac } from 'node:crypto';
import { Tokens } from '@fastify/csrf';
import { Refusal } from '#contracts';

/** Headers that tell where a request comes from. */
export type OriginHeaders = { origin?: string; 'sec-fetch-site'?: string | string[] };

/**
 * Protection of everything that is not a plain reading: the page must be ours (origin) and must have been given the
 * token of this very session. Nothing is kept for it: the token is derived from the session.
 */
export class Csrf {
  private readonly tokens = new Tokens({ userInfo: false });

  constructor(
    private readonly secret: string,
    private readonly publicOrigin: string,
  ) {}

  /**
   * A browser names the origin with every such request; what names neither origin nor site is no page of ours.
   *
   * @throws Refusal ORIGIN_REFUSED
   */
  checkOrigin(headers: OriginHeaders): void {
    const ours =
      headers.origin === undefined
        ? headers['sec-fetch-site'] === 'same-origin'
        : headers.origin === this.publicOrigin;
    if (!ours) throw new Refusal('ORIGIN_REFUSED');
  }

  tokenFor(sessionId: string): string {
    return this.tokens.create(this.secretOf(sessionId));
  }

  /** @throws Refusal CSRF_TOKEN_INVALID */
  checkToken(sessionId: string, token: unknown): void {
    if (typeof token !== 'string' || !this.tokens.verify(this.secretOf(sessionId), token))
      throw new Refusal('CSRF_TOKEN_INVALID');
  }

  private secretOf(sessionId: string): string {
    // The prefix keeps these apart from everything else that the secret signs.
    return createHmac('sha256', this.secret).update(`csrf:${sessionId}`).digest('base64url');
  }
}
