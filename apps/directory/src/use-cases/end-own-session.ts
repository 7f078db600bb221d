import { Injectable } from '@nestjs/common';
import { Refusal } from '#contracts';
import type { Tx } from '#database';
import { SessionStore } from './session.ports.js';

export type EndOwnSessionInput = { personId: string; sessionId: string; correlationId?: string };

@Injectable()
export class EndOwnSession {
  constructor(private readonly sessions: SessionStore) {}

  /** @throws Refusal NOT_FOUND, also for another person's session */
  async execute(tx: Tx, { personId, sessionId, correlationId }: EndOwnSessionInput): Promise<void> {
    const cause = { personId, correlationId };
    const ended = await this.sessions.end(tx, { personId, sessionId }, 'ENDED_BY_OWNER', cause);
    if (ended === 0) throw new Refusal('NOT_FOUND');
  }
}
