import { describe, expect, it } from '@jest/globals';
import { Refusal } from '#contracts';
import type { Finding } from './finding.js';
import { answer, followUp, type Recommendation } from './recommendation.js';

const NOW = new Date('2022-05-01T02:00:00.000Z');
const EARLIER = new Date('2022-04-01T02:00:00.000Z');
const report = {
  reportId: 'report',
  reportNumber: 'BC-2022-00001',
  provinceId: 'province',
  authorIds: ['an'],
};

function finding(change: Partial<Finding> = {}): Finding {
  return {
    findingId: 'one',
    kind: 'RECOMMENDATION',
    title: 'Cấp thêm kinh phí',
    detail: null,
    unitId: null,
    place: null,
    field: null,
    topicId: null,
    addressee: 'STANDING_COMMITTEE',
    addresseeUnitId: null,
    ...change,
  };
}

function made(change: Partial<Recommendation> = {}): Recommendation {
  return {
    ...report,
    recommendationId: 'one',
    version: 3,
    eventSeq: 1,
    state: 'OPEN',
    title: 'Cấp thêm kinh phí',
    detail: null,
    unitId: null,
    addressee: 'STANDING_COMMITTEE',
    addresseeUnitId: null,
    madeAt: EARLIER,
    answer: null,
    ...change,
  };
}

const answered = made({
  state: 'ANSWERED',
  eventSeq: 2,
  answer: { verdict: 'ACCEPTED', text: 'Đồng ý', by: 'binh', at: EARLIER },
});
const withdrawn = made({ state: 'WITHDRAWN' });

describe('recommendations of a report that was verified', () => {
  const cases: [
    title: string,
    former: Recommendation[],
    findings: Finding[],
    expected: [state: string, version: number, eventSeq: number, told: boolean][],
  ][] = [
    ['a new one is opened and told', [], [finding()], [['OPEN', 1, 1, true]]],
    ['other findings recommend nothing', [], [finding({ kind: 'DIFFICULTY' })], []],
    ['an open one that says the same is left alone', [made()], [finding()], []],
    [
      'an open one with another text is changed, without a second notice',
      [made()],
      [finding({ title: 'Khác' })],
      [['OPEN', 4, 1, false]],
    ],
    [
      'an open one with another addressee is told to them',
      [made()],
      [finding({ addressee: 'DEPARTMENT', addresseeUnitId: 'department' })],
      [['OPEN', 4, 2, true]],
    ],
    ['an open one that is gone is withdrawn', [made()], [], [['WITHDRAWN', 4, 1, false]]],
    [
      'an open one that became another kind of finding is withdrawn',
      [made()],
      [finding({ kind: 'YOUTH_CONCERN' })],
      [['WITHDRAWN', 4, 1, false]],
    ],
    ['an answered one stays when its text changes', [answered], [finding({ title: 'Khác' })], []],
    ['an answered one stays when it is gone', [answered], [], []],
    ['a withdrawn one stays withdrawn', [withdrawn], [], []],
    [
      'a withdrawn one that comes back is opened and told again',
      [withdrawn],
      [finding()],
      [['OPEN', 4, 2, true]],
    ],
  ];
  it.each(cases)('%s', (_, former, findings, expected) => {
    const followed = followUp(former, { ...report, findings }, NOW);
    expect(
      followed.map(({ recommendation, told }) => [
        recommendation.state,
        recommendation.version,
        recommendation.eventSeq,
        told,
      ]),
    ).toEqual(expected);
  });

  it('keep the day they were made when their text changes', () => {
    const [followed] = followUp([made()], { ...report, findings: [finding({ title: 'Khác' })] }, NOW);
    expect(followed?.recommendation).toMatchObject({ title: 'Khác', madeAt: EARLIER });
  });
});

describe('an answer', () => {
  const given = { verdict: 'PARTLY' as const, text: 'Sẽ xem xét', by: 'chi' };
  const context = { seenVersion: 3, now: NOW, nameOf: (id: string) => `Đồng chí ${id}` };
  const refusalOf = (recommendation: Recommendation, seenVersion = 3) => {
    try {
      answer(recommendation, given, { ...context, seenVersion });
      return null;
    } catch (error) {
      return error instanceof Refusal ? [error.code, error.facts] : error;
    }
  };

  it('closes an open recommendation and counts one event', () => {
    expect(answer(made(), given, context)).toMatchObject({
      state: 'ANSWERED',
      version: 4,
      eventSeq: 2,
      answer: { ...given, at: NOW },
    });
  });

  it('is refused to one that was changed since it was read', () => {
    expect(refusalOf(made(), 2)).toEqual(['STALE_VERSION', {}]);
  });

  it('is refused a second time, with the name of who gave it, whatever version was seen', () => {
    expect(refusalOf(answered, 2)).toEqual(['RECOMMENDATION_ANSWERED', { who: 'Đồng chí binh' }]);
  });

  it('finds nothing where it was taken back', () => {
    expect(refusalOf(withdrawn)).toEqual(['NOT_FOUND', {}]);
  });
});
