import { createHmac } from 'node:crypto';
import { Global, Module, type DynamicModule, type Provider, type Type } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import {
  BUSINESS_CLOCK,
  MACHINE_CLOCK,
  OffsetBusinessClock,
  SystemMachineClock,
  VirtualBusinessClock,
} from '#calendar';
import { Database } from '#database';
import type { Files } from '#files';
import { CommandInterceptor, REQUEST_HASH_KEY } from './command.interceptor.js';
import { HealthChecks, HealthController, METRICS, createMetrics } from './health.js';
import { InternalTokens } from './internal-token.js';
import { ProblemFilter } from './problem.filter.js';
import { QueryInterceptor } from './query.interceptor.js';
import { ResponseCheck } from './response-check.js';
import { RightsSource, RouteGuard, SERVICE_NAME } from './route.guard.js';
import { UploadDoor } from './upload-door.js';
import { FILES } from './upload.js';

export type HttpModuleOptions = {
  service: string;
  config: {
    NODE_ENV: string;
    INTERNAL_TOKEN_SECRET: string;
    BUSINESS_OFFSET_MS: number;
    VIRTUAL_CLOCK: 'on' | 'off';
    DATABASE_URL: string;
    DATABASE_POOL: number;
  };
  /** How this service learns what a person may do: from its copy of the directory, or as the directory itself. */
  rights: Type<RightsSource>;
  /** For routes that take or give files. */
  files?: Files;
};

/** The doors of a service with tables: guard, validation, transactions, problems, health; and what stands behind them. */
@Global()
@Module({})
export class HttpModule {
  static forRoot({ service, config, rights, files }: HttpModuleOptions): DynamicModule {
    const database = new Database({ url: config.DATABASE_URL, pool: config.DATABASE_POOL, name: service });
    const offset = config.BUSINESS_OFFSET_MS;
    // Who moves it: libs/clock.
    const clock =
      config.VIRTUAL_CLOCK === 'on' ? new VirtualBusinessClock(offset) : new OffsetBusinessClock(offset);
    const health = new HealthChecks();
    health.add('database', () => database.ping());
    // Everything but files works without their storage.
    if (files !== undefined) health.add('files', () => files.store.check(), { essential: false });
    const shared: Provider[] = [
      { provide: SERVICE_NAME, useValue: service },
      { provide: Database, useValue: database },
      { provide: BUSINESS_CLOCK, useValue: clock },
      { provide: MACHINE_CLOCK, useValue: new SystemMachineClock() },
      { provide: InternalTokens, useValue: new InternalTokens(config.INTERNAL_TOKEN_SECRET) },
      { provide: HealthChecks, useValue: health },
      { provide: METRICS, useValue: createMetrics(service) },
    ];
    return {
      module: HttpModule,
      controllers: [HealthController],
      providers: [
        ...shared,
        { provide: RightsSource, useExisting: rights },
        {
          provide: REQUEST_HASH_KEY,
          useValue: createHmac('sha256', config.INTERNAL_TOKEN_SECRET).update('idempotency').digest(),
        },
        { provide: FILES, useValue: files ?? null },
        UploadDoor,
        { provide: ResponseCheck, useValue: new ResponseCheck(config.NODE_ENV === 'test') },
        { provide: APP_GUARD, useClass: RouteGuard },
        { provide: APP_INTERCEPTOR, useClass: CommandInterceptor },
        { provide: APP_INTERCEPTOR, useClass: QueryInterceptor },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
      exports: [SERVICE_NAME, Database, BUSINESS_CLOCK, MACHINE_CLOCK, InternalTokens, HealthChecks, METRICS],
    };
  }
}
