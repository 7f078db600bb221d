import { readChain } from './chain.js';
import { formatNumber } from './format.js';
import { KIND_WORDS, type DocumentKind } from './kinds.js';
import { foldLetters, searchWords, tidy } from './letters.js';
import { readBefore, readDay, readIssuerName } from './named.js';
import { kindOf, type KnownSymbols } from './symbols.js';
import { warningsOf, type NumberWarning } from './warnings.js';

/** What was understood of the number and symbol of a document. */
export type OfficialNumber = {
  number: number;
  /** Of documents of the state only: `356/2025/NĐ-CP`. */
  year: number | null;
  /** By its symbol; where there is none, as it is named. */
  kind: DocumentKind | null;
  kindSymbol: string | null;
  issuer: string | null;
  /** As the text names it: `của Trung ương Đoàn`. */
  issuerName: string | null;
  department: string | null;
  /** The word before the number, which may contradict the symbol. */
  namedKind: DocumentKind | null;
  date: string | null;
  /** The one spelling by which it is stored: `504-KH/TĐTN-XDĐ`. */
  canonical: string;
  /** The same for every spelling, without marks: `504 kh tdtn xdd`. */
  key: string;
  warnings: NumberWarning[];
};

const NOTHING_MORE: KnownSymbols = { issuers: [], departments: [] };
/** Whoever pastes a whole page is answered about its beginning. */
const LONGEST = 2000;
const STATE_YEAR = /^\/((?:19|20)\d{2})(?=\/\p{L})/u;

/**
 * Reads the first official number of a text in any of the spellings that are seen: `504-KH/TĐTN-XDĐ`,
 * `18/KH/TĐTN-CTĐTTN`, `298 KH/TWĐTN`, `225 - KH/TWĐTN-CTTN`, `07/KL-TWĐTN-BTC`, “Hướng dẫn số 15 của Trung ương Đoàn”.
 *
 * @returns null when nothing in the text is one
 */
export function parseOfficialNumber(text: string, known: KnownSymbols = NOTHING_MORE): OfficialNumber | null {
  const line = tidy(text.slice(0, LONGEST));
  let nameless: OfficialNumber | null = null;
  for (const match of line.matchAll(/\d+/g)) {
    const number = Number(match[0]);
    if (match[0].length > 5 || number === 0 || isInside(line, match.index)) continue;
    const before = readBefore(line.slice(0, match.index));
    const behind = line.slice(match.index + match[0].length);
    const year = STATE_YEAR.exec(behind);
    const rest = behind.slice(year?.[0].length ?? 0);
    const chain = readChain(rest, before.named, known);
    const { kindSymbol, issuer, department, length } = chain;
    const facts = { number, year: year === null ? null : Number(year[1]), kindSymbol, issuer, department };
    const read = { ...facts, namedKind: before.kind, ...readRest(rest.slice(length)) };
    if (length > 0) return understood(read, known);
    if (before.named && before.kind !== null && !/^[\p{L}\d]/u.test(rest))
      nameless ??= understood(read, known);
  }
  return nameless;
}

/**
 * What a search for these words looks for, each in {@link searchWords} of stored documents: the words as they are, and
 * the number that they may spell.
 */
export function searchNeedles(query: string, known: KnownSymbols = NOTHING_MORE): string[] {
  const words = searchWords(query);
  const key = parseOfficialNumber(query, known)?.key ?? spokenKey(query);
  return [...new Set([words, key ?? ''])].filter((needle) => needle !== '');
}

type Read = Omit<OfficialNumber, 'kind' | 'canonical' | 'key' | 'warnings'> & { unrealDay: string | null };

function understood({ unrealDay, ...read }: Read, known: KnownSymbols): OfficialNumber {
  const { number, year, kindSymbol, issuer, department, namedKind, issuerName } = read;
  const symbolKind = kindSymbol === null ? null : (kindOf(kindSymbol)?.kind ?? null);
  const kind = kindSymbol === null ? namedKind : symbolKind;
  const nameless = kindSymbol === null && issuer === null;
  // A number without the symbol of its kind gets the one of the word before it.
  const written = kindSymbol ?? (kind === null ? null : KIND_WORDS[kind].symbol);
  const office = issuerName === null ? '' : ` của ${issuerName}`;
  const canonical =
    nameless && kind !== null
      ? `${KIND_WORDS[kind].word} số ${String(number).padStart(2, '0')}${office}`
      : formatNumber({ number, year, kindSymbol: written, issuer, department });
  const symbols = [written, issuer ?? (nameless ? issuerName : null), department];
  const key = searchWords([number, year, ...symbols].filter((part) => part !== null).join(' '));
  const warnings = warningsOf({ ...read, symbolKind, unrealDay }, known);
  return { ...read, kind, kindSymbol: written, canonical, key, warnings };
}

function readRest(rest: string) {
  const { date, unreal } = readDay(rest);
  return { issuerName: readIssuerName(rest), date, unrealDay: unreal };
}

/** Part of a word, a date or a range: `24/02/2022`, `2018-2022`, `S1`. */
function isInside(line: string, at: number): boolean {
  return /(?:[\p{L}\d]|\d ?[/.-] ?)$/u.test(line.slice(Math.max(0, at - 4), at));
}

const SPOKEN = /^(\D{2,30}?) ?(?:so )?(\d{1,5})$/;

/** `kế hoạch 504`, as one says it to somebody who searches. */
function spokenKey(query: string): string | null {
  const line = tidy(query);
  const digits = SPOKEN.exec(foldLetters(line))?.[2];
  if (digits === undefined) return null;
  const { kind } = readBefore(line.slice(0, -digits.length));
  return kind === null ? null : searchWords(`${digits} ${KIND_WORDS[kind].symbol}`);
}
