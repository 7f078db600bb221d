import { DOCUMENT_KINDS, KIND_WORDS, type DocumentKind } from './kinds.js';
import { foldLetters } from './letters.js';

/** Symbols that are known besides those of this library: units and departments of the directory. */
export type KnownSymbols = { issuers: readonly string[]; departments: readonly string[] };

/** Union, party and state, as they are seen on papers. */
const ISSUERS: readonly string[] = [
  ...['TWĐTN', 'TĐTN', 'ĐTN', 'HĐĐTW', 'HĐĐ', 'HLHTN', 'UBH', 'HSV'],
  ...['TW', 'TU', 'HU', 'ThU', 'ĐU', 'ĐUK'],
  ...['QH', 'CP', 'TTg', 'HĐND', 'UBND', 'MTTQ', 'BNV'],
];
const DEPARTMENTS: readonly string[] = [
  ...['BTC', 'XDĐ', 'TCKT', 'UBKT', 'VP', 'TG', 'PT', 'CTĐTTN', 'TTN', 'TNTH', 'CNĐT', 'TNNT'],
];
/** `TƯ` is the centre and not `TU`, the provincial party committee: marks tell them apart. */
const WRITTEN_OTHERWISE: Record<string, string> = { TƯ: 'TW', TƯĐTN: 'TWĐTN', TWĐTNCSHCM: 'TWĐTN' };
/** Laws name the assembly by its term: QH15. */
const ASSEMBLY = /^QH\d{1,2}$/i;

const KIND_SYMBOLS: readonly (readonly [string, DocumentKind])[] = [
  ...DOCUMENT_KINDS.map((kind) => [KIND_WORDS[kind].symbol, kind] as const),
  ['GM', 'INVITATION'],
  ['QĐi', 'RULE'],
];

/** Of these spellings the one that is meant: as written; without its marks only when none is written at all. */
function meant(token: string, spellings: readonly string[]): string | undefined {
  const lower = token.toLowerCase();
  const exact = spellings.find((spelling) => spelling.toLowerCase() === lower);
  if (exact !== undefined || foldLetters(token) !== lower) return exact;
  return spellings.find((spelling) => foldLetters(spelling) === lower);
}

export function kindOf(token: string): { symbol: string; kind: DocumentKind } | undefined {
  const symbol = meant(
    token,
    KIND_SYMBOLS.map(([spelling]) => spelling),
  );
  const kind = KIND_SYMBOLS.find(([spelling]) => spelling === symbol)?.[1];
  return symbol === undefined || kind === undefined ? undefined : { symbol, kind };
}

export function knownIssuer(token: string, { issuers }: KnownSymbols): string | undefined {
  if (ASSEMBLY.test(token)) return token.toUpperCase();
  return WRITTEN_OTHERWISE[token.toUpperCase()] ?? meant(token, [...issuers, ...ISSUERS]);
}

export function knownDepartment(token: string, { departments }: KnownSymbols): string | undefined {
  return meant(token, [...departments, ...DEPARTMENTS]);
}

/** A symbol and no word: more capitals than small letters, as in KH, CTr, TTg. */
export function looksLikeSymbol(token: string): boolean {
  const capitals = token.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals > (token.match(/\p{Ll}/gu)?.length ?? 0);
}

/** As it is written when it is written as a symbol, otherwise in capitals. */
export function asSymbol(token: string): string {
  return looksLikeSymbol(token) ? token : token.toUpperCase();
}

/** A known issuer that differs by one letter left out, added or changed: what was probably meant. */
export function similarIssuer(token: string, { issuers }: KnownSymbols): string | null {
  const folded = foldLetters(token);
  const near = [...issuers, ...ISSUERS].find(
    (issuer) => issuer.length > 2 && differByOne(foldLetters(issuer), folded),
  );
  return near ?? null;
}

function differByOne(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return a === b;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const tail = (text: string, skip: number) => text.slice(start + skip);
  return tail(a, 1) === tail(b, 1) || tail(a, 1) === tail(b, 0) || tail(a, 0) === tail(b, 1);
}
