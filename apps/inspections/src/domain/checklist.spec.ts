import { describe, expect, it } from '@jest/globals';
import { Refusal } from '#contracts';
import { missingAnswers, missingEvidence, requireEvidence, requireSuitable } from './checklist-check.js';
import {
  NOT_CHECKED,
  NOT_FOUND_YET,
  claims,
  scoreOf,
  totalOf,
  workingOrder,
  type CheckedValue,
  type ChecklistAnswer,
  type ChecklistItem,
  type TeamAnswer,
} from './checklist.js';

function item(
  code: string,
  answerKind: ChecklistItem['answerKind'],
  weight: number,
  more: object = {},
): ChecklistItem {
  const choices = [
    { code: 'A', label: 'Đạt', share: 1 },
    { code: 'B', label: 'Một phần', share: 1 / 3 },
    { code: 'C', label: 'Chưa đạt', share: 0 },
  ];
  return {
    code,
    title: `Mục ${code}`,
    section: 'I',
    weight,
    evidenceRequired: false,
    answerKind,
    choices,
    ...more,
  };
}
const said = (value: CheckedValue['value'], more: Partial<CheckedValue> = {}): CheckedValue => ({
  ...NOT_CHECKED,
  value,
  ...more,
});
const found = (
  itemCode: string,
  team: Partial<TeamAnswer>,
  self: Partial<CheckedValue> = {},
): ChecklistAnswer => ({
  ...{ itemCode, version: 1 },
  self: { ...NOT_CHECKED, ...self },
  team: { ...NOT_FOUND_YET, ...team },
});
const byCode = (...answers: ChecklistAnswer[]) => new Map(answers.map((answer) => [answer.itemCode, answer]));

describe('the points of an answer', () => {
  it.each([
    ['yes earns the whole weight', item('1', 'YES_NO', 2.5), said(true), null, 2.5],
    ['no earns nothing', item('1', 'YES_NO', 2.5), said(false), null, 0],
    ['a choice earns its share, to two decimals', item('1', 'CHOICE', 2), said('B'), null, 0.67],
    ['points are what they are', item('1', 'SCORE', 3), said(1.5), null, 1.5],
    ['a figure earns what the team gives', item('1', 'NUMBER', 3), said(120), 2, 2],
    ['a text without weight earns none', item('1', 'TEXT', 0), said('Tốt'), null, null],
    ['what does not apply has none', item('1', 'YES_NO', 2), said(null, { notApplicable: true }), null, null],
    ['what is not answered has none', item('1', 'YES_NO', 2), said(null), null, null],
  ])('%s', (_, of, answer, given, points) => {
    expect(scoreOf(of, answer, given)).toBe(points);
  });

  it('are added up; what does not apply leaves what could be reached', () => {
    const items = [
      item('1', 'YES_NO', 0.1),
      item('2', 'SCORE', 0.2),
      item('3', 'YES_NO', 5),
      item('4', 'YES_NO', 3),
    ];
    const answers = new Map<string, TeamAnswer>([
      ['1', { ...NOT_FOUND_YET, value: true, score: 0.1 }],
      ['2', { ...NOT_FOUND_YET, value: 0.2, score: 0.2 }],
      ['3', { ...NOT_FOUND_YET, notApplicable: true }],
    ]);
    expect(totalOf(items, answers)).toEqual({ score: 0.3, maxScore: 3.3 });
  });
});

describe('the working order', () => {
  const items = [
    { code: '1', section: 'A' },
    { code: '2', section: 'B' },
    { code: '3', section: 'A' },
    { code: '4', section: 'B' },
  ];
  it.each([
    ['goes by section, in the order of the set', [], ['1', '3', '2', '4']],
    ['has first what was flagged, by section too', ['4', '3'], ['3', '4', '1', '2']],
    ['does not mind a flag on an item that the edition no longer has', ['9'], ['1', '3', '2', '4']],
  ])('%s', (_, flagged, order) => {
    expect(workingOrder(items, new Set(flagged)).map(({ code }) => code)).toEqual(order);
  });
});

describe('evidence', () => {
  it.each<[string, ChecklistItem['answerKind'], CheckedValue['value'], boolean]>([
    ['a yes claims something', 'YES_NO', true, true],
    ['a no does not', 'YES_NO', false, false],
    ['points do', 'SCORE', 0.5, true],
    ['no points do not', 'SCORE', 0, false],
    ['a choice that earns something does', 'CHOICE', 'B', true],
    ['one that earns nothing does not', 'CHOICE', 'C', false],
    ['a text does', 'TEXT', 'Đã làm', true],
    ['nothing does not', 'TEXT', null, false],
  ])('%s', (_, kind, value, claimed) => {
    expect(claims(item('1', kind, 2), said(value))).toBe(claimed);
  });

  it('is missing where something is claimed without a file, on the side that is asked about', () => {
    const items = ['1', '2', '3'].map((code) => item(code, 'YES_NO', 1, { evidenceRequired: code !== '3' }));
    const answers = byCode(
      found('1', { value: true }),
      found('2', { value: true }, { value: true }),
      found('3', { value: true }),
    );
    const missing = (side: 'self' | 'team', ...proved: string[]) =>
      missingEvidence(items, answers, side, new Set(proved)).map(({ code }) => code);
    expect([missing('team'), missing('team', '1'), missing('self'), missing('self', '2')]).toEqual([
      ['1', '2'],
      ['2'],
      ['2'],
      [],
    ]);
  });

  it('is asked for by name, and not at length', () => {
    const many = Array.from({ length: 7 }, (_, i) => item(`I/${i}`, 'YES_NO', 1));
    const refusal = caught(() => requireEvidence(many));
    expect(refusal.facts['items']).toBe(
      '“Mục I/0”, “Mục I/1”, “Mục I/2”, “Mục I/3”, “Mục I/4” và 2 mục khác',
    );
    expect(refusal.errors?.[0]?.pointer).toBe('/items/I~10');
  });
});

describe('a checklist that is to be finished', () => {
  it.each<[string, ChecklistItem, Partial<TeamAnswer>, string | undefined]>([
    ['lacks what is not answered', item('1', 'YES_NO', 1), { note: 'Xem sau' }, 'chưa trả lời'],
    ['lacks why an item does not apply', item('1', 'YES_NO', 1), { notApplicable: true }, 'chưa ghi vì sao'],
    ['lacks points that the team has to give', item('1', 'NUMBER', 1), { value: 12 }, 'chưa cho điểm'],
    ['lacks no points where none can be had', item('1', 'NUMBER', 0), { value: 12 }, undefined],
    ['takes a no', item('1', 'YES_NO', 1), { value: false, score: 0 }, undefined],
    ['takes a nought', item('1', 'SCORE', 1), { value: 0, score: 0 }, undefined],
    ['takes a reason', item('1', 'YES_NO', 1), { notApplicable: true, note: 'Không có' }, undefined],
  ])('%s', (_, of, team, detail) => {
    const [missing] = missingAnswers([of], byCode(found('1', team)));
    expect(missing?.detail).toEqual(detail === undefined ? undefined : expect.stringContaining(detail));
  });
});

describe('answers that are sent', () => {
  const items = [item('1', 'SCORE', 2), item('2', 'YES_NO', 1)];
  it('say of which item they ask too much when that is all that is wrong', () => {
    const refusal = caught(() => requireSuitable(items, [{ itemCode: '1', ...said(2.5) }]));
    expect([refusal.code, refusal.facts]).toEqual(['SCORE_BEYOND_WEIGHT', { item: 'Mục 1', weight: '2' }]);
  });
  it('are unsuitable when something else is wrong besides, each with its place', () => {
    const refusal = caught(() =>
      requireSuitable(items, [
        { itemCode: '1', ...said(2.5) },
        { itemCode: '2', ...said('có') },
        { itemCode: '3', ...said(true) },
      ]),
    );
    expect([refusal.code, refusal.errors?.map(({ pointer, code }) => [pointer, code])]).toEqual([
      'ANSWER_UNSUITABLE',
      [
        ['/answers/0/value', 'beyond_weight'],
        ['/answers/1/value', 'unsuitable'],
        ['/answers/2/itemCode', 'unknown_item'],
      ],
    ]);
  });
  it('may take an answer back', () => {
    expect(() => requireSuitable(items, [{ itemCode: '1', ...said(null) }])).not.toThrow();
  });
});

function caught(work: () => void): Refusal {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}
