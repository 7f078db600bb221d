import { CalendarError, dayFromEpoch, epochDay, isCalendarDay, type CalendarDay } from './calendar-day.js';
import type { CountingWindow } from './window.js';

/** Morning or afternoon: the smallest piece of a trip that counts. */
export type Half = 'am' | 'pm';

/** From the morning (`am`) or afternoon of one day to the end of the morning or afternoon of another. */
export type TripDates = { from: CalendarDay; fromHalf: Half; to: CalendarDay; toHalf: Half };

export type HalfDay = { day: CalendarDay; half: Half };

/** First half-day index and the one after the last: `epochDay * 2`, plus one for an afternoon. */
export type HalfDayRange = [start: number, endExclusive: number];

export type TripDatesProblem = 'DAY_INVALID' | 'HALF_INVALID' | 'END_BEFORE_START';

/** Whole days, both ends included. */
export function wholeDays(from: CalendarDay, to: CalendarDay = from): TripDates {
  return { from, fromHalf: 'am', to, toHalf: 'pm' };
}

/** Why these are no dates of a trip, or null. For forms: it never throws. */
export function tripDatesProblem(dates: TripDates): TripDatesProblem | null {
  if (!isCalendarDay(dates.from) || !isCalendarDay(dates.to)) return 'DAY_INVALID';
  if (!isHalf(dates.fromHalf) || !isHalf(dates.toHalf)) return 'HALF_INVALID';
  const [start, end] = indexes(dates);
  return end > start ? null : 'END_BEFORE_START';
}

export function isTripDates(dates: TripDates): boolean {
  return tripDatesProblem(dates) === null;
}

/**
 * The trip as a half-open range of integers. In PostgreSQL: `int4range(start, end)`, so that
 * `EXCLUDE USING gist (person_id WITH =, halves WITH &&)` refuses the same person twice on one half day.
 * Throws `TRIP_DATES_INVALID`, as do all functions below.
 */
export function halfDayRange(dates: TripDates): HalfDayRange {
  const problem = tripDatesProblem(dates);
  if (problem) throw new CalendarError('TRIP_DATES_INVALID', `no dates of a trip: ${problem}`);
  return indexes(dates);
}

export function tripDatesOfRange([start, endExclusive]: HalfDayRange): TripDates {
  const first = halfDayOfIndex(start);
  const last = halfDayOfIndex(endExclusive - 1);
  const dates = { from: first.day, fromHalf: first.half, to: last.day, toHalf: last.half };
  halfDayRange(dates);
  return dates;
}

/** Calendar days, inclusive, in steps of 0.5. */
export function countDays(dates: TripDates): number {
  const [start, end] = halfDayRange(dates);
  return (end - start) / 2;
}

/** The part of the trip that lies inside the counting window, or null. */
export function tripWithin(dates: TripDates, window: CountingWindow): TripDates | null {
  return tripIntersection(dates, wholeDays(window.from, window.to));
}

export function countDaysWithin(dates: TripDates, window: CountingWindow): number {
  const inside = tripWithin(dates, window);
  return inside ? countDays(inside) : 0;
}

/** What both have in common, or null: approved ∩ actually travelled. */
export function tripIntersection(a: TripDates, b: TripDates): TripDates | null {
  const [aStart, aEnd] = halfDayRange(a);
  const [bStart, bEnd] = halfDayRange(b);
  const range: HalfDayRange = [Math.max(aStart, bStart), Math.min(aEnd, bEnd)];
  return range[0] < range[1] ? tripDatesOfRange(range) : null;
}

/** True if one half day belongs to both. Ending at noon and starting at noon do not overlap. */
export function tripsOverlap(a: TripDates, b: TripDates): boolean {
  return tripIntersection(a, b) !== null;
}

/** Every half day of the trip in order: the rows of the day ledger. */
export function* eachHalfDay(dates: TripDates): Generator<HalfDay> {
  const [start, end] = halfDayRange(dates);
  for (let index = start; index < end; index += 1) yield halfDayOfIndex(index);
}

/** Days of several trips of one person, every half day once, inside the window if one is given. */
export function countDistinctDays(trips: readonly TripDates[], window?: CountingWindow): number {
  const inside = window ? trips.flatMap((dates) => tripWithin(dates, window) ?? []) : trips;
  return countDistinctHalves(inside.map(halfDayRange)) / 2;
}

/** Half days of several ranges, every one once, inside another range if one is given. */
export function countDistinctHalves(ranges: readonly HalfDayRange[], within?: HalfDayRange): number {
  const [first, endExclusive] = within ?? [-Infinity, Infinity];
  let halves = 0;
  let countedUpTo = first;
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = Math.min(end, endExclusive);
    halves += Math.max(0, last - Math.max(start, countedUpTo));
    countedUpTo = Math.max(countedUpTo, last);
  }
  return halves;
}

function indexes(dates: TripDates): HalfDayRange {
  return [
    epochDay(dates.from) * 2 + (dates.fromHalf === 'pm' ? 1 : 0),
    epochDay(dates.to) * 2 + (dates.toHalf === 'pm' ? 2 : 1),
  ];
}

function halfDayOfIndex(index: number): HalfDay {
  const day = dayFromEpoch(Math.floor(index / 2));
  return { day, half: index - Math.floor(index / 2) * 2 === 1 ? 'pm' : 'am' };
}

function isHalf(value: unknown): value is Half {
  return value === 'am' || value === 'pm';
}
