import type { Wording } from './wording.js';

/** Visits, self-inspection and checklists. */
export const VISIT_PROBLEMS = {} as const satisfies Record<string, Wording>;
