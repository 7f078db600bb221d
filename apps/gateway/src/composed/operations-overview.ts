import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import {
  Refusal,
  STATEFUL_SERVICES,
  approvalsRoutes,
  operationsRoutes,
  type ResponseOf,
  type gatewayRoutes,
} from '#contracts';
import { Ask, PartRefused } from './ask.js';

type Overview = ResponseOf<typeof gatewayRoutes.operations>;

/** Of the caller; any other refusal is a fault of the service, which is then shown as not reachable. */
const FORBIDDEN = [401, 403];
const PAGE = 100;
/** Beyond this many the exact number helps nobody. */
const MOST_PAGES = 10;

/** How every service is doing; one that cannot be reached is shown as such. */
@Injectable()
export class OperationsOverview {
  constructor(private readonly ask: Ask) {}

  async answer(request: FastifyRequest): Promise<Overview> {
    const [openIncidents, ...figures] = await Promise.all([
      this.openIncidents(request),
      ...STATEFUL_SERVICES.map((service) => this.ask.for(request, operationsRoutes[service].figures)),
    ]);
    for (const asked of figures)
      if (asked.kind === 'refused' && FORBIDDEN.includes(asked.status))
        throw new PartRefused(asked.status, asked.problem);
    // Who may see this is decided by the services: without any of them nobody is known to be allowed.
    if (figures.every((asked) => asked.kind !== 'answer')) throw new Refusal('TEMPORARILY_UNAVAILABLE');
    const services = STATEFUL_SERVICES.map((service, index) => {
      const asked = figures[index];
      return asked?.kind === 'answer'
        ? { ...asked.body, service, reachable: true }
        : { service, reachable: false };
    });
    return { services, openIncidents };
  }

  private async openIncidents(request: FastifyRequest): Promise<number | null> {
    let count = 0;
    let cursor: string | undefined;
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const query = { state: 'OPEN', limit: PAGE, ...(cursor === undefined ? {} : { cursor }) };
      const asked = await this.ask.for(request, approvalsRoutes.listIncidents, { query });
      if (asked.kind !== 'answer') return null;
      count += asked.body.items.length;
      if (asked.body.nextCursor === null) return count;
      cursor = asked.body.nextCursor;
    }
    return count;
  }
}
