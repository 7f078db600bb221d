import { OrgView, type OrgFacts } from '#org';

const always = { version: 1, validFrom: '2017-01-01', validTo: null };

function unit(unitId: string, level: string, parentId: string | null) {
  const names = { code: unitId, name: unitId, shortName: unitId };
  return { ...always, ...names, unitId, level, parentId, symbol: null, mergedIntoId: null };
}

function person(personId: string) {
  const names = { fullName: personId, givenName: personId };
  return { ...always, ...names, personId, fullTime: true, workArea: 'UNION_WORK' };
}

function position(personId: string, unitId: string, type: string, rank = 10, dates: object = {}) {
  const ids = { positionId: `${personId} ${unitId}`, personId, unitId };
  return { ...always, ...ids, type, title: type, rank, home: true, ...dates };
}

/**
 * A province with a department, and a district with a branch and its group, in which nobody is an officer; a helper is
 * in the branch from 6 to 8 April 2022.
 */
export const ORG = new OrgView({
  units: [
    unit('province', 'PROVINCE', null),
    unit('department', 'DEPARTMENT', 'province'),
    unit('district', 'DISTRICT', 'province'),
    unit('branch', 'BRANCH', 'district'),
    unit('group', 'BRANCH', 'branch'),
  ],
  people: ['chief', 'head', 'specialist', 'secretary', 'officer', 'helper'].map(person),
  positions: [
    position('chief', 'province', 'SECRETARY'),
    position('head', 'department', 'DEPARTMENT_HEAD'),
    position('specialist', 'department', 'SPECIALIST'),
    position('secretary', 'district', 'SECRETARY'),
    position('officer', 'district', 'UNION_OFFICER', 20),
    position('helper', 'branch', 'SPECIALIST', 40, { validFrom: '2022-04-06', validTo: '2022-04-08' }),
  ],
  charges: [],
  calendar: null,
} as unknown as OrgFacts);
