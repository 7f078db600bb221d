import { Module, type DynamicModule } from '@nestjs/common';
import { HealthChecks, HttpModule, METRICS } from '#http';
import { MessagingModule } from '#messaging';
import { OrgModule, OrgPicture } from '#org';
import type { NotificationsConfig } from './config.js';
import { EventsConsumer } from './inbound/events.consumer.js';
import { InboxController } from './inbound/inbox.controller.js';
import { InboxPages, InboxRepository } from './storage/inbox.repository.js';
import { DeliverNotices, Inboxes } from './use-cases/deliver-notices.js';
import { ReadNotices } from './use-cases/mark-read.js';
import { InboxReader, ReadInbox } from './use-cases/read-inbox.js';

const service = 'notifications';

@Module({})
export class NotificationsModule {
  static forRoot(config: NotificationsConfig): DynamicModule {
    return {
      module: NotificationsModule,
      imports: [
        HttpModule.forRoot({ service, config, rights: OrgPicture }),
        MessagingModule.forRoot({ service, config, metrics: METRICS, health: HealthChecks }),
        OrgModule.forRoot({ directoryUrl: config.DIRECTORY_URL }),
      ],
      controllers: [EventsConsumer, InboxController],
      providers: [
        { provide: Inboxes, useClass: InboxRepository },
        { provide: InboxReader, useClass: InboxPages },
        DeliverNotices,
        ReadNotices,
        ReadInbox,
      ],
    };
  }
}
