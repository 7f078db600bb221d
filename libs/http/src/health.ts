import { Controller, Get, Inject, Injectable, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Registry, collectDefaultMetrics } from 'prom-client';
import { Open } from './endpoint.js';

/** What must answer for this process to be of use; each part of a service adds its own. */
@Injectable()
export class HealthChecks {
  private readonly checks = new Map<string, { check: () => Promise<void> | void; essential: boolean }>();

  /**
   * @param check throws, or rejects, with the reason while the dependency is not usable
   * @param essential false: shown, but the process is of use without it
   */
  add(name: string, check: () => Promise<void> | void, { essential = true } = {}): void {
    this.checks.set(name, { check, essential });
  }

  async run(): Promise<{ ready: boolean; checks: Record<string, string> }> {
    const entries = await Promise.all(
      [...this.checks].map(async ([name, { check }]): Promise<[string, string]> => {
        try {
          await check();
          return [name, 'ok'];
        } catch (error) {
          return [name, error instanceof Error ? error.message : String(error)];
        }
      }),
    );
    const ready = entries.every(([name, state]) => state === 'ok' || !this.checks.get(name)?.essential);
    return { ready, checks: Object.fromEntries(entries) };
  }
}

export const METRICS = Symbol('METRICS');

export function createMetrics(service: string): Registry {
  const registry = new Registry();
  registry.setDefaultLabels({ service });
  collectDefaultMetrics({ register: registry });
  return registry;
}

@Controller()
export class HealthController {
  constructor(
    private readonly health: HealthChecks,
    @Inject(METRICS) private readonly metrics: Registry,
  ) {}

  @Open()
  @Get('health/live')
  live() {
    return { alive: true };
  }

  @Open()
  @Get('health/ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply) {
    const result = await this.health.run();
    reply.status(result.ready ? 200 : 503);
    return result;
  }

  @Open()
  @Get('metrics')
  async scrape(@Res({ passthrough: true }) reply: FastifyReply) {
    reply.header('content-type', this.metrics.contentType);
    return this.metrics.metrics();
  }
}
