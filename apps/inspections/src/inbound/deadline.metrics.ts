import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Registry } from 'prom-client';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import { METRICS, askedGauge } from '#http';
import { WaitingDeadlines } from '../use-cases/deadline-rows.ports.js';

/** How late deadlines are, in the service’s own metrics. */
@Injectable()
export class DeadlineMetrics implements OnModuleInit {
  constructor(
    private readonly waiting: WaitingDeadlines,
    @Inject(METRICS) private readonly registry: Registry,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  onModuleInit(): void {
    askedGauge(this.registry, {
      name: 'dicoso_inspections_oldest_seconds',
      help: 'How far the oldest pending deadline (business time) is past its time',
      read: async () => ({ deadline: await this.waiting.lateSeconds(this.clock.now()) }),
    });
  }
}
