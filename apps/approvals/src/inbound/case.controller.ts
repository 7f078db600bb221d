import { Controller } from '@nestjs/common';
import { approvalsRoutes, type InputOf } from '#contracts';
import { Endpoint, From, Input, type Caller } from '#http';
import { ReadCases } from '../use-cases/read-case.js';

/** Where a case stands, for whoever may see it. */
@Controller()
export class CaseController {
  constructor(private readonly cases: ReadCases) {}

  @Endpoint(approvalsRoutes.getCase)
  byId(@Input() { params }: InputOf<typeof approvalsRoutes.getCase>, @From() { rights }: Caller) {
    return this.cases.byId(params.id, rights);
  }

  @Endpoint(approvalsRoutes.findCase)
  byRegistration(@Input() { params }: InputOf<typeof approvalsRoutes.findCase>, @From() { rights }: Caller) {
    return this.cases.bySubject('REGISTRATION', params.id, rights);
  }

  @Endpoint(approvalsRoutes.findReportCase)
  byReport(@Input() { params }: InputOf<typeof approvalsRoutes.findReportCase>, @From() { rights }: Caller) {
    return this.cases.bySubject('REPORT', params.id, rights);
  }

  @Endpoint(approvalsRoutes.findPaperCase)
  byPaper(@Input() { params }: InputOf<typeof approvalsRoutes.findPaperCase>, @From() { rights }: Caller) {
    return this.cases.byPaper(params.id, rights);
  }
}
