import { describe, expect, it } from '@jest/globals';
import type { Rights, Role } from '#contracts';
import { grantedReach, reachOf, type Scope } from './reach.js';

function rights(roles: Role[], offices: Partial<Rights> = {}): Rights {
  return {
    personId: 'tôi',
    roles: new Set(roles),
    provinceId: 'tỉnh',
    homeUnitId: 'ban',
    ownDepartmentIds: ['ban'],
    headOfIds: [],
    hostUnitIds: [],
    chargeUnitIds: [],
    ...offices,
  };
}
const COLLEAGUE = rights(['CADRE']);

describe('the reach of a scope', () => {
  it.each<[string, Scope, Rights, readonly string[] | null]>([
    ['own is for everybody', 'own', COLLEAGUE, ['tôi']],
    ['a department is not for every colleague', 'department', COLLEAGUE, null],
    [
      'a department is for its head',
      'department',
      rights(['CADRE', 'DEPARTMENT_HEAD'], { headOfIds: ['ban'] }),
      ['ban'],
    ],
    [
      'units are for who has them in charge',
      'charge',
      rights(['IN_CHARGE'], { chargeUnitIds: ['huyện'] }),
      ['huyện'],
    ],
    [
      'the province is for organisation and inspection',
      'province',
      rights(['ORGANISATION_INSPECTION']),
      ['tỉnh'],
    ],
    ['the province is for the standing committee', 'province', rights(['STANDING_COMMITTEE']), ['tỉnh']],
    ['the province is not for a head', 'province', rights(['DEPARTMENT_HEAD'], { headOfIds: ['ban'] }), null],
    [
      'there is no province for who belongs to none',
      'province',
      rights(['STANDING_COMMITTEE'], { provinceId: null }),
      null,
    ],
  ])('%s', (_, scope, caller, reach) => {
    expect(reachOf(scope, caller)).toEqual(reach);
  });

  it('is refused with the names of those who have it', () => {
    expect(grantedReach('department', ['ban'])).toEqual(['ban']);
    const facts = { who: 'Phạm vi này dành cho: trưởng, phó ban.' };
    const refused = () => grantedReach('department', null);
    expect(refused).toThrow(expect.objectContaining({ code: 'FORBIDDEN', facts }));
  });
});
