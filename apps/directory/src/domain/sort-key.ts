/** Letters in dictionary order: ă and â after a, đ after d, and so on. */
const LETTERS = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
/** Tones in dictionary order: none, huyền, hỏi, ngã, sắc, nặng (as combining marks). */
const TONES = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
/** Marks that make a letter of its own: breve, circumflex, horn. */
const SHAPES = /[\u0306\u0302\u031b]/;
/** The longest number in a name; “Chi đoàn 2” stands before “Chi đoàn 10”. */
const DIGITS = 6;

/**
 * A text whose bytes sort as Vietnamese does: word by word, in a word by letters first and by tone where the letters
 * are the same. Independent of what collations a database server happens to have.
 */
export function sortKey(value: string): string {
  return value
    .toLowerCase()
    .normalize('NFD')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(wordKey)
    .join(' ');
}

/** People sort by given name, then middle, then family name. */
export function personSortKey(fullName: string, givenName: string): string {
  const words = fullName.normalize('NFC').trim().split(/\s+/);
  const given = givenName.normalize('NFC').trim().split(/\s+/);
  const [family = '', ...middle] = endsWith(words, given) ? words.slice(0, -given.length) : words;
  return [given, middle, [family]].map((part) => sortKey(part.join(' '))).join(' ! ');
}

/** Whether a full name ends with the words of the given name. */
export function namedAs(fullName: string, givenName: string): boolean {
  return endsWith(fullName.normalize('NFC').split(/\s+/), givenName.normalize('NFC').split(/\s+/));
}

function endsWith(words: readonly string[], tail: readonly string[]): boolean {
  return words.slice(-tail.length).join(' ') === tail.join(' ');
}

function wordKey(word: string): string {
  if (/^\d+$/.test(word)) return word.padStart(DIGITS, '0');
  let letters = '';
  let tones = '';
  for (const cluster of word.match(/.\p{M}*/gsu) ?? []) {
    const tone = TONES.findIndex((mark) => cluster.includes(mark));
    const base = ((cluster[0] ?? '') + (SHAPES.exec(cluster)?.[0] ?? '')).normalize('NFC');
    const place = LETTERS.indexOf(base);
    // Two characters a letter keep strange ones behind ours and the key readable.
    letters +=
      place < 0 ? `~${cluster[0]}` : String.fromCharCode(97 + Math.floor(place / 26), 97 + (place % 26));
    tones += String(tone + 1);
  }
  return /[1-5]/.test(tones) ? `${letters}!${tones}` : letters;
}
