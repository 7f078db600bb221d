import type { ModuleMetadata } from '@nestjs/common';
import { CriteriaController } from './inbound/criteria.controller.js';
import { PlanQueryController } from './inbound/plan-query.controller.js';
import { PlanController } from './inbound/plan.controller.js';
import { CriteriaRepository, CriteriaSqlReader } from './storage/criteria.repository.js';
import { PlanSqlReader } from './storage/plan.reader.js';
import { PlanRepository } from './storage/plan.repository.js';
import { PlannedVisitRepository } from './storage/planned-visit.repository.js';
import { PlanAmending } from './use-cases/amend-plan.js';
import { CriteriaBook, CriteriaReader } from './use-cases/criteria.ports.js';
import { PlanEnding } from './use-cases/end-plan.js';
import { PlanIssuing } from './use-cases/issue-plan.js';
import { PlanPapers } from './use-cases/keep-plan-papers.js';
import { PlanShowing } from './use-cases/plan-view.js';
import { PlannedVisits } from './use-cases/planned-visits.ports.js';
import { PlanReader, Plans } from './use-cases/plans.ports.js';
import { CriteriaReading } from './use-cases/read-criteria.js';
import { PlanReading } from './use-cases/read-plans.js';
import { PlanSubmitting } from './use-cases/submit-plan.js';
import { CriteriaWriting } from './use-cases/write-criteria.js';
import { PlanWriting } from './use-cases/write-plan.js';

/** Criteria sets, plans and their teams. */
export const PLANS: Required<Pick<ModuleMetadata, 'controllers' | 'providers'>> = {
  controllers: [CriteriaController, PlanQueryController, PlanController],
  providers: [
    { provide: CriteriaBook, useClass: CriteriaRepository },
    { provide: CriteriaReader, useClass: CriteriaSqlReader },
    { provide: Plans, useClass: PlanRepository },
    { provide: PlanReader, useClass: PlanSqlReader },
    { provide: PlannedVisits, useClass: PlannedVisitRepository },
    CriteriaReading,
    CriteriaWriting,
    PlanAmending,
    PlanEnding,
    PlanIssuing,
    PlanPapers,
    PlanReading,
    PlanShowing,
    PlanSubmitting,
    PlanWriting,
  ],
};
