import { Controller } from '@nestjs/common';
import { tripReportingRoutes as routes, type InputOf } from '#contracts';
import type { Tx } from '#database';
import { Endpoint, From, InTx, Input, type Caller } from '#http';
import { RecommendationAnswering } from '../use-cases/answer-recommendation.js';
import { RecommendationReading } from '../use-cases/read-recommendations.js';

@Controller()
export class RecommendationController {
  constructor(
    private readonly reading: RecommendationReading,
    private readonly answering: RecommendationAnswering,
  ) {}

  @Endpoint(routes.listRecommendations)
  list(@Input() { query }: InputOf<typeof routes.listRecommendations>, @From() actor: Caller) {
    return this.reading.list(actor, query);
  }

  @Endpoint(routes.getRecommendation)
  one(@Input() { params }: InputOf<typeof routes.getRecommendation>, @From() actor: Caller) {
    return this.reading.one(actor, params.id);
  }

  @Endpoint(routes.answerRecommendation)
  answer(@Input() input: InputOf<typeof routes.answerRecommendation>, @From() actor: Caller, @InTx() tx: Tx) {
    const { params, ifMatch, body } = input;
    return this.answering.execute(tx, {
      by: actor,
      recommendationId: params.id,
      seenVersion: ifMatch,
      verdict: body.verdict,
      text: body.answer,
    });
  }
}
