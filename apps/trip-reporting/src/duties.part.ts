import type { ModuleMetadata } from '@nestjs/common';
import { DutyArmingTimer } from './inbound/duty-arming.timer.js';
import { DutyDeadlineProcessor } from './inbound/duty-deadline.processor.js';
import { DutyDueWork } from './inbound/duty-due-work.js';
import { ReminderRunner } from './inbound/duty-reminder.runner.js';
import { DutyController } from './inbound/duty.controller.js';
import { DutyMetrics } from './inbound/duty.metrics.js';
import { FactsConsumer } from './inbound/facts.consumer.js';
import { JobAlarms } from './storage/duty-alarms.js';
import { WaitingReminders } from './storage/duty-reminders.js';
import { DutySqlReader } from './storage/duty.reader.js';
import { DutyRepository } from './storage/duty.repository.js';
import { PlanFactsBook } from './storage/plan.facts.js';
import { TripRepository } from './storage/trip.repository.js';
import { Alarms, Duties, DutyReader, Waiting } from './use-cases/duties.ports.js';
import { DutyExcusing } from './use-cases/excuse-duty.js';
import { FactBook } from './use-cases/facts.ports.js';
import { PlanKeeping } from './use-cases/keep-plan.js';
import { DutyReading } from './use-cases/read-duties.js';
import { DutyRinging } from './use-cases/ring-duties.js';
import { TripSettling } from './use-cases/settle-trip.js';
import { Trips } from './use-cases/trips.ports.js';

/** Facts of registration, the duty to report, and its reminders. */
export const DUTIES: Required<Pick<ModuleMetadata, 'controllers' | 'providers'>> = {
  controllers: [DutyController, FactsConsumer],
  providers: [
    { provide: Alarms, useClass: JobAlarms },
    { provide: Duties, useClass: DutyRepository },
    { provide: DutyReader, useClass: DutySqlReader },
    { provide: FactBook, useClass: PlanFactsBook },
    { provide: Trips, useClass: TripRepository },
    { provide: Waiting, useClass: WaitingReminders },
    DutyExcusing,
    DutyReading,
    DutyRinging,
    PlanKeeping,
    TripSettling,
    DutyArmingTimer,
    DutyDeadlineProcessor,
    DutyDueWork,
    DutyMetrics,
    ReminderRunner,
  ],
};
