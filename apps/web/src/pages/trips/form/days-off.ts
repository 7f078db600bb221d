import type { components } from '../../../api/schema';
import { daysOf } from './use-own-trips';

type Calendar = Pick<components['schemas']['CalendarFacts'], 'holidays' | 'workingDays' | 'daysOff'>;
export type DaysOff = {
  /** Each holiday with its days, in order. */
  holidays: { name: string; days: string[] }[];
  /** Days of a weekend that are no holiday, and those given for one. */
  others: string[];
};

/** Which days of a trip are days off: they count like any other, but one wants to know. */
export function daysOffWithin(from: string, to: string, calendar: Calendar): DaysOff {
  const names = new Map(calendar.holidays.map(({ day, name }) => [day, name]));
  const holidays = new Map<string, string[]>();
  const others: string[] = [];
  for (const day of daysOf(from, to)) {
    const name = names.get(day);
    if (name !== undefined) holidays.set(name, [...(holidays.get(name) ?? []), day]);
    else if (calendar.daysOff.includes(day) || (isWeekend(day) && !calendar.workingDays.includes(day)))
      others.push(day);
  }
  return { holidays: [...holidays].map(([name, days]) => ({ name, days })), others };
}

function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}
