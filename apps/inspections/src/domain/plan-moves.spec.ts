import { describe, expect, it } from '@jest/globals';
import { InspectionPlanState } from '#contracts';
import { requireConcluded } from './plan-close.js';
import { PLAN_MOVES, nextPlanState, planActsFrom } from './plan-moves.js';
import { settlePlan, withdrawalRefused, type PlanDecision } from './plan-settle.js';
import { sightOfPlan, stateFor } from './plan-sight.js';
import { NOW, fields, plan, team } from './plan.fixture.js';
import { normalised, stands } from './plan.js';

describe('what is done with a plan', () => {
  it.each<[InspectionPlanState, string[], string[]]>([
    // state, acts before the first issue, acts besides once it was issued
    ['DRAFT', ['EDIT', 'DELETE', 'SUBMIT'], []],
    ['SUBMITTED', ['WITHDRAW'], []],
    ['WITHDRAWING', [], []],
    ['RETURNED', ['EDIT', 'SUBMIT', 'WITHDRAW', 'CANCEL'], ['DROP_AMENDMENT']],
    ['WITHDRAWN', ['EDIT', 'SUBMIT', 'CANCEL'], ['DROP_AMENDMENT']],
    ['REJECTED', [], ['DROP_AMENDMENT']],
    ['APPROVED', ['ISSUE', 'CANCEL'], []],
    ['ISSUED', ['AMEND', 'CLOSE', 'CANCEL'], []],
    ['AMENDING', ['EDIT', 'SUBMIT', 'CANCEL'], ['DROP_AMENDMENT']],
    ['CLOSED', [], []],
    ['CANCELLED', [], []],
  ])('in %s', (state, acts, besides) => {
    expect(planActsFrom({ state, issuedRevision: null })).toEqual(acts);
    const issued = planActsFrom({ state, issuedRevision: 1 });
    expect(issued.filter((act) => !acts.includes(act))).toEqual(besides);
  });

  it('is refused with the state in the words that people read', () => {
    expect(() => nextPlanState({ state: 'SUBMITTED', issuedRevision: null }, 'ISSUE')).toThrow(
      expect.objectContaining({
        code: 'PLAN_ILLEGAL_MOVE',
        facts: { state: 'Đang chờ duyệt', action: 'ban hành' },
      }),
    );
    expect(() => nextPlanState({ state: 'CLOSED', issuedRevision: 1 }, 'EDIT')).toThrow(
      expect.objectContaining({ code: 'PLAN_NOT_EDITABLE' }),
    );
  });

  it('reaches every state', () => {
    const reached = new Set<string>(Object.values(PLAN_MOVES).flatMap((row) => Object.values(row)));
    for (const state of InspectionPlanState.options)
      expect([state, reached.has(state)]).toEqual([state, true]);
  });
});

describe('a decision', () => {
  const submitted = plan({ state: 'SUBMITTED', revision: 2, caseId: 'case', caseSeq: 4, reason: null });
  const decision: PlanDecision = {
    ...{ caseId: 'case', revision: 2, sequence: 5, outcome: 'RETURNED' },
    ...{ by: 'decider', reason: 'Bổ sung', at: NOW },
  };

  it('moves the submission it is about, once', () => {
    const settled = settlePlan(submitted, decision);
    expect(settled).toMatchObject({
      kind: 'MOVED',
      plan: { state: 'RETURNED', reason: 'Bổ sung', caseSeq: 5 },
    });
    if (settled.kind !== 'MOVED') throw new Error('it moved');
    expect(settlePlan(settled.plan, decision)).toEqual({ kind: 'STALE' });
  });

  it.each<[string, Partial<PlanDecision>, string]>([
    ['about an earlier submission', { revision: 1, sequence: 9 }, 'STALE'],
    ['older than what is known', { sequence: 4 }, 'STALE'],
    ['about a submission that has not arrived', { revision: 3 }, 'TOO_EARLY'],
    ['that no plan knows', { outcome: 'CANCELLED' }, 'STALE'],
  ])('%s does nothing', (_, changes, kind) => {
    expect(settlePlan(submitted, { ...decision, ...changes }).kind).toBe(kind);
  });

  it('that returns does not end the wish to withdraw', () => {
    const wish = { ...submitted, state: 'WITHDRAWING' as const, reason: 'Đổi thời gian' };
    const returned = settlePlan(wish, decision);
    expect(returned).toMatchObject({ plan: { state: 'WITHDRAWING' } });
    const withdrawn = settlePlan(wish, { ...decision, outcome: 'WITHDRAWN', reason: null });
    expect(withdrawn).toMatchObject({ plan: { state: 'WITHDRAWN', reason: 'Đổi thời gian' } });
  });

  it('that refuses a withdrawal puts it back to what is known', () => {
    const wish = { ...submitted, state: 'WITHDRAWING' as const };
    expect(withdrawalRefused(wish, 'RETURNED', NOW)?.state).toBe('RETURNED');
    expect(withdrawalRefused(wish, null, NOW)?.state).toBe('SUBMITTED');
    expect(withdrawalRefused({ ...wish, state: 'APPROVED' }, null, NOW)).toBeNull();
  });
});

describe('the end of a round', () => {
  const finished = { state: 'FINISHED', concluded: true };
  it('is there when every visit is concluded or cancelled', () => {
    expect(() => requireConcluded([finished, { state: 'CANCELLED', concluded: false }])).not.toThrow();
  });

  it.each<[string, { state: string; concluded: boolean }[], string]>([
    ['no visit took place', [{ state: 'CANCELLED', concluded: false }], 'chưa cuộc nào được tiến hành'],
    ['a conclusion is missing', [finished, { ...finished, concluded: false }], '1 cuộc chưa có kết luận'],
    ['a visit is open', [finished, { state: 'OPEN', concluded: false }], '1 cuộc chưa tiến hành xong'],
    ['nothing was planned', [], 'chưa cuộc nào được tiến hành'],
  ])('is not while %s', (_, visits, waiting) => {
    expect(() => requireConcluded(visits)).toThrow(
      expect.objectContaining({ code: 'ROUND_WITHOUT_CONCLUSION', facts: { waiting } }),
    );
  });
});

describe('a team', () => {
  const given = fields({
    teams: [team({ teamId: 'OWN' }), team({ teamId: 'own' }), team({ teamId: 'foreign' })],
  });
  it('keeps an id that the plan gave, once; any other is replaced', () => {
    let made = 0;
    const kept = normalised(given, new Set(['own']), () => `new-${(made += 1)}`);
    expect(kept.teams.map(({ teamId }) => teamId)).toEqual(['own', 'new-1', 'new-2']);
  });

  it('that others lead has no leader of ours, and its people once', () => {
    const other = team({ kind: 'JOINED', leaderOrganisation: 'Sở', memberIds: ['A', 'a', 'b'] });
    const [kept] = normalised(fields({ teams: [other] }), new Set(), () => 'new').teams;
    expect(kept).toMatchObject({ leaderId: null, leaderOrganisation: 'Sở', memberIds: ['a', 'b'] });
  });
});

describe('what somebody sees', () => {
  const rights = (changes: object) => ({
    ...{ personId: 'somebody', provinceId: 'province', homeUnitId: 'home', roles: new Set<never>() },
    ...{ ownDepartmentIds: [], headOfIds: [], hostUnitIds: [], chargeUnitIds: [] },
    ...changes,
  });
  const issued = plan({ state: 'AMENDING', revision: 1, issuedRevision: 1 });

  it.each<[string, object, string | null]>([
    ['the department for inspection', { roles: new Set(['ORGANISATION_INSPECTION']) }, 'WORKING'],
    ['the same of another province', { roles: new Set(['STANDING_COMMITTEE']), provinceId: 'other' }, null],
    ['a head', { roles: new Set(['DEPARTMENT_HEAD']) }, 'SUBMITTED'],
    ['a member of a team', { personId: 'member' }, 'ISSUED'],
    ['an officer of a unit', { hostUnitIds: ['tuy-phong'] }, 'ISSUED'],
    ['an officer of another unit', { hostUnitIds: ['bac-binh'] }, null],
  ])('%s', (_, changes, sight) => {
    expect(sightOfPlan(issued, rights(changes))).toBe(sight);
  });

  it('is what holds, for whom an amendment is not told', () => {
    expect([stateFor(issued, 'ISSUED'), stateFor(issued, 'WORKING')]).toEqual(['ISSUED', 'AMENDING']);
    expect([stands(issued), stands({ ...issued, state: 'CLOSED' })]).toEqual([true, false]);
  });
});
