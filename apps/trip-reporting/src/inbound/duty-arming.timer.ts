import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import { HorizonTimer } from '#jobs';
import { Alarms, Waiting, type ReminderRef } from '../use-cases/duties.ports.js';

/** Reminders that come into the horizon get their jobs. */
@Injectable()
export class DutyArmingTimer extends HorizonTimer<ReminderRef> {
  constructor(waiting: Waiting, alarms: Alarms, @Inject(BUSINESS_CLOCK) clock: BusinessClock) {
    super({
      clock,
      upcoming: (from, until) => waiting.upcoming(from, until),
      set: (reminders) => alarms.set(reminders),
      missed: () => alarms.missed(),
    });
  }
}
