import { expect, it } from '@jest/globals';
import { saidEnough } from './said-enough';

const LONG = 'Đã cập nhật sổ đoàn viên của 12 chi đoàn.';

it.each([
  [' ', { files: 2, evidenceRequired: false }, 'none'],
  ['Đã sửa.', { files: 0, evidenceRequired: false }, 'tooShort'],
  ['Đã sửa.', { files: 1, evidenceRequired: true }, null],
  [LONG, { files: 0, evidenceRequired: false }, null],
  [LONG, { files: 0, evidenceRequired: true }, 'noFile'],
] as const)('%j with %j lacks %j', (text, shown, lacks) => {
  expect(saidEnough(text, shown)).toBe(lacks);
});
