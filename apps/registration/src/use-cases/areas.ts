import type { z } from 'zod';
import type { CalendarDay, HalfDayRange } from '#calendar';
import type { AreaUnit } from '#contracts';
import type { Registration } from '../domain/registration.js';
import type { AreaScope } from '../domain/visibility.js';

/** Whose trips of which year. */
export type AreaQuestion = { scope: AreaScope; reach: readonly string[]; year: number };

export type CoverageQuestion = AreaQuestion & {
  /** A row counts the trips to a unit: `[row, unit]`. */
  counted: readonly (readonly [string, string])[];
  today: CalendarDay;
};
export type Covered = Pick<
  z.infer<typeof AreaUnit>,
  'unitId' | 'months' | 'approved' | 'waiting' | 'lastVisit'
>;

export type CollisionQuestion = AreaQuestion & {
  /** First half day of interest, as an index of libs/calendar. */
  since?: number;
  after?: { start: number; unitId: string };
  limit: number;
};
export type Meeting = { unitId: string; halves: HalfDayRange; trips: MeetingTrip[] };
/** What every view of a registration shows. */
export type MeetingTrip = Pick<
  Registration,
  'registrationId' | 'number' | 'state' | 'year' | 'participantIds' | 'hostUnitIds' | 'dates' | 'days'
>;

/** What the trips that hold days come to, seen from the units. */
export abstract class AreaReader {
  /** Only rows with trips. */
  abstract coverage(question: CoverageQuestion): Promise<Covered[]>;
  /** The earliest first; one more than `limit` when there are more. */
  abstract collisions(question: CollisionQuestion): Promise<Meeting[]>;
}
