import { describe, expect, it } from '@jest/globals';
import type { Rights, Role } from '#contracts';
import {
  answersFor,
  answeringUnits,
  managesRequest,
  mayAsk,
  seesAnswer,
  seesRequest,
} from './desk-rights.js';
import { ORG } from './org.fixture.js';

const PROVINCE = 'province';

function rights(roles: Role[], change: Partial<Rights> = {}): Rights {
  return {
    ...{ personId: 'me', roles: new Set(roles), provinceId: PROVINCE, homeUnitId: null },
    ...{ ownDepartmentIds: [], headOfIds: [], hostUnitIds: [], chargeUnitIds: [] },
    ...change,
  };
}

const DRAFT = { state: 'DRAFT', provinceId: PROVINCE, createdBy: 'author' } as const;
const TODAY = { org: ORG, day: '2022-06-01' };
const SENT = { ...DRAFT, state: 'SENT' } as const;

describe('a request', () => {
  it.each<[string, Rights, boolean, boolean, boolean, boolean]>([
    ['the department that inspects', rights(['ORGANISATION_INSPECTION']), true, true, true, true],
    ['a head', rights(['DEPARTMENT_HEAD']), true, false, false, true],
    ['a head, of their own', rights(['DEPARTMENT_HEAD'], { personId: 'author' }), true, true, true, true],
    ['the standing committee', rights(['STANDING_COMMITTEE']), true, false, false, true],
    ['an author who no longer plans', rights(['CADRE'], { personId: 'author' }), false, false, false, false],
    ['an officer of a unit', rights(['HOST_OFFICER', 'CADRE']), false, false, false, false],
    [
      'another province',
      rights(['ORGANISATION_INSPECTION'], { provinceId: 'elsewhere' }),
      true,
      false,
      false,
      false,
    ],
  ])('for %s', (_, who, asks, manages, draft, sent) => {
    expect([mayAsk(who), managesRequest(SENT, who), seesRequest(DRAFT, who), seesRequest(SENT, who)]).toEqual(
      [asks, manages, draft, sent],
    );
  });
});

describe('an answer', () => {
  it('is given by officers of the unit itself, of a department by its heads', () => {
    const day = '2022-06-01';
    expect(answersFor({ unitId: 'district' }, ORG, 'secretary', day)).toBe(true);
    expect(answersFor({ unitId: 'district' }, ORG, 'officer', day)).toBe(true);
    expect(answersFor({ unitId: 'branch' }, ORG, 'secretary', day)).toBe(false);
    expect(answersFor({ unitId: 'department' }, ORG, 'head', day)).toBe(true);
    expect(answersFor({ unitId: 'department' }, ORG, 'specialist', day)).toBe(false);
    expect(answeringUnits(ORG, 'secretary', day)).toEqual(['district']);
    expect(answeringUnits(ORG, 'specialist', day)).toEqual([]);
  });

  it('is read by whoever has the unit in charge, and by no other unit', () => {
    const charge = rights(['CADRE', 'IN_CHARGE'], { chargeUnitIds: ['district', 'branch'] });
    expect([seesAnswer({ unitId: 'branch' }, SENT, charge, TODAY), seesRequest(SENT, charge)]).toEqual([
      true,
      false,
    ]);
    expect(seesAnswer({ unitId: 'other' }, SENT, charge, TODAY)).toBe(false);
  });

  it('is read by whoever leads the unit from above: they are told when it is overdue', () => {
    const reads = (personId: string, unitId: string) =>
      seesAnswer({ unitId }, SENT, rights(['HOST_OFFICER'], { personId }), TODAY);
    expect([
      reads('secretary', 'branch'),
      reads('officer', 'branch'),
      reads('secretary', 'department'),
    ]).toEqual([true, false, false]);
  });
});
