import { describe, expect, it } from '@jest/globals';
import { DocumentKind, NumberWarning } from '#contracts';
import { DOCUMENT_KINDS, NUMBER_WARNINGS, parseOfficialNumber } from '#documents';
import { maybeSame, searchText } from './official-document.js';

const known = (issuedOn: string | null, issuerName: string | null = null) => ({ issuedOn, issuerName });

describe('two documents of one number', () => {
  it.each([
    ['of one day', known('2021-08-25'), known('2021-08-25'), true],
    ['of one year', known('2021-08-25'), known('2021-09-01'), true],
    ['of another year', known('2021-10-03'), known('2026-10-03'), false],
    ['of which one day is not known', known(null), known('2021-10-03'), true],
    [
      'of one issuer in other letters',
      known(null, 'Tỉnh đoàn Hoà Bình'),
      known(null, 'tỉnh đoàn HÒA BÌNH'),
      true,
    ],
    ['of two issuers', known(null, 'Tỉnh đoàn Quảng Trị'), known(null, 'Tỉnh đoàn Bạc Liêu'), false],
  ])('%s', (_, a, b, same) => {
    expect([maybeSame(a, b), maybeSame(b, a)]).toEqual([same, same]);
  });
});

it('is searched by what it is called and by what its symbol says', () => {
  const read = parseOfficialNumber('Kế hoạch số 13-HD/TĐTN-TCKT');
  if (read === null) throw new Error('not understood');
  expect(searchText({ number: 13, issuerName: null, abstract: 'Về “3 chủ động”' }, read)).toBe(
    ' 13 hd tdtn tckt 13 kh ve 3 chu dong ',
  );
});

it('has the kinds and warnings in the contracts that the library knows', () => {
  expect(DocumentKind.options).toEqual(DOCUMENT_KINDS);
  expect(NumberWarning.shape.code.options).toEqual(NUMBER_WARNINGS);
});
