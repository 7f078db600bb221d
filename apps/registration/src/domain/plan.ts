import { defaultWindow, isWindow, yearOf, type CalendarDay, type CountingWindow } from '#calendar';
import { Refusal, type DataOf, type planPublished, type roundPublished } from '#contracts';

export type Topic = { topicId: string; code: string; name: string; order: number };
export type LegalBasis = {
  symbol: string;
  title: string;
  issuedOn: CalendarDay | null;
  issuer: string | null;
};

export type PlanState = 'DRAFT' | 'PUBLISHED';

/** The yearly plan of a unit, for its cadres and all below who have no nearer one. */
export type Plan = {
  planId: string;
  version: number;
  eventSeq: number;
  unitId: string;
  year: number;
  state: PlanState;
  document: string;
  issuedOn: CalendarDay | null;
  issuer: string | null;
  title: string;
  theme: string;
  quotaDays: number;
  window: CountingWindow;
  rollToWorkingDay: boolean;
  /** Whether an exemption of part of the window only reduces the quota. */
  proRataExemption: boolean;
  topics: Topic[];
  legalBasis: LegalBasis[];
};

export type PlanFields = Omit<
  Plan,
  'planId' | 'version' | 'eventSeq' | 'unitId' | 'year' | 'state' | 'window' | 'topics'
> & {
  window?: CountingWindow;
  topics: { topicId?: string; code: string; name: string }[];
};

/**
 * The plan with new fields, one version later. What is published stays published: registrations made under it keep
 * standing.
 *
 * @param known topics of this plan, the retired ones too
 * @throws Refusal END_BEFORE_START, DUPLICATE_CODE, INVALID_INPUT
 */
export function withFields(
  plan: Pick<Plan, 'planId' | 'version' | 'eventSeq' | 'unitId' | 'year' | 'state'>,
  { window = defaultWindow(plan.year), topics, ...fields }: PlanFields,
  known: ReadonlySet<string>,
  newId: () => string,
): Plan {
  requireWindow(plan.year, window);
  requireTopics(topics, known);
  return {
    ...plan,
    ...fields,
    window,
    topics: topics.map(({ topicId, code, name }, at) => ({
      topicId: topicId?.toLowerCase() ?? newId(),
      code,
      name,
      order: at + 1,
    })),
    version: plan.version + 1,
    eventSeq: plan.state === 'PUBLISHED' ? plan.eventSeq + 1 : plan.eventSeq,
  };
}

/** @throws Refusal PLAN_ALREADY_PUBLISHED */
export function publish(plan: Plan): Plan {
  if (plan.state === 'PUBLISHED') throw new Refusal('PLAN_ALREADY_PUBLISHED');
  return { ...plan, state: 'PUBLISHED', version: plan.version + 1, eventSeq: plan.eventSeq + 1 };
}

export function planFacts(plan: Plan): DataOf<typeof planPublished> {
  const { planId, version, unitId, year, document, quotaDays, window, theme } = plan;
  const { rollToWorkingDay, proRataExemption } = plan;
  const topics = plan.topics.map(({ topicId, name }) => ({ topicId, name }));
  return {
    ...{ planId, version, unitId, year, document, quotaDays, window },
    ...{ rollToWorkingDay, proRataExemption, theme, topics },
  };
}

function requireWindow(year: number, window: CountingWindow): void {
  if (!isWindow(window))
    throw new Refusal('END_BEFORE_START', {}, [
      {
        pointer: '/window/to',
        code: 'END_BEFORE_START',
        detail: 'Ngày kết thúc phải từ ngày bắt đầu trở đi.',
      },
    ]);
  if (yearOf(window.from) !== year || yearOf(window.to) !== year)
    throw new Refusal('INVALID_INPUT', {}, [
      { pointer: '/window', code: 'outside_year', detail: `Thời gian tính phải nằm trong năm ${year}.` },
    ]);
}

function requireTopics(topics: PlanFields['topics'], known: ReadonlySet<string>): void {
  const ids = new Set<string>();
  const codes = new Set<string>();
  for (const [at, { topicId, code }] of topics.entries()) {
    if (codes.has(code)) throw new Refusal('DUPLICATE_CODE', { code });
    codes.add(code);
    if (topicId === undefined) continue;
    const id = topicId.toLowerCase();
    if (!known.has(id) || ids.has(id))
      throw new Refusal('INVALID_INPUT', {}, [
        {
          pointer: `/topics/${at}/topicId`,
          code: 'unknown',
          detail: 'Chuyên đề này không thuộc kế hoạch, hoặc bị ghi hai lần.',
        },
      ]);
    ids.add(id);
  }
}

/** One of the year’s rounds: days to travel, and the days on which one may register for it. */
export type Round = DataOf<typeof roundPublished> & { eventSeq: number };
export type RoundFields = Omit<Round, 'roundId' | 'version' | 'eventSeq' | 'planId'>;

/** @throws Refusal END_BEFORE_START, ROUND_OUTSIDE_PLAN */
export function requireRound(round: RoundFields, year: number): void {
  if (round.to < round.from || round.closesOn < round.opensOn) {
    const pointer = round.to < round.from ? '/to' : '/closesOn';
    throw new Refusal('END_BEFORE_START', {}, [
      { pointer, code: 'END_BEFORE_START', detail: 'Ngày kết thúc phải từ ngày bắt đầu trở đi.' },
    ]);
  }
  if (yearOf(round.from) !== year || yearOf(round.to) !== year || round.closesOn > round.to)
    throw new Refusal('ROUND_OUTSIDE_PLAN');
}

export function roundFacts({ eventSeq: _, ...facts }: Round): DataOf<typeof roundPublished> {
  return facts;
}
