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
    const registers = [this.registry];
    const hop = new Gauge({
      name: 'dicoso_approvals_oldest_hop_seconds',
      help: 'How long the oldest pending hop has been due, machine time',
      registers,
      collect: async () => {
        // Read once for all three; a scrape collects them together.
        const { hopSeconds, deadlineSeconds, incidents: open } = await this.room.oldest(this.clock.now());
        hop.set(hopSeconds);
        deadline.set(deadlineSeconds);
        incidents.set(open);
      },
    });
    const deadline = new Gauge({
      name: 'dicoso_approvals_oldest_deadline_seconds',
      help: 'How far the oldest open deadline is past its time, business time',
      registers,
    });
    const incidents = new Gauge({
      name: 'dicoso_approvals_open_incidents',
      help: 'Hops that nobody can be found for',
      registers,
    });
  }
}
