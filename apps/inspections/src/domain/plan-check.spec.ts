import { describe, expect, it } from '@jest/globals';
import { Refusal } from '#contracts';
import { refuseFor } from './field-problems.js';
import { planProblems, type PlanContext } from './plan-check.js';
import { context, fields, team } from './plan.fixture.js';
import type { PlanFields } from './plan.js';

const joined = team({
  teamId: 'team-2',
  kind: 'JOINED',
  leaderOrganisation: 'Ngân hàng Chính sách xã hội',
  leaderId: null,
  secretaryId: null,
  memberIds: ['guest'],
});

function found(given: PlanFields, about: Partial<PlanContext> = {}) {
  return planProblems(given, { ...context, ...about }).map(({ code, pointer }) => [code, pointer]);
}

describe('a plan can be submitted', () => {
  it('when its own and joined teams are whole', () => {
    expect(found(fields({ teams: [team(), joined] }))).toEqual([]);
  });

  it.each<[string, Partial<PlanFields>, string, string]>([
    [
      'a team without a leader',
      { teams: [team({ leaderId: null })] },
      'TEAM_WITHOUT_LEADER',
      '/teams/0/leaderId',
    ],
    [
      'a steering team without one',
      { teams: [team({ kind: 'STEERING', leaderId: null })] },
      'TEAM_WITHOUT_LEADER',
      '/teams/0/leaderId',
    ],
    [
      'a joined team of nobody',
      { teams: [team(), { ...joined, leaderOrganisation: null }] },
      'TEAM_WITHOUT_ORGANISATION',
      '/teams/1/leaderOrganisation',
    ],
    [
      'somebody in two roles',
      { teams: [team({ memberIds: ['leader'] })] },
      'TEAM_PERSON_TWICE',
      '/teams/0/memberIds/0',
    ],
    [
      'somebody in two teams for one unit',
      { teams: [team(), { ...joined, memberIds: ['member'] }] },
      'TEAM_PERSON_TWICE',
      '/teams/1/memberIds/0',
    ],
    [
      'a unit without a team',
      { subjectUnitIds: ['tuy-phong', 'bac-binh'] },
      'SUBJECT_WITHOUT_TEAM',
      '/subjectUnitIds/1',
    ],
    [
      'a team for a unit that is not inspected',
      { teams: [team({ unitIds: ['tuy-phong', 'bac-binh'] })] },
      'TEAM_UNIT_NOT_SUBJECT',
      '/teams/0/unitIds/1',
    ],
    ['days in the wrong order', { from: '2022-04-29', to: '2022-04-04' }, 'PLAN_DATES_INVALID', '/to'],
    ['days of another year', { to: '2023-01-02' }, 'PLAN_DATES_INVALID', '/to'],
    ['a periodic one of no half', { half: null }, 'PLAN_INCOMPLETE', '/half'],
    ['a thematic one of no topic', { kind: 'THEMATIC' }, 'PLAN_INCOMPLETE', '/topic'],
    ['no content', { content: null }, 'PLAN_INCOMPLETE', '/content'],
  ])('not with %s', (_, changes, code, pointer) => {
    expect(found(fields(changes))).toEqual([[code, pointer]]);
  });

  it('in two teams for different units somebody may be', () => {
    const other = team({ teamId: 'team-2', leaderId: 'leader-2', unitIds: ['bac-binh'], secretaryId: null });
    expect(found(fields({ subjectUnitIds: ['tuy-phong', 'bac-binh'], teams: [team(), other] }))).toEqual([]);
  });

  it('not when somebody inspects their own unit, has left, or the unit does not stand', () => {
    const about = {
      belongsTo: (personId: string) => personId === 'member',
      isInspector: (personId: string) => personId !== 'secretary',
      isSubject: () => false,
      criteriaPublished: false,
    };
    expect(found(fields({ criteriaSetId: 'draft' }), about)).toEqual([
      ['CRITERIA_NOT_PUBLISHED', '/criteriaSetId'],
      ['SUBJECT_INVALID', '/subjectUnitIds/0'],
      ['INSPECTOR_INVALID', '/teams/0/secretaryId'],
      ['INSPECTOR_OF_OWN_UNIT', '/teams/0/memberIds/0'],
    ]);
  });

  it('and is told everything at once, with the first one’s code', () => {
    const all = planProblems(fields({ content: null, teams: [team({ leaderId: null })] }), context);
    expect(() => refuseFor(all)).toThrow(Refusal);
    expect(all.map(({ code }) => code)).toEqual(['PLAN_INCOMPLETE', 'TEAM_WITHOUT_LEADER']);
    expect(all[1]?.detail).toBe('Đoàn số 1 chưa có trưởng đoàn. Hãy chọn trưởng đoàn rồi trình lại.');
  });
});
