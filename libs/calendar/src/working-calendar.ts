import {
  addDays,
  CalendarError,
  compareDays,
  dayOf,
  endOfDay,
  isCalendarDay,
  isWeekend,
  type CalendarDay,
} from './calendar-day.js';

/** The administrator's calendar, one published version of it. What it does not name is Monday to Friday. */
export type WorkingCalendar = {
  readonly version: number;
  readonly holidays: readonly { readonly day: CalendarDay; readonly name: string }[];
  /** Swapped in: a weekend day that is worked. */
  readonly workingDays: readonly CalendarDay[];
  /** Swapped out: a weekday that is off without being a holiday, e.g. in place of a holiday on a Sunday. */
  readonly daysOff: readonly CalendarDay[];
};

/** Stored together: a later calendar does not silently move a promise that was made under this one. */
export type WorkingDue = { dueAt: Date; calendarVersion: number };

/** A holiday is off by law even where somebody also listed it as worked. */
export function isWorkingDay(day: CalendarDay, calendar: WorkingCalendar): boolean {
  if (holidayName(day, calendar) !== null || calendar.daysOff.includes(day)) return false;
  return calendar.workingDays.includes(day) || !isWeekend(day);
}

export function holidayName(day: CalendarDay, calendar: WorkingCalendar): string | null {
  return calendar.holidays.find((holiday) => holiday.day === day)?.name ?? null;
}

/** The first working day after `day`. */
export function nextWorkingDay(day: CalendarDay, calendar: WorkingCalendar): CalendarDay {
  return rollToWorkingDay(addDays(day, 1), calendar);
}

/** `day` itself if it is worked, else the next working day (Civil Code, article 148.5). */
export function rollToWorkingDay(day: CalendarDay, calendar: WorkingCalendar): CalendarDay {
  let candidate = day;
  // Ends: the lists are finite, and beyond them every Monday is worked.
  while (!isWorkingDay(candidate, calendar)) candidate = addDays(candidate, 1);
  return candidate;
}

export function previousWorkingDay(day: CalendarDay, calendar: WorkingCalendar): CalendarDay {
  let candidate = addDays(day, -1);
  while (!isWorkingDay(candidate, calendar)) candidate = addDays(candidate, -1);
  return candidate;
}

/** The `n` working days before `day`, the nearest first: when to remind of what is due on `day`. */
export function previousWorkingDays(day: CalendarDay, n: number, calendar: WorkingCalendar): CalendarDay[] {
  requireCount(n);
  const days: CalendarDay[] = [];
  while (days.length < n) days.push(previousWorkingDay(days.at(-1) ?? day, calendar));
  return days;
}

/** The `n`-th working day after `day`; `n` = 0 is `day` itself, or the next working day if it is off. */
export function workingDayAfter(day: CalendarDay, n: number, calendar: WorkingCalendar): CalendarDay {
  requireCount(n);
  if (n === 0) return rollToWorkingDay(day, calendar);
  let candidate = day;
  for (let counted = 0; counted < n; counted += 1) candidate = nextWorkingDay(candidate, calendar);
  return candidate;
}

/** Due at the end of the `n`-th working day after the instant's day, which itself is not counted. */
export function addWorkingDays(instant: Date, n: number, calendar: WorkingCalendar): WorkingDue {
  return {
    dueAt: endOfDay(workingDayAfter(dayOf(instant), n, calendar)),
    calendarVersion: calendar.version,
  };
}

/** Working days after `from` up to and with `to`; negative when `to` is earlier. */
export function workingDaysBetween(from: CalendarDay, to: CalendarDay, calendar: WorkingCalendar): number {
  if (compareDays(to, from) < 0) return -workingDaysBetween(to, from, calendar) || 0;
  let count = 0;
  for (let day = from; compareDays(day, to) < 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day, calendar)) count += 1;
  }
  return count;
}

/**
 * What is left of a deadline when it pauses (a case goes back to its submitter): the working days after
 * the pausing day up to the due day, never below zero. Store it, and resume with
 * `addWorkingDays(resumedAt, remaining, calendar)`; pausing and resuming on one day changes nothing.
 */
export function remainingWorkingDays(pausedAt: Date, dueAt: Date, calendar: WorkingCalendar): number {
  return Math.max(0, workingDaysBetween(dayOf(pausedAt), dayOf(dueAt), calendar));
}

export type CalendarProblem = {
  code: 'DAY_INVALID' | 'DAY_TWICE' | 'WORKED_ON_WEEKDAY' | 'OFF_ON_WEEKEND';
  day: string;
};

/** What an administrator should look at before a version is published; empty when all is well. */
export function calendarProblems(calendar: WorkingCalendar): CalendarProblem[] {
  const holidays = calendar.holidays.map((holiday) => holiday.day);
  const all = [...holidays, ...calendar.workingDays, ...calendar.daysOff];
  const invalid = new Set(all.filter((day) => !isCalendarDay(day)));
  const exists = (day: string) => !invalid.has(day);
  const problem = (code: CalendarProblem['code']) => (day: string) => ({ code, day });
  return [
    ...[...invalid].map(problem('DAY_INVALID')),
    ...all.filter((day, at) => exists(day) && all.indexOf(day) < at).map(problem('DAY_TWICE')),
    ...calendar.workingDays.filter((d) => exists(d) && !isWeekend(d)).map(problem('WORKED_ON_WEEKDAY')),
    ...calendar.daysOff.filter((d) => exists(d) && isWeekend(d)).map(problem('OFF_ON_WEEKEND')),
  ];
}

function requireCount(n: number): void {
  if (!Number.isInteger(n) || n < 0) {
    throw new CalendarError('WORKING_DAYS_INVALID', `a count of working days is a whole number from 0: ${n}`);
  }
}
