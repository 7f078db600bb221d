import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RULES } from './checker.js';
import { brokenFiles, orphans, type StoredFile } from './checker-files.js';
import { changedSubmissions, sortedJson } from './checker-history.js';
import { isSound } from './result.js';
import { holds, resultOf } from './rule.js';

const sha256 = (content: string) => createHash('sha256').update(content).digest('hex');

describe('a rule', () => {
  it('holds when it looked at something and nothing breaks it', () => {
    expect(holds({ looked: 3, brokenCount: 0 })).toBe(true);
    expect(holds({ looked: 3, brokenCount: 1 })).toBe(false);
  });

  it('that looked at nothing does not hold: nothing was proven', () => {
    expect(holds({ looked: 0, brokenCount: 0 })).toBe(false);
  });

  it('that need not have anything to look at holds then, but not when something breaks it', () => {
    expect(holds({ looked: 0, brokenCount: 0, notAlways: true })).toBe(true);
    expect(holds({ looked: 1, brokenCount: 1, notAlways: true })).toBe(false);
  });

  it('lists the first of what breaks it and counts all', () => {
    const ids = Array.from({ length: 40 }, (_, n) => String(n));
    const result = resultOf({ name: 'a', title: 'b' }, 100, ids);
    expect([result.broken.length, result.brokenCount]).toEqual([25, 40]);
  });

  it('has a name of its own', () => {
    expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
  });
});

describe('a run', () => {
  const rule = resultOf({ name: 'a', title: 'b' }, 1, []);
  const deed = { seconds: 1, kind: 'kill', target: 'approvals', detail: '' };

  it('is sound when every rule holds and everything could be done', () => {
    expect(isSound({ rules: [rule], deeds: [deed], silent: [] })).toBe(true);
  });

  it('is not sound when a rule is broken, or a disturbance did not happen', () => {
    const broken = { ...rule, brokenCount: 1 };
    expect(isSound({ rules: [rule, broken], deeds: [deed], silent: [] })).toBe(false);
    expect(isSound({ rules: [rule], deeds: [{ ...deed, failed: 'gone' }], silent: [] })).toBe(false);
  });

  it('is not sound when a rule did not notice what it is there for', () => {
    expect(isSound({ rules: [rule], deeds: [deed], silent: ['a'] })).toBe(false);
  });
});

describe('what was submitted', () => {
  const facts = { b: 1, a: [{ d: 'đ', c: null }] };
  const row = { id: 'x/1', salt: 's', facts, promised: sha256(`s{"a":[{"c":null,"d":"đ"}],"b":1}`) };

  it('is digested with the keys in order, whatever order the database gives', () => {
    expect(sortedJson({ a: [{ c: null, d: 'đ' }], b: 1 })).toBe(sortedJson(facts));
    expect(changedSubmissions([row])).toEqual([]);
  });

  it('is noticed when it was changed', () => {
    expect(changedSubmissions([{ ...row, facts: { ...facts, b: 2 } }])).toEqual([
      expect.stringContaining('x/1'),
    ]);
  });
});

describe('files', () => {
  let dir: string;
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'chaos-files-'));
    for (const [key, content] of Object.entries({ ab01: 'ảnh', cd02: 'nhỏ', ef03: 'thừa' })) {
      mkdirSync(join(dir, key.slice(0, 2)));
      writeFileSync(join(dir, key.slice(0, 2), key), content);
    }
  });
  afterEach(() => rmSync(dir, { recursive: true }));
  const row: StoredFile = { id: 'e', key: 'ab01', previewKey: 'cd02', sha256: sha256('ảnh'), bytes: '5' };

  it('are right when content and preview are there; what no row names is counted', () => {
    expect(brokenFiles(dir, [row])).toEqual([]);
    expect(orphans(dir, [row])).toBe(1);
  });

  it.each([
    ['gone', { key: 'ab99' }, 'mất tệp'],
    ['of other content', { sha256: sha256('x') }, 'sai nội dung'],
    ['of another size', { bytes: '4' }, 'sai nội dung'],
    ['without its preview', { previewKey: 'cd99' }, 'mất ảnh thu nhỏ'],
  ])('that are %s break the rule', (_, change, why) => {
    expect(brokenFiles(dir, [{ ...row, ...change }])).toEqual([`e: ${why}`]);
  });
});
