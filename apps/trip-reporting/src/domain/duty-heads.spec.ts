import { describe, expect, it } from '@jest/globals';
import { OrgView, rightsOf, type OrgFacts } from '#org';
import { aDuty } from './duty.fixture.js';
import { departmentOf, headsOf, mayExcuse } from './duty-heads.js';
import { dutyReachOf, maySeeDuty } from './duty-visibility.js';

const DAY = '2022-04-01';

function unit(unitId: string, level: OrgFacts['units'][number]['level'], parentId: string | null) {
  const names = { code: unitId, name: unitId, shortName: unitId, symbol: unitId === 'tckt' ? 'TCKT' : null };
  return {
    unitId,
    version: 1,
    level,
    parentId,
    ...names,
    validFrom: '2020-01-01',
    validTo: null,
    mergedIntoId: null,
  };
}

/** `person unit POST`, or with an end: `person unit POST 2022-03-31`. */
function position(line: string, rank: number): OrgFacts['positions'][number] {
  const [personId = '', unitId = '', type = '', validTo = null] = line.split(' ');
  const about = { title: type, rank, home: true, validFrom: '2020-01-01', validTo };
  return { positionId: `${line}`, version: 1, personId, unitId, type, ...about };
}

const POSTS = [
  'secretary province SECRETARY',
  'standing province STANDING_DEPUTY_SECRETARY',
  'deputy province DEPUTY_SECRETARY',
  'head xdd DEPARTMENT_HEAD',
  'second xdd DEPUTY_DEPARTMENT_HEAD',
  'cadre xdd SPECIALIST',
  'lonely pt SPECIALIST',
  'inspector tckt SPECIALIST',
  'chief tuyphong SECRETARY',
  'officer tuyphong UNION_OFFICER',
  'commune hoaphu SECRETARY',
];

function view(without: readonly string[] = []): OrgView {
  const positions = POSTS.filter((line) => !without.includes(line.split(' ')[0] ?? '')).map(position);
  const person = {
    version: 1,
    givenName: '',
    fullTime: true,
    workArea: 'UNION',
    validFrom: '2020-01-01',
    validTo: null,
  };
  return new OrgView({
    units: [
      unit('province', 'PROVINCE', null),
      unit('xdd', 'DEPARTMENT', 'province'),
      unit('pt', 'DEPARTMENT', 'province'),
      unit('tckt', 'DEPARTMENT', 'province'),
      unit('tuyphong', 'DISTRICT', 'province'),
      unit('hoaphu', 'GRASSROOTS', 'tuyphong'),
    ],
    people: positions.map(({ personId }) => ({
      ...person,
      personId,
      fullName: personId,
    })) as OrgFacts['people'],
    positions,
    charges: [],
    calendar: null,
  });
}

function dutyOf(personId: string, org = view()) {
  return aDuty({
    personId,
    departmentId: departmentOf(org, personId, DAY),
    provinceId: 'province',
    hostUnitIds: ['hoaphu'],
  });
}

describe('who is told of an overdue report', () => {
  it.each([
    ['cadre', [], ['head']],
    ['second', [], ['head']],
    ['head', [], ['standing']],
    ['cadre', ['head'], ['second']],
    ['second', ['head'], ['standing']],
    ['cadre', ['head', 'second'], ['standing']],
    ['lonely', ['standing'], ['secretary']],
    ['officer', [], ['chief']],
    ['commune', [], ['chief']],
    ['chief', [], ['standing']],
    ['standing', [], ['secretary']],
    ['secretary', [], ['standing']],
    ['cadre', ['head', 'second', 'standing', 'secretary', 'deputy'], []],
  ])('for %s, with %j vacant: %j', (personId, vacant, told) => {
    expect(headsOf(view(vacant), dutyOf(personId), DAY)).toEqual(told);
  });

  it('is whoever holds the post on that day', () => {
    const org = view();
    expect(headsOf(org, dutyOf('cadre'), '2019-12-31')).toEqual([]);
  });
});

describe('who may excuse', () => {
  it.each([
    ['cadre', ['head', 'second']],
    ['second', ['head']],
    ['head', ['secretary', 'standing']],
    ['officer', ['chief']],
    ['chief', ['secretary', 'standing']],
    ['lonely', ['standing']],
    ['standing', ['secretary']],
  ])('%s: %j, and nobody else', (personId, excusing) => {
    const org = view();
    const everybody = POSTS.map((line) => line.split(' ')[0] ?? '');
    const may = everybody.filter((by) =>
      mayExcuse(org, dutyOf(personId), { personId: by, headOfIds: rightsOf(org, by, DAY).headOfIds }, DAY),
    );
    expect(may.sort()).toEqual(excusing);
  });
});

describe('who may see a duty', () => {
  it.each([
    ['cadre', ['cadre', 'deputy', 'head', 'inspector', 'second', 'secretary', 'standing']],
    ['officer', ['chief', 'deputy', 'inspector', 'officer', 'secretary', 'standing']],
  ])('of %s: %j', (personId, seeing) => {
    const org = view();
    const everybody = POSTS.map((line) => line.split(' ')[0] ?? '');
    const may = everybody.filter((by) => maySeeDuty(dutyOf(personId), rightsOf(org, by, DAY), org, DAY));
    expect(may.sort()).toEqual(seeing);
  });

  it.each([
    ['head', 'department', ['xdd']],
    ['chief', 'department', ['tuyphong']],
    ['cadre', 'department', null],
    ['cadre', 'own', ['cadre']],
    ['inspector', 'province', ['province']],
    ['head', 'province', null],
  ] as const)('%s lists by %s: %j', (by, scope, reach) => {
    const org = view();
    expect(dutyReachOf(scope, rightsOf(org, by, DAY), org, DAY)).toEqual(reach);
  });
});
