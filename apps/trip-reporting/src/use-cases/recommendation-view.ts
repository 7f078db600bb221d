import type { z } from 'zod';
import { dayOf } from '#calendar';
import { ADDRESSEE_LABELS, Refusal, type RecommendationView, type Rights } from '#contracts';
import type { OrgView } from '#org';
import { mayAnswer } from '../domain/recommendation-rights.js';
import { VERDICT_LABELS, type Recommendation } from '../domain/recommendation.js';

export type RecommendationShown = z.infer<typeof RecommendationView>;

/** People are named with the office they held when they wrote or answered it. */
export function recommendationView(
  recommendation: Recommendation,
  org: OrgView,
  rights: Rights,
): RecommendationShown {
  const { recommendationId, version, reportId, reportNumber, title, detail } = recommendation;
  const { unitId, addressee, addresseeUnitId, authorIds, madeAt, state, answer } = recommendation;
  if (state === 'WITHDRAWN') throw new Refusal('NOT_FOUND');
  return {
    recommendationId,
    version,
    reportId,
    reportNumber,
    title,
    detail,
    unit: unitId === null ? null : org.unitRef(unitId),
    addressee,
    addresseeLabel: ADDRESSEE_LABELS[addressee],
    addresseeUnit: addresseeUnitId === null ? null : org.unitRef(addresseeUnitId),
    authors: authorIds.map((personId) => org.personRef(personId, dayOf(madeAt))),
    madeAt: madeAt.toISOString(),
    state,
    answer:
      answer === null
        ? null
        : {
            verdict: answer.verdict,
            label: VERDICT_LABELS[answer.verdict],
            text: answer.text,
            by: org.personRef(answer.by, dayOf(answer.at)),
            at: answer.at.toISOString(),
          },
    actions: state === 'OPEN' && mayAnswer(recommendation, rights) ? ['ANSWER'] : [],
  };
}
