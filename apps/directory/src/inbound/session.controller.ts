import { Controller, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { directoryRoutes, type InputOf } from '#contracts';
import type { Tx } from '#database';
import { Endpoint, From, InTx, Input, type Caller } from '#http';
import { ChangePassword } from '../use-cases/change-password.js';
import { EndOwnSession } from '../use-cases/end-own-session.js';
import { SessionViews } from '../use-cases/session-views.js';
import { SignIn } from '../use-cases/sign-in.js';
import { SignOut } from '../use-cases/sign-out.js';

/** Carries a new session’s token to the gateway, and nowhere else. */
export const SESSION_TOKEN_HEADER = 'x-session-token';

@Controller()
export class SessionController {
  constructor(
    private readonly signingIn: SignIn,
    private readonly signingOut: SignOut,
    private readonly views: SessionViews,
    private readonly ending: EndOwnSession,
    private readonly passwords: ChangePassword,
  ) {}

  @Endpoint(directoryRoutes.signIn)
  async signIn(
    @Input() { body }: InputOf<typeof directoryRoutes.signIn>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { token, view } = await this.signingIn.execute({ ...body, address: addressOf(request) });
    reply.header(SESSION_TOKEN_HEADER, token);
    return view;
  }

  @Endpoint(directoryRoutes.currentSession)
  current(@From() { sessionId }: Caller) {
    return this.views.current(sessionId);
  }

  @Endpoint(directoryRoutes.signOut)
  async signOut(@From() caller: Caller) {
    await this.signingOut.execute(caller);
  }

  @Endpoint(directoryRoutes.ownSessions)
  own(@From() { personId, sessionId }: Caller) {
    return this.views.ownSessions(personId, sessionId);
  }

  @Endpoint(directoryRoutes.endOwnSession)
  async end(
    @Input() { params }: InputOf<typeof directoryRoutes.endOwnSession>,
    @From() { personId, correlationId }: Caller,
    @InTx() tx: Tx,
  ) {
    await this.ending.execute(tx, { personId, sessionId: params.id, correlationId });
  }

  @Endpoint(directoryRoutes.changePassword)
  async changePassword(
    @Input() { body }: InputOf<typeof directoryRoutes.changePassword>,
    @From() by: Caller,
    @InTx() tx: Tx,
  ) {
    await this.passwords.execute(tx, { ...body, by });
  }
}

/** The gateway names the caller’s address; of a list only the last was written by somebody we know. */
function addressOf({ headers, ip }: FastifyRequest): string {
  const header = headers['x-forwarded-for'];
  const last = (typeof header === 'string' ? header : '').split(',').at(-1)?.trim();
  return last === undefined || last === '' ? ip : last;
}
