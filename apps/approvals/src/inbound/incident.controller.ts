import { Controller } from '@nestjs/common';
import { approvalsRoutes, type InputOf } from '#contracts';
import type { Tx } from '#database';
import { Endpoint, InTx, Input } from '#http';
import { IncidentLists } from '../use-cases/list-incidents.js';
import { RetryIncidents, incidentView } from '../use-cases/retry-incident.js';

/** Hops that could not be made, for administrators. */
@Controller()
export class IncidentController {
  constructor(
    private readonly lists: IncidentLists,
    private readonly retries: RetryIncidents,
  ) {}

  @Endpoint(approvalsRoutes.listIncidents)
  list(@Input() { query }: InputOf<typeof approvalsRoutes.listIncidents>) {
    return this.lists.page(query);
  }

  @Endpoint(approvalsRoutes.retryIncident)
  async retry(@Input() { params }: InputOf<typeof approvalsRoutes.retryIncident>, @InTx() tx: Tx) {
    return incidentView(await this.retries.run(tx, params.id));
  }
}
