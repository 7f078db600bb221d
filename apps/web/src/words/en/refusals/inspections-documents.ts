export default {
  NUMBER_ALREADY_USED: {
    title: 'This number is taken',
    detail:
      'A document of this number stands in the register. Nothing was recorded; choose another number, or leave it to the system.',
  },
  ISSUER_WITHOUT_SYMBOL: {
    title: 'The issuer has no symbol',
    detail: 'Without a symbol no number can be given. An administrator adds it to the unit; then try again.',
  },
};
