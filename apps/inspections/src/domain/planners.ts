import { INSPECTION_PLANNERS, INSPECTION_PLANNERS_OF_ALL, type Rights } from '#contracts';

/** Who plans inspections at all; heads of departments only thematic ones. */
export function isPlanner({ roles }: Pick<Rights, 'roles'>): boolean {
  return INSPECTION_PLANNERS.some((role) => roles.has(role));
}

export function plansAll({ roles }: Pick<Rights, 'roles'>): boolean {
  return INSPECTION_PLANNERS_OF_ALL.some((role) => roles.has(role));
}
