import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Gauge, type Registry } from 'prom-client';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import { METRICS } from '#http';
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
    const { room, clock } = this;
    const registers = [this.registry];
    new Gauge({
      name: 'dicoso_approvals_oldest_seconds',
      help: 'How far the oldest pending hop (machine time) and open deadline (business time) are past their time',
      labelNames: ['what'],
      registers,
      async collect() {
        const { hopSeconds, deadlineSeconds } = await room.oldest(clock.now());
        this.set({ what: 'hop' }, hopSeconds);
        this.set({ what: 'deadline' }, deadlineSeconds);
      },
    });
    new Gauge({
      name: 'dicoso_approvals_open_incidents',
      help: 'Hops that cannot be made and wait for an administrator',
      registers,
      async collect() {
        this.set(await room.openIncidents());
      },
    });
  }
}
