import { describe, expect, it } from '@jest/globals';
import { toCsv } from './csv';

describe('a file for Excel', () => {
  it('is split and has decimals as Excel of the country expects', () => {
    expect(
      toCsv(
        [
          ['Cán bộ', 'Ngày'],
          ['Đặng Ngọc Sơn', 61.5],
        ],
        'vi',
      ),
    ).toBe('\ufeffCán bộ;Ngày\r\nĐặng Ngọc Sơn;61,5\r\n');
    expect(toCsv([['x', 61.5, null]], 'en')).toBe('\ufeffx,61.5,\r\n');
  });

  it('keeps quotes, separators and line breaks inside their cell', () => {
    expect(toCsv([['a"b', 'c;d', 'e\nf']], 'vi')).toBe('\ufeff"a""b";"c;d";"e\nf"\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1'])('never lets Excel compute %j', (text) => {
    expect(
      toCsv([[text]], 'vi')
        .replace('\ufeff', '')
        .replace('"', ''),
    ).toMatch(/^'/);
  });

  it('leaves a negative number a number', () => expect(toCsv([[-1.5]], 'vi')).toBe('\ufeff-1,5\r\n'));
});
