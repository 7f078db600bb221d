import type { ModuleMetadata } from '@nestjs/common';
import { DeadlineArmingTimer } from './inbound/deadline-arming.timer.js';
import { DeadlineDueWork } from './inbound/deadline-due-work.js';
import { DeadlineMetrics } from './inbound/deadline.metrics.js';
import { DeadlineProcessor } from './inbound/deadline.processor.js';
import { DeadlineRunner } from './inbound/deadline.runner.js';
import { JobDeadlineAlarms } from './storage/deadline-alarms.js';
import { DeadlineRoom } from './storage/deadline-waiting.js';
import { DeadlineRepository } from './storage/deadline.repository.js';
import { BellRegister } from './use-cases/deadline-bells.js';
import { DeadlineAlarms, DeadlineRows, WaitingDeadlines } from './use-cases/deadline-rows.ports.js';
import { DeadlineBells, Deadlines } from './use-cases/deadlines.ports.js';
import { DeadlineRinging } from './use-cases/ring-deadline.js';

/** What is due: reminders and escalation for every part that sets a due time. */
export const DEADLINES: Required<Pick<ModuleMetadata, 'controllers' | 'providers'>> = {
  controllers: [],
  providers: [
    DeadlineRepository,
    { provide: DeadlineAlarms, useClass: JobDeadlineAlarms },
    { provide: DeadlineRows, useExisting: DeadlineRepository },
    { provide: Deadlines, useExisting: DeadlineRepository },
    { provide: WaitingDeadlines, useClass: DeadlineRoom },
    BellRegister,
    { provide: DeadlineBells, useExisting: BellRegister },
    DeadlineRinging,
    DeadlineArmingTimer,
    DeadlineDueWork,
    DeadlineMetrics,
    DeadlineProcessor,
    DeadlineRunner,
  ],
};
