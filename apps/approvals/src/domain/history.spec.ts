import { describe, expect, it } from '@jest/globals';
import {
  NO_HISTORY,
  digest,
  seal,
  stableJson,
  verifyHistory,
  type Head,
  type HistoryEntry,
  type HistoryRow,
  type HistoryText,
} from './history.js';

const CASE = '00000000-0000-4000-8000-000000000001';
const facts = { number: 'ĐK-2022-00001', days: 5 };
const submission = { revision: 1, salt: 'muối', facts };

function entry(change: Partial<HistoryEntry> = {}): HistoryEntry {
  return {
    at: new Date('2022-03-01T01:00:00Z'),
    kind: 'DECIDED_APPROVED',
    actor: null,
    revision: 1,
    facts: {},
    ...change,
  };
}

/** A history of three entries, with a reason and a submission in it. */
function written() {
  const rows: HistoryRow[] = [];
  const texts: HistoryText[] = [];
  let head: Head = NO_HISTORY;
  for (const one of [
    entry({ kind: 'OPENED', facts: { submission: digest('muối', stableJson(facts)) } }),
    entry({ kind: 'DECIDED_RETURNED', texts: { reason: 'Nêu rõ chi đoàn.' } }),
    entry(),
  ]) {
    const sealed = seal(CASE, head, one);
    rows.push(sealed.row);
    texts.push(...sealed.texts);
    head = sealed.head;
  }
  return { rows, texts, head };
}

const check = ({ rows, texts, head }: ReturnType<typeof written>, submitted = [submission]) =>
  verifyHistory(CASE, rows, texts, submitted, head);

describe('a history', () => {
  it('is intact as it was written, and numbers its entries from 1', () => {
    const history = written();
    expect(check(history)).toEqual({ intact: true, entries: 3 });
    expect(history.rows.map(({ seq }) => seq)).toEqual([1, 2, 3]);
  });

  it('holds texts by digest only', () => {
    const { rows, texts } = written();
    expect(rows.some(({ body }) => body.includes('chi đoàn'))).toBe(false);
    expect(texts).toMatchObject([{ seq: 2, name: 'reason', content: 'Nêu rõ chi đoàn.' }]);
  });

  it('stays intact when texts and facts are erased', () => {
    expect(check({ ...written(), texts: [] }, [])).toEqual({ intact: true, entries: 3 });
  });

  it('gives the same text for the same facts in any order', () => {
    expect(stableJson({ b: [{ d: 1, c: null }], a: 'x' })).toBe('{"a":"x","b":[{"c":null,"d":1}]}');
  });

  it.each<[string, (history: ReturnType<typeof written>) => void, string, number]>([
    [
      'a changed body',
      ({ rows }) => (rows[1]!.body = rows[1]!.body.replace('RETURNED', 'APPROVED')),
      'HASH_WRONG',
      2,
    ],
    ['a changed body with a hash that fits', rehash, 'LINK_BROKEN', 2],
    ['a removed entry', ({ rows }) => rows.splice(1, 1), 'GAP', 3],
    ['a missing beginning', ({ rows }) => rows.shift(), 'GAP', 2],
    ['a cut-off end', ({ rows }) => rows.pop(), 'HEAD_DIFFERS', 3],
    ['a rewritten end', ({ head }) => (head.hash = 'f'.repeat(64)), 'HEAD_DIFFERS', 4],
    ['another text', ({ texts }) => (texts[0]!.content = 'Đồng ý.'), 'TEXT_CHANGED', 2],
    [
      'a text that was put in',
      ({ texts }) => texts.push({ seq: 3, name: 'reason', salt: '', content: 'x' }),
      'TEXT_CHANGED',
      3,
    ],
  ])('tells of %s', (_, tamper, why, seq) => {
    const history = written();
    tamper(history);
    expect(check(history)).toEqual({ intact: false, why, seq });
  });

  it('tells of facts that are not those submitted', () => {
    expect(check(written(), [{ ...submission, facts: { ...facts, days: 50 } }])).toEqual({
      intact: false,
      why: 'FACTS_CHANGED',
      seq: 1,
    });
  });

  it('tells of an entry of another case', () => {
    const { rows, head } = written();
    const other = '00000000-0000-4000-8000-000000000002';
    expect(verifyHistory(other, rows, [], [], head)).toMatchObject({ intact: false, why: 'OTHER_CASE' });
  });
});

function rehash({ rows }: ReturnType<typeof written>) {
  rows[0] = seal(CASE, NO_HISTORY, entry({ kind: 'OPENED' })).row;
}
