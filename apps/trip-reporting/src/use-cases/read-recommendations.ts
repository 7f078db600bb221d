import { Injectable } from '@nestjs/common';
import { Refusal, type InputOf, type ResponseOf, type Rights, type tripReportingRoutes } from '#contracts';
import { decodeCursor, encodeCursor } from '#database';
import { OrgPicture } from '#org';
import { SCOPE_HOLDERS, scopeRefusal, seesProvince } from '../domain/reach.js';
import { answersForNobody, bodiesOf, seesRecommendation } from '../domain/recommendation-rights.js';
import type { Actor } from './actor.js';
import { recommendationView, type RecommendationShown } from './recommendation-view.js';
import {
  RecommendationReader,
  type RecommendationQuestion,
  type RecommendationScope,
} from './recommendations.ports.js';

type Route = typeof tripReportingRoutes.listRecommendations;
type Query = InputOf<Route>['query'];

const ANSWERERS = 'Ban Thường vụ Tỉnh đoàn, lãnh đạo ban, Ban Tổ chức – Kiểm tra';

/** Recommendations as the caller may see them. */
@Injectable()
export class RecommendationReading {
  constructor(
    private readonly recommendations: RecommendationReader,
    private readonly org: OrgPicture,
  ) {}

  /** @throws Refusal NOT_FOUND, also for one that is in no list of the caller, or was taken back */
  async one({ rights }: Actor, recommendationId: string): Promise<RecommendationShown> {
    const [org, found] = await Promise.all([this.org.current(), this.recommendations.find(recommendationId)]);
    if (found === undefined || !seesRecommendation(found, rights)) throw new Refusal('NOT_FOUND');
    return recommendationView(found, org, rights);
  }

  /** @throws Refusal FORBIDDEN for a scope that none of the caller’s offices gives */
  async list({ rights }: Actor, query: Query): Promise<ResponseOf<Route>> {
    const { limit } = query;
    const org = await this.org.current();
    const found = await this.recommendations.list({
      scope: scopeOf(query.scope, rights),
      // What is to be answered is open, unless somebody asks what their body has answered.
      state: query.state ?? (query.scope === 'to-answer' ? 'OPEN' : undefined),
      addressee: query.addressee,
      after: positionOf(query.cursor),
      limit: limit + 1,
    });
    const page = found.slice(0, limit);
    const last = page.at(-1);
    const more = found.length > limit && last !== undefined;
    return {
      items: page.map((recommendation) => recommendationView(recommendation, org, rights)),
      nextCursor: more ? encodeCursor([last.madeAt.toISOString(), last.recommendationId]) : null,
    };
  }
}

function scopeOf(scope: Query['scope'], rights: Rights): RecommendationScope {
  switch (scope) {
    case 'own':
      return { kind: 'own', personId: rights.personId };
    case 'province':
      if (seesProvince(rights) && rights.provinceId !== null)
        return { kind: 'province', provinceId: rights.provinceId };
      throw scopeRefusal(SCOPE_HOLDERS.province);
    case 'to-answer': {
      const bodies = bodiesOf(rights);
      if (answersForNobody(bodies)) throw scopeRefusal(ANSWERERS);
      return { kind: 'to-answer', bodies };
    }
  }
}

/** @throws Refusal INVALID_INPUT when a client made the cursor up */
function positionOf(cursor: string | undefined): RecommendationQuestion['after'] {
  if (cursor === undefined) return undefined;
  const [madeAt, recommendationId] = decodeCursor(cursor, ['instant', 'id']);
  return { madeAt: new Date(String(madeAt)), recommendationId: String(recommendationId) };
}
