import { describe, expect, it } from '@jest/globals';
import { namedAs, personSortKey, sortKey } from './sort-key.js';

/** As PostgreSQL compares under COLLATE "C". */
const bytes = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));
const sorted = (values: readonly string[]) => [...values].sort((a, b) => bytes(sortKey(a), sortKey(b)));

describe('the Vietnamese order', () => {
  it.each<[string, string[]]>([
    [
      'letters have their own place',
      ['an', 'ăn', 'ân', 'ba', 'da', 'đa', 'em', 'êm', 'ong', 'ông', 'ơn', 'ưa'],
    ],
    ['tones follow the dictionary', ['ma', 'mà', 'mả', 'mã', 'má', 'mạ', 'man']],
    ['a word that goes on stands behind', ['Hà', 'Hà An', 'Hàm', 'Hàm Tân']],
    ['words are compared one after the other', ['Bình Thuận', 'Bính An']],
    ['numbers count', ['Chi đoàn 2', 'Chi đoàn 10']],
  ])('%s', (_, values) => {
    expect(sorted([...values].reverse())).toEqual(values);
  });

  it('treats composed and decomposed, upper and lower case alike', () => {
    expect(sortKey('ĐÀ NẴNG'.normalize('NFD'))).toBe(sortKey('đà nẵng'.normalize('NFC')));
  });
});

describe('people', () => {
  const people = [
    ['Nguyễn Văn An', 'An'],
    ['Trần Văn An', 'An'],
    ['Lê Xuân An', 'An'],
    ['Bùi Thị Ánh', 'Ánh'],
    ['Đặng Bình', 'Bình'],
    ['Đặng An Bình', 'Bình'],
  ] as const;

  it('sort by given name, then middle, then family name', () => {
    const key = ([fullName, givenName]: readonly [string, string]) => personSortKey(fullName, givenName);
    const names = [...people].reverse().sort((a, b) => bytes(key(a), key(b)));
    expect(names).toEqual(people);
  });

  it.each([
    ['Nguyễn Hoàng Lâm', 'Lâm', true],
    ['Nguyễn Hoàng Lâm', 'Hoàng Lâm', true],
    ['Nguyễn Hoàng Lâm'.normalize('NFD'), 'Lâm'.normalize('NFC'), true],
    ['Nguyễn Hoàng Lâm', 'Hoàng', false],
    ['Nguyễn Hoàng Lâm', 'âm', false],
  ])('%s is called %s: %p', (fullName, givenName, result) => {
    expect(namedAs(fullName, givenName)).toBe(result);
  });
});
