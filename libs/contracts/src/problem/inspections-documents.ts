import type { Wording } from './wording.js';

/** Official numbers, and the files of inspections. */
export const DOCUMENT_PROBLEMS = {} as const satisfies Record<string, Wording>;
