import { calendarProblems } from '#calendar';
import { Refusal, type FieldProblem } from '#contracts';
import type { Calendar } from '#org';

export type CalendarDays = Pick<Calendar, 'holidays' | 'workingDays' | 'daysOff'>;

/** Lists in order of their days, so that the same calendar is the same text. */
export function ordered(days: CalendarDays): CalendarDays {
  return {
    holidays: days.holidays
      .map(({ day, name }) => ({ day, name }))
      .sort((a, b) => a.day.localeCompare(b.day)),
    workingDays: [...days.workingDays].sort(),
    daysOff: [...days.daysOff].sort(),
  };
}

/**
 * A working day on a weekday or a day off on a weekend is useless but harmless; a day that stands twice means that
 * somebody meant something else.
 *
 * @returns the same object when nothing changes
 * @throws Refusal INVALID_INPUT
 */
export function changedCalendar(calendar: Calendar, days: CalendarDays): Calendar {
  const wanted = ordered(days);
  const problems: FieldProblem[] = calendarProblems({ version: calendar.version, ...wanted })
    .filter(({ code }) => code === 'DAY_INVALID' || code === 'DAY_TWICE')
    .slice(0, 50)
    .map(({ code, day }) => ({
      pointer: pointerOf(days, day, code === 'DAY_TWICE'),
      code: code.toLowerCase(),
      detail: code === 'DAY_TWICE' ? `Ngày ${day} có hai lần.` : `Không có ngày ${day}.`,
    }));
  if (problems.length > 0) throw new Refusal('INVALID_INPUT', {}, problems);
  if (JSON.stringify(wanted) === JSON.stringify(ordered(calendar))) return calendar;
  return { ...calendar, ...wanted, version: calendar.version + 1 };
}

/** Where the day stands in what was sent; of a day that stands twice the last place. */
function pointerOf(days: CalendarDays, day: string, last: boolean): string {
  const places = [
    ...days.holidays.map((holiday, at) => [`/holidays/${at}/day`, holiday.day] as const),
    ...days.workingDays.map((worked, at) => [`/workingDays/${at}`, worked] as const),
    ...days.daysOff.map((off, at) => [`/daysOff/${at}`, off] as const),
  ].filter(([, found]) => found === day);
  return (last ? places.at(-1) : places[0])?.[0] ?? '';
}
