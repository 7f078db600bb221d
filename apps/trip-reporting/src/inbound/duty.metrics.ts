import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Gauge, type Registry } from 'prom-client';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import { METRICS } from '#http';
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
    const { waiting, clock } = this;
    new Gauge({
      name: 'dicoso_trip_reporting_oldest_seconds',
      help: 'How far the oldest pending reminder (business time) is past its time',
      labelNames: ['what'],
      registers: [this.registry],
      async collect() {
        this.set({ what: 'reminder' }, await waiting.lateSeconds(clock.now()));
      },
    });
  }
}
