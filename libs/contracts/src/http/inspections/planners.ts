import type { Role } from '../../roles.js';

/** Who plans inspections; heads of departments only thematic ones. */
export const PLANNERS: readonly Role[] = ['ORGANISATION_INSPECTION', 'STANDING_COMMITTEE', 'DEPARTMENT_HEAD'];
