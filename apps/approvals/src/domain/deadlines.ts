import {
  addWorkingDays,
  dayOf,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDays,
  startOfDay,
  type WorkingCalendar,
} from '#calendar';
import type { Step } from './chain.js';
import type { DeadlineRow } from './case.js';

/** 07:30 in Viet Nam, when offices open: reminders come then. */
const MORNING_MS = 7.5 * 3_600_000;

/** Until the administrator's calendar has arrived: Monday to Friday. */
export const PLAIN_CALENDAR: WorkingCalendar = { version: 0, holidays: [], workingDays: [], daysOff: [] };

/** Due at the end of the n-th working day after `now`. */
export function dueOf(step: Step, now: Date, calendar: WorkingCalendar) {
  return addWorkingDays(now, step.dueWorkingDays, calendar);
}

/**
 * The deadlines of a group that opens now: a reminder some working days before, if that morning is still to come, and
 * the overdue one, one millisecond after the last instant that is in time.
 */
export function deadlinesOf(
  groupId: string,
  step: Step,
  now: Date,
  calendar: WorkingCalendar,
  newId: () => string,
): DeadlineRow[] {
  const { dueAt, calendarVersion } = dueOf(step, now, calendar);
  const dueDay = dayOf(dueAt);
  const remindDay = previousWorkingDays(dueDay, step.remindWorkingDaysBefore, calendar).at(-1) ?? dueDay;
  const remindAt = morningOf(remindDay);
  const overdue: DeadlineRow = {
    deadlineId: newId(),
    groupId,
    kind: 'OVERDUE',
    firesAt: new Date(dueAt.getTime() + 1),
    calendarVersion,
  };
  if (remindAt <= now) return [overdue];
  return [{ ...overdue, deadlineId: newId(), kind: 'DUE_SOON', firesAt: remindAt }, overdue];
}

/** When an overdue group is reminded of again: the next working morning. */
export function nextReminder(now: Date, calendar: WorkingCalendar): Date {
  const today = dayOf(now);
  if (isWorkingDay(today, calendar) && now < morningOf(today)) return morningOf(today);
  return morningOf(nextWorkingDay(today, calendar));
}

function morningOf(day: string): Date {
  return new Date(startOfDay(day).getTime() + MORNING_MS);
}
