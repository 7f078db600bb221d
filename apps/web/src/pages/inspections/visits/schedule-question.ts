import { daysBetween, type TripDates } from '../../../design/format';
import type { Visit } from './visit-states';

export const STATES: readonly Visit['state'][] = ['PLANNED', 'OPEN', 'FINISHED', 'CANCELLED'];
/** In the address, and as it is asked of the server. */
export const SCOPES = { doan: 'team', 'don-vi': 'unit' } as const;
export type ScopeName = keyof typeof SCOPES;
/** In the address for every month. */
export const EVERY = 'tat-ca';

export function stateFrom(text: string | undefined): Visit['state'] | undefined {
  return STATES.find((one) => one === text);
}

export function scopeFrom(text: string | undefined): ScopeName | undefined {
  return text === 'doan' || text === 'don-vi' ? text : undefined;
}

/** The month that is shown, `YYYY-MM`: that of today, unless a plan is; a plan shows all of its visits. */
export function monthFrom(text: string | undefined, planned: boolean, today: string): string | undefined {
  if (text === EVERY) return undefined;
  if (text !== undefined && /^\d{4}-(0[1-9]|1[0-2])$/.test(text)) return text;
  return planned ? undefined : today.slice(0, 7);
}

export function monthAfter(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
}

/** First and last day of a month. */
export function daysOf(month: string): { from: string; to: string } {
  const last = Date.parse(`${monthAfter(month, 1)}-01`) - 86_400_000;
  return { from: `${month}-01`, to: new Date(last).toISOString().slice(0, 10) };
}

/** Monday of the week of a day. */
export function weekOf(day: string): string {
  const at = Date.parse(day);
  const weekday = (new Date(at).getUTCDay() + 6) % 7;
  return new Date(at - weekday * 86_400_000).toISOString().slice(0, 10);
}

export function lastDayOfWeek(monday: string): string {
  return new Date(Date.parse(monday) + 6 * 86_400_000).toISOString().slice(0, 10);
}

/** Earliest first, in weeks. */
export function inWeeks<V extends { dates: { from: string } }>(visits: readonly V[]): [string, V[]][] {
  const weeks = new Map<string, V[]>();
  for (const visit of earliestFirst(visits)) {
    const week = weekOf(visit.dates.from);
    weeks.set(week, [...(weeks.get(week) ?? []), visit]);
  }
  return [...weeks];
}

export function earliestFirst<V extends { dates: { from: string } }>(visits: readonly V[]): V[] {
  return [...visits].sort((a, b) => (a.dates.from < b.dates.from ? -1 : 1));
}

export type HalfDay = { day: string; half: 'am' | 'pm' };

/** Every half day of a visit up to today. */
export function halvesOf({ from, fromHalf = 'am', to, toHalf = 'pm' }: TripDates, today: string): HalfDay[] {
  const days = Array.from({ length: daysBetween(from, to) + 1 }, (_, at) =>
    new Date(Date.parse(from) + at * 86_400_000).toISOString().slice(0, 10),
  );
  return days
    .flatMap((day): HalfDay[] => [
      { day, half: 'am' },
      { day, half: 'pm' },
    ])
    .filter(({ day, half }) => !(day === from && half < fromHalf) && !(day === to && half > toHalf))
    .filter(({ day }) => day <= today);
}
