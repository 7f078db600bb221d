import { Injectable } from '@nestjs/common';
import { Refusal, type ConclusionFields } from '#contracts';
import { newId, type Tx } from '#database';
import { checkConclusion, normalisedConclusion, refuseConclusion } from '../domain/conclusion-check.js';
import type { Conclusion } from '../domain/conclusion.js';
import { inspects } from '../domain/inspected-visit.js';
import type { Actor } from './actor.js';
import { ConclusionDesk, requireConcludable } from './conclusion-desk.js';
import type { ConclusionView } from './conclusion-view.js';
import { Conclusions } from './conclusions.ports.js';
import { PaperNumbers } from './paper-numbers.ports.js';

export type SaveConclusion = { actor: Actor; visitId: string; fields: ConclusionFields };

/** Begins the conclusion of a finished visit. */
@Injectable()
export class ConclusionSaving {
  constructor(
    private readonly conclusions: Conclusions,
    private readonly numbers: PaperNumbers,
    private readonly desk: ConclusionDesk,
  ) {}

  /** @throws Refusal NOT_FOUND, also for whoever is not of the team: a visit is nobody else’s to conclude */
  async execute(tx: Tx, { actor, visitId, fields: given }: SaveConclusion): Promise<ConclusionView> {
    const looking = await this.desk.lookingOf(actor);
    const visit = await this.conclusions.lockVisit(tx, visitId);
    if (visit === undefined || !inspects(visit, looking)) throw new Refusal('NOT_FOUND');
    requireConcludable(visit);
    const other = await this.conclusions.numberOfVisit(tx, visit.visitId);
    if (other !== undefined) throw new Refusal('CONCLUSION_EXISTS', { number: other });
    const fields = normalisedConclusion(given);
    const { org, today, now } = looking;
    const items = await this.conclusions.itemsOf(tx, visit.visitId);
    refuseConclusion(checkConclusion(fields, { unitId: visit.unitId, items, org, today }));
    const draft: Conclusion = {
      conclusionId: newId(),
      number: await this.numbers.next(tx, 'KL', visit.planYear),
      version: 1,
      eventSeq: 0,
      state: 'DRAFT',
      visitId: visit.visitId,
      planId: visit.planId,
      unitId: visit.unitId,
      provinceId: visit.provinceId,
      fields,
      revision: 0,
      officialNumber: null,
      documentId: null,
      authorId: actor.personId,
      authorUnitId: actor.rights.homeUnitId ?? visit.provinceId,
      submittedBy: null,
      caseId: null,
      caseSeq: 0,
      deciderIds: [],
      reason: null,
      createdAt: now,
      updatedAt: now,
      submittedAt: null,
      issuedAt: null,
    };
    await this.conclusions.add(tx, draft);
    return this.desk.show(tx, actor, draft.conclusionId);
  }
}
