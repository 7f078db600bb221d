import { isCalendarDay } from '#calendar';
import { DOCUMENT_KINDS, KIND_WORDS, type DocumentKind } from './kinds.js';
import { foldLetters } from './letters.js';

const WORDS = new Map<string, DocumentKind>([
  ...DOCUMENT_KINDS.map((kind) => [foldLetters(KIND_WORDS[kind].word), kind] as const),
  ['giay moi', 'INVITATION'],
  ['thong tri', 'CIRCULAR'],
]);
const KIND = new RegExp(`(?<![\\p{L}\\d])(${[...WORDS.keys()].join('|')})(?![\\p{L}\\d])`, 'gu');
const SO = /(?<![\p{L}\d])so ?[:.]? ?$/u;
/** Between the kind and “số”: `Chương trình hành động số`, `Kế hoạch liên tịch số`. */
const FEW_WORDS = /^(?: \p{L}+){0,4} ?$/u;
/** Nothing that is further away names the kind. */
const NEAR = 80;

export type Before = { kind: DocumentKind | null; named: boolean };

/** What a text says right before a number: of which kind the document is, and that this is its number. */
export function readBefore(text: string): Before {
  const folded = foldLetters(text.slice(-NEAR));
  const so = SO.exec(folded);
  const head = so === null ? folded : folded.slice(0, so.index);
  const last = [...head.matchAll(KIND)].at(-1);
  if (last === undefined) return { kind: null, named: so !== null };
  const between = head.slice(last.index + last[0].length);
  const kind = (so === null ? between.trim() === '' : FEW_WORDS.test(between)) ? WORDS.get(last[0]) : null;
  return { kind: kind ?? null, named: so !== null };
}

const DAY = /(?:ngay ?|\( ?)(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4})(?!\d)/;
const DAY_IN_WORDS = /ngay ?(\d{1,2}) thang ?(\d{1,2}) nam ?(\d{4})(?!\d)/;
const NEXT_DOCUMENT = /(?<![\p{L}\d])so ?:? ?\d/u;

/** The day that a text names behind a number: `ngày 24/02/2022`, `ngày 24 tháng 02 năm 2022`, `(13/4/2020)`. */
export function readDay(rest: string): { date: string | null; unreal: string | null } {
  const folded = foldLetters(rest);
  const own = folded.slice(0, NEXT_DOCUMENT.exec(folded)?.index);
  const [, day = '', month = '', year = ''] = DAY.exec(own) ?? DAY_IN_WORDS.exec(own) ?? [];
  if (year === '') return { date: null, unreal: null };
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDay(date) ? { date, unreal: null } : { date: null, unreal: `${day}/${month}/${year}` };
}

const ISSUER_NAME = /^ ?,? ?của (\p{Lu}[\p{L} ]{1,78}?)(?= ?[,;.()\d:-]| ngày | về | v\/v |$)/iu;

/** `của Trung ương Đoàn`, right behind the number. */
export function readIssuerName(rest: string): string | null {
  return ISSUER_NAME.exec(rest)?.[1]?.trim() ?? null;
}
