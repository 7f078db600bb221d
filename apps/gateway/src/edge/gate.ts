import type { FastifyReply, FastifyRequest } from 'fastify';
import { CSRF_HEADER, Refusal, gatewayRoutes, type RouteContract } from '#contracts';
import { tokenFrom } from '../session/cookie.js';
import type { Csrf } from '../session/csrf.js';
import { hashOf, type Look, type Session, type Sessions } from '../session/sessions.js';
import type { RateLimits } from './rate-limits.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the gate on every route that is not public. */
    session: Session | null;
  }
}

/** What every call passes before anything is done for it: who, how often, and from which page. */
export class Gate {
  constructor(
    private readonly sessions: Sessions,
    private readonly csrf: Csrf,
    private readonly limits: RateLimits,
  ) {}

  /** @throws Refusal */
  async admit(route: RouteContract, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const unsafe = route.method !== 'GET';
    if (route.access === 'public') {
      await this.limits.checkAddress(request, reply);
      if (unsafe) this.csrf.checkOrigin(request.headers);
      return;
    }
    // Browsers open a stream again by themselves whenever it breaks: that says nothing of whether anybody is there.
    const used = route.id !== gatewayRoutes.stream.id;
    const session = await this.identify(request, reply, { used });
    request.session = session;
    await this.limits.checkSession(request, reply);
    if (!unsafe) return;
    this.csrf.checkOrigin(request.headers);
    this.csrf.checkToken(session.sessionId, request.headers[CSRF_HEADER]);
  }

  private async identify(request: FastifyRequest, reply: FastifyReply, look: Look): Promise<Session> {
    const token = tokenFrom(request.headers.cookie);
    const tokenHash = token === undefined ? undefined : hashOf(token);
    const remembered = tokenHash === undefined ? undefined : await this.sessions.remembered(tokenHash);
    if (remembered !== undefined) return remembered;
    // Counted before the directory is asked: made-up tokens must not become its load.
    await this.limits.checkAddress(request, reply);
    const verified = tokenHash === undefined ? undefined : await this.sessions.verified(tokenHash, look);
    if (verified === undefined) throw new Refusal('NOT_SIGNED_IN');
    return verified;
  }
}
