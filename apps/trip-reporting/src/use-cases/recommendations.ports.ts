import type { RecommendationAddressee } from '#contracts';
import type { Tx } from '#database';
import type { Recommendation, Verdict } from '../domain/recommendation.js';
import type { AnsweringBodies } from '../domain/recommendation-rights.js';

/** One that changed, and who is to hear of it; null where nobody is. */
export type SavedRecommendation = { recommendation: Recommendation; toldIds: string[] | null };

/** Recommendations as verification and answers change them. */
export abstract class Recommendations {
  /** Of one report; nobody answers them until this transaction ends. */
  abstract lockOfReport(tx: Tx, reportId: string): Promise<Recommendation[]>;
  abstract lock(tx: Tx, recommendationId: string): Promise<Recommendation | undefined>;
  /** With the event that they were made, for those that somebody is to hear of. */
  abstract saveFollowed(tx: Tx, followed: readonly SavedRecommendation[], now: Date): Promise<void>;
  abstract saveAnswered(
    tx: Tx,
    recommendation: Recommendation,
    told: { toldIds: string[]; by: string; verdict: Verdict; now: Date },
  ): Promise<void>;
}

export type RecommendationScope =
  | { kind: 'to-answer'; bodies: AnsweringBodies }
  | { kind: 'own'; personId: string }
  | { kind: 'province'; provinceId: string };

export type RecommendationQuestion = {
  scope: RecommendationScope;
  state?: 'OPEN' | 'ANSWERED';
  addressee?: RecommendationAddressee;
  after?: { madeAt: Date; recommendationId: string };
  limit: number;
};

export abstract class RecommendationReader {
  abstract find(recommendationId: string): Promise<Recommendation | undefined>;
  /** The latest first, without those that were taken back; one more than a page when there are more. */
  abstract list(question: RecommendationQuestion): Promise<Recommendation[]>;
}
