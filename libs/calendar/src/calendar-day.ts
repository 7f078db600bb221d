/**
 * A day of business: `YYYY-MM-DD` in Asia/Ho_Chi_Minh, as it stands in JSON, in a PostgreSQL `date` and in
 * an `<input type="date">`. A string and not a Date, because a Date is an instant and shifts by a day when
 * a machine in another time zone prints it. Strings of this form also sort and compare as days.
 */
export type CalendarDay = string;

export type CalendarErrorCode = 'DAY_INVALID' | 'TRIP_DATES_INVALID' | 'WORKING_DAYS_INVALID';

export class CalendarError extends Error {
  constructor(
    readonly code: CalendarErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'CalendarError';
  }
}

/** Viet Nam has no daylight saving time and has kept this offset since 1975. */
export const VIETNAM_OFFSET = '+07:00';
const VIETNAM_OFFSET_MS = 7 * 3_600_000;
const DAY_MS = 86_400_000;
const DAY_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A year outside these is a slip of the keyboard (0202 for 2022), not a plan. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2999;

/** True for a day that exists: 2024-02-29 yes, 2022-11-31 no, "2022-1-5" no. */
export function isCalendarDay(value: string): boolean;
export function isCalendarDay(value: unknown): value is CalendarDay;
export function isCalendarDay(value: unknown): boolean {
  return !Number.isNaN(epochDayOrNaN(value));
}

/** The same text, once it is known to be a day that exists. Throws `DAY_INVALID`. */
export function parseDay(text: string): CalendarDay {
  epochDay(text);
  return text;
}

/** Days since 1970-01-01, the index that counting and range constraints stand on. */
export function epochDay(day: CalendarDay): number {
  const index = epochDayOrNaN(day);
  if (Number.isNaN(index)) throw new CalendarError('DAY_INVALID', `not a calendar day: ${excerpt(day)}`);
  return index;
}

export function dayFromEpoch(index: number): CalendarDay {
  const date = new Date(index * DAY_MS);
  const day = Number.isInteger(index) && !Number.isNaN(date.getTime()) ? date.toISOString().slice(0, 10) : '';
  if (!isCalendarDay(day)) throw new CalendarError('DAY_INVALID', `no calendar day has the index ${index}`);
  return day;
}

export function addDays(day: CalendarDay, days: number): CalendarDay {
  return dayFromEpoch(epochDay(day) + days);
}

/** The same day `months` later, or the last of that month where it has none (Civil Code, article 148.3). */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
  const date = new Date(epochDay(day) * DAY_MS);
  const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1);
  const next = new Date(first);
  const daysInMonth = new Date(Date.UTC(next.getUTCFullYear(), next.getUTCMonth() + 1, 0)).getUTCDate();
  return dayFromEpoch(first / DAY_MS + Math.min(date.getUTCDate(), daysInMonth) - 1);
}

/** Days from `from` to `to`; negative when `to` is earlier. Inclusive counts are one more. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return epochDay(to) - epochDay(from);
}

/** For `sort`: negative, zero or positive. */
export function compareDays(a: CalendarDay, b: CalendarDay): number {
  return epochDay(a) - epochDay(b);
}

export function earlierOf(a: CalendarDay, b: CalendarDay): CalendarDay {
  return compareDays(a, b) <= 0 ? a : b;
}

export function laterOf(a: CalendarDay, b: CalendarDay): CalendarDay {
  return compareDays(a, b) >= 0 ? a : b;
}

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export function dayOfWeek(day: CalendarDay): Weekday {
  // 1970-01-01 was a Thursday; the double remainder keeps days before it positive.
  return (((((epochDay(day) + 3) % 7) + 7) % 7) + 1) as Weekday;
}

export function isWeekend(day: CalendarDay): boolean {
  return dayOfWeek(day) >= 6;
}

export function yearOf(day: CalendarDay): number {
  epochDay(day);
  return Number(day.slice(0, 4));
}

export type Quarter = 1 | 2 | 3 | 4;

export function quarterOf(day: CalendarDay): Quarter {
  epochDay(day);
  return Math.ceil(Number(day.slice(5, 7)) / 3) as Quarter;
}

/** Every day from `from` to `to`, both included; nothing when `to` is earlier. */
export function* eachDay(from: CalendarDay, to: CalendarDay): Generator<CalendarDay> {
  const last = epochDay(to);
  for (let index = epochDay(from); index <= last; index += 1) yield dayFromEpoch(index);
}

/** The day in Viet Nam at that instant: 2022-03-17T17:00:00Z is already 18/03/2022. */
export function dayOf(instant: Date): CalendarDay {
  return dayFromEpoch(Math.floor((instant.getTime() + VIETNAM_OFFSET_MS) / DAY_MS));
}

/** 00:00:00.000 of that day in Viet Nam. */
export function startOfDay(day: CalendarDay): Date {
  return new Date(epochDay(day) * DAY_MS - VIETNAM_OFFSET_MS);
}

/** 23:59:59.999 of that day in Viet Nam: the last instant that is still in time. */
export function endOfDay(day: CalendarDay): Date {
  return new Date((epochDay(day) + 1) * DAY_MS - VIETNAM_OFFSET_MS - 1);
}

/** 18/03/2022 */
export function formatDay(day: CalendarDay): string {
  epochDay(day);
  return `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}

/** 2022-03-18T07:00:00.000+07:00: the same instant as `toISOString`, readable as local time. */
export function toVietnamIso(instant: Date): string {
  return new Date(instant.getTime() + VIETNAM_OFFSET_MS).toISOString().replace('Z', VIETNAM_OFFSET);
}

function epochDayOrNaN(text: unknown): number {
  const match = typeof text === 'string' ? DAY_PATTERN.exec(text) : null;
  if (!match) return Number.NaN;
  const [year, month, dayOfMonth] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < FIRST_YEAR || year > LAST_YEAR) return Number.NaN;
  // Date.UTC rolls 31/11 over to 01/12 instead of refusing it: what comes back must be what went in.
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return exists ? date.getTime() / DAY_MS : Number.NaN;
}

/** What a person typed may be 100 kB long; an error message is not. */
function excerpt(value: unknown): string {
  return JSON.stringify(String(value).slice(0, 40));
}
