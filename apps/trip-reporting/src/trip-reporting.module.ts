import { Module, type DynamicModule } from '@nestjs/common';
import { ClockModule } from '#clock';
import { FileStore, Files } from '#files';
import { HealthChecks, HttpModule, METRICS } from '#http';
import { JobsModule } from '#jobs';
import { MessagingModule } from '#messaging';
import { OrgModule, OrgPicture } from '#org';
import type { TripReportingConfig } from './config.js';
import { DUTIES } from './duties.part.js';
import { FIGURES } from './figures.part.js';
import { FINDINGS } from './findings.part.js';
import { LEDGER } from './ledger.part.js';
import { REPORTS } from './reports.part.js';
import { Prisma } from './storage/prisma.js';

const service = 'trip-reporting';
const PARTS = [DUTIES, REPORTS, LEDGER, FINDINGS, FIGURES];

/** The duty to report, reports with findings and evidence, the day ledger and the statistics of a year. */
@Module({})
export class TripReportingModule {
  static forRoot(config: TripReportingConfig): DynamicModule {
    const files = new Files({ dir: config.FILES_DIR });
    return {
      module: TripReportingModule,
      imports: [
        HttpModule.forRoot({ service, config, rights: OrgPicture, files }),
        MessagingModule.forRoot({
          ...{ service, config, metrics: METRICS, health: HealthChecks },
          // Nobody waits for a duty, and a verified report is seen a tenth of a second later.
          tuning: { gatherMs: 100 },
        }),
        JobsModule.forRoot({ service, config, metrics: METRICS }),
        ClockModule,
        OrgModule.forRoot({ directoryUrl: config.DIRECTORY_URL }),
      ],
      controllers: PARTS.flatMap(({ controllers }) => controllers),
      providers: [
        { provide: Prisma, useFactory: () => new Prisma(config.DATABASE_URL) },
        { provide: FileStore, useValue: files.store },
        ...PARTS.flatMap(({ providers }) => providers),
      ],
    };
  }
}
