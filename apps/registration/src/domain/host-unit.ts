import type { UnitLevel } from '#contracts';

/** Where one cannot go on a grassroots trip; such a request would find nobody to decide it. */
const NO_GRASSROOTS: readonly UnitLevel[] = ['CENTRAL', 'PROVINCE', 'DEPARTMENT'];

export function canHost(level: UnitLevel): boolean {
  return !NO_GRASSROOTS.includes(level);
}
