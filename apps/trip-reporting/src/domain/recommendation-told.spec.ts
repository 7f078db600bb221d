import { describe, expect, it } from '@jest/globals';
import type { RecommendationAddressee } from '#contracts';
import { OrgView, type OrgFacts } from '#org';
import { toldOf } from './recommendation-told.js';

const DAY = '2022-03-01';
const open = { version: 1, validFrom: '2017-01-01', validTo: null as string | null };

const unit = (unitId: string, level: string, parentId: string | null, symbol: string | null = null) => ({
  ...open,
  unitId,
  code: unitId,
  name: unitId,
  shortName: unitId,
  level,
  parentId,
  symbol,
  mergedIntoId: null,
});
const person = (personId: string) => ({
  ...open,
  personId,
  fullName: personId,
  givenName: personId,
  fullTime: true,
  workArea: 'UNION_WORK',
});
const position = (personId: string, unitId: string, type: string, rank: number, more: object = {}) => ({
  ...open,
  positionId: `${personId}-${unitId}-${type}`,
  personId,
  unitId,
  type,
  title: type,
  rank,
  home: true,
  ...more,
});

function org(positions: ReturnType<typeof position>[]): OrgView {
  return new OrgView({
    units: [
      unit('province', 'PROVINCE', null),
      unit('tckt', 'DEPARTMENT', 'province', 'TCKT'),
      unit('xdd', 'DEPARTMENT', 'province', 'XDĐ'),
      unit('neighbour', 'PROVINCE', null),
      unit('its-tckt', 'DEPARTMENT', 'neighbour', 'TCKT'),
    ],
    people: positions.map(({ personId }) => person(personId)),
    positions,
    charges: [],
    calendar: null,
  } as OrgFacts);
}

const POSITIONS = [
  position('secretary', 'province', 'SECRETARY', 1),
  position('standing-deputy', 'province', 'STANDING_DEPUTY_SECRETARY', 2),
  position('deputy', 'province', 'DEPUTY_SECRETARY', 3),
  position('member', 'province', 'STANDING_COMMITTEE_MEMBER', 4),
  position('tckt-head', 'tckt', 'DEPARTMENT_HEAD', 5),
  position('tckt-deputy', 'tckt', 'DEPUTY_DEPARTMENT_HEAD', 6),
  position('xdd-head', 'xdd', 'DEPARTMENT_HEAD', 5),
  position('xdd-former', 'xdd', 'DEPARTMENT_HEAD', 5, { validTo: '2021-12-31' }),
  position('xdd-deputy', 'xdd', 'DEPUTY_DEPARTMENT_HEAD', 6),
  position('xdd-specialist', 'xdd', 'SPECIALIST', 9),
  position('its-head', 'its-tckt', 'DEPARTMENT_HEAD', 5),
];

describe('of a recommendation hear', () => {
  const told = (addressee: RecommendationAddressee, addresseeUnitId: string | null, view = org(POSITIONS)) =>
    toldOf({ addressee, addresseeUnitId, provinceId: 'province' }, view, DAY).sort();

  it.each<[string, RecommendationAddressee, string | null, string[]]>([
    ['the secretaries', 'STANDING_COMMITTEE', null, ['deputy', 'secretary', 'standing-deputy']],
    ['head and deputies of the department', 'DEPARTMENT', 'xdd', ['xdd-deputy', 'xdd-head']],
    ['nobody, without the department', 'DEPARTMENT', null, []],
    ['the head of organisation and inspection, for the Party', 'PARTY_COMMITTEE', null, ['tckt-head']],
    ['the head of organisation and inspection, for the authorities', 'LOCAL_GOVERNMENT', null, ['tckt-head']],
  ])('%s', (_, addressee, unitId, expected) => {
    expect(told(addressee, unitId)).toEqual(expected);
  });

  it('the deputies, while organisation and inspection has no head', () => {
    const view = org(POSITIONS.filter(({ personId }) => personId !== 'tckt-head'));
    expect(told('PARTY_COMMITTEE', null, view)).toEqual(['tckt-deputy']);
  });
});
