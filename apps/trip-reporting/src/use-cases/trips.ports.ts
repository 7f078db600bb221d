import type { CalendarDay, TripDates } from '#calendar';
import type { Purpose } from '#contracts';
import type { Tx } from '#database';

export type TripState = 'SUBMITTED' | 'APPROVED' | 'RETURNED' | 'REJECTED' | 'WITHDRAWN' | 'CANCELLED';

/** A submitted registration, with what its plan says about it. */
export type Trip = {
  registrationId: string;
  number: string;
  state: TripState;
  revision: number;
  planId: string;
  year: number;
  provinceId: string;
  submitterId: string;
  submitterUnitId: string;
  participantIds: string[];
  hostUnitIds: string[];
  dates: TripDates;
  purpose: Purpose;
  topicIds: string[];
  roundId: string | null;
  roundName: string | null;
  /** Of the plan: which days count. */
  window: { from: CalendarDay; to: CalendarDay };
  topics: { topicId: string; name: string }[];
};

/** Trips as their duties and reports need them. */
export abstract class Trips {
  abstract find(registrationId: string): Promise<Trip | undefined>;
  /** Nobody approves, cancels or reports on it until this transaction ends. Before its duties. */
  abstract lock(tx: Tx, registrationId: string): Promise<Trip | undefined>;
}
