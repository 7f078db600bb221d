import { Controller } from '@nestjs/common';
import { tripReportingRoutes as routes, type InputOf } from '#contracts';
import { Endpoint, From, Input, type Caller } from '#http';
import { FindingSearching } from '../use-cases/search-findings.js';

@Controller()
export class FindingController {
  constructor(private readonly searching: FindingSearching) {}

  @Endpoint(routes.exportFindings)
  export(@Input() { query }: InputOf<typeof routes.exportFindings>, @From() actor: Caller) {
    return this.searching.export(actor, query);
  }

  @Endpoint(routes.searchFindings)
  search(@Input() { query }: InputOf<typeof routes.searchFindings>, @From() actor: Caller) {
    return this.searching.search(actor, query);
  }

  @Endpoint(routes.weakAreas)
  weakAreas(@Input() { query }: InputOf<typeof routes.weakAreas>, @From() actor: Caller) {
    return this.searching.weakAreas(actor, query.year);
  }
}
