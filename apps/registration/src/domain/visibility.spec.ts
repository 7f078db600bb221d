import { describe, expect, it } from '@jest/globals';
import { RegistrationState, type Rights, type Role } from '#contracts';
import type { Registration } from './registration.js';
import {
  CADRE,
  COLLEAGUE,
  DEPARTMENT,
  DISTRICT,
  PROVINCE,
  STRANGER,
  registration,
  rights,
} from './trip.fixture.js';
import { reachOf, supervisedIn, viewOf, type Scope, type View } from './visibility.js';

const roles = (...held: Role[]) => new Set<Role>(held);
const trip = registration({ participantIds: [CADRE, COLLEAGUE] });

/** Architecture §6, read row by row. */
const WHO: Record<string, Partial<Rights>> = {
  submitter: { personId: CADRE },
  participant: { personId: COLLEAGUE },
  'colleague of the department': { ownDepartmentIds: [DEPARTMENT] },
  'head of the department': {
    roles: roles('CADRE', 'DEPARTMENT_HEAD'),
    ownDepartmentIds: [DEPARTMENT],
    headOfIds: [DEPARTMENT],
  },
  'head of another department': { roles: roles('CADRE', 'DEPARTMENT_HEAD'), headOfIds: [STRANGER] },
  'officer of the host unit': { roles: roles('CADRE', 'HOST_OFFICER'), hostUnitIds: [DISTRICT] },
  'officer of another unit': { roles: roles('CADRE', 'HOST_OFFICER'), hostUnitIds: [STRANGER] },
  'official in charge of the host unit': { roles: roles('CADRE', 'IN_CHARGE'), chargeUnitIds: [DISTRICT] },
  'organisation and inspection': { roles: roles('CADRE', 'ORGANISATION_INSPECTION') },
  'standing committee': { roles: roles('CADRE', 'STANDING_COMMITTEE') },
  'standing committee of another province': {
    roles: roles('CADRE', 'STANDING_COMMITTEE'),
    provinceId: STRANGER,
  },
  'administrator alone': { roles: roles('ADMINISTRATOR') },
  'central union': { roles: roles('CENTRAL'), provinceId: null },
  'anybody else': {},
};
type Cell = View | null;
const [FULL, HOST, NAMES] = ['FULL', 'WITHOUT_QUOTA', 'NAMES_AND_DATES'] as const;

it.each<[string, [draft: Cell, submitted: Cell, rejected: Cell]]>([
  ['submitter', [FULL, FULL, FULL]],
  ['participant', [null, FULL, FULL]],
  ['colleague of the department', [null, NAMES, null]],
  ['head of the department', [null, FULL, FULL]],
  ['head of another department', [null, null, null]],
  ['officer of the host unit', [null, HOST, HOST]],
  ['officer of another unit', [null, null, null]],
  ['official in charge of the host unit', [null, FULL, FULL]],
  ['organisation and inspection', [null, FULL, FULL]],
  ['standing committee', [null, FULL, FULL]],
  ['standing committee of another province', [null, null, null]],
  ['administrator alone', [null, null, null]],
  ['central union', [null, null, null]],
  ['anybody else', [null, null, null]],
])('a draft, a submitted and a rejected registration as seen by: %s', (who, views) => {
  const seen = (change: Partial<Registration>) => viewOf({ ...trip, ...change }, rights(WHO[who]));
  expect([
    seen({ state: 'DRAFT', revision: 0 }),
    seen({ state: 'SUBMITTED', revision: 1 }),
    seen({ state: 'REJECTED', revision: 1 }),
  ]).toEqual(views);
});

it('gives the widest of several views: an officer of the host unit who is also in charge sees the figures', () => {
  const both = rights({ hostUnitIds: [DISTRICT], chargeUnitIds: [DISTRICT] });
  expect(viewOf({ ...trip, state: 'SUBMITTED', revision: 1 }, both)).toBe(FULL);
});

it('shows colleagues only what may take place', () => {
  const colleague = rights({ ownDepartmentIds: [DEPARTMENT] });
  const shown = RegistrationState.options.filter(
    (state) => viewOf({ ...trip, state, revision: 1 }, colleague) !== null,
  );
  expect(shown).toEqual(['SUBMITTED', 'WITHDRAWING', 'APPROVED', 'CANCELLING']);
});

describe('the scopes of a list', () => {
  it.each<[string, Partial<Record<Scope, readonly string[] | null>>]>([
    ['submitter', { own: [CADRE], department: [], host: null, charge: null, province: null }],
    ['colleague of the department', { department: [DEPARTMENT], province: null }],
    ['head of the department', { department: [DEPARTMENT], host: null }],
    ['officer of the host unit', { host: [DISTRICT], charge: null }],
    ['official in charge of the host unit', { charge: [DISTRICT], host: null }],
    ['organisation and inspection', { province: [PROVINCE], charge: null }],
    ['standing committee', { province: [PROVINCE] }],
  ])('of: %s', (who, reaches) => {
    for (const [scope, reach] of Object.entries(reaches))
      expect([scope, reachOf(scope as Scope, rights(WHO[who]))]).toEqual([scope, reach]);
  });
});

describe('what is added up', () => {
  it('of a department is for those who head it; of other scopes for whoever has the list', () => {
    const colleague = rights({ ownDepartmentIds: [DEPARTMENT] });
    expect(supervisedIn('department', colleague)).toBeNull();
    expect(supervisedIn('department', { ...colleague, headOfIds: [STRANGER] })).toEqual([STRANGER]);
    expect(supervisedIn('charge', rights({ chargeUnitIds: [DISTRICT] }))).toEqual([DISTRICT]);
    expect(supervisedIn('province', colleague)).toBeNull();
  });
});
