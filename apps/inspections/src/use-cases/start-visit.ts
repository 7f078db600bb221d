import { Injectable } from '@nestjs/common';
import { formatDay } from '#calendar';
import { Refusal } from '#contracts';
import type { Tx } from '#database';
import { nextVisitState } from '../domain/visit-moves.js';
import { requireInForce, requireStrangers } from '../domain/visit-places.js';
import { VisitOpening, type VisitTarget } from './open-visit.js';
import type { VisitView } from './visit-view.js';
import { Visits } from './visits.ports.js';

/** The team begins; from now on the unit’s own inspection is only read. */
@Injectable()
export class VisitStarting {
  constructor(
    private readonly visits: Visits,
    private readonly opening: VisitOpening,
  ) {}

  async execute(tx: Tx, target: VisitTarget): Promise<VisitView> {
    const opened = await this.opening.locked(tx, target, 'START');
    const { visit, org, today, now } = opened;
    const state = nextVisitState(visit, 'START');
    requireInForce(visit.plan);
    if (today < visit.dates.from)
      throw new Refusal('VISIT_BEFORE_ITS_DAY', { from: formatDay(visit.dates.from) });
    requireStrangers(org, visit.team.personIds, visit.unitId, { from: today, to: today });
    await this.visits.save(tx, { ...visit, state, startedAt: now }, [], now);
    return this.opening.view(tx, target.actor, visit.visitId, opened);
  }
}
