import { Inject, Injectable } from '@nestjs/common';
import { BUSINESS_CLOCK, type BusinessClock } from '#calendar';
import { Refusal } from '#contracts';
import type { Tx } from '#database';
import { OrgPicture } from '#org';
import { mayAnswer, seesRecommendation } from '../domain/recommendation-rights.js';
import { toldOf } from '../domain/recommendation-told.js';
import { answer, type Verdict } from '../domain/recommendation.js';
import type { Actor } from './actor.js';
import { recommendationView, type RecommendationShown } from './recommendation-view.js';
import { Recommendations } from './recommendations.ports.js';

export type AnswerRecommendation = {
  by: Actor;
  recommendationId: string;
  seenVersion: number;
  verdict: Verdict;
  text: string;
};

@Injectable()
export class RecommendationAnswering {
  constructor(
    private readonly recommendations: Recommendations,
    private readonly org: OrgPicture,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
  ) {}

  /** @throws Refusal NOT_FOUND, FORBIDDEN, RECOMMENDATION_ANSWERED, STALE_VERSION */
  async execute(tx: Tx, command: AnswerRecommendation): Promise<RecommendationShown> {
    const { by, seenVersion, verdict, text } = command;
    const org = await this.org.current();
    const now = this.clock.now();
    const before = await this.recommendations.lock(tx, command.recommendationId);
    if (before === undefined || before.state === 'WITHDRAWN' || !seesRecommendation(before, by.rights))
      throw new Refusal('NOT_FOUND');
    if (!mayAnswer(before, by.rights))
      throw new Refusal('FORBIDDEN', { who: 'Chỉ nơi nhận kiến nghị mới trả lời được.' });
    const given = { verdict, text, by: by.personId };
    const nameOf = (personId: string) => org.fullName(personId);
    const answered = answer(before, given, { seenVersion, now, nameOf });
    const toldIds = toldOf(answered, org, this.clock.today());
    await this.recommendations.saveAnswered(tx, answered, { toldIds, by: by.personId, verdict, now });
    return recommendationView(answered, org, by.rights);
  }
}
