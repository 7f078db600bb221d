import { Refusal, type RecommendationAddressee } from '#contracts';
import type { Finding } from './finding.js';

export type RecommendationState = 'OPEN' | 'ANSWERED' | 'WITHDRAWN';
export type Verdict = 'ACCEPTED' | 'PARTLY' | 'DECLINED';

export const VERDICT_LABELS: Record<Verdict, string> = {
  ACCEPTED: 'Tiếp thu',
  PARTLY: 'Tiếp thu một phần',
  DECLINED: 'Không tiếp thu',
};

export type Recommendation = {
  recommendationId: string;
  version: number;
  eventSeq: number;
  state: RecommendationState;
  reportId: string;
  reportNumber: string;
  provinceId: string;
  authorIds: string[];
  title: string;
  detail: string | null;
  unitId: string | null;
  addressee: RecommendationAddressee;
  addresseeUnitId: string | null;
  madeAt: Date;
  answer: { verdict: Verdict; text: string; by: string; at: Date } | null;
};

type Act = 'ANSWER' | 'CHANGE' | 'WITHDRAW' | 'MAKE_AGAIN';

/** Every move there is. What was answered stays answered, whatever a correction of its report says. */
export const RECOMMENDATION_MOVES: Readonly<
  Record<RecommendationState, Readonly<Partial<Record<Act, RecommendationState>>>>
> = {
  OPEN: { ANSWER: 'ANSWERED', CHANGE: 'OPEN', WITHDRAW: 'WITHDRAWN' },
  ANSWERED: {},
  WITHDRAWN: { MAKE_AGAIN: 'OPEN' },
};

/** The revision that counts now, as far as what it recommends is concerned. */
export type Source = Pick<Recommendation, 'reportId' | 'reportNumber' | 'provinceId' | 'authorIds'> & {
  findings: readonly Finding[];
};

/** `told`: the event goes out, as it is new or now somebody else’s to answer. */
export type Followed = { recommendation: Recommendation; told: boolean };

/** What a newly verified revision makes of the recommendations of its report; those it leaves alone are not in it. */
export function followUp(former: readonly Recommendation[], source: Source, now: Date): Followed[] {
  const before = new Map(former.map((recommendation) => [recommendation.recommendationId, recommendation]));
  const asked = source.findings.flatMap((finding) => askedBy(finding) ?? []);
  const askedIds = new Set(asked.map(({ recommendationId }) => recommendationId));
  const withdrawn = former.filter(
    ({ recommendationId, state }) =>
      !askedIds.has(recommendationId) && RECOMMENDATION_MOVES[state].WITHDRAW !== undefined,
  );
  return [
    ...asked.flatMap((ask) => followOne(before.get(ask.recommendationId), ask, source, now) ?? []),
    ...withdrawn.map((recommendation) => ({
      recommendation: moved(recommendation, { state: 'WITHDRAWN' }),
      told: false,
    })),
  ];
}

/** @throws Refusal RECOMMENDATION_ANSWERED with who did, NOT_FOUND (taken back), STALE_VERSION */
export function answer(
  recommendation: Recommendation,
  given: { verdict: Verdict; text: string; by: string },
  { seenVersion, now, nameOf }: { seenVersion: number; now: Date; nameOf: (personId: string) => string },
): Recommendation {
  const state = RECOMMENDATION_MOVES[recommendation.state].ANSWER;
  if (state === undefined) {
    if (recommendation.answer === null) throw new Refusal('NOT_FOUND');
    throw new Refusal('RECOMMENDATION_ANSWERED', { who: nameOf(recommendation.answer.by) });
  }
  if (recommendation.version !== seenVersion) throw new Refusal('STALE_VERSION');
  const answered = moved(recommendation, { state, answer: { ...given, at: now } });
  return { ...answered, eventSeq: answered.eventSeq + 1 };
}

type Ask = Pick<
  Recommendation,
  'recommendationId' | 'title' | 'detail' | 'unitId' | 'addressee' | 'addresseeUnitId'
>;

function askedBy(finding: Finding): Ask | null {
  const { findingId, kind, title, detail, unitId, addressee, addresseeUnitId } = finding;
  if (kind !== 'RECOMMENDATION' || addressee === null) return null;
  return { recommendationId: findingId, title, detail, unitId, addressee, addresseeUnitId };
}

function followOne(
  before: Recommendation | undefined,
  ask: Ask,
  { reportId, reportNumber, provinceId, authorIds }: Source,
  now: Date,
): Followed | null {
  const made = { ...ask, reportId, reportNumber, provinceId, authorIds };
  if (before === undefined) {
    const fresh = { ...made, version: 1, eventSeq: 1, state: 'OPEN' as const, madeAt: now, answer: null };
    return { recommendation: fresh, told: true };
  }
  const moves = RECOMMENDATION_MOVES[before.state];
  if (moves.MAKE_AGAIN !== undefined) {
    const again = moved(before, {
      ...made,
      state: moves.MAKE_AGAIN,
      madeAt: now,
      eventSeq: before.eventSeq + 1,
    });
    return { recommendation: again, told: true };
  }
  if (moves.CHANGE === undefined || sameAs(before, made)) return null;
  const told = before.addressee !== ask.addressee || before.addresseeUnitId !== ask.addresseeUnitId;
  const eventSeq = before.eventSeq + (told ? 1 : 0);
  return { recommendation: moved(before, { ...made, state: moves.CHANGE, eventSeq }), told };
}

function sameAs(
  before: Recommendation,
  made: Omit<Ask, 'recommendationId'> & { authorIds: string[] },
): boolean {
  return (
    before.title === made.title &&
    before.detail === made.detail &&
    before.unitId === made.unitId &&
    before.addressee === made.addressee &&
    before.addresseeUnitId === made.addresseeUnitId &&
    before.authorIds.join() === made.authorIds.join()
  );
}

function moved(recommendation: Recommendation, change: Partial<Recommendation>): Recommendation {
  return { ...recommendation, ...change, version: recommendation.version + 1 };
}
