import type { ModuleMetadata } from '@nestjs/common';
import { ConclusionQueryController } from './inbound/conclusion-query.controller.js';
import { ConclusionController } from './inbound/conclusion.controller.js';
import { CorrectiveActionController } from './inbound/corrective-action.controller.js';
import { IssuedConclusionController } from './inbound/issued-conclusion.controller.js';
import { ConclusionSqlReader } from './storage/conclusion.reader.js';
import { ConclusionRepository } from './storage/conclusion.repository.js';
import { CorrectiveActionSqlReader } from './storage/corrective-action.reader.js';
import { CorrectiveActionRepository } from './storage/corrective-action.repository.js';
import { UnitHistorySqlReader } from './storage/unit-history.reader.js';
import { ActionDesk } from './use-cases/action-desk.js';
import { ConclusionAnswering } from './use-cases/answer-conclusion.js';
import { ActionOwnerChanging } from './use-cases/change-action-owner.js';
import { ConclusionChanging } from './use-cases/change-conclusion.js';
import { ConclusionDesk } from './use-cases/conclusion-desk.js';
import { ConclusionReader, Conclusions } from './use-cases/conclusions.ports.js';
import { CorrectiveActionReader, CorrectiveActions } from './use-cases/corrective-actions.ports.js';
import { ConclusionDeleting } from './use-cases/delete-conclusion.js';
import { ActionExtending } from './use-cases/extend-action.js';
import { ConclusionIssuing } from './use-cases/issue-conclusion.js';
import { ActionFiles } from './use-cases/keep-action-files.js';
import { ActionOpening } from './use-cases/open-actions.js';
import { ActionReading } from './use-cases/read-actions.js';
import { ConclusionReading } from './use-cases/read-conclusions.js';
import { UnitHistoryReading } from './use-cases/read-unit-history.js';
import { ActionRepairing } from './use-cases/repair-action.js';
import { ActionBell } from './use-cases/ring-actions.js';
import { ConclusionSaving } from './use-cases/save-conclusion.js';
import { ConclusionKeeping } from './use-cases/settle-conclusion.js';
import { ConclusionSubmitting } from './use-cases/submit-conclusion.js';
import { UnitHistoryReader } from './use-cases/unit-history.ports.js';
import { RepairJudging } from './use-cases/verify-action.js';
import { ConclusionWithdrawing } from './use-cases/withdraw-conclusion.js';

/** Conclusions and what units repair after them. */
export const CONCLUSIONS: Required<Pick<ModuleMetadata, 'controllers' | 'providers'>> = {
  controllers: [
    ConclusionController,
    IssuedConclusionController,
    ConclusionQueryController,
    CorrectiveActionController,
  ],
  providers: [
    { provide: Conclusions, useClass: ConclusionRepository },
    { provide: ConclusionReader, useClass: ConclusionSqlReader },
    { provide: CorrectiveActions, useClass: CorrectiveActionRepository },
    { provide: CorrectiveActionReader, useClass: CorrectiveActionSqlReader },
    { provide: UnitHistoryReader, useClass: UnitHistorySqlReader },
    ActionBell,
    ActionDesk,
    ActionExtending,
    ActionFiles,
    ActionOpening,
    ActionOwnerChanging,
    ActionReading,
    ActionRepairing,
    ConclusionAnswering,
    ConclusionChanging,
    ConclusionDeleting,
    ConclusionDesk,
    ConclusionIssuing,
    ConclusionKeeping,
    ConclusionReading,
    ConclusionSaving,
    ConclusionSubmitting,
    ConclusionWithdrawing,
    RepairJudging,
    UnitHistoryReading,
  ],
};
