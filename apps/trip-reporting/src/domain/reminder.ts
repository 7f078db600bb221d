import { addDays, startOfDay, type CalendarDay } from '#calendar';
import type { DutyReminder } from '#contracts';
import type { z } from 'zod';

export type ReminderKind = z.infer<typeof DutyReminder>['kind'];

/** What is to happen to a duty at a time. */
export type Reminder = { reminderId: string; kind: ReminderKind; number: number; dueAt: Date };

/** `number`: days left of DUE_SOON, otherwise 0; null: the next of its kind. */
export type NewReminder = { kind: ReminderKind; number: number | null; dueAt: Date };

export type ReminderChange =
  | { change: 'PLANT'; reminder: NewReminder }
  /** Planted and settled at once: of the weeks that passed unnoticed only the last one rings. */
  | { change: 'PLANT_FIRED' | 'PLANT_SKIPPED'; reminder: NewReminder }
  | { change: 'SETTLE'; reminderId: string; as: 'FIRED' | 'SKIPPED' }
  | { change: 'CANCEL_PENDING' };

/** Reminders come three days before, the day before and on the due day. */
export const DAYS_BEFORE = [3, 1, 0] as const;

/** 07:30 in Viet Nam, when offices open. */
const MORNING_MS = 7.5 * 3_600_000;
const WEEK_MS = 7 * 86_400_000;

export function morningOf(day: CalendarDay): Date {
  return new Date(startOfDay(day).getTime() + MORNING_MS);
}

export function weeksAfter(instant: Date, weeks: number): Date {
  return new Date(instant.getTime() + weeks * WEEK_MS);
}

/** One millisecond after the last instant that is in time. */
export function overdueAt(dueAt: Date): Date {
  return new Date(dueAt.getTime() + 1);
}

/** Whole weeks since a duty fell due; 0 in the first. */
export function weeksOverdue(dueAt: Date, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - overdueAt(dueAt).getTime()) / WEEK_MS));
}

/** Reminders before and at the due time, without the mornings that are over. */
export function remindersUntilDue(dueDay: CalendarDay, dueAt: Date, now: Date): NewReminder[] {
  const soon = DAYS_BEFORE.map((number): NewReminder => {
    return { kind: 'DUE_SOON', number, dueAt: morningOf(addDays(dueDay, -number)) };
  });
  const coming = soon.filter((reminder) => reminder.dueAt > now);
  return [...coming, { kind: 'OVERDUE', number: 0, dueAt: overdueAt(dueAt) }];
}
