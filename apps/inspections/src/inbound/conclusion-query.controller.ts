import { Controller } from '@nestjs/common';
import { inspectionsRoutes as routes, type InputOf } from '#contracts';
import { Endpoint, From, Input, type Caller } from '#http';
import { ConclusionReading } from '../use-cases/read-conclusions.js';
import { UnitHistoryReading } from '../use-cases/read-unit-history.js';

@Controller()
export class ConclusionQueryController {
  constructor(
    private readonly reading: ConclusionReading,
    private readonly history: UnitHistoryReading,
  ) {}

  @Endpoint(routes.listConclusions)
  list(@Input() { query }: InputOf<typeof routes.listConclusions>, @From() actor: Caller) {
    return this.reading.list(actor, query);
  }

  @Endpoint(routes.getConclusion)
  get(@Input() { params }: InputOf<typeof routes.getConclusion>, @From() actor: Caller) {
    return this.reading.one(actor, params.id);
  }

  @Endpoint(routes.proposeConclusion)
  propose(@Input() { params }: InputOf<typeof routes.proposeConclusion>, @From() actor: Caller) {
    return this.reading.propose(actor, params.id);
  }

  @Endpoint(routes.unitInspectionHistory)
  ofUnit(@Input() { params }: InputOf<typeof routes.unitInspectionHistory>, @From() actor: Caller) {
    return this.history.one(actor, params.id.toLowerCase());
  }
}
