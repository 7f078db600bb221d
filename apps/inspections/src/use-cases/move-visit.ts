import { Injectable } from '@nestjs/common';
import type { TripDates } from '#calendar';
import { Refusal, visitScheduled, type VisitMethod } from '#contracts';
import type { Tx } from '#database';
import { nextVisitState } from '../domain/visit-moves.js';
import { VisitOpening, type VisitTarget } from './open-visit.js';
import { VisitPlacing } from './place-visit.js';
import { tellUnit } from './visit-events.js';
import type { VisitView } from './visit-view.js';
import { Visits } from './visits.ports.js';

export type MoveVisit = VisitTarget & {
  teamId: string;
  unitId: string;
  dates: TripDates;
  method: VisitMethod | undefined;
};

/** Other days, another team or unit, before it has begun. */
@Injectable()
export class VisitMoving {
  constructor(
    private readonly visits: Visits,
    private readonly opening: VisitOpening,
    private readonly placing: VisitPlacing,
  ) {}

  async execute(tx: Tx, wish: MoveVisit): Promise<VisitView> {
    // Before the visit itself: whoever schedules holds the schedule and then looks at visits.
    const provinceId = await this.visits.provinceOf(tx, wish.visitId);
    if (provinceId === undefined) throw new Refusal('NOT_FOUND');
    await this.visits.lockSchedule(tx, provinceId);
    const opened = await this.opening.locked(tx, wish, 'MOVE');
    const { visit, org, today, now } = opened;
    nextVisitState(visit, 'MOVE');
    const { plan, selfState } = visit;
    if (wish.unitId !== visit.unitId && selfState !== 'NONE')
      throw new Refusal('SELF_INSPECTION_BEGUN', { unit: org.unitName(visit.unitId) });
    const team = await this.visits.team(tx, plan.planId, wish.teamId);
    if (team === undefined) throw new Refusal('VISIT_TEAM_NOT_IN_PLAN', { number: plan.number });
    const moved = {
      ...visit,
      team,
      unitId: wish.unitId,
      dates: wish.dates,
      method: wish.method ?? visit.method,
      // An amended plan may have brought another edition; a unit that has begun keeps the one it works on.
      criteriaSetId: selfState === 'NONE' ? plan.criteriaSetId : visit.criteriaSetId,
    };
    await this.placing.check(tx, moved, team, org);
    const told = [tellUnit(visitScheduled, moved, org, today)];
    await this.visits.save(tx, moved, told, now);
    return this.opening.view(tx, wish.actor, visit.visitId, opened);
  }
}
