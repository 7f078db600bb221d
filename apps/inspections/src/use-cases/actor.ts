import type { Rights } from '#contracts';

/** Who asks, with the rights of today. */
export type Actor = { personId: string; rights: Rights };
