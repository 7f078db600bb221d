import type { ModuleMetadata } from '@nestjs/common';
import { ChecklistController } from './inbound/checklist.controller.js';
import { VisitQueryController } from './inbound/visit-query.controller.js';
import { VisitController } from './inbound/visit.controller.js';
import { ChecklistRepository, ChecklistSqlReader } from './storage/checklist.repository.js';
import { VisitSqlReader } from './storage/visit.reader.js';
import { VisitRepository } from './storage/visit.repository.js';
import { VisitCancelling } from './use-cases/cancel-visit.js';
import { ChecklistReader, Checklists } from './use-cases/checklists.ports.js';
import { VisitFinishing } from './use-cases/finish-visit.js';
import { VisitMoving } from './use-cases/move-visit.js';
import { VisitOpening } from './use-cases/open-visit.js';
import { VisitPlacing } from './use-cases/place-visit.js';
import { VisitReading } from './use-cases/read-visits.js';
import { AttendanceRecording } from './use-cases/record-attendance.js';
import { VisitReopening } from './use-cases/reopen-visit.js';
import { ConclusionRinging } from './use-cases/ring-conclusion.js';
import { AnswerSaving } from './use-cases/save-answers.js';
import { VisitScheduling } from './use-cases/schedule-visit.js';
import { SelfInspectionSettling } from './use-cases/settle-self-inspection.js';
import { VisitStarting } from './use-cases/start-visit.js';
import { VisitFiles } from './use-cases/visit-files.js';
import { VisitsOfPlan } from './use-cases/visits-of-plan.ports.js';
import { VisitReader, Visits } from './use-cases/visits.ports.js';

/** The schedule, self-inspection, checklists and the days that teams spend. */
export const VISITS: Required<Pick<ModuleMetadata, 'controllers' | 'providers'>> = {
  controllers: [VisitController, VisitQueryController, ChecklistController],
  providers: [
    { provide: Visits, useClass: VisitRepository },
    { provide: VisitReader, useClass: VisitSqlReader },
    { provide: Checklists, useClass: ChecklistRepository },
    { provide: ChecklistReader, useClass: ChecklistSqlReader },
    { provide: VisitsOfPlan, useExisting: VisitCancelling },
    AnswerSaving,
    AttendanceRecording,
    ConclusionRinging,
    SelfInspectionSettling,
    VisitCancelling,
    VisitFiles,
    VisitFinishing,
    VisitMoving,
    VisitOpening,
    VisitPlacing,
    VisitReading,
    VisitReopening,
    VisitScheduling,
    VisitStarting,
  ],
};
