import { Module, type DynamicModule } from '@nestjs/common';
import { ClockModule } from '#clock';
import { HealthChecks, HttpModule, METRICS } from '#http';
import { MessagingModule } from '#messaging';
import { OrgModule, OrgPicture } from '#org';
import type { NotificationsConfig } from './config.js';
import { EventsConsumer } from './inbound/events.consumer.js';
import { Housekeeping } from './inbound/housekeeping.js';
import { InboxController } from './inbound/inbox.controller.js';
import { InspectionConsumer } from './inbound/inspection.consumer.js';
import { RepairConsumer } from './inbound/repair.consumer.js';
import { ReportingConsumer } from './inbound/reporting.consumer.js';
import { InboxPages, InboxRepository } from './storage/inbox.repository.js';
import { RetentionRepository } from './storage/retention.repository.js';
import { DeliverNotices, Inboxes } from './use-cases/deliver-notices.js';
import { ReadNotices } from './use-cases/mark-read.js';
import { InboxReader, ReadInbox } from './use-cases/read-inbox.js';
import { KEEP_DAYS, Retention, RetireNotices } from './use-cases/retire-notices.js';

const service = 'notifications';

@Module({})
export class NotificationsModule {
  static forRoot(config: NotificationsConfig): DynamicModule {
    return {
      module: NotificationsModule,
      imports: [
        HttpModule.forRoot({ service, config, rights: OrgPicture }),
        MessagingModule.forRoot({
          ...{ service, config, metrics: METRICS, health: HealthChecks },
          // A message may come a blink later than what it tells of.
          tuning: { gatherMs: 50 },
        }),
        ClockModule,
        OrgModule.forRoot({ directoryUrl: config.DIRECTORY_URL }),
      ],
      controllers: [EventsConsumer, ReportingConsumer, InspectionConsumer, RepairConsumer, InboxController],
      providers: [
        { provide: Inboxes, useClass: InboxRepository },
        { provide: InboxReader, useClass: InboxPages },
        DeliverNotices,
        ReadNotices,
        ReadInbox,
        { provide: Retention, useClass: RetentionRepository },
        { provide: KEEP_DAYS, useValue: config.NOTIFICATIONS_KEEP_DAYS },
        RetireNotices,
        Housekeeping,
      ],
    };
  }
}
