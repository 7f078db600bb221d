import { addDays, dayOf, startOfDay, type CalendarDay } from '#calendar';
import type { NewDeadline } from './deadline.js';

/** Reminders come three days before, the day before and on the due day. */
const DAYS_BEFORE = [3, 1, 0] as const;

/** 07:30 in Viet Nam, when offices open. */
const MORNING_MS = 7.5 * 3_600_000;
const WEEK_MS = 7 * 86_400_000;

export function morningOf(day: CalendarDay): Date {
  return new Date(startOfDay(day).getTime() + MORNING_MS);
}

/** One millisecond after the last instant that is in time. */
export function overdueAt(owedAt: Date): Date {
  return new Date(owedAt.getTime() + 1);
}

/** Whole weeks since it fell due; 0 in the first, and before. */
export function weeksOverdue(owedAt: Date, at: Date): number {
  return Math.max(0, Math.floor((at.getTime() - overdueAt(owedAt).getTime()) / WEEK_MS));
}

/** The mornings that are still to come, and the moment after the last instant in time, be it over or not. */
export function untilDue(owedAt: Date, now: Date): NewDeadline[] {
  const dueDay = dayOf(owedAt);
  const mornings = DAYS_BEFORE.map((number): NewDeadline => {
    return { kind: 'DUE_SOON', number, dueAt: morningOf(addDays(dueDay, -number)), owedAt };
  });
  // What is due at five in the morning is not announced for half past seven.
  const coming = mornings.filter(({ dueAt }) => dueAt > now && dueAt <= owedAt);
  return [...coming, { kind: 'OVERDUE', number: 0, dueAt: overdueAt(owedAt), owedAt }];
}

/** The weekly telling after `from`. */
export function weekAfter(from: Date, owedAt: Date): NewDeadline {
  const dueAt = new Date(from.getTime() + WEEK_MS);
  return { kind: 'WEEKLY', number: weeksOverdue(owedAt, dueAt), dueAt, owedAt };
}
