import { Injectable } from '@nestjs/common';
import { countDays } from '#calendar';
import { conclusionSubmitted } from '#contracts';
import type { Tx } from '#database';
import { checkConclusion, missingInConclusion, refuseConclusion } from '../domain/conclusion-check.js';
import { requireMove } from '../domain/conclusion-moves.js';
import { conclusionText } from '../domain/conclusion-text.js';
import { participantsOf, type Conclusion } from '../domain/conclusion.js';
import type { Actor } from './actor.js';
import { ConclusionDesk, requireConcludable } from './conclusion-desk.js';
import type { ConclusionView } from './conclusion-view.js';
import { Conclusions } from './conclusions.ports.js';

export type SubmitConclusion = { actor: Actor; conclusionId: string; seenVersion: number };

/** Sends a conclusion to the standing committee: first, after a return, or after it was withdrawn. */
@Injectable()
export class ConclusionSubmitting {
  constructor(
    private readonly conclusions: Conclusions,
    private readonly desk: ConclusionDesk,
  ) {}

  async execute(tx: Tx, { actor, conclusionId, seenVersion }: SubmitConclusion): Promise<ConclusionView> {
    const open = await this.desk.takeAsTeam(tx, actor, conclusionId, seenVersion);
    const { conclusion: before, visit, looking } = open;
    const { org, today, now } = looking;
    requireMove(before.state, 'SUBMIT');
    requireConcludable(visit);
    const items = await this.conclusions.itemsOf(tx, visit.visitId);
    refuseConclusion(missingInConclusion(before.fields));
    refuseConclusion(checkConclusion(before.fields, { unitId: visit.unitId, items, org, today }));
    const conclusion: Conclusion = {
      ...before,
      state: 'SUBMITTED',
      version: before.version + 1,
      revision: before.revision + 1,
      eventSeq: before.eventSeq + 1,
      submittedBy: actor.personId,
      submittedAt: now,
      reason: null,
      updatedAt: now,
    };
    const names = {
      fullName: (personId: string) => org.fullName(personId),
      unitName: (unitId: string) => org.unitName(unitId),
    };
    const data = {
      paperId: conclusionId,
      kind: 'INSPECTION_CONCLUSION' as const,
      number: conclusion.number,
      revision: conclusion.revision,
      year: visit.planYear,
      provinceId: conclusion.provinceId,
      planId: conclusion.planId,
      submitterId: actor.personId,
      submitterUnitId: actor.rights.homeUnitId ?? conclusion.authorUnitId,
      participantIds: participantsOf(conclusion, actor.personId, visit.team.personIds),
      hostUnitIds: [conclusion.unitId],
      dates: visit.dates,
      days: countDays(visit.dates),
      title: conclusion.fields.title,
      content: conclusionText(conclusion.fields, visit, items, names),
      submittedAt: now.toISOString(),
    };
    await this.conclusions.submit(tx, conclusion, { contract: conclusionSubmitted, data });
    return this.desk.show(tx, actor, conclusionId);
  }
}
