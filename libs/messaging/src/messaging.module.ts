import { Module, type DynamicModule, type InjectionToken } from '@nestjs/common';
import type { Registry } from 'prom-client';
import { STATEFUL_SERVICES, type StatefulService } from '#contracts';
import { Database } from '#database';
import { DeadMessages } from './dead-messages.js';
import { MessagingHealth } from './health.js';
import { HintPublisher } from './hints.js';
import { Messaging, type MessagingOptions } from './messaging.js';
import { operationsController } from './operations.controller.js';
import { Outbox } from './outbox.js';

export type MessagingModuleOptions = Omit<MessagingOptions, 'database' | 'metrics'> & {
  /** Where the service's `Registry` of prom-client is injected from. */
  metrics?: InjectionToken<Registry>;
  /** Something that collects health checks. */
  health?: InjectionToken<{ add(name: string, check: () => Promise<void> | void): void }>;
};

/** Events in and out of one service. Needs `Database` from a global module. */
@Module({})
export class MessagingModule {
  static forRoot({ metrics, health, ...options }: MessagingModuleOptions): DynamicModule {
    const given = [metrics, health].filter((token) => token !== undefined);
    const make = (database: Database, ...rest: unknown[]) => {
      const registry = metrics === undefined ? undefined : (rest.shift() as Registry);
      const messaging = new Messaging({ ...options, database, metrics: registry });
      const checks = rest.shift() as { add(name: string, check: () => void): void } | undefined;
      checks?.add('messaging', () => messaging.health.check());
      return messaging;
    };
    return {
      module: MessagingModule,
      global: true,
      controllers: isStateful(options.service) ? [operationsController(options.service)] : [],
      providers: [
        { provide: Messaging, inject: [Database, ...given], useFactory: make },
        { provide: Outbox, inject: [Messaging], useFactory: ({ outbox }: Messaging) => outbox },
        { provide: HintPublisher, inject: [Messaging], useFactory: ({ hints }: Messaging) => hints },
        {
          provide: DeadMessages,
          inject: [Messaging],
          useFactory: (messaging: Messaging) => messaging.deadMessages,
        },
        {
          provide: MessagingHealth,
          inject: [Messaging],
          useFactory: (messaging: Messaging) => messaging.health,
        },
      ],
      exports: [Messaging, Outbox, HintPublisher, DeadMessages, MessagingHealth],
    };
  }
}

function isStateful(service: string): service is StatefulService {
  return (STATEFUL_SERVICES as readonly string[]).includes(service);
}
