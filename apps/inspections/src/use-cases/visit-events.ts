import {
  conclusionDueSoon,
  conclusionOverdue,
  inspectionDaysRecorded,
  selfInspectionSubmitted,
  visitCancelled,
  visitScheduled,
  type DataOf,
  type EventContract,
} from '#contracts';
import { dayOf } from '#calendar';
import type { OrgView } from '#org';
import type { RecordedDays } from '../domain/attendance.js';
import { leadersOfTeam, speakersOf } from '../domain/visit-people.js';
import type { Visit } from '../domain/visit.js';
import type { Ring } from './deadlines.ports.js';
import type { VisitEvent } from './visits.ports.js';

/** The officers of the unit hear of it, as they are today. */
export function tellUnit(
  contract: typeof visitScheduled | typeof visitCancelled,
  visit: Visit,
  org: OrgView,
  today: string,
): VisitEvent {
  return event(contract, facts(visit, speakersOf(org, visit.unitId, today)));
}

export function tellTeam(visit: Visit): VisitEvent {
  return event(selfInspectionSubmitted, facts(visit, visit.team.personIds));
}

export function tellDays(visit: Visit, { personId, version, halves }: RecordedDays, at: Date): VisitEvent {
  const { visitId, number, provinceId, unitId } = visit;
  const days = halves.map(({ day, half }) => ({ day, half }));
  return event(inspectionDaysRecorded, {
    ...{ visitId, number, personId, provinceId, unitId, version },
    halves: days,
    at: at.toISOString(),
  });
}

/** The team hears of it before; when it is overdue the author of the plan and the permanent deputy secretary do too. */
export function tellDue(visit: Visit, ring: Ring, dueAt: Date, org: OrgView, today: string): VisitEvent {
  const team = leadersOfTeam(visit.team);
  const about = (toldIds: readonly string[]) => ({
    subjectId: visit.visitId,
    number: visit.number,
    planId: visit.plan.planId,
    unitId: visit.unitId,
    title: visit.plan.title,
    dueDay: dayOf(dueAt),
    dueAt: dueAt.toISOString(),
    toldIds: [...new Set(toldIds)],
  });
  if (ring.kind === 'DUE_SOON') return event(conclusionDueSoon, { ...about(team), daysLeft: ring.daysLeft });
  const above = org
    .holders(visit.provinceId, ['STANDING_DEPUTY_SECRETARY'], today)
    .map(({ personId }) => personId);
  return event(conclusionOverdue, { ...about([...team, visit.plan.authorId, ...above]), week: ring.week });
}

function facts(visit: Visit, toldIds: readonly string[]): DataOf<typeof visitScheduled> {
  const { visitId, number, unitId, dates, plan, team } = visit;
  return {
    ...{ visitId, number, unitId, dates },
    planId: plan.planId,
    title: plan.title,
    teamId: team.teamId,
    teamPersonIds: [...team.personIds],
    toldIds: [...toldIds],
  };
}

function event<Contract extends EventContract>(contract: Contract, data: DataOf<Contract>): VisitEvent {
  return { contract, data };
}
