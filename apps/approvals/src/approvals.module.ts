import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { ClockModule } from '#clock';
import { HealthChecks, HttpModule, METRICS } from '#http';
import { JobsModule } from '#jobs';
import { MessagingModule } from '#messaging';
import { OrgModule, OrgPicture } from '#org';
import type { ApprovalsConfig } from './config.js';
import type { Patience } from './domain/hop.js';
import { ArmingTimer } from './inbound/arming.timer.js';
import { CaseController } from './inbound/case.controller.js';
import { ChainController } from './inbound/chain.controller.js';
import { DeadlineProcessor } from './inbound/deadline.processor.js';
import { DeadlineRunner } from './inbound/deadline.runner.js';
import { DeadlineWork } from './inbound/deadline.work.js';
import { HopRunner } from './inbound/hop.runner.js';
import { IncidentController } from './inbound/incident.controller.js';
import { InspectionConsumer } from './inbound/inspection.consumer.js';
import { PostProcessor } from './inbound/post.processor.js';
import { PostRunner } from './inbound/post.runner.js';
import { PostWork } from './inbound/post.work.js';
import { RegistrationConsumer } from './inbound/registration.consumer.js';
import { ReportConsumer } from './inbound/report.consumer.js';
import { RoutingProcessor } from './inbound/routing.processor.js';
import { TaskController } from './inbound/task.controller.js';
import { WaitingMetrics } from './inbound/waiting.metrics.js';
import { CaseLibrary } from './storage/case.reader.js';
import { CaseRepository } from './storage/case.repository.js';
import { ChainRepository } from './storage/chain.repository.js';
import { IncidentRepository } from './storage/incident.repository.js';
import { JobAlarms } from './storage/job-alarms.js';
import { PostRows } from './storage/post-watch.js';
import { Prisma } from './storage/prisma.js';
import { WaitingRows } from './storage/waiting-room.js';
import { ChainBook } from './use-cases/chain.ports.js';
import { DecideTasks } from './use-cases/decide-task.js';
import { DraftChains } from './use-cases/draft-chain.js';
import { EndCases } from './use-cases/end-case.js';
import { ExecuteHops } from './use-cases/execute-hops.js';
import { FireDeadlines } from './use-cases/fire-deadlines.js';
import { IncidentLists } from './use-cases/list-incidents.js';
import { OpenCases } from './use-cases/open-cases.js';
import { Alarms, CaseStore, ChainShelf, PATIENCE, WaitingRoom } from './use-cases/ports.js';
import { PreviewChains } from './use-cases/preview-chain.js';
import { PublishChains } from './use-cases/publish-chain.js';
import { PostWatch, ReassignTasks } from './use-cases/reassign-tasks.js';
import { ReadCases } from './use-cases/read-case.js';
import { Queues } from './use-cases/read-queue.js';
import { ReadTasks } from './use-cases/read-task.js';
import { CaseReader } from './use-cases/reading.ports.js';
import { IncidentBook, RetryIncidents } from './use-cases/retry-incident.js';

const SERVICE = 'approvals';
/** Machine ms after which a hop that waits for the directory is tried again. */
const AGAIN_MS = 1_000;

const USE_CASES: Provider[] = [
  DecideTasks,
  DraftChains,
  EndCases,
  ExecuteHops,
  FireDeadlines,
  IncidentLists,
  OpenCases,
  PreviewChains,
  PublishChains,
  Queues,
  ReadCases,
  ReadTasks,
  ReassignTasks,
  RetryIncidents,
];

const STORAGE: Provider[] = [
  ChainRepository,
  { provide: Alarms, useClass: JobAlarms },
  { provide: CaseReader, useClass: CaseLibrary },
  { provide: CaseStore, useClass: CaseRepository },
  { provide: ChainBook, useExisting: ChainRepository },
  { provide: ChainShelf, useExisting: ChainRepository },
  { provide: IncidentBook, useClass: IncidentRepository },
  { provide: PostWatch, useClass: PostRows },
  { provide: WaitingRoom, useClass: WaitingRows },
];

/** Cases that walk their chains: who decides, until when, and what became of it. */
@Module({})
export class ApprovalsModule {
  static forRoot(config: ApprovalsConfig): DynamicModule {
    const patience: Patience = { waitMs: config.HOP_PATIENCE_MS, againMs: AGAIN_MS };
    return {
      module: ApprovalsModule,
      imports: [
        HttpModule.forRoot({ service: SERVICE, config, rights: OrgPicture }),
        MessagingModule.forRoot({
          ...{ service: SERVICE, config, metrics: METRICS, health: HealthChecks },
          tuning: { gatherMs: 15 },
        }),
        ClockModule,
        JobsModule.forRoot({ service: SERVICE, config, metrics: METRICS }),
        OrgModule.forRoot({ directoryUrl: config.DIRECTORY_URL }),
      ],
      controllers: [
        TaskController,
        CaseController,
        ChainController,
        IncidentController,
        RegistrationConsumer,
        ReportConsumer,
        InspectionConsumer,
      ],
      providers: [
        { provide: PATIENCE, useValue: patience },
        { provide: Prisma, useFactory: () => new Prisma(config.DATABASE_URL) },
        ...STORAGE,
        ...USE_CASES,
        HopRunner,
        RoutingProcessor,
        PostRunner,
        PostProcessor,
        PostWork,
        DeadlineRunner,
        DeadlineProcessor,
        DeadlineWork,
        ArmingTimer,
        WaitingMetrics,
      ],
    };
  }
}
