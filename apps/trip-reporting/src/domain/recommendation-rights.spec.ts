import { describe, expect, it } from '@jest/globals';
import type { RecommendationAddressee, Rights, Role } from '#contracts';
import { mayAnswer, seesRecommendation } from './recommendation-rights.js';

function rights(roles: Role[], change: Partial<Rights> = {}): Rights {
  return {
    personId: 'somebody',
    roles: new Set(['CADRE', ...roles]),
    provinceId: 'province',
    homeUnitId: 'home',
    ownDepartmentIds: ['home'],
    headOfIds: [],
    hostUnitIds: [],
    chargeUnitIds: [],
    ...change,
  };
}

const standing = rights(['STANDING_COMMITTEE']);
const head = rights(['DEPARTMENT_HEAD'], { headOfIds: ['department'] });
const inspection = rights(['ORGANISATION_INSPECTION']);
const colleague = rights([], { ownDepartmentIds: ['department'] });
const elsewhere = { provinceId: 'elsewhere' };

const to = (addressee: RecommendationAddressee, addresseeUnitId: string | null = null) => ({
  addressee,
  addresseeUnitId,
  provinceId: 'province',
  authorIds: ['an'],
});

describe('a recommendation', () => {
  it.each<[string, ReturnType<typeof to>, Rights, answers: boolean, sees: boolean]>([
    ['to the standing committee is answered by its members', to('STANDING_COMMITTEE'), standing, true, true],
    [
      'to the standing committee is not answered by that of another province',
      to('STANDING_COMMITTEE'),
      { ...standing, ...elsewhere },
      false,
      false,
    ],
    [
      'to the standing committee is followed by organisation and inspection',
      to('STANDING_COMMITTEE'),
      inspection,
      false,
      true,
    ],
    ['to a department is answered by its head', to('DEPARTMENT', 'department'), head, true, true],
    ['to another department is unseen by a head', to('DEPARTMENT', 'other'), head, false, false],
    ['to a department without its name is answered by no head', to('DEPARTMENT'), head, false, false],
    [
      'to a department is unseen by its other cadres',
      to('DEPARTMENT', 'department'),
      colleague,
      false,
      false,
    ],
    ['to a department is seen by the standing committee', to('DEPARTMENT', 'other'), standing, false, true],
    [
      'to a Party committee is recorded by organisation and inspection',
      to('PARTY_COMMITTEE'),
      inspection,
      true,
      true,
    ],
    [
      'to local government is recorded by organisation and inspection',
      to('LOCAL_GOVERNMENT'),
      inspection,
      true,
      true,
    ],
    [
      'to local government is not answered by the standing committee',
      to('LOCAL_GOVERNMENT'),
      standing,
      false,
      true,
    ],
    [
      'is seen by its authors, who do not answer it',
      to('STANDING_COMMITTEE'),
      rights([], { personId: 'an' }),
      false,
      true,
    ],
    ['is unseen by others', to('STANDING_COMMITTEE'), rights([]), false, false],
    [
      'is unseen by somebody without a province',
      to('STANDING_COMMITTEE'),
      rights(['CENTRAL'], { provinceId: null }),
      false,
      false,
    ],
  ])('%s', (_, recommendation, caller, answers, sees) => {
    expect([mayAnswer(recommendation, caller), seesRecommendation(recommendation, caller)]).toEqual([
      answers,
      sees,
    ]);
  });
});
