import { describe, expect, it } from '@jest/globals';
import { csvOf } from './findings-csv';

const linesOf = (...rows: (string | number)[][]) => csvOf(rows).slice(1);

describe('a table for Excel', () => {
  it('says that it is UTF-8 and ends every row as Windows does', () => {
    expect(csvOf([['Đoàn xã'], ['Năm', 2022]])).toBe('\uFEFFĐoàn xã\r\nNăm;2022\r\n');
  });

  it.each([
    ['a semicolon', 'một; hai', '"một; hai"'],
    ['quotes', 'mô hình “thỏ” "mẫu"', '"mô hình “thỏ” ""mẫu"""'],
    ['several lines', 'một\nhai', '"một\nhai"'],
    ['a comma, which parts nothing', '61,5 ngày', '61,5 ngày'],
  ])('keeps %s in one cell', (_, text, cell) => {
    expect(linesOf([text, 'sau'])).toBe(`${cell};sau\r\n`);
  });

  it.each(['=1+1', '+84', '-5', '@SUM(A1)', '\t=1', ' =1', '\r=1'])(
    'takes %j for words, not for a formula',
    (text) => {
      expect(linesOf([text])).toBe(`"'${text}"\r\n`);
    },
  );

  it('leaves numbers numbers', () => {
    expect(linesOf([-5])).toBe('-5\r\n');
  });
});
