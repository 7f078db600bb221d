import type { Role } from '../../roles.js';

/** Who plans every inspection of the province. */
export const INSPECTION_PLANNERS_OF_ALL: readonly Role[] = ['ORGANISATION_INSPECTION', 'STANDING_COMMITTEE'];

/** Who plans inspections, and so may ask units for reports; heads of departments only thematic ones. */
export const INSPECTION_PLANNERS: readonly Role[] = [...INSPECTION_PLANNERS_OF_ALL, 'DEPARTMENT_HEAD'];
