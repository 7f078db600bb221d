import type { ModuleMetadata } from '@nestjs/common';
import { CaseConsumer } from './inbound/case.consumer.js';
import { ReportQueryController } from './inbound/report-query.controller.js';
import { ReportController } from './inbound/report.controller.js';
import { ReportSqlReader } from './storage/report.reader.js';
import { ReportRepository } from './storage/report.repository.js';
import { ReportChanging } from './use-cases/change-report.js';
import { ReportCorrecting } from './use-cases/correct-report.js';
import { ReportDeleting } from './use-cases/delete-report.js';
import { CorrectionDropping } from './use-cases/drop-correction.js';
import { DeciderNoting } from './use-cases/note-deciders.js';
import { ReportReading } from './use-cases/read-reports.js';
import { ReportReader, Reports } from './use-cases/reports.ports.js';
import { ReportSaving } from './use-cases/save-report.js';
import { ReportSettling } from './use-cases/settle-report.js';
import { ReportSubmitting } from './use-cases/submit-report.js';

/** Reports from draft to verified and corrected. */
export const REPORTS: Required<Pick<ModuleMetadata, 'controllers' | 'providers'>> = {
  controllers: [ReportController, ReportQueryController, CaseConsumer],
  providers: [
    { provide: Reports, useClass: ReportRepository },
    { provide: ReportReader, useClass: ReportSqlReader },
    CorrectionDropping,
    DeciderNoting,
    ReportChanging,
    ReportCorrecting,
    ReportDeleting,
    ReportReading,
    ReportSaving,
    ReportSettling,
    ReportSubmitting,
  ],
};
