import { newPlan, type Plan, type PlanFields, type PlanTeam } from './plan.js';
import type { PlanContext } from './plan-check.js';

export const NOW = new Date('2022-03-01T01:00:00.000Z');

export function team(changes: Partial<PlanTeam> = {}): PlanTeam {
  return {
    teamId: 'team-1',
    name: 'Đoàn số 1',
    kind: 'OWN',
    leaderOrganisation: null,
    leaderName: null,
    leaderId: 'leader',
    secretaryId: 'secretary',
    memberIds: ['member'],
    unitIds: ['tuy-phong'],
    ...changes,
  };
}

export function fields(changes: Partial<PlanFields> = {}): PlanFields {
  return {
    title: 'Kiểm tra 6 tháng đầu năm',
    form: 'INSPECTION',
    kind: 'PERIODIC',
    half: 1,
    topic: null,
    year: 2022,
    legalBasis: [],
    subjectUnitIds: ['tuy-phong'],
    content: 'Công tác xây dựng Đoàn',
    from: '2022-04-04',
    to: '2022-04-29',
    method: 'BOTH',
    conclusionDays: 10,
    criteriaSetId: null,
    teams: [team()],
    ...changes,
  };
}

export function plan(changes: Partial<Plan> = {}): Plan {
  const own = { planId: 'plan', number: 'KT-2022-00001', provinceId: 'province', fields: fields() };
  return { ...newPlan({ ...own, authorId: 'author', authorUnitId: 'tckt' }, NOW), ...changes };
}

/** Everybody works in the province, nobody belongs to a unit that is inspected. */
export const context: PlanContext = {
  fullName: (id) => id,
  unitName: (id) => id,
  isSubject: () => true,
  isInspector: () => true,
  belongsTo: () => false,
  criteriaPublished: true,
};
