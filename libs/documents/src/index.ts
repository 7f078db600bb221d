export { formatNumber, type NumberParts } from './format.js';
export { DOCUMENT_KINDS, KIND_WORDS, type DocumentKind } from './kinds.js';
export { searchWords } from './letters.js';
export { parseOfficialNumber, searchNeedles, type OfficialNumber } from './official-number.js';
export { type KnownSymbols } from './symbols.js';
export { NUMBER_WARNINGS, type NumberWarning } from './warnings.js';
