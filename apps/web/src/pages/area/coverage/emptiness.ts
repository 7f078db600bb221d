import type { components } from '../../../api/schema';

export type AreaUnit = components['schemas']['AreaUnit'];
export type AreaMonth = components['schemas']['AreaMonth'];
export type Level = AreaUnit['level'];

/** How well a unit is looked after; `NOBODY` is what cries out. */
export type Standing = 'NOBODY' | 'WAITING' | 'PLANNED' | 'VISITED';

export function standingOf({ approved, waiting, lastVisit }: AreaUnit): Standing {
  if (lastVisit !== null) return 'VISITED';
  if (approved.trips > 0) return 'PLANNED';
  return waiting.trips > 0 ? 'WAITING' : 'NOBODY';
}

const ORDER: readonly Standing[] = ['NOBODY', 'WAITING', 'PLANNED', 'VISITED'];

/** Where nobody goes first, then where somebody was the fewest days and the longest ago. */
export function byEmptiness(a: AreaUnit, b: AreaUnit): number {
  return (
    ORDER.indexOf(standingOf(a)) - ORDER.indexOf(standingOf(b)) ||
    a.approved.days - b.approved.days ||
    a.waiting.days - b.waiting.days ||
    (a.lastVisit ?? '').localeCompare(b.lastVisit ?? '') ||
    byName(a, b)
  );
}

export function byName(a: AreaUnit, b: AreaUnit): number {
  return a.name.localeCompare(b.name, 'vi');
}

/** Groups of levels that are looked at apart. */
export const LEVELS = {
  huyen: ['DISTRICT', 'AFFILIATED'],
  'co-so': ['GRASSROOTS'],
  'chi-doan': ['BRANCH'],
} as const satisfies Record<string, readonly Level[]>;
export type LevelGroup = keyof typeof LEVELS;

export function groupOf(level: Level): LevelGroup | undefined {
  return (Object.keys(LEVELS) as LevelGroup[]).find((group) =>
    (LEVELS[group] as readonly Level[]).includes(level),
  );
}

/** First and last day of a month, or of the year. */
export function spanOf(year: number, month: number | undefined): { from: string; to: string } {
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const two = (value: number) => String(value).padStart(2, '0');
  return { from: `${year}-${two(month)}-01`, to: `${year}-${two(month)}-${two(last)}` };
}
