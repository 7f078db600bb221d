import type { Wording } from './wording.js';

/** Criteria sets, inspection plans and teams. */
export const INSPECTION_PLAN_PROBLEMS = {} as const satisfies Record<string, Wording>;
