import { Injectable } from '@nestjs/common';
import type { ConclusionFields } from '#contracts';
import type { Tx } from '#database';
import { checkConclusion, normalisedConclusion, refuseConclusion } from '../domain/conclusion-check.js';
import { requireMove } from '../domain/conclusion-moves.js';
import type { Actor } from './actor.js';
import { ConclusionDesk, requireConcludable } from './conclusion-desk.js';
import type { ConclusionView } from './conclusion-view.js';
import { Conclusions } from './conclusions.ports.js';

export type ChangeConclusion = {
  actor: Actor;
  conclusionId: string;
  seenVersion: number;
  fields: ConclusionFields;
};

/** Keeps the working copy of a draft, of what was returned, or of what was withdrawn. */
@Injectable()
export class ConclusionChanging {
  constructor(
    private readonly conclusions: Conclusions,
    private readonly desk: ConclusionDesk,
  ) {}

  async execute(
    tx: Tx,
    { actor, conclusionId, seenVersion, fields: given }: ChangeConclusion,
  ): Promise<ConclusionView> {
    const { conclusion, visit, looking } = await this.desk.takeAsTeam(tx, actor, conclusionId, seenVersion);
    requireMove(conclusion.state, 'EDIT');
    requireConcludable(visit);
    const fields = normalisedConclusion(given);
    const { org, today, now } = looking;
    const items = await this.conclusions.itemsOf(tx, visit.visitId);
    refuseConclusion(checkConclusion(fields, { unitId: visit.unitId, items, org, today }));
    await this.conclusions.save(tx, {
      ...conclusion,
      fields,
      version: conclusion.version + 1,
      updatedAt: now,
    });
    return this.desk.show(tx, actor, conclusionId);
  }
}
