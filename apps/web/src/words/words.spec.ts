import { describe, expect, it } from '@jest/globals';
import { en } from './en';
import { vi } from './vi';

const texts = (words: object, path = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? texts(value, `${path}${key}.`)
      : [[`${path}${key}`, String(value)] as [string, string]],
  );

describe.each(Object.keys(vi) as (keyof typeof vi)[])('%s', (namespace) => {
  const vietnamese = new Map(texts(vi[namespace]));
  const english = new Map(texts(en[namespace]));

  it('is complete in English, and has nothing that Vietnamese lacks', () => {
    const keys = [...english.keys()].filter((key) => !key.endsWith('_one'));
    expect(keys.sort()).toEqual([...vietnamese.keys()].sort());
  });

  it('puts the same values into both', () => {
    const values = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort();
    for (const [key, text] of vietnamese)
      expect([key, values(english.get(key) ?? '')]).toEqual([key, values(text)]);
  });

  it('is written in composed characters', () => {
    for (const text of vietnamese.values()) expect(text).toBe(text.normalize('NFC'));
  });
});
