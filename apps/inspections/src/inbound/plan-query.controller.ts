import { Controller } from '@nestjs/common';
import { inspectionsRoutes as routes, type InputOf } from '#contracts';
import { Endpoint, From, Input, type Caller } from '#http';
import { PlanReading } from '../use-cases/read-plans.js';

@Controller()
export class PlanQueryController {
  constructor(private readonly reading: PlanReading) {}

  @Endpoint(routes.listInspectionPlans)
  list(@Input() { query }: InputOf<typeof routes.listInspectionPlans>, @From() actor: Caller) {
    return this.reading.list(actor, query);
  }

  @Endpoint(routes.getInspectionPlan)
  get(@Input() { params }: InputOf<typeof routes.getInspectionPlan>, @From() actor: Caller) {
    return this.reading.one(actor, params.id);
  }

  @Endpoint(routes.inspectionPlanRevisions)
  revisions(@Input() { params }: InputOf<typeof routes.inspectionPlanRevisions>, @From() actor: Caller) {
    return this.reading.revisions(actor, params.id);
  }
}
