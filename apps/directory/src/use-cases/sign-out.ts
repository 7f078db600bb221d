import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import { SessionCache, SessionStore } from './session.ports.js';

export type SignOutInput = { personId: string; sessionId: string; correlationId?: string };

@Injectable()
export class SignOut {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionStore,
    private readonly cache: SessionCache,
  ) {}

  /** Ending twice is no fault: whoever logs out wants to be out. */
  async execute(by: SignOutInput): Promise<void> {
    const tx = await this.database.transaction(async (open) => {
      await this.sessions.end(open, { personId: by.personId, sessionId: by.sessionId }, 'LOGGED_OUT', by);
      return open;
    });
    await this.cache.settle(tx);
  }
}
