import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { directoryRoutes, type RouteContract, type SessionView } from '#contracts';
import type { z } from 'zod';
import { Proxy } from '../edge/proxy.js';
import { EXPIRED_COOKIE, sessionCookie } from './cookie.js';
import { Csrf } from './csrf.js';

/** In which header the directory gives the token of a new session to the gateway, and to nobody else. */
const TOKEN_HEADER = 'x-session-token';

/** The three routes where the gateway adds something of its own: the cookie, and the token of the page. */
@Injectable()
export class SessionRoutes {
  constructor(
    private readonly proxy: Proxy,
    private readonly csrf: Csrf,
  ) {}

  async signIn(request: FastifyRequest, reply: FastifyReply) {
    // The directory limits guessing by address too, and sees only ours.
    const answer = await this.proxy.call(directoryRoutes.signIn, request, { 'x-forwarded-for': request.ip });
    const token = answer.headers[TOKEN_HEADER];
    if (answer.status !== directoryRoutes.signIn.status || typeof token !== 'string')
      return this.proxy.answer(reply, answer);
    const view = viewOf(answer.body);
    void reply.header('set-cookie', sessionCookie(token, new Date(view.expiresAt), new Date()));
    return this.proxy.answer(reply, answer, this.withCsrf(view));
  }

  async current(request: FastifyRequest, reply: FastifyReply) {
    const answer = await this.proxy.call(directoryRoutes.currentSession, request);
    if (answer.status !== directoryRoutes.currentSession.status) return this.proxy.answer(reply, answer);
    return this.proxy.answer(reply, answer, this.withCsrf(viewOf(answer.body)));
  }

  async signOut(request: FastifyRequest, reply: FastifyReply) {
    const answer = await this.proxy.call(directoryRoutes.signOut, request);
    if (answer.status < 300) void reply.header('set-cookie', EXPIRED_COOKIE);
    return this.proxy.answer(reply, answer);
  }

  private withCsrf(view: View): string {
    return JSON.stringify({ ...view, csrfToken: this.csrf.tokenFor(view.sessionId) } satisfies View);
  }
}

type View = z.infer<typeof SessionView>;

/** Routes that are passed on, but not as they are. */
export const ADAPTED = {
  [directoryRoutes.signIn.id]: 'signIn',
  [directoryRoutes.currentSession.id]: 'current',
  [directoryRoutes.signOut.id]: 'signOut',
} as const satisfies Record<RouteContract['id'], keyof SessionRoutes>;

function viewOf(body: Buffer): View {
  return JSON.parse(body.toString('utf8')) as View;
}
