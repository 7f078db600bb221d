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

  /** @throws Refusal NOT_FOUND */
  async execute(tokenHash: string): Promise<SessionFacts> {
    const readAt = this.clock.now();
    const session = await this.sessions.look(tokenHash, readAt);
    if (session === undefined) throw new Refusal('NOT_FOUND');
    // Nobody waits for the cache: without it the gateway asks again.
    void this.cache.remember(tokenHash, session, readAt);
    return session;
  }
}
