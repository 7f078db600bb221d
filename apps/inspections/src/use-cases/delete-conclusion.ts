import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { requireMove } from '../domain/conclusion-moves.js';
import type { Actor } from './actor.js';
import { ConclusionDesk } from './conclusion-desk.js';
import { Conclusions } from './conclusions.ports.js';

export type DeleteConclusion = { actor: Actor; conclusionId: string; seenVersion: number };

/** Deletes a draft that was never submitted. */
@Injectable()
export class ConclusionDeleting {
  constructor(
    private readonly conclusions: Conclusions,
    private readonly desk: ConclusionDesk,
  ) {}

  async execute(tx: Tx, { actor, conclusionId, seenVersion }: DeleteConclusion): Promise<void> {
    const { conclusion } = await this.desk.takeAsTeam(tx, actor, conclusionId, seenVersion);
    requireMove(conclusion.state, 'DELETE');
    await this.conclusions.remove(tx, conclusionId);
  }
}
