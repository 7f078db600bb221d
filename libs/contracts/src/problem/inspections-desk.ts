import type { Wording } from './wording.js';

/** Desk supervision. */
export const DESK_PROBLEMS = {} as const satisfies Record<string, Wording>;
