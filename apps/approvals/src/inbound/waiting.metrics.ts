import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Registry } from 'prom-client';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import { METRICS, askedGauge } from '#http';
import { WaitingRoom } from '../use-cases/ports.js';

/** How late routing and deadlines are, in the service's own metrics. */
@Injectable()
export class WaitingMetrics implements OnModuleInit {
  constructor(
    private readonly room: WaitingRoom,
    @Inject(METRICS) private readonly registry: Registry,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  onModuleInit(): void {
    askedGauge(this.registry, {
      name: 'dicoso_approvals_oldest_seconds',
      help: 'How far the oldest pending hop (machine time) and open deadline (business time) are past their time',
      read: async () => {
        const { hopSeconds, deadlineSeconds } = await this.room.oldest(this.clock.now());
        return { hop: hopSeconds, deadline: deadlineSeconds };
      },
    });
    askedGauge(this.registry, {
      name: 'dicoso_approvals_open_incidents',
      help: 'Hops that cannot be made and wait for an administrator',
      read: () => this.room.openIncidents(),
    });
  }
}
