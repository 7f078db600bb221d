import type { z } from 'zod';
import { countDays } from '#calendar';
import {
  SELF_INSPECTION_LABELS,
  VISIT_METHOD_LABELS,
  VISIT_STATE_LABELS,
  type VisitListItem as ListItemShape,
  type VisitView as ViewShape,
} from '#contracts';
import type { OrgView } from '#org';
import type { VisitSight } from '../domain/visit-people.js';
import type { Visit } from '../domain/visit.js';
import type { Actor } from './actor.js';
import { actionsOn, seesTeam } from './visit-access.js';
import type { VisitRecord } from './visits.ports.js';

export type VisitView = z.infer<typeof ViewShape>;
export type VisitListItem = z.infer<typeof ListItemShape>;

/** For whom, with what sight of it, on which day. */
export type Viewing = { actor: Actor; sight: VisitSight; org: OrgView; today: string };

export function visitListItem(visit: Visit, { actor, sight, org, today }: Viewing): VisitListItem {
  const { plan, team, state, method, dates, conclusion } = visit;
  const told = seesTeam(visit, sight);
  return {
    visitId: visit.visitId,
    number: visit.number,
    version: visit.version,
    state,
    label: VISIT_STATE_LABELS[state],
    plan: {
      planId: plan.planId,
      number: plan.number,
      officialNumber: plan.officialNumber,
      title: plan.title,
    },
    team: { teamId: team.teamId, name: team.name, leader: personOf(org, team.leaderId, dates.from) },
    unit: org.unitRef(visit.unitId),
    method,
    methodLabel: VISIT_METHOD_LABELS[method],
    dates,
    days: countDays(dates),
    selfInspection: visit.selfState,
    score: told ? visit.score : null,
    maxScore: told ? visit.maxScore : null,
    conclusionDueAt: visit.conclusionDueAt?.toISOString() ?? null,
    conclusion:
      told && conclusion !== null
        ? { conclusionId: conclusion.conclusionId, number: conclusion.number, state: conclusion.state }
        : null,
    actions: actionsOn(visit, actor, org, today),
  };
}

export function visitView({ visit, criteria, days }: VisitRecord, viewing: Viewing): VisitView {
  const { org, sight } = viewing;
  const { team, plan, dates } = visit;
  const person = (personId: string | null) => personOf(org, personId, dates.from);
  const item = visitListItem(visit, viewing);
  return {
    ...item,
    team: {
      ...item.team,
      kind: team.kind,
      leaderOrganisation: team.leaderOrganisation,
      leaderName: team.leaderName,
      secretary: person(team.secretaryId),
      people: team.personIds.map((personId) => org.personRef(personId, dates.from)),
    },
    planDates: { from: plan.from, to: plan.to },
    criteriaSet: criteria,
    selfLabel: SELF_INSPECTION_LABELS[visit.selfState],
    selfSubmittedBy: person(visit.selfSubmittedBy),
    selfSubmittedAt: visit.selfSubmittedAt?.toISOString() ?? null,
    startedAt: visit.startedAt?.toISOString() ?? null,
    finishedAt: visit.finishedAt?.toISOString() ?? null,
    finishedBy: person(visit.finishedBy),
    ...(sight === 'FULL'
      ? {
          attendance: days.map(({ personId, halves }) => ({
            person: org.personRef(personId, dates.from),
            halves: halves.map(({ day, half }) => ({ day, half })),
            days: halves.length / 2,
          })),
        }
      : {}),
    reason: visit.reason,
    createdAt: visit.createdAt.toISOString(),
  };
}

function personOf(org: OrgView, personId: string | null, day: string) {
  return personId === null ? null : org.personRef(personId, day);
}
