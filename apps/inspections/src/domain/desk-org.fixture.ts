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

function position(personId: string, unitId: string, type: string, rank = 10) {
  const ids = { positionId: `${personId} ${unitId}`, personId, unitId };
  return { ...always, ...ids, type, title: type, rank, home: true };
}

/** A province with a department, and a district with a branch in which nobody is an officer. */
export const ORG = new OrgView({
  units: [
    unit('province', 'PROVINCE', null),
    unit('department', 'DEPARTMENT', 'province'),
    unit('district', 'DISTRICT', 'province'),
    unit('branch', 'BRANCH', 'district'),
  ],
  people: ['chief', 'head', 'specialist', 'secretary', 'officer'].map(person),
  positions: [
    position('chief', 'province', 'SECRETARY'),
    position('head', 'department', 'DEPARTMENT_HEAD'),
    position('specialist', 'department', 'SPECIALIST'),
    position('secretary', 'district', 'SECRETARY'),
    position('officer', 'district', 'UNION_OFFICER', 20),
  ],
  charges: [],
  calendar: null,
} as unknown as OrgFacts);
