import { describe, expect, it } from '@jest/globals';
import {
  BLANK,
  answerOn,
  chosen,
  faultOf,
  keptOf,
  outgoing,
  pointsOf,
  progressOf,
  refreshed,
  settled,
  sheetOf,
  write,
  type Item,
  type Sheet,
  type Value,
} from './answer-sheet';

const item = (itemCode: string, some: Partial<Item> = {}): Item => ({
  itemCode,
  title: `Mục ${itemCode}`,
  guidance: null,
  section: 'I',
  weight: 10,
  evidenceRequired: false,
  answerKind: 'SCORE',
  choices: [],
  version: 0,
  self: null,
  team: null,
  lastTime: null,
  openActions: [],
  ...some,
});
const on = (code: string, version: number, value: Value, note: string | null = null) =>
  item(code, {
    version,
    team: { value, notApplicable: false, note, score: null, flagged: false, files: [] },
  });
const result = (itemCode: string, version: number, value: Value, saved = true) => ({
  ...{ itemCode, saved, version },
  stored: { value, notApplicable: false, note: null, score: null, flagged: false },
});
const line = (sheet: Sheet, code: string) => {
  const found = sheet.get(code);
  if (found === undefined) throw new Error(code);
  return found;
};
const versions = (sheet: Sheet) =>
  outgoing(sheet).answers.map(({ itemCode, version, value }) => [itemCode, version, value]);

describe('what is unsent', () => {
  it('is each changed item with the version that was seen, and nothing that was changed back', () => {
    let sheet = sheetOf([item('1'), on('2', 3, 5), on('3', 1, 4)], 'team', {});
    sheet = write(sheet, '1', { value: 7 });
    sheet = write(sheet, '2', { value: 6 });
    sheet = write(write(sheet, '3', { value: 1 }), '3', { value: 4 });
    expect(versions(sheet)).toEqual([
      ['1', 0, 7],
      ['2', 3, 6],
    ]);
    expect(Object.keys(keptOf(sheet))).toEqual(['1', '2']);
  });

  it('is not what has more points than the item gives', () => {
    const sheet = write(sheetOf([item('1')], 'team', {}), '1', { value: 11 });
    expect(faultOf(item('1'), answerOn(line(sheet, '1')))).toBe('beyond');
    expect(versions(sheet)).toEqual([]);
    expect(Object.keys(keptOf(sheet))).toEqual(['1']);
  });

  it('has no answer where the item does not apply, and no points without an answer', () => {
    const figure = item('1', { answerKind: 'NUMBER' });
    let sheet = write(sheetOf([figure], 'team', {}), '1', { value: 120, score: 4 });
    expect(outgoing(sheet).answers).toMatchObject([{ value: 120, score: 4 }]);
    sheet = write(sheet, '1', { notApplicable: true });
    expect(outgoing(sheet).answers).toMatchObject([{ value: null, score: null, notApplicable: true }]);
  });
});

describe('what the server says', () => {
  it('settles what was sent; what was typed meanwhile goes on the version that it made', () => {
    let sheet = write(sheetOf([item('1'), item('2')], 'team', {}), '1', { value: 7 });
    sheet = outgoing(write(sheet, '2', { value: 2 })).sheet;
    sheet = write(sheet, '1', { value: 8 });
    sheet = settled(sheet, [result('1', 1, 7), result('2', 1, 2)]);
    expect(versions(sheet)).toEqual([['1', 1, 8]]);
    expect(answerOn(line(sheet, '2')).value).toBe(2);
  });

  it('of an attempt whose answer was lost is known again, also after a reload', () => {
    let sheet = outgoing(write(sheetOf([item('1')], 'team', {}), '1', { value: 7 })).sheet;
    sheet = write(sheet, '1', { value: 8 });
    const kept = JSON.parse(JSON.stringify(keptOf(sheet))) as ReturnType<typeof keptOf>;
    const again = sheetOf([on('1', 1, 7)], 'team', kept);
    expect(line(again, '1').theirs).toBeNull();
    expect(versions(again)).toEqual([['1', 1, 8]]);
  });

  it('is no conflict where only the other side changed, or both said the same', () => {
    const sheet = write(sheetOf([on('1', 1, 5), item('2')], 'team', {}), '1', { value: 6 });
    expect(versions(refreshed(sheet, [on('1', 2, 5), item('2')], 'team'))).toEqual([['1', 2, 6]]);
    const same = refreshed(sheet, [on('1', 2, 6), item('2')], 'team');
    expect([versions(same), line(same, '1').written]).toEqual([[], null]);
  });

  it('that comes late, from before what is known, changes nothing', () => {
    const sheet = settled(write(sheetOf([item('1')], 'team', {}), '1', { value: 7 }), [result('1', 1, 7)]);
    expect(answerOn(line(refreshed(sheet, [item('1')], 'team'), '1')).value).toBe(7);
  });
});

describe('an item that somebody else answered too', () => {
  const conflicting = () => {
    const sheet = outgoing(write(sheetOf([item('1')], 'team', {}), '1', { value: 7 })).sheet;
    return settled(sheet, [result('1', 1, 3, false)]);
  };

  it('waits until a person has chosen, with both kept', () => {
    const sheet = conflicting();
    expect(line(sheet, '1').theirs).toMatchObject({ version: 1, answer: { value: 3 } });
    expect(answerOn(line(sheet, '1')).value).toBe(7);
    expect(versions(sheet)).toEqual([]);
    expect(keptOf(sheet)).toHaveProperty('1');
  });

  it('takes theirs, or sends mine over it', () => {
    const theirs = chosen(conflicting(), '1', 'theirs');
    expect([answerOn(line(theirs, '1')).value, keptOf(theirs)]).toEqual([3, {}]);
    expect(versions(chosen(conflicting(), '1', 'mine'))).toEqual([['1', 1, 7]]);
  });

  it('is still told of after a reload', () => {
    const again = sheetOf([on('1', 1, 3)], 'team', keptOf(conflicting()));
    expect(line(again, '1').theirs).toMatchObject({ answer: { value: 3 } });
  });
});

it('counts points as the server does', () => {
  const choices = [
    { code: 'A', label: 'Đạt', share: 1 },
    { code: 'B', label: 'Đạt một phần', share: 0.5 },
  ];
  const choice = item('1', { answerKind: 'CHOICE', weight: 4, choices });
  expect(pointsOf(choice, { ...BLANK, value: 'B' })).toBe(2);
  expect(pointsOf(item('2', { answerKind: 'YES_NO', weight: 2 }), { ...BLANK, value: false })).toBe(0);
  expect(pointsOf(item('3', { answerKind: 'TEXT', weight: 0 }), { ...BLANK, value: 'Tốt' })).toBeNull();
  let sheet = sheetOf([choice, item('2'), item('3')], 'team', {});
  sheet = write(write(sheet, '1', { value: 'A' }), '2', { notApplicable: true });
  expect(progressOf(sheet)).toEqual({ answered: 2, total: 3, score: 4, maxScore: 14 });
});
