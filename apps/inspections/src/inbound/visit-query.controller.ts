import { Controller } from '@nestjs/common';
import { inspectionsRoutes as routes, type InputOf } from '#contracts';
import { Endpoint, From, Input, type Caller } from '#http';
import { VisitReading } from '../use-cases/read-visits.js';

@Controller()
export class VisitQueryController {
  constructor(private readonly reading: VisitReading) {}

  @Endpoint(routes.listVisits)
  list(@Input() { query }: InputOf<typeof routes.listVisits>, @From() actor: Caller) {
    return this.reading.list(actor, query);
  }

  @Endpoint(routes.getVisit)
  get(@Input() { params }: InputOf<typeof routes.getVisit>, @From() actor: Caller) {
    return this.reading.one(actor, params.id);
  }

  @Endpoint(routes.getChecklist)
  checklist(@Input() { params }: InputOf<typeof routes.getChecklist>, @From() actor: Caller) {
    return this.reading.checklist(actor, params.id);
  }
}
