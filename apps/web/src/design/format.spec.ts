import { describe, expect, it } from '@jest/globals';
import {
  dayOf,
  daysBetween,
  formatDates,
  formatDay,
  formatDue,
  formatInstant,
  formatNumber,
  plain,
} from './format';

describe('days and numbers as the country writes them', () => {
  it('writes a day with the day first', () => expect(formatDay('2022-03-18')).toBe('18/03/2022'));
  it('shows an instant on the clock of Việt Nam', () => {
    expect(formatInstant('2022-03-17T17:05:00Z')).toBe('18/03/2022 00:05');
    expect(dayOf('2022-03-17T17:05:00Z')).toBe('2022-03-18');
  });
  it('has a decimal comma', () => expect(formatNumber(61.5)).toBe('61,5'));
  it.each([
    [{ from: '2022-03-18', to: '2022-03-29' }, '18/03 – 29/03/2022'],
    [{ from: '2022-03-18', to: '2022-03-18' }, '18/03/2022'],
    [{ from: '2022-03-18', fromHalf: 'pm', to: '2022-03-18', toHalf: 'pm' } as const, '18/03/2022 (chiều)'],
    [
      { from: '2022-03-18', fromHalf: 'pm', to: '2022-03-19', toHalf: 'am' } as const,
      'chiều 18/03 – sáng 19/03/2022',
    ],
    [{ from: '2022-12-30', to: '2023-01-02' }, '30/12/2022 – 02/01/2023'],
  ])('says from when to when: %o', (dates, text) => expect(formatDates(dates)).toBe(text));
});

describe('what is left', () => {
  it.each([
    ['2022-04-08', '2022-04-05', 'còn 3 ngày'],
    ['2022-04-08', '2022-04-08', 'hạn hôm nay'],
    ['2022-04-08', '2022-04-10', 'quá hạn 2 ngày'],
  ])('due %s on %s: %s', (due, today, text) => expect(formatDue(due, today)).toBe(text));
  it('counts over the end of a month', () => expect(daysBetween('2022-02-27', '2022-03-02')).toBe(3));
});

it('finds Đà Nẵng by da nang, however it is encoded', () => {
  expect(plain('Đà Nẵng')).toBe('da nang');
  expect(plain('Đà Nẵng'.normalize('NFD'))).toBe('da nang');
});
