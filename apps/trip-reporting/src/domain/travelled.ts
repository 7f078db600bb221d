import {
  countDistinctDays,
  eachHalfDay,
  halfDayRange,
  isTripDates,
  tripDatesOfRange,
  tripIntersection,
  tripWithin,
  type CountingWindow,
  type HalfDay,
  type TripDates,
} from '#calendar';
import type { ReportFields } from '#contracts';

type Travelled = Pick<ReportFields['travellers'][number], 'travelled'>;

export function daysTravelled({ travelled }: Travelled): number {
  return countDistinctDays(travelled.filter(isTripDates));
}

/** First to last half day that anybody travelled; null where nobody did. */
export function spanOf(travellers: readonly Travelled[]): TripDates | null {
  const ranges = travellers.flatMap(({ travelled }) => travelled).map(halfDayRange);
  if (ranges.length === 0) return null;
  return tripDatesOfRange([
    Math.min(...ranges.map(([start]) => start)),
    Math.max(...ranges.map(([, end]) => end)),
  ]);
}

/** The half days that count: approved ∩ actually travelled ∩ counting window, every one once, in order. */
export function countingHalves(
  travelled: readonly TripDates[],
  approved: TripDates,
  window: CountingWindow,
): HalfDay[] {
  const halves = travelled.flatMap((dates) => {
    const onTrip = tripIntersection(dates, approved);
    const inside = onTrip === null ? null : tripWithin(onTrip, window);
    return inside === null ? [] : [...eachHalfDay(inside)];
  });
  const once = new Map(halves.map((half) => [`${half.day}${half.half}`, half]));
  return [...once.keys()].sort().flatMap((key) => once.get(key) ?? []);
}
