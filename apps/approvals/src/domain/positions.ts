import type { UnitLevel } from '#contracts';

/** What a chain may name. Posts of one rung stand for each other in units of different kinds. */
export type PositionType = { title: string; levels: readonly UnitLevel[]; rung: string };

const UNITS: readonly UnitLevel[] = ['PROVINCE', 'DISTRICT', 'AFFILIATED', 'GRASSROOTS', 'BRANCH'];

/**
 * The posts of a Youth Union, domain §1 rows 53, 54, 59–63. The directory may know more; those are learned from its
 * copy. Here they stand so that a chain can be checked before the first of them has arrived.
 */
export const POSITION_TYPES: ReadonlyMap<string, PositionType> = new Map([
  ['SECRETARY', { title: 'Bí thư', levels: UNITS, rung: 'SECRETARY' }],
  [
    'STANDING_DEPUTY_SECRETARY',
    {
      title: 'Phó Bí thư Thường trực',
      levels: ['PROVINCE', 'DISTRICT'],
      rung: 'STANDING_DEPUTY_SECRETARY',
    },
  ],
  ['DEPUTY_SECRETARY', { title: 'Phó Bí thư', levels: UNITS, rung: 'DEPUTY_SECRETARY' }],
  [
    'STANDING_COMMITTEE_MEMBER',
    {
      title: 'Ủy viên Ban Thường vụ',
      levels: ['PROVINCE', 'DISTRICT', 'AFFILIATED'],
      rung: 'STANDING_COMMITTEE_MEMBER',
    },
  ],
  [
    'EXECUTIVE_COMMITTEE_MEMBER',
    {
      title: 'Ủy viên Ban Chấp hành',
      levels: ['PROVINCE', 'DISTRICT', 'AFFILIATED', 'GRASSROOTS'],
      rung: 'EXECUTIVE_COMMITTEE_MEMBER',
    },
  ],
  ['DEPARTMENT_HEAD', { title: 'Trưởng ban', levels: ['DEPARTMENT'], rung: 'HEAD' }],
  ['CHIEF_OF_OFFICE', { title: 'Chánh Văn phòng', levels: ['DEPARTMENT'], rung: 'HEAD' }],
  ['COMMISSION_CHAIR', { title: 'Chủ nhiệm', levels: ['DEPARTMENT'], rung: 'HEAD' }],
  ['DEPUTY_DEPARTMENT_HEAD', { title: 'Phó Trưởng ban', levels: ['DEPARTMENT'], rung: 'DEPUTY_HEAD' }],
  ['DEPUTY_CHIEF_OF_OFFICE', { title: 'Phó Chánh Văn phòng', levels: ['DEPARTMENT'], rung: 'DEPUTY_HEAD' }],
  ['SPECIALIST', { title: 'Chuyên viên', levels: ['DEPARTMENT'], rung: 'SPECIALIST' }],
  [
    'UNION_OFFICER',
    { title: 'Cán bộ', levels: ['DISTRICT', 'AFFILIATED', 'GRASSROOTS'], rung: 'UNION_OFFICER' },
  ],
] satisfies [string, PositionType][]);

/** Head and deputies of a department, for a step that asks the department of a person in charge. */
export const HEAD_POSTS = ['DEPARTMENT_HEAD', 'CHIEF_OF_OFFICE', 'COMMISSION_CHAIR'] as const;
export const DEPUTY_HEAD_POSTS = ['DEPUTY_DEPARTMENT_HEAD', 'DEPUTY_CHIEF_OF_OFFICE'] as const;

/** Whether a post can exist in a unit of this level; of posts that are not listed nothing is known. */
export function existsAt(type: string, level: UnitLevel): boolean {
  const known = POSITION_TYPES.get(type);
  return known === undefined || known.levels.includes(level);
}

/** Positions in the order they are tried, those of one rung together. */
export function rungs(types: readonly string[]): string[][] {
  const ladder: string[][] = [];
  let last: string | undefined;
  for (const type of types) {
    const rung = POSITION_TYPES.get(type)?.rung ?? type;
    if (rung === last) ladder.at(-1)?.push(type);
    else ladder.push([type]);
    last = rung;
  }
  return ladder;
}
