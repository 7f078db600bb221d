import { Controller } from '@nestjs/common';
import { inspectionsRoutes as routes, type InputOf } from '#contracts';
import { Endpoint, From, Input, type Caller } from '#http';
import { DeskAnswerReading } from '../use-cases/read-desk-answers.js';
import { DeskRequestReading } from '../use-cases/read-desk-requests.js';

/** Requests and answers of desk supervision, as they are read. */
@Controller()
export class DeskQueryController {
  constructor(
    private readonly requests: DeskRequestReading,
    private readonly answers: DeskAnswerReading,
  ) {}

  @Endpoint(routes.listDeskRequests)
  list(@Input() { query }: InputOf<typeof routes.listDeskRequests>, @From() actor: Caller) {
    return this.requests.list(actor, query);
  }

  @Endpoint(routes.getDeskRequest)
  get(@Input() { params }: InputOf<typeof routes.getDeskRequest>, @From() actor: Caller) {
    return this.requests.one(actor, params.id);
  }

  @Endpoint(routes.compareDeskAnswers)
  compare(@Input() { params, query }: InputOf<typeof routes.compareDeskAnswers>, @From() actor: Caller) {
    return this.requests.compare(actor, params.id, query);
  }

  @Endpoint(routes.listDeskAnswers)
  listAnswers(@Input() { query }: InputOf<typeof routes.listDeskAnswers>, @From() actor: Caller) {
    return this.answers.list(actor, query);
  }

  @Endpoint(routes.getDeskAnswer)
  getAnswer(@Input() { params }: InputOf<typeof routes.getDeskAnswer>, @From() actor: Caller) {
    return this.answers.one(actor, params.id);
  }

  @Endpoint(routes.deskAnswerHistory)
  history(@Input() { params }: InputOf<typeof routes.deskAnswerHistory>, @From() actor: Caller) {
    return this.answers.history(actor, params.id);
  }
}
