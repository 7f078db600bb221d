import { epochDay, isCalendarDay, type CalendarDay } from './calendar-day.js';

/** The days of a plan year that count toward the quota, both ends included. */
export type CountingWindow = { from: CalendarDay; to: CalendarDay };

/** 1 January to 30 November, so that figures are settled before the year-end review (articles 000, 001). */
export function defaultWindow(year: number): CountingWindow {
  return { from: `${year}-01-01`, to: `${year}-11-30` };
}

export function isWindow(window: CountingWindow): boolean {
  return (
    isCalendarDay(window.from) && isCalendarDay(window.to) && epochDay(window.from) <= epochDay(window.to)
  );
}

export function isWithin(day: CalendarDay, window: CountingWindow): boolean {
  return epochDay(window.from) <= epochDay(day) && epochDay(day) <= epochDay(window.to);
}
