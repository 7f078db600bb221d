import type { OrgView } from '#org';
import type { Duty } from './duty.js';

const HEAD_POSTS = ['DEPARTMENT_HEAD', 'CHIEF_OF_OFFICE', 'COMMISSION_CHAIR'];
const DEPUTY_HEAD_POSTS = ['DEPUTY_DEPARTMENT_HEAD', 'DEPUTY_CHIEF_OF_OFFICE'];
/** Who leads a district or an affiliated unit. */
const SECRETARY = ['SECRETARY'];
/** Who stands above heads: the permanent deputy secretary, then the secretary. */
const PROVINCE_POSTS = [['STANDING_DEPUTY_SECRETARY'], SECRETARY, ['DEPUTY_SECRETARY']];

type Whose = Pick<Duty, 'personId' | 'departmentId' | 'provinceId'>;

/** Department, district or affiliated unit of a person on a day. */
export function departmentOf(view: OrgView, personId: string, day: string): string | null {
  const home = view.home(personId, day);
  if (home === undefined) return null;
  return view.nearest(home.unitId, ['DEPARTMENT', 'DISTRICT', 'AFFILIATED'])?.unitId ?? null;
}

/**
 * Who is told of an overdue report, on this day: the head of the department, of a district its secretary; of a head
 * the permanent deputy secretary. Where a post is vacant the next one up; never the person themselves.
 */
export function headsOf(view: OrgView, duty: Whose, day: string): string[] {
  for (const { unitId, posts } of ladder(view, duty, day)) {
    const found = others(view, unitId, posts, duty.personId, day);
    if (found.length > 0) return found;
  }
  return [];
}

/** Units whose cadres report to this person: departments that they head, districts of which they are secretary. */
export function ledBy(view: OrgView, personId: string, headOfIds: readonly string[], day: string): string[] {
  const led = view.positionsOf(personId, day).filter(({ type, unitId }) => {
    const level = view.unit(unitId)?.level;
    return SECRETARY.includes(type) && (level === 'DISTRICT' || level === 'AFFILIATED');
  });
  return [...new Set([...headOfIds, ...led.map(({ unitId }) => unitId)])];
}

/** Whether this person may excuse the lateness, were there any. Nobody excuses themselves. */
export function mayExcuse(
  view: OrgView,
  duty: Whose,
  by: { personId: string; headOfIds: readonly string[] },
  day: string,
): boolean {
  if (by.personId === duty.personId) return false;
  if (headsOf(view, duty, day).includes(by.personId)) return true;
  if (duty.departmentId !== null && !leads(view, duty, day)) {
    return ledBy(view, by.personId, by.headOfIds, day).includes(duty.departmentId);
  }
  return view
    .holders(duty.provinceId, ['STANDING_DEPUTY_SECRETARY', 'SECRETARY'], day)
    .some(({ personId }) => personId === by.personId);
}

/** Whether the duty is that of the one who leads the department or district. */
function leads(view: OrgView, { personId, departmentId }: Whose, day: string): boolean {
  if (departmentId === null) return false;
  const posts = view.unit(departmentId)?.level === 'DEPARTMENT' ? HEAD_POSTS : SECRETARY;
  return view.holders(departmentId, posts, day).some((position) => position.personId === personId);
}

function ladder(view: OrgView, duty: Whose, day: string): { unitId: string; posts: string[] }[] {
  const above = PROVINCE_POSTS.map((posts) => ({ unitId: duty.provinceId, posts }));
  const { departmentId } = duty;
  if (departmentId === null || leads(view, duty, day)) return above;
  const posts =
    view.unit(departmentId)?.level === 'DEPARTMENT' ? [HEAD_POSTS, DEPUTY_HEAD_POSTS] : [SECRETARY];
  return [...posts.map((rung) => ({ unitId: departmentId, posts: rung })), ...above];
}

function others(view: OrgView, unitId: string, posts: readonly string[], personId: string, day: string) {
  const holders = view.holders(unitId, posts, day).map((position) => position.personId);
  return [...new Set(holders)].filter((id) => id !== personId);
}
