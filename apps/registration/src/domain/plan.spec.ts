import { describe, expect, it } from '@jest/globals';
import { planFacts, publish, requireRound, withFields, type Plan, type PlanFields } from './plan.js';
import { PLAN, PROVINCE, STRANGER, TOPIC } from './trip.fixture.js';

const empty = {
  planId: PLAN,
  version: 0,
  eventSeq: 0,
  unitId: PROVINCE,
  year: 2022,
  state: 'DRAFT' as const,
};
const fields: PlanFields = {
  document: '504-KH/TĐTN-XDĐ',
  issuedOn: '2022-02-24',
  issuer: null,
  title: 'Kiểm tra, đi công tác cơ sở năm 2022',
  theme: 'Năm Đại hội Đoàn các cấp',
  quotaDays: 60,
  rollToWorkingDay: false,
  proRataExemption: false,
  topics: [{ code: 'QUY-DOAN', name: 'Chi tiêu quỹ Đoàn' }],
  legalBasis: [],
};
const draft = (change: Partial<PlanFields> = {}, plan: Partial<Plan> = {}, known: string[] = []) =>
  withFields({ ...empty, ...plan }, { ...fields, ...change }, new Set(known), () => STRANGER);

describe('a plan', () => {
  it('counts from January to November unless it says otherwise', () => {
    expect(draft().window).toEqual({ from: '2022-01-01', to: '2022-11-30' });
    const window = { from: '2022-03-01', to: '2022-12-31' };
    expect(draft({ window }).window).toEqual(window);
  });

  it('keeps its topics’ ids, gives new ones to new topics, and their order', () => {
    const topics = [
      { code: 'MOI', name: 'Mới' },
      { topicId: TOPIC.toUpperCase(), code: 'CU', name: 'Cũ' },
    ];
    expect(draft({ topics }, {}, [TOPIC]).topics.map(({ topicId, order }) => [topicId, order])).toEqual([
      [STRANGER, 1],
      [TOPIC, 2],
    ]);
  });

  it.each<[string, Partial<PlanFields>, string]>([
    [
      'a window that ends before it begins',
      { window: { from: '2022-11-30', to: '2022-01-01' } },
      'END_BEFORE_START',
    ],
    ['a window in another year', { window: { from: '2021-12-01', to: '2022-11-30' } }, 'INVALID_INPUT'],
    ['a topic of another plan', { topics: [{ topicId: STRANGER, code: 'A', name: 'A' }] }, 'INVALID_INPUT'],
    [
      'a code twice',
      {
        topics: [
          { code: 'A', name: 'A' },
          { code: 'A', name: 'B' },
        ],
      },
      'DUPLICATE_CODE',
    ],
  ])('refuses %s', (_, change, code) => {
    expect(() => draft(change)).toThrow(expect.objectContaining({ code }));
  });

  it('is told to others from its publication on, and with every change after it', () => {
    const first = draft();
    expect(first).toMatchObject({ version: 1, eventSeq: 0, state: 'DRAFT' });
    const published = publish(first);
    expect(published).toMatchObject({ version: 2, eventSeq: 1, state: 'PUBLISHED' });
    expect(draft({ quotaDays: 55 }, published)).toMatchObject({ version: 3, eventSeq: 2, quotaDays: 55 });
    expect(planFacts(published).topics).toEqual([{ topicId: STRANGER, name: 'Chi tiêu quỹ Đoàn' }]);
    expect(() => publish(published)).toThrow(expect.objectContaining({ code: 'PLAN_ALREADY_PUBLISHED' }));
  });
});

describe('a round', () => {
  const round = {
    quarter: 4,
    number: 3,
    name: 'Quý IV - Đợt 3/2022',
    from: '2022-12-05',
    to: '2022-12-06',
    opensOn: '2022-02-24',
    closesOn: '2022-12-04',
  };
  it('may lie outside the counting window, and be open until its last day', () => {
    expect(() => requireRound({ ...round, closesOn: '2022-12-06' }, 2022)).not.toThrow();
  });

  it.each([
    ['ends before it begins', { to: '2022-12-04' }, 'END_BEFORE_START'],
    ['closes before it opens', { closesOn: '2022-02-23' }, 'END_BEFORE_START'],
    ['can be registered for when it is over', { closesOn: '2022-12-07' }, 'ROUND_OUTSIDE_PLAN'],
    ['reaches into another year', { to: '2023-01-02' }, 'ROUND_OUTSIDE_PLAN'],
  ])('is refused when it %s', (_, change, code) => {
    expect(() => requireRound({ ...round, ...change }, 2022)).toThrow(expect.objectContaining({ code }));
  });
});
