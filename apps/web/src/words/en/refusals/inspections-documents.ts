export default {
  NUMBER_ALREADY_USED: {
    title: 'This number is taken',
    detail:
      'A document of this number stands in the register. Nothing was recorded; check the number, or leave it to the system.',
  },
  ISSUER_WITHOUT_SYMBOL: {
    title: 'The issuer has no symbol',
    detail: 'Without a symbol no number can be given. An administrator adds it to the unit; then try again.',
  },
  DOCUMENT_NUMBER_UNREADABLE: {
    title: 'No document number was found',
    detail: 'Write number and symbol as they stand on the document, for example 504-KH/TĐTN-XDĐ.',
  },
  DOCUMENT_DATE_MISSING: {
    title: 'The day of the document is missing',
    detail: 'A document in the register of the province needs the day of its issue.',
  },
  DOCUMENT_NOT_OURS: {
    title: 'Not a document of this unit',
    detail:
      'Its symbol is not the one of the unit, or names no known kind. Record it as issued by others, or correct the number.',
  },
  TOO_MANY_INSPECTION_FILES: {
    title: 'Too many files',
    detail: 'An inspection, a repair or a report takes no more files. Take some of the old ones away.',
  },
};
