const VOWELS = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ';
/** What Vietnamese is written with, for regular expressions; other scripts have letters that change by folding. */
export const LETTERS = `A-Za-z${VOWELS}${VOWELS.toUpperCase()}`;

const MARKS = /[\u0300-\u036f]/g;
/** Zero-width characters and soft hyphens that word processors leave behind. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;

/**
 * One way of writing what looks the same: NFC, one hyphen, one space. The Icelandic Ð and the African Ɖ stand in many
 * papers where Đ is meant.
 */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/[ÐƉ]/g, 'Đ')
    .replace(/[ðɖ]/g, 'đ')
    .replace(DASHES, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Without marks and case, `Uỷ` as `Ủy`, đ as d. */
export function foldLetters(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll('đ', 'd');
}

/**
 * What is searched in and by: words without marks, parted by one space; `BMT.ANQP` and `CTĐ&TTN` are one word, `07` is
 * `7`.
 */
export function searchWords(text: string): string {
  return foldLetters(tidy(text))
    .replace(/(\p{L})[.&](?=\p{L})/gu, '$1')
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.replace(/^0+(?=\d+$)/, ''))
    .filter((word) => word !== '')
    .join(' ');
}
