import { Injectable } from '@nestjs/common';
import { Refusal } from '#contracts';
import type { Tx } from '#database';
import { missingEvidence, requireEvidence } from '../domain/checklist-check.js';
import { isAnswered } from '../domain/checklist.js';
import type { Visit } from '../domain/visit.js';
import { AttachmentShelf } from './attachments.ports.js';
import { Checklists } from './checklists.ports.js';
import { VisitOpening, type VisitTarget } from './open-visit.js';
import { requireSelfOpen } from './visit-access.js';
import { tellTeam } from './visit-events.js';
import type { VisitView } from './visit-view.js';
import { Visits } from './visits.ports.js';

/** The unit sends its own inspection to the team, or takes it back to put it right, until the team begins. */
@Injectable()
export class SelfInspectionSettling {
  constructor(
    private readonly visits: Visits,
    private readonly opening: VisitOpening,
    private readonly checklists: Checklists,
    private readonly shelf: AttachmentShelf,
  ) {}

  async submit(tx: Tx, target: VisitTarget): Promise<VisitView> {
    const opened = await this.opening.locked(tx, target, 'SELF_SUBMIT');
    const { visit, now } = opened;
    requireSelfOpen(visit, ['NONE', 'DRAFT']);
    await this.requireProved(tx, visit);
    const submitted: Visit = {
      ...visit,
      selfState: 'SUBMITTED',
      selfSubmittedBy: target.actor.personId,
      selfSubmittedAt: now,
    };
    await this.visits.save(tx, submitted, [tellTeam(submitted)], now);
    return this.opening.view(tx, target.actor, visit.visitId, opened);
  }

  async reopen(tx: Tx, target: VisitTarget): Promise<VisitView> {
    const opened = await this.opening.locked(tx, target, 'SELF_REOPEN');
    const { visit, now } = opened;
    requireSelfOpen(visit, ['SUBMITTED']);
    const open: Visit = { ...visit, selfState: 'DRAFT', selfSubmittedBy: null, selfSubmittedAt: null };
    await this.visits.save(tx, open, [], now);
    return this.opening.view(tx, target.actor, visit.visitId, opened);
  }

  /**
   * A part of the checklist is better than nothing when the team comes tomorrow; what is claimed has to be proved.
   *
   * @throws Refusal SELF_INSPECTION_EMPTY, EVIDENCE_MISSING
   */
  private async requireProved(tx: Tx, { visitId, criteriaSetId }: Visit) {
    const items = await this.checklists.items(tx, criteriaSetId);
    const stored = await this.checklists.answers(tx, visitId);
    if (!stored.some(({ self }) => isAnswered(self))) throw new Refusal('SELF_INSPECTION_EMPTY');
    const answers = new Map(stored.map((answer) => [answer.itemCode, answer]));
    const files = await this.shelf.of(tx, 'SELF', visitId);
    const proved = new Set(files.flatMap(({ itemCode }) => itemCode ?? []));
    requireEvidence(missingEvidence(items, answers, 'self', proved));
  }
}
