import { Injectable } from '@nestjs/common';
import { visitCancelled } from '#contracts';
import type { Tx } from '#database';
import { changedDays } from '../domain/attendance.js';
import { canMove, nextVisitState } from '../domain/visit-moves.js';
import type { Visit } from '../domain/visit.js';
import { Deadlines } from './deadlines.ports.js';
import { VisitOpening, type Surroundings, type VisitTarget } from './open-visit.js';
import { tellDays, tellUnit } from './visit-events.js';
import type { VisitView } from './visit-view.js';
import { VisitsOfPlan, type VisitStanding } from './visits-of-plan.ports.js';
import { Visits } from './visits.ports.js';

export type CancelVisit = VisitTarget & { reason: string };

/** A visit that will not take place, alone or with its plan. Days that were recorded of it are taken back. */
@Injectable()
export class VisitCancelling extends VisitsOfPlan {
  constructor(
    private readonly visits: Visits,
    private readonly opening: VisitOpening,
    private readonly deadlines: Deadlines,
  ) {
    super();
  }

  async execute(tx: Tx, { reason, ...target }: CancelVisit): Promise<VisitView> {
    const opened = await this.opening.locked(tx, target, 'CANCEL');
    nextVisitState(opened.visit, 'CANCEL');
    await this.cancel(tx, opened.visit, reason, opened);
    return this.opening.view(tx, target.actor, target.visitId, opened);
  }

  standing(tx: Tx, planId: string): Promise<VisitStanding[]> {
    return this.visits.standing(tx, planId);
  }

  /** What is finished stays as it was, with the days that were spent; it is only no longer concluded. */
  async cancelAll(tx: Tx, planId: string, reason: string): Promise<void> {
    const around = await this.opening.surroundings();
    for (const visit of await this.visits.lockOfPlan(tx, planId)) {
      if (canMove(visit, 'CANCEL')) await this.cancel(tx, visit, reason, around);
      else if (visit.state === 'FINISHED')
        await this.deadlines.cancel(tx, { subject: 'VISIT_CONCLUSION', subjectId: visit.visitId });
    }
  }

  private async cancel(tx: Tx, visit: Visit, reason: string, { org, today, now }: Surroundings) {
    const days = changedDays(await this.visits.days(tx, visit.visitId), []);
    await this.visits.saveDays(tx, visit.visitId, days);
    const cancelled: Visit = { ...visit, state: 'CANCELLED', reason };
    const events = [
      tellUnit(visitCancelled, visit, org, today),
      ...days.map((one) => tellDays(visit, one, now)),
    ];
    await this.visits.save(tx, cancelled, events, now);
  }
}
