import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import { HorizonTimer } from '#jobs';
import { DeadlineAlarms, WaitingDeadlines, type DeadlineRef } from '../use-cases/deadline-rows.ports.js';

/** Deadlines that come into the horizon get their jobs. */
@Injectable()
export class DeadlineArmingTimer extends HorizonTimer<DeadlineRef> {
  constructor(
    waiting: WaitingDeadlines,
    alarms: DeadlineAlarms,
    @Inject(BUSINESS_CLOCK) clock: BusinessClock,
  ) {
    super({
      clock,
      upcoming: (from, until) => waiting.upcoming(from, until),
      set: (deadlines) => alarms.set(deadlines),
      missed: () => alarms.missed(),
    });
  }
}
