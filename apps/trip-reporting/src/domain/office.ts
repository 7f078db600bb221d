import type { CalendarDay } from '#calendar';
import type { OrgView } from '#org';

/** Where somebody has their home on a day, and the units whose office that is: itself, and what a department is of. */
export type Office = { homeId: string; unitIds: string[] };

export function officeOf(view: OrgView, personId: string, day: CalendarDay): Office | null {
  const homeId = view.active(personId, day) ? view.home(personId, day)?.unitId : undefined;
  if (homeId === undefined) return null;
  const unit = view.unit(homeId);
  const above = unit?.level === 'DEPARTMENT' && unit.parentId !== null ? [unit.parentId] : [];
  return { homeId, unitIds: [homeId, ...above] };
}

/** Whose days a plan counts: full-time cadres in Union work of its own office. */
export function countingOffice(view: OrgView, personId: string, day: CalendarDay): string[] {
  const person = view.person(personId);
  if (person?.fullTime !== true || person.workArea !== 'UNION_WORK') return [];
  return officeOf(view, personId, day)?.unitIds ?? [];
}
