import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Registry } from 'prom-client';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import { METRICS, askedGauge } from '#http';
import { Waiting } from '../use-cases/duties.ports.js';

/** How late reminders are, in the service’s own metrics. */
@Injectable()
export class DutyMetrics implements OnModuleInit {
  constructor(
    private readonly waiting: Waiting,
    @Inject(METRICS) private readonly registry: Registry,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  onModuleInit(): void {
    askedGauge(this.registry, {
      name: 'dicoso_trip_reporting_oldest_seconds',
      help: 'How far the oldest pending reminder (business time) is past its time',
      read: async () => ({ reminder: await this.waiting.lateSeconds(this.clock.now()) }),
    });
  }
}
