import { Injectable } from '@nestjs/common';
import { paperWithdrawalRequested } from '#contracts';
import type { Tx } from '#database';
import { requireMove } from '../domain/conclusion-moves.js';
import type { Conclusion } from '../domain/conclusion.js';
import type { Actor } from './actor.js';
import { ConclusionDesk } from './conclusion-desk.js';
import { conclusionOutcome } from './conclusion-facts.js';
import type { ConclusionView } from './conclusion-view.js';
import { Conclusions } from './conclusions.ports.js';

export type WithdrawConclusion = {
  actor: Actor;
  conclusionId: string;
  seenVersion: number;
  reason: string | null;
};

/** Asks approvals to end what it decides about; it answers by an event, so nobody waits for it here. */
@Injectable()
export class ConclusionWithdrawing {
  constructor(
    private readonly conclusions: Conclusions,
    private readonly desk: ConclusionDesk,
  ) {}

  async execute(
    tx: Tx,
    { actor, conclusionId, seenVersion, reason }: WithdrawConclusion,
  ): Promise<ConclusionView> {
    const open = await this.desk.takeAsTeam(tx, actor, conclusionId, seenVersion);
    const { conclusion: before, visit, looking } = open;
    requireMove(before.state, 'WITHDRAW');
    const conclusion: Conclusion = {
      ...before,
      state: 'WITHDRAWING',
      version: before.version + 1,
      eventSeq: before.eventSeq + 1,
      updatedAt: looking.now,
    };
    const data = conclusionOutcome(conclusion, visit, { by: actor.personId, at: looking.now, reason });
    await this.conclusions.announce(tx, conclusion, { contract: paperWithdrawalRequested, data });
    return this.desk.show(tx, actor, conclusionId);
  }
}
