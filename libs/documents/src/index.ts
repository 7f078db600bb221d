export { formatNumber, type NumberParts } from './format.js';
export { DOCUMENT_KINDS, KIND_WORDS, type DocumentKind } from './kinds.js';
