import { expect, it } from '@jest/globals';
import { LEFT_OUT, aroundChanges, wordDiff } from './word-diff';

const marked = (before: string, after: string) =>
  wordDiff(before, after)
    .map(({ text, as }) => (as === 'SAME' ? text : as === 'ADDED' ? `[+${text}]` : `[-${text}]`))
    .join('');

it.each([
  ['Làm việc tại xã.', 'Làm việc tại xã. Dự sinh hoạt.', 'Làm việc tại xã. [+Dự sinh hoạt.]'],
  ['từ 01/04 đến 05/04', 'từ 02/04 đến 05/04', 'từ [-01/04 ][+02/04 ]đến 05/04'],
  ['a b c', 'a c', 'a [-b ]c'],
  ['', 'mới', '[+mới]'],
  ['như cũ', 'như cũ', 'như cũ'],
])('%s → %s', (before, after, expected) => {
  expect(marked(before, after)).toBe(expected);
});

it('gives the new text again without what was removed', () => {
  const [before, after] = ['Một hai\nba  bốn năm', 'Một\nba bốn sáu năm'];
  const kept = wordDiff(before, after).filter(({ as }) => as !== 'REMOVED');
  expect(kept.map(({ text }) => text).join('')).toBe(after);
});

it('shows long texts one after the other', () => {
  const long = (word: string) => `${word} `.repeat(2_000);
  expect(wordDiff(long('a'), long('b')).map(({ as }) => as)).toEqual(['REMOVED', 'ADDED']);
});

it('leaves out the middle of what stayed the same, and nothing of what changed', () => {
  const long = Array.from({ length: 200 }, (_, n) => `từ${n}`).join(' ');
  const parts = aroundChanges(wordDiff(`${long} cũ ${long}`, `${long} mới ${long}`));
  const [before, removed, added, after] = parts.map(({ text }) => text);
  expect([removed, added]).toEqual(['cũ ', 'mới ']);
  expect(before).toMatch(/^ \[…\] từ\d+ .* từ198 từ199 $/);
  expect(after).toMatch(/^từ0 từ1 .* từ\d+ \[…\] $/);
  expect((before ?? '').length).toBeLessThan(200);
});

it('leaves short texts whole', () => {
  const parts = wordDiff('Làm việc tại xã.', 'Làm việc tại phường.');
  expect(aroundChanges(parts)).toEqual(parts);
  expect(parts.some(({ text }) => text.includes(LEFT_OUT))).toBe(false);
});
