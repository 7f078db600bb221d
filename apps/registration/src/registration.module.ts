import { Module, type DynamicModule } from '@nestjs/common';
import { ClockModule } from '#clock';
import { HealthChecks, HttpModule, METRICS } from '#http';
import { MessagingModule } from '#messaging';
import { OrgModule, OrgPicture } from '#org';
import type { RegistrationConfig } from './config.js';
import { AreaController } from './inbound/area.controller.js';
import { CaseConsumer } from './inbound/case.consumer.js';
import { ExemptionController } from './inbound/exemption.controller.js';
import { PlanController } from './inbound/plan.controller.js';
import { RegistrationQueryController } from './inbound/registration-query.controller.js';
import { RegistrationController } from './inbound/registration.controller.js';
import { AreaSqlReader } from './storage/area.reader.js';
import { PlanPrismaReader } from './storage/plan.reader.js';
import { PlanRepository } from './storage/plan.repository.js';
import { Prisma } from './storage/prisma.js';
import { RegistrationSqlReader } from './storage/registration.reader.js';
import { RegistrationRepository } from './storage/registration.repository.js';
import { PlanAdding } from './use-cases/add-plan.js';
import { RoundAdding } from './use-cases/add-round.js';
import { AreaReader } from './use-cases/areas.js';
import { DraftChanging } from './use-cases/change-draft.js';
import { PlanChanging } from './use-cases/change-plan.js';
import { RoundChanging } from './use-cases/change-round.js';
import { RegistrationChecking } from './use-cases/check-registration.js';
import { DraftDeleting } from './use-cases/delete-draft.js';
import { ExemptionEnding } from './use-cases/end-exemption.js';
import { ExemptionGranting } from './use-cases/grant-exemption.js';
import { MyYear } from './use-cases/my-year.js';
import { PlanReader, Plans } from './use-cases/plans.js';
import { PlanPublishing } from './use-cases/publish-plan.js';
import { AreaReading } from './use-cases/read-areas.js';
import { PlanReading } from './use-cases/read-plans.js';
import { RegistrationReading } from './use-cases/read-registrations.js';
import { RegistrationReader, Registrations } from './use-cases/registrations.js';
import { EndingRequesting } from './use-cases/request-ending.js';
import { DraftSaving } from './use-cases/save-draft.js';
import { RegistrationSettling } from './use-cases/settle-registration.js';
import { RegistrationSubmitting } from './use-cases/submit-registration.js';

const service = 'registration';

const USE_CASES = [
  AreaReading,
  DraftChanging,
  DraftDeleting,
  DraftSaving,
  EndingRequesting,
  ExemptionEnding,
  ExemptionGranting,
  MyYear,
  PlanAdding,
  PlanChanging,
  PlanPublishing,
  PlanReading,
  RegistrationChecking,
  RegistrationReading,
  RegistrationSettling,
  RegistrationSubmitting,
  RoundAdding,
  RoundChanging,
];

const STORAGE = [
  { provide: Registrations, useClass: RegistrationRepository },
  { provide: RegistrationReader, useClass: RegistrationSqlReader },
  { provide: AreaReader, useClass: AreaSqlReader },
  { provide: Plans, useClass: PlanRepository },
  { provide: PlanReader, useClass: PlanPrismaReader },
];

@Module({})
export class RegistrationModule {
  static forRoot(config: RegistrationConfig): DynamicModule {
    return {
      module: RegistrationModule,
      imports: [
        HttpModule.forRoot({ service, config, rights: OrgPicture }),
        MessagingModule.forRoot({
          ...{ service, config, metrics: METRICS, health: HealthChecks },
          // The answer of approvals is looked at by people: as good as at once.
          tuning: { gatherMs: 40 },
        }),
        ClockModule,
        OrgModule.forRoot({ directoryUrl: config.DIRECTORY_URL }),
      ],
      controllers: [
        PlanController,
        ExemptionController,
        // Their static paths come before `:id` of the queries.
        AreaController,
        RegistrationController,
        RegistrationQueryController,
        CaseConsumer,
      ],
      providers: [
        { provide: Prisma, useFactory: () => new Prisma(config.DATABASE_URL) },
        ...STORAGE,
        ...USE_CASES,
      ],
    };
  }
}
