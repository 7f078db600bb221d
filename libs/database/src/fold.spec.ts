import { describe, expect, it } from '@jest/globals';
import { containsPattern, fold } from './fold.js';

describe('search', () => {
  it.each([
    ['Đà Nẵng', 'da nang'],
    ['Đà Nẵng'.normalize('NFD'), 'da nang'],
    ['Uỷ ban', 'uy ban'],
    ['Ủy ban', 'uy ban'],
    ['HUYỆN ĐOÀN TUY PHONG', 'huyen doan tuy phong'],
  ])('finds %s as %s', (value, folded) => {
    expect(fold(value)).toBe(folded);
  });

  it('takes what LIKE would interpret literally', () => {
    expect(containsPattern('50%_\\')).toBe('%50\\%\\_\\\\%');
  });
});
