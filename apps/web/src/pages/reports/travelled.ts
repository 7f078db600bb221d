import type { TripDates } from '../../design/format';

/** A half day of the trip: `2022-08-05am`. Ordered as texts they are ordered in time. */
export type HalfDay = `${string}${'am' | 'pm'}`;

const DAY_MS = 86_400_000;

/** The days from the first to the last, both included. */
export function daysOf({ from, to }: TripDates): string[] {
  const days: string[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += DAY_MS)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}

/** Every half day of the span, in order. */
export function halvesOf(dates: TripDates): HalfDay[] {
  const first: HalfDay = `${dates.from}${dates.fromHalf ?? 'am'}`;
  const last: HalfDay = `${dates.to}${dates.toHalf ?? 'pm'}`;
  return daysOf(dates)
    .flatMap((day): HalfDay[] => [`${day}am`, `${day}pm`])
    .filter((half) => first <= half && half <= last);
}

export type Span = Required<TripDates>;

/** The longest unbroken spans that these half days make up, so that what is kept never overlaps itself. */
export function spansOf(chosen: Iterable<HalfDay>, trip: TripDates): Span[] {
  const wanted = new Set(chosen);
  const spans: Span[] = [];
  let open: Span | undefined;
  for (const half of halvesOf(trip)) {
    if (!wanted.has(half)) {
      open = undefined;
      continue;
    }
    const [day, name] = [half.slice(0, 10), half.endsWith('am') ? 'am' : 'pm'] as const;
    if (open === undefined) {
      open = { from: day, fromHalf: name, to: day, toHalf: name };
      spans.push(open);
    } else {
      open.to = day;
      open.toHalf = name;
    }
  }
  return spans;
}

/** Half days count half. */
export function daysIn(spans: readonly TripDates[]): number {
  return new Set(spans.flatMap(halvesOf)).size / 2;
}

export type Going = 'ALL' | 'PART' | 'NONE';

export function goingOf(spans: readonly TripDates[], trip: TripDates): Going {
  const days = daysIn(spans);
  if (days === 0) return 'NONE';
  return days === daysIn([trip]) ? 'ALL' : 'PART';
}
