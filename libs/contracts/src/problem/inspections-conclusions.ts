import type { Wording } from './wording.js';

/** Conclusions and corrective actions. */
export const CONCLUSION_PROBLEMS = {} as const satisfies Record<string, Wording>;
