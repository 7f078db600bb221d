import { Inject, Injectable } from '@nestjs/common';
import { MACHINE_CLOCK, type MachineClock } from '#calendar';
import { Refusal } from '#contracts';
import type { SessionFacts } from '../domain/session.js';
import { SessionCache, SessionStore } from './session.ports.js';

/** The gateway asks who a token belongs to, whenever the cache does not say. */
@Injectable()
export class FindSession {
  constructor(
    private readonly sessions: SessionStore,
    private readonly cache: SessionCache,
    @Inject(MACHINE_CLOCK) private readonly clock: MachineClock,
  ) {}

  /**
   * @param used a person asks for something; otherwise the session goes idle all the same
   * @throws Refusal NOT_FOUND
   */
  async execute(tokenHash: string, used: boolean): Promise<SessionFacts> {
    const readAt = this.clock.now();
    const session = await this.sessions.look(tokenHash, readAt, used);
    if (session === undefined) throw new Refusal('NOT_FOUND');
    // An entry made without use would hide the next use: the gateway asks nothing while it has one.
    // Nobody waits for the cache: without it the gateway asks again.
    if (used) void this.cache.remember(tokenHash, session, readAt);
    return session;
  }
}
