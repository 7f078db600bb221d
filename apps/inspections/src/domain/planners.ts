import type { Rights } from '#contracts';

/** Who plans inspections at all; heads of departments only thematic ones. */
export function isPlanner({ roles }: Pick<Rights, 'roles'>): boolean {
  return plansAll({ roles }) || roles.has('DEPARTMENT_HEAD');
}

export function plansAll({ roles }: Pick<Rights, 'roles'>): boolean {
  return roles.has('ORGANISATION_INSPECTION') || roles.has('STANDING_COMMITTEE');
}
