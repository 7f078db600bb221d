import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { Day, Id, Instant, text } from '#contracts';
import { inWords } from './input-words.js';

function wordsOf(schema: z.ZodType, value: unknown): string[] {
  const result = schema.safeParse(value);
  return result.success ? [] : result.error.issues.map(inWords);
}

describe('what is wrong with a field', () => {
  it.each<[string, z.ZodType, unknown, string]>([
    ['an empty list', z.array(Id).min(1), [], 'Cần ít nhất 1 mục.'],
    ['a long list', z.array(z.number()).max(2), [1, 2, 3], 'Tối đa 2 mục.'],
    ['an empty text', text(10), '  ', 'Chưa điền ô này.'],
    ['a long text', text(1500), 'x'.repeat(1501), 'Tối đa 1.500 ký tự.'],
    ['a small number', z.number().min(2015), 1999, 'Phải từ 2015 trở lên.'],
    ['a large number', z.number().max(366), 400, 'Phải từ 366 trở xuống.'],
    ['a third of a day', z.number().multipleOf(0.5), 0.3, 'Cần là bội số của 0,5.'],
    ['a text for a number', z.number(), '1', 'Ô này cần là số.'],
    ['a number for a text', z.string(), 1, 'Ô này cần là chữ.'],
    ['something for a list', z.array(z.string()), 'x', 'Ô này cần là danh sách.'],
    ['an unknown choice', z.enum(['A', 'B']), 'C', 'Giá trị này không có trong danh mục.'],
    ['an id that is none', Id, 'x', 'Mã không hợp lệ.'],
    ['31/11', Day, '2022-11-31', 'Ngày không có trong lịch; cần dạng năm-tháng-ngày, ví dụ 2022-03-18.'],
    ['a year of long ago', Day, '0202-03-18', 'Năm phải từ 1900 đến 2999.'],
    [
      'an instant without a zone',
      Instant,
      '2022-03-18T08:00',
      'Thời điểm không hợp lệ; cần dạng 2022-03-18T08:00:00+07:00.',
    ],
    ['a control character', text(10), 'a\u0000b', 'Có ký tự không hợp lệ.'],
  ])('is said of %s', (_, schema, value, words) => {
    expect(wordsOf(schema, value)).toEqual([words]);
  });
});
