import { addDays, dayOf, endOfDay, laterOf, type CalendarDay } from './calendar-day.js';
import { rollToWorkingDay, type WorkingCalendar } from './working-calendar.js';

/** "sau 10 ngày phải có báo cáo kết quả" (article 000), read as: at the latest on the tenth day after. */
export const REPORT_DAYS = 10;

export type ReportDueRule = {
  /** The plan's switch: whether the Union applies the Civil Code's rule on weekends is not known. */
  rollToWorkingDay: boolean;
  days?: number;
};

export type ReportDue = {
  dueDay: CalendarDay;
  dueAt: Date;
  /** The calendar that was asked, or null where the rule asks none. */
  calendarVersion: number | null;
};

/**
 * The end of the tenth calendar day after the later of the trip's end and its approval; that first day is
 * not counted. A trip approved after it was made would otherwise be late on the day it is approved.
 */
export function reportDue(
  trip: { endsOn: CalendarDay; approvedAt: Date },
  rule: ReportDueRule,
  calendar: WorkingCalendar,
): ReportDue {
  const countedFrom = laterOf(trip.endsOn, dayOf(trip.approvedAt));
  const lastDay = addDays(countedFrom, rule.days ?? REPORT_DAYS);
  const dueDay = rule.rollToWorkingDay ? rollToWorkingDay(lastDay, calendar) : lastDay;
  return {
    dueDay,
    dueAt: endOfDay(dueDay),
    calendarVersion: rule.rollToWorkingDay ? calendar.version : null,
  };
}

/** The server's receipt counts; the last millisecond of the due day is in time. */
export function isLate(receivedAt: Date, dueAt: Date): boolean {
  return receivedAt.getTime() > dueAt.getTime();
}
