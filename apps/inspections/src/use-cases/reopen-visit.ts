import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { nextVisitState } from '../domain/visit-moves.js';
import { requireInForce } from '../domain/visit-places.js';
import type { Visit } from '../domain/visit.js';
import { Deadlines } from './deadlines.ports.js';
import { VisitOpening, type VisitTarget } from './open-visit.js';
import type { VisitView } from './visit-view.js';
import { Visits } from './visits.ports.js';

/**
 * Something in the checklist has to be put right. Days stay as they were announced; those that follow are presumed when
 * it is finished again.
 */
@Injectable()
export class VisitReopening {
  constructor(
    private readonly visits: Visits,
    private readonly opening: VisitOpening,
    private readonly deadlines: Deadlines,
  ) {}

  async execute(tx: Tx, target: VisitTarget): Promise<VisitView> {
    const opened = await this.opening.locked(tx, target, 'REOPEN');
    const { visit, now } = opened;
    const state = nextVisitState(visit, 'REOPEN');
    requireInForce(visit.plan);
    const unfinished = {
      finishedAt: null,
      finishedBy: null,
      score: null,
      maxScore: null,
      conclusionDueAt: null,
    };
    const open: Visit = { ...visit, ...unfinished, state };
    await this.visits.save(tx, open, [], now);
    await this.deadlines.cancel(tx, { subject: 'VISIT_CONCLUSION', subjectId: visit.visitId });
    return this.opening.view(tx, target.actor, visit.visitId, opened);
  }
}
