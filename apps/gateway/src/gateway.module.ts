import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { HealthChecks, HealthController, InternalTokens, METRICS, ProblemFilter, createMetrics } from '#http';
import { TemporaryListener } from '#messaging';
import { Ask } from './composed/ask.js';
import { ClockServices } from './composed/clock-services.js';
import { Clock } from './composed/clock.js';
import { OperationsOverview } from './composed/operations-overview.js';
import { ComposedRights } from './composed/rights.js';
import { PreviewRegistration } from './composed/preview.js';
import type { GatewayConfig } from './config.js';
import { Proxy } from './edge/proxy.js';
import { Upstreams } from './edge/upstreams.js';
import { GATEWAY_CONFIG, Gateway } from './gateway.js';
import { CallerTokens } from './session/caller-tokens.js';
import { Csrf } from './session/csrf.js';
import { SessionCache } from './session/session-cache.js';
import { SessionRoutes } from './session/session-routes.js';
import { Sessions } from './session/sessions.js';
import { Live } from './stream/live.js';
import { HEARTBEAT_MS, Streams } from './stream/streams.js';

/** The public edge. It has no tables, so it takes of `libs/http` only what stands before the services’ doors. */
@Module({})
export class GatewayModule {
  static forRoot(config: GatewayConfig): DynamicModule {
    const tokens = new CallerTokens(new InternalTokens(config.INTERNAL_TOKEN_SECRET));
    const addresses = {
      directory: config.DIRECTORY_URL,
      registration: config.REGISTRATION_URL,
      'trip-reporting': config.TRIP_REPORTING_URL,
      inspections: config.INSPECTIONS_URL,
      approvals: config.APPROVALS_URL,
      notifications: config.NOTIFICATIONS_URL,
    };
    const listener = new TemporaryListener({ rabbitmqUrl: config.RABBITMQ_URL, name: 'gateway' });
    return {
      module: GatewayModule,
      controllers: [HealthController],
      providers: [
        { provide: GATEWAY_CONFIG, useValue: config },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: METRICS, useValue: createMetrics('gateway') },
        { provide: HEARTBEAT_MS, useValue: config.STREAM_HEARTBEAT_MS },
        {
          provide: SessionCache,
          useValue: new SessionCache(config.REDIS_URL, config.REDIS_PREFIX, config.SESSION_CACHE_ANSWER_MS),
        },
        { provide: Upstreams, useValue: new Upstreams(addresses, tokens, config.UPSTREAM_TIMEOUT_MS) },
        { provide: Csrf, useValue: new Csrf(config.INTERNAL_TOKEN_SECRET, config.PUBLIC_ORIGIN) },
        { provide: TemporaryListener, useValue: listener },
        HealthChecks,
        Proxy,
        Sessions,
        SessionRoutes,
        Ask,
        PreviewRegistration,
        OperationsOverview,
        ComposedRights,
        ClockServices,
        Clock,
        Streams,
        Live,
        Gateway,
      ],
    };
  }
}
