import { dayOf, type CalendarDay } from './calendar-day.js';

/**
 * Two clocks, because they may stand in different years. Business time can be set (a demonstration of
 * 2022, a virtual clock that runs a year in a minute); machine time cannot.
 *
 * - Business time: dates, dues, rounds, exemptions, validity of units and positions, reminders.
 * - Machine time: sessions, tokens, ids, retries, leases, time-outs, anything that waits or expires.
 *
 * A session measured by business time would live for four years in a demonstration; a due date measured
 * by machine time would be overdue before it starts. So each is injected under its own name and neither
 * `Date.now()` nor SQL `now()` is called beside them. `kind` exists for the compiler alone: without it
 * every BusinessClock would also pass as a MachineClock.
 */
export interface BusinessClock {
  readonly kind?: 'business';
  now(): Date;
  /** The day in Viet Nam. */
  today(): CalendarDay;
}

export interface MachineClock {
  readonly kind?: 'machine';
  now(): Date;
}

/** Names under which a container provides them. */
export const BUSINESS_CLOCK = Symbol('BusinessClock');
export const MACHINE_CLOCK = Symbol('MachineClock');

/** Business time that runs as fast as the machine's, `offsetMs` away from it; 0 in production. */
export class OffsetBusinessClock implements BusinessClock {
  readonly kind = 'business';

  constructor(
    private readonly offsetMs = 0,
    private readonly machineNow: () => number = Date.now,
  ) {}

  /** A clock that shows `businessNow` at this moment and runs on from there. */
  static startingAt(businessNow: Date, machineNow: () => number = Date.now): OffsetBusinessClock {
    return new OffsetBusinessClock(businessNow.getTime() - machineNow(), machineNow);
  }

  now(): Date {
    return new Date(this.machineNow() + this.offsetMs);
  }

  today(): CalendarDay {
    return dayOf(this.now());
  }
}

export class SystemMachineClock implements MachineClock {
  readonly kind = 'machine';

  now(): Date {
    return new Date();
  }
}
