import { Module, type DynamicModule } from '@nestjs/common';
import { ClockModule } from '#clock';
import { FileStore, Files } from '#files';
import { HealthChecks, HttpModule, METRICS } from '#http';
import { JobsModule } from '#jobs';
import { MessagingModule } from '#messaging';
import { OrgModule, OrgPicture } from '#org';
import { CONCLUSIONS } from './conclusions.part.js';
import type { InspectionsConfig } from './config.js';
import { DEADLINES } from './deadlines.part.js';
import { DESK } from './desk.part.js';
import { DOCUMENTS } from './documents.part.js';
import { PAPERS } from './papers.part.js';
import { PLANS } from './plans.part.js';
import { Prisma } from './storage/prisma.js';
import { TERMS } from './use-cases/take-official-number.js';
import { VISITS } from './visits.part.js';

const service = 'inspections';
const PARTS = [PAPERS, DOCUMENTS, DEADLINES, PLANS, VISITS, CONCLUSIONS, DESK];

/** Inspection and supervision: plans with their teams, visits, conclusions, what is repaired, and reports asked for. */
@Module({})
export class InspectionsModule {
  static forRoot(config: InspectionsConfig): DynamicModule {
    const files = new Files({ dir: config.FILES_DIR });
    return {
      module: InspectionsModule,
      imports: [
        HttpModule.forRoot({ service, config, rights: OrgPicture, files }),
        MessagingModule.forRoot({
          ...{ service, config, metrics: METRICS, health: HealthChecks },
          tuning: { gatherMs: 20 },
        }),
        JobsModule.forRoot({ service, config, metrics: METRICS }),
        ClockModule,
        OrgModule.forRoot({ directoryUrl: config.DIRECTORY_URL }),
      ],
      controllers: PARTS.flatMap(({ controllers }) => controllers),
      providers: [
        { provide: Prisma, useFactory: () => new Prisma(config.DATABASE_URL) },
        { provide: FileStore, useValue: files.store },
        { provide: TERMS, useValue: config.NUMBERING_TERMS },
        ...PARTS.flatMap(({ providers }) => providers),
      ],
    };
  }
}
