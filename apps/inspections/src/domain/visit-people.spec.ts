import { describe, expect, it } from '@jest/globals';
import type { Rights, Role } from '#contracts';
import { leadersOfTeam, sightOf, type VisitSight } from './visit-people.js';
import type { VisitPlan, VisitTeam } from './visit.js';

const PLAN: VisitPlan = {
  ...{
    planId: 'plan',
    number: 'KT-2022-00001',
    officialNumber: null,
    title: '',
    state: 'ISSUED',
    inForce: true,
  },
  ...{ provinceId: 'tinh', method: 'ON_SITE', from: '2022-03-01', to: '2022-06-30', conclusionDays: 10 },
  ...{ criteriaSetId: null, authorId: 'tac-gia', authorUnitId: 'ban' },
  ...{ deciderIds: ['bieu-quyet'], personIds: ['an', 'doan-khac'], subjectIds: ['huyen'] },
};
const TEAM: VisitTeam = {
  ...{ teamId: 'doan', name: 'Đoàn số 1', kind: 'OWN', leaderOrganisation: null, leaderName: null },
  ...{ leaderId: 'an', secretaryId: null, personIds: ['an', 'binh'], unitIds: ['huyen'] },
};
const VISIT = { unitId: 'huyen', provinceId: 'tinh', plan: PLAN, team: TEAM };

function rights(personId: string, roles: Role[] = ['CADRE'], more: Partial<Rights> = {}): Rights {
  return {
    ...{ personId, roles: new Set(roles), provinceId: 'tinh', homeUnitId: null },
    ...{ ownDepartmentIds: [], headOfIds: [], hostUnitIds: [], chargeUnitIds: [] },
    ...more,
  };
}

describe('what somebody sees of a visit', () => {
  it.each<[string, Rights, VisitSight | null]>([
    ['somebody of the team, of whatever unit', rights('binh'), 'FULL'],
    ['the author of the plan', rights('tac-gia'), 'FULL'],
    [
      'the head of the department whose plan it is',
      rights('truong', ['CADRE'], { headOfIds: ['ban'] }),
      'FULL',
    ],
    ['the organisation and inspection department', rights('x', ['CADRE', 'ORGANISATION_INSPECTION']), 'FULL'],
    ['the standing committee', rights('x', ['CADRE', 'STANDING_COMMITTEE']), 'FULL'],
    ['that of another province', rights('x', ['STANDING_COMMITTEE'], { provinceId: 'khac' }), null],
    ['somebody who was asked to decide', rights('bieu-quyet'), 'FULL'],
    ['an officer of the unit', rights('x', ['HOST_OFFICER'], { hostUnitIds: ['huyen'] }), 'UNIT'],
    ['the head of a department that is inspected', rights('x', ['CADRE'], { headOfIds: ['huyen'] }), 'UNIT'],
    ['another team of the plan', rights('doan-khac'), 'SCHEDULE'],
    ['whoever has the unit in charge', rights('x', ['IN_CHARGE'], { chargeUnitIds: ['huyen'] }), null],
    ['anybody else', rights('x'), null],
  ])('%s', (_, of, sight) => {
    expect(sightOf(VISIT, of)).toBe(sight);
  });
});

describe('who answers for a team', () => {
  it.each<[string, Partial<VisitTeam>, string[]]>([
    ['its leader and its secretary', { leaderId: 'an', secretaryId: 'binh' }, ['an', 'binh']],
    ['one who is both, once', { leaderId: 'an', secretaryId: 'an' }, ['an']],
    ['all of ours, where another organisation leads', { leaderId: null, secretaryId: null }, ['an', 'binh']],
  ])('%s', (_, changes, people) => {
    expect(leadersOfTeam({ ...TEAM, ...changes })).toEqual(people);
  });
});
