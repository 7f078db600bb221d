import { Controller } from '@nestjs/common';
import { tripReportingRoutes as routes, type InputOf } from '#contracts';
import { Endpoint, From, Input, type Caller } from '#http';
import { ReportReading } from '../use-cases/read-reports.js';

@Controller()
export class ReportQueryController {
  constructor(private readonly reading: ReportReading) {}

  @Endpoint(routes.listReports)
  list(@Input() { query }: InputOf<typeof routes.listReports>, @From() actor: Caller) {
    return this.reading.list(actor, query);
  }

  @Endpoint(routes.getReport)
  get(@Input() { params }: InputOf<typeof routes.getReport>, @From() actor: Caller) {
    return this.reading.one(actor, params.id);
  }

  @Endpoint(routes.reportHistory)
  history(@Input() { params }: InputOf<typeof routes.reportHistory>, @From() actor: Caller) {
    return this.reading.history(actor, params.id);
  }
}
