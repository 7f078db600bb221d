import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import type { Registry } from 'prom-client';
import { clockRoutes, gatewayRoutes } from '#contracts';
import { HealthChecks, METRICS } from '#http';
import { Clock } from './composed/clock.js';
import { OperationsOverview } from './composed/operations-overview.js';
import { ComposedRights } from './composed/rights.js';
import { PreviewRegistration } from './composed/preview.js';
import type { GatewayConfig } from './config.js';
import { openRoutes, prepareServer, type Composed } from './edge/edge.js';
import { Gate } from './edge/gate.js';
import { observe } from './edge/observe.js';
import { Proxy } from './edge/proxy.js';
import { RateLimits } from './edge/rate-limits.js';
import { Upstreams } from './edge/upstreams.js';
import { servePages } from './pages/pages.js';
import { Csrf } from './session/csrf.js';
import { SessionCache } from './session/session-cache.js';
import { SessionRoutes } from './session/session-routes.js';
import { Sessions } from './session/sessions.js';
import { Live } from './stream/live.js';
import { Streams } from './stream/streams.js';

export const GATEWAY_CONFIG = Symbol('GATEWAY_CONFIG');

/** Puts the parts together on the server, before it is opened. */
@Injectable()
export class Gateway implements OnApplicationShutdown {
  constructor(
    private readonly parts: ModuleRef,
    @Inject(GATEWAY_CONFIG) private readonly config: GatewayConfig,
    @Inject(METRICS) private readonly metrics: Registry,
    private readonly health: HealthChecks,
  ) {}

  async open(server: FastifyInstance): Promise<void> {
    const { config, parts } = this;
    prepareServer(server, config.PUBLIC_ORIGIN.startsWith('https:'), {
      requestMs: config.REQUEST_TIMEOUT_MS,
      idleMs: config.FILE_IDLE_MS,
    });
    observe(server, this.metrics);
    await servePages(server, config.PRODUCT_VERSION);
    const limits = await RateLimits.on(server, config.RATE_LIMIT_PER_MINUTE, config.RATE_LIMIT_PER_ADDRESS);
    const gate = new Gate(parts.get(Sessions), parts.get(Csrf), limits);
    const proxy = parts.get(Proxy);
    // After everything that is awaited: a route takes the error handler that is there when the server next comes to
    // rest, and that has to be the one that Nest sets at the end.
    const rights = parts.get(ComposedRights);
    openRoutes(server, gate, {
      proxy,
      session: parts.get(SessionRoutes),
      composed: this.composed(),
      checkRights: (request, route) => rights.check(request, route),
    });
    this.watch();
    parts.get(Live).start();
    await parts.get(SessionCache).start();
  }

  /** After the last request has been answered. */
  async onApplicationShutdown() {
    this.parts.get(SessionCache).stop();
    await this.parts.get(Upstreams).close();
  }

  private composed(): Record<string, Composed> {
    const preview = this.parts.get(PreviewRegistration);
    const overview = this.parts.get(OperationsOverview);
    const streams = this.parts.get(Streams);
    const clock = this.parts.get(Clock);
    return {
      [gatewayRoutes.previewRegistration.id]: (request, _, input) => preview.answer(request, input),
      [gatewayRoutes.operations.id]: (request) => overview.answer(request),
      [clockRoutes.clock.id]: () => clock.answer(),
      [clockRoutes.moveClock.id]: (request, reply, input) => clock.move(request, reply, input),
      [gatewayRoutes.stream.id]: (request, reply, input) => streams.open(request, reply, input),
    };
  }

  /** Without the directory nobody can be let in; without one of the others the gateway is still of use. */
  private watch() {
    const upstreams = this.parts.get(Upstreams);
    for (const service of upstreams.services) {
      this.health.add(service, () => upstreams.ping(service), { essential: service === 'directory' });
    }
    this.health.add('redis', () => this.parts.get(SessionCache).ping(), { essential: false });
    this.health.add('rabbitmq', () => this.parts.get(Live).check(), { essential: false });
  }
}
