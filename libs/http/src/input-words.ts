import type { z } from 'zod';

/** What is wrong with a field, for whoever filled it in; the library’s own words speak of arrays and strings. */
export function inWords(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'too_small':
      return atLeast(issue.origin, Number(issue.minimum), issue.inclusive !== false);
    case 'too_big':
      return atMost(issue.origin, Number(issue.maximum), issue.inclusive !== false);
    case 'invalid_type':
      return `Ô này cần là ${TYPES[issue.expected] ?? 'giá trị khác'}.`;
    case 'invalid_value':
      return 'Giá trị này không có trong danh mục.';
    case 'invalid_format':
      return FORMATS[issue.format] ?? issue.message;
    case 'not_multiple_of':
      return `Cần là bội số của ${number(Number(issue.divisor))}.`;
    default:
      return issue.message;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'chữ',
  number: 'số',
  int: 'số nguyên',
  boolean: 'có hoặc không',
  array: 'danh sách',
  object: 'một nhóm ô',
};

const FORMATS: Readonly<Record<string, string>> = {
  uuid: 'Mã không hợp lệ.',
  date: 'Ngày không có trong lịch; cần dạng năm-tháng-ngày, ví dụ 2022-03-18.',
  datetime: 'Thời điểm không hợp lệ; cần dạng 2022-03-18T08:00:00+07:00.',
  regex: 'Có ký tự không hợp lệ.',
};

function atLeast(origin: string, minimum: number, inclusive: boolean): string {
  if (origin === 'array' || origin === 'set') return `Cần ít nhất ${number(minimum)} mục.`;
  if (origin === 'string') return minimum <= 1 ? 'Chưa điền ô này.' : `Cần ít nhất ${number(minimum)} ký tự.`;
  return inclusive ? `Phải từ ${plain(minimum)} trở lên.` : `Phải lớn hơn ${plain(minimum)}.`;
}

function atMost(origin: string, maximum: number, inclusive: boolean): string {
  if (origin === 'array' || origin === 'set') return `Tối đa ${number(maximum)} mục.`;
  if (origin === 'string') return `Tối đa ${number(maximum)} ký tự.`;
  return inclusive ? `Phải từ ${plain(maximum)} trở xuống.` : `Phải nhỏ hơn ${plain(maximum)}.`;
}

function number(value: number): string {
  return value.toLocaleString('vi');
}

/** A bound may be a year, which has no thousands. */
function plain(value: number): string {
  return value.toLocaleString('vi', { useGrouping: false });
}
