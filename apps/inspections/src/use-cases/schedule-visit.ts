import { Injectable } from '@nestjs/common';
import type { TripDates } from '#calendar';
import { Refusal, visitScheduled, type VisitMethod } from '#contracts';
import { newId, type Tx } from '#database';
import { knowsPlan, leadersOfTeam, organises } from '../domain/visit-people.js';
import type { Visit, VisitPlan, VisitTeam } from '../domain/visit.js';
import type { Actor } from './actor.js';
import { VisitOpening } from './open-visit.js';
import { VisitPlacing } from './place-visit.js';
import { tellUnit } from './visit-events.js';
import type { VisitView } from './visit-view.js';
import { Visits } from './visits.ports.js';

export type ScheduleVisit = {
  actor: Actor;
  planId: string;
  teamId: string;
  unitId: string;
  dates: TripDates;
  method: VisitMethod | undefined;
};

/** One team, one unit, days inside the plan’s time; the unit is told, and may inspect itself until then. */
@Injectable()
export class VisitScheduling {
  constructor(
    private readonly visits: Visits,
    private readonly opening: VisitOpening,
    private readonly placing: VisitPlacing,
  ) {}

  async execute(tx: Tx, wish: ScheduleVisit): Promise<VisitView> {
    const around = await this.opening.surroundings();
    const provinceId = await this.visits.provinceOf(tx, wish.planId);
    if (provinceId === undefined) throw new Refusal('NOT_FOUND');
    await this.visits.lockSchedule(tx, provinceId);
    const plan = await this.visits.lockPlan(tx, wish.planId);
    const { team, method } = await this.requireTeam(tx, plan, wish);
    if (plan === undefined) throw new Refusal('NOT_FOUND');
    const visit = newVisit(plan, team, { ...wish, method }, around.now);
    await this.placing.check(tx, visit, team, around.org);
    const number = (await this.visits.count(tx, plan.planId)) + 1;
    const numbered = { ...visit, number: `${plan.number}/${String(number).padStart(2, '0')}` };
    const told = tellUnit(visitScheduled, numbered, around.org, around.today);
    await this.visits.add(tx, numbered, [told], around.now);
    return this.opening.view(tx, wish.actor, visit.visitId, around);
  }

  /** @throws Refusal NOT_FOUND, FORBIDDEN, VISIT_TEAM_NOT_IN_PLAN */
  private async requireTeam(tx: Tx, plan: VisitPlan | undefined, { actor, teamId, method }: ScheduleVisit) {
    const { rights } = actor;
    if (plan === undefined || !knowsPlan(plan, rights)) throw new Refusal('NOT_FOUND');
    const team = await this.visits.team(tx, plan.planId, teamId);
    const leads = team !== undefined && leadersOfTeam(team).includes(actor.personId);
    if (!leads && !organises({ provinceId: plan.provinceId, plan }, rights))
      throw new Refusal('FORBIDDEN', {
        who: 'Việc này dành cho: trưởng đoàn, thư ký đoàn, người lập kế hoạch, Ban Tổ chức – Kiểm tra, Ban Thường vụ.',
      });
    if (team === undefined) throw new Refusal('VISIT_TEAM_NOT_IN_PLAN', { number: plan.number });
    return { team, method: method ?? plan.method };
  }
}

function newVisit(
  plan: VisitPlan,
  team: VisitTeam,
  { unitId, dates, method }: { unitId: string; dates: TripDates; method: VisitMethod },
  now: Date,
): Visit {
  return {
    visitId: newId(),
    number: '',
    version: 1,
    eventSeq: 0,
    state: 'PLANNED',
    provinceId: plan.provinceId,
    unitId,
    method,
    dates,
    criteriaSetId: plan.criteriaSetId,
    selfState: 'NONE',
    selfSubmittedBy: null,
    selfSubmittedAt: null,
    startedAt: null,
    finishedAt: null,
    finishedBy: null,
    score: null,
    maxScore: null,
    conclusionDueAt: null,
    reason: null,
    createdAt: now,
    plan,
    team,
    conclusion: null,
  };
}
