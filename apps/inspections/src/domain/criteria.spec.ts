import { describe, expect, it } from '@jest/globals';
import type { CriteriaItem } from '#contracts';
import { draftSet, itemProblems, publishProblems, published, sectionTotals, totalOf } from './criteria.js';

const item = (changes: Partial<CriteriaItem> = {}): CriteriaItem => ({
  code: 'A-1',
  section: 'A',
  title: 'Sổ đoàn viên',
  guidance: null,
  weight: 10,
  evidenceRequired: false,
  answerKind: 'SCORE',
  choices: [],
  ...changes,
});
const choice = (code: string, share: number) => ({ code, label: code, share });
const chosen = (...choices: CriteriaItem['choices']) => item({ answerKind: 'CHOICE', choices });

describe('items', () => {
  it.each<[string, CriteriaItem[], string[]]>([
    ['are right', [item(), item({ code: 'A-2', weight: 0.25 })], []],
    ['need codes of their own, in whatever case', [item(), item({ code: 'a-1' })], ['/items/1/code']],
    ['have two decimals', [item({ weight: 0.333 })], ['/items/0/weight']],
    ['to choose from need choices', [chosen(choice('T', 1))], ['/items/0/choices']],
    ['to choose from name each once', [chosen(choice('T', 1), choice('t', 0))], ['/items/0/choices/1/code']],
    ['to score have no choices', [item({ choices: [choice('T', 1)] })], ['/items/0/choices']],
  ])('%s', (_, items, pointers) => {
    expect(itemProblems(items).map(({ pointer }) => pointer)).toEqual(pointers);
  });

  it('are summed exactly, by section in their order', () => {
    const items = [
      item({ weight: 0.1, section: 'B' }),
      item({ weight: 0.2 }),
      item({ weight: 0.7, section: 'B' }),
    ];
    expect([totalOf(items), sectionTotals(items)]).toEqual([
      1,
      [
        { section: 'B', total: 0.8 },
        { section: 'A', total: 0.2 },
      ],
    ]);
  });
});

describe('an edition', () => {
  const now = new Date('2022-01-10T01:00:00.000Z');
  const of = {
    criteriaSetId: 'set',
    provinceId: 'province',
    code: 'KT',
    title: 'Bộ',
    items: [],
    createdBy: 'one',
  };

  it('follows the last one, and never changes', () => {
    const edition = published(draftSet(of, now), 2, now);
    expect([edition.edition, edition.state]).toEqual([3, 'PUBLISHED']);
    expect(() => published(edition, 3, now)).toThrow(expect.objectContaining({ code: 'CRITERIA_PUBLISHED' }));
  });

  it('of nothing is not published', () => {
    expect(publishProblems([]).map(({ code }) => code)).toEqual(['CRITERIA_INVALID']);
  });
});
