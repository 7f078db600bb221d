import { LETTERS } from './letters.js';
import {
  asSymbol,
  kindOf,
  knownDepartment,
  knownIssuer,
  looksLikeSymbol,
  type KnownSymbols,
} from './symbols.js';

/** What stands behind a number: `-KH/TĐTN-XDĐ`. */
export type Chain = {
  kindSymbol: string | null;
  issuer: string | null;
  department: string | null;
  /** How many characters it takes. */
  length: number;
};

type Place = 'first' | 'issuer' | 'department';
type Step = { token: string; separator: string; length: number };

const TOKEN = `[${LETTERS}][${LETTERS}\\d]{0,19}`;
const SEPARATOR = '( ?[-/._\\\\] ?| )?';
const END = '(?![\\p{L}\\p{M}\\d])';
const PLAIN = new RegExp(`^${SEPARATOR}(${TOKEN})${END}`, 'u');
/** Departments join several with dots and ampersands: `BMT.ANQP.ĐBDC`. */
const JOINED = new RegExp(`^${SEPARATOR}(${TOKEN}(?:[.&]${TOKEN}){0,6})${END}`, 'u');
/** “Về việc” in capitals, as headings have it. */
const NO_SYMBOL = new Set(['VỀ', 'VV']);

/**
 * Reads kind, issuer and department, whatever parts them. Between spaces only what is known is a symbol, as the text
 * goes on there: `298 KH/TWĐTN của Trung ương Đoàn`.
 *
 * @param named whether “số” stands before the number
 */
export function readChain(rest: string, named: boolean, known: KnownSymbols): Chain {
  const chain: Chain = { kindSymbol: null, issuer: null, department: null, length: 0 };
  const first = step(rest, 0, 'first', named, known);
  if (first === undefined) return chain;
  const kind = kindOf(first.token);
  let at = first.length;
  const second = step(rest, at, 'issuer', named, known);
  const firstIsIssuer =
    kind === undefined && (knownIssuer(first.token, known) !== undefined || second === undefined);
  if (firstIsIssuer) chain.issuer = first.token;
  else {
    chain.kindSymbol = kind?.symbol ?? asSymbol(first.token);
    if (second === undefined) return { ...chain, length: at };
    chain.issuer = second.token;
    at += second.length;
  }
  const third = step(rest, at, 'department', named, known);
  chain.issuer = knownIssuer(chain.issuer, known) ?? asSymbol(chain.issuer);
  if (third === undefined) return { ...chain, length: at };
  const department = knownDepartment(third.token, known) ?? asSymbol(third.token);
  return { ...chain, department, length: at + third.length };
}

function step(
  rest: string,
  from: number,
  place: Place,
  named: boolean,
  known: KnownSymbols,
): Step | undefined {
  const [whole, separator = '', token = ''] =
    (place === 'department' ? JOINED : PLAIN).exec(rest.slice(from)) ?? [];
  if (whole === undefined || !isSymbol({ token, separator, place, named }, known)) return undefined;
  return { token, separator, length: whole.length };
}

function isSymbol(
  { token, separator, place, named }: { token: string; separator: string; place: Place; named: boolean },
  known: KnownSymbols,
): boolean {
  if (NO_SYMBOL.has(token.toUpperCase())) return false;
  const tight = /^[-/_\\]$/.test(separator);
  if (place === 'first') {
    if (separator === '') return kindOf(token) !== undefined && looksLikeSymbol(token);
    if (kindOf(token) !== undefined) return true;
    if (separator === ' ') return false;
    return (tight && knownIssuer(token, known) !== undefined) || ((tight || named) && looksLikeSymbol(token));
  }
  const found = place === 'issuer' ? knownIssuer(token, known) : knownDepartment(token, known);
  if (found !== undefined || tight) return separator !== '';
  return separator.trim() !== '' && token.length > 1 && looksLikeSymbol(token);
}
