import { describe, expect, it } from '@jest/globals';
import type { Role } from '../../api/session';
import { reportScopesOf, tripScopesOf, tripsOfPerson, tripsToUnit, type Searcher } from './reach';

const who = (roles: Role[], change: Partial<Searcher> = {}): Searcher => ({
  personId: 'me',
  homeUnitId: 'home',
  roles,
  chargeUnitIds: [],
  ...change,
});

describe('the lists that are searched', () => {
  it.each<[string, Role[], string[]]>([
    ['a cadre’s own', ['CADRE'], ['own']],
    [
      'those of the province hold all but drafts',
      ['CADRE', 'IN_CHARGE', 'STANDING_COMMITTEE'],
      ['province', 'own'],
    ],
    [
      'all that a head with units in charge has',
      ['CADRE', 'DEPARTMENT_HEAD', 'IN_CHARGE'],
      ['charge', 'department', 'own'],
    ],
    ['none of the central union', ['CENTRAL'], []],
    ['none of a bare administrator', ['ADMINISTRATOR'], []],
  ])('%s', (_, roles, scopes) => expect(tripScopesOf(roles)).toEqual(scopes));

  it('of reports hold none of a host’s', () => {
    expect(reportScopesOf(['CADRE', 'HOST_OFFICER'])).toEqual(['own']);
  });
});

describe('a person leads to their trips', () => {
  const person = (personId: string, homeUnitId: string | null) =>
    ({ personId, homeUnitId }) as Parameters<typeof tripsOfPerson>[0];

  it.each<[string, ReturnType<typeof person>, Searcher, string | undefined]>([
    [
      'oneself to one’s own',
      person('me', 'home'),
      who(['CADRE', 'STANDING_COMMITTEE']),
      '/dang-ky?pham-vi=own',
    ],
    [
      'anybody in the province',
      person('an', 'x'),
      who(['STANDING_COMMITTEE']),
      '/dang-ky?pham-vi=province&nguoi=an',
    ],
    [
      'a colleague in the department',
      person('an', 'home'),
      who(['CADRE']),
      '/dang-ky?pham-vi=department&nguoi=an',
    ],
    [
      'a visitor to one’s unit',
      person('an', 'x'),
      who(['CADRE', 'HOST_OFFICER']),
      '/dang-ky?pham-vi=host&nguoi=an',
    ],
    ['nowhere for a cadre of elsewhere', person('an', 'x'), who(['CADRE']), undefined],
    ['nowhere for an administrator', person('an', 'home'), who(['ADMINISTRATOR']), undefined],
  ])('%s', (_, found, searcher, href) => expect(tripsOfPerson(found, searcher)?.href).toBe(href));
});

describe('a unit leads to the trips to it', () => {
  const unit = (level: string, parentId: string | null = null) =>
    ({ unitId: 'unit', parentId, level }) as Parameters<typeof tripsToUnit>[0];

  it.each<[string, ReturnType<typeof unit>, Searcher, string | undefined]>([
    ['in the province', unit('GRASSROOTS'), who(['STANDING_COMMITTEE']), 'province'],
    [
      'below a unit in charge',
      unit('GRASSROOTS', 'district'),
      who(['CADRE', 'IN_CHARGE'], { chargeUnitIds: ['district'] }),
      'charge',
    ],
    [
      'elsewhere: one’s own',
      unit('GRASSROOTS', 'other'),
      who(['CADRE', 'IN_CHARGE'], { chargeUnitIds: ['district'] }),
      'own',
    ],
    ['below one’s own unit', unit('GRASSROOTS', 'home'), who(['CADRE', 'HOST_OFFICER']), 'host'],
    ['to a department nobody travels', unit('DEPARTMENT'), who(['STANDING_COMMITTEE']), undefined],
  ])('%s', (_, found, searcher, scope) => expect(tripsToUnit(found, searcher)?.scope).toBe(scope));
});
