import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { KIND_WORDS, parseOfficialNumber, searchNeedles, searchWords, type OfficialNumber } from './index.js';

/** Canonical form, kind, issuer, department, day and warnings of one text. */
type Row = [
  text: string,
  canonical: string,
  kind: string | null,
  issuer: string | null,
  department: string | null,
  date: string | null,
  warnings: string[],
];

function read(text: string): OfficialNumber {
  const parsed = parseOfficialNumber(text);
  if (parsed === null) throw new Error(`not understood: ${text}`);
  return parsed;
}

const SEEN: Row[] = [
  [
    'Kế hoạch số 504-KH/TĐTN-XDĐ, ngày 24/02/2022',
    '504-KH/TĐTN-XDĐ',
    'PLAN',
    'TĐTN',
    'XDĐ',
    '2022-02-24',
    [],
  ],
  ['504/KH/TĐTN/XDĐ', '504-KH/TĐTN-XDĐ', 'PLAN', 'TĐTN', 'XDĐ', null, []],
  [
    'Kế hoạch số 411-KH/TWĐTN-BTC ngày 25/8/2021',
    '411-KH/TWĐTN-BTC',
    'PLAN',
    'TWĐTN',
    'BTC',
    '2021-08-25',
    [],
  ],
  [
    'Kế hoạch số 437-KH/TWĐTN-BTC ngày 27/10/2021',
    '437-KH/TWĐTN-BTC',
    'PLAN',
    'TWĐTN',
    'BTC',
    '2021-10-27',
    [],
  ],
  ['Chỉ thị số 12-CT/TU ngày 3/10/2021', '12-CT/TU', 'DIRECTIVE', 'TU', null, '2021-10-03', []],
  ['kết luận số 07/KL-TWĐTN-BTC', '07-KL/TWĐTN-BTC', 'CONCLUSION', 'TWĐTN', 'BTC', null, []],
  ['Kết luận số 07-KL/TWĐTN-BTC', '07-KL/TWĐTN-BTC', 'CONCLUSION', 'TWĐTN', 'BTC', null, []],
  ['Kết luận số 08-KL/TWĐT-BTC', '08-KL/TWĐT-BTC', 'CONCLUSION', 'TWĐT', 'BTC', null, ['ISSUER_UNKNOWN']],
  [
    'Kế hoạch số 13-HD/TĐTN-TCKT, ngày 04/6/2018',
    '13-HD/TĐTN-TCKT',
    'GUIDELINE',
    'TĐTN',
    'TCKT',
    '2018-06-04',
    ['KIND_CONTRADICTS'],
  ],
  ['Hướng dẫn 03-HD/TWĐTN-BTC (21/3/2018)', '03-HD/TWĐTN-BTC', 'GUIDELINE', 'TWĐTN', 'BTC', '2018-03-21', []],
  ['167-KH/TĐTN-XDĐ (13/4/2020), window', '167-KH/TĐTN-XDĐ', 'PLAN', 'TĐTN', 'XDĐ', '2020-04-13', []],
  ['QĐ 367-QĐ/TWĐTN-VP', '367-QĐ/TWĐTN-VP', 'DECISION', 'TWĐTN', 'VP', null, []],
  [
    'HD 29-HD/TWĐTN-VP (29/10/2013; may be superseded)',
    '29-HD/TWĐTN-VP',
    'GUIDELINE',
    'TWĐTN',
    'VP',
    '2013-10-29',
    [],
  ],
  ['225 - KH/TWĐTN-CTTN', '225-KH/TWĐTN-CTTN', 'PLAN', 'TWĐTN', 'CTTN', null, []],
  ['26 -CTr/…', '26-CTr', 'PROGRAMME', null, null, null, ['ISSUER_MISSING']],
  ['03-HD/ĐTN', '03-HD/ĐTN', 'GUIDELINE', 'ĐTN', null, null, []],
  ['03-KH/TĐTN-UBKT', '03-KH/TĐTN-UBKT', 'PLAN', 'TĐTN', 'UBKT', null, []],
  ['163-TM/TĐTN-BMT.ANQP.ĐBDC', '163-TM/TĐTN-BMT.ANQP.ĐBDC', 'INVITATION', 'TĐTN', 'BMT.ANQP.ĐBDC', null, []],
  ['435-KH/TĐTN-CTĐ&TTN', '435-KH/TĐTN-CTĐ&TTN', 'PLAN', 'TĐTN', 'CTĐ&TTN', null, []],
  ['18/KH/TĐTN-CTĐTTN', '18-KH/TĐTN-CTĐTTN', 'PLAN', 'TĐTN', 'CTĐTTN', null, []],
  ['298 KH/TWĐTN', '298-KH/TWĐTN', 'PLAN', 'TWĐTN', null, null, []],
  ['298 KH/TWĐTN của Trung ương Đoàn', '298-KH/TWĐTN', 'PLAN', 'TWĐTN', null, null, []],
  ['555-CV/TĐTN', '555-CV/TĐTN', 'OFFICIAL_LETTER', 'TĐTN', null, null, []],
  [
    'Hướng dẫn số 15 của Trung ương Đoàn',
    'Hướng dẫn số 15 của Trung ương Đoàn',
    'GUIDELINE',
    null,
    null,
    null,
    ['SYMBOL_MISSING'],
  ],
];

/** Not in the articles, but as people type, paste and pronounce. */
const BESIDES: Row[] = [
  ['504 kh tđtn xdđ', '504-KH/TĐTN-XDĐ', 'PLAN', 'TĐTN', 'XDĐ', null, []],
  ['504-kh/tdtn-xdd', '504-KH/TĐTN-XDĐ', 'PLAN', 'TĐTN', 'XDĐ', null, []],
  ['Số: 504–KH / TĐTN – XDĐ', '504-KH/TĐTN-XDĐ', 'PLAN', 'TĐTN', 'XDĐ', null, []],
  ['504.KH.TĐTN.XDĐ', '504-KH/TĐTN-XDĐ', 'PLAN', 'TĐTN', 'XDĐ', null, []],
  ['504KH/TĐTN-XDĐ', '504-KH/TĐTN-XDĐ', 'PLAN', 'TĐTN', 'XDĐ', null, []],
  ['504-KH/TÐTN-XDÐ', '504-KH/TĐTN-XDĐ', 'PLAN', 'TĐTN', 'XDĐ', null, []],
  [
    '504-KH/TĐTN-XDĐ ngày 24 tháng 02 năm 2022 của Tỉnh đoàn',
    '504-KH/TĐTN-XDĐ',
    'PLAN',
    'TĐTN',
    'XDĐ',
    '2022-02-24',
    [],
  ],
  ['00504-KH/TĐTN-XDĐ', '504-KH/TĐTN-XDĐ', 'PLAN', 'TĐTN', 'XDĐ', null, []],
  ['12-CT/TU - Về việc học tập', '12-CT/TU', 'DIRECTIVE', 'TU', null, null, []],
  ['12-CT/TU VỀ VIỆC HỌC TẬP', '12-CT/TU', 'DIRECTIVE', 'TU', null, null, []],
  ['555-CV/TĐTN V/v đăng ký đi cơ sở', '555-CV/TĐTN', 'OFFICIAL_LETTER', 'TĐTN', null, null, []],
  ['Chỉ thị số 05-CT/TƯ', '05-CT/TW', 'DIRECTIVE', 'TW', null, null, []],
  ['Công văn số 555/TĐTN-VP', '555-CV/TĐTN-VP', 'OFFICIAL_LETTER', 'TĐTN', 'VP', null, []],
  ['555/TĐTN-VP', '555/TĐTN-VP', null, 'TĐTN', 'VP', null, ['KIND_MISSING']],
  ['19-HĐ/TĐTN-VP', '19-HĐ/TĐTN-VP', null, 'TĐTN', 'VP', null, ['KIND_UNKNOWN']],
  ['Nghị định số 356/2025/NĐ-CP ngày 31/12/2025', '356/2025/NĐ-CP', 'DECREE', 'CP', null, '2025-12-31', []],
  ['Luật số 91/2025/QH15', '91/2025/QH15', null, 'QH15', null, null, ['KIND_MISSING']],
  ['Chương trình hành động số 26-CTr/TWĐTN-VP', '26-CTr/TWĐTN-VP', 'PROGRAMME', 'TWĐTN', 'VP', null, []],
  ['Năm 2022, ngày 1/3/2022, theo Kế hoạch số 9-KH/ĐTN', '09-KH/ĐTN', 'PLAN', 'ĐTN', null, null, []],
  ['9-KH/ĐTN ngày 31/02/2022', '09-KH/ĐTN', 'PLAN', 'ĐTN', null, null, ['DATE_UNREAL']],
  [
    '411-KH/TWĐTN-BTC và Kế hoạch số 437-KH/TWĐTN-BTC ngày 27/10/2021',
    '411-KH/TWĐTN-BTC',
    'PLAN',
    'TWĐTN',
    'BTC',
    null,
    [],
  ],
];

describe('the number of a document', () => {
  it.each([...SEEN, ...BESIDES])('is understood in “%s”', (text, ...expected) => {
    const { canonical, kind, issuer, department, date, warnings } = read(text);
    expect([canonical, kind, issuer, department, date, warnings.map(({ code }) => code)]).toEqual(expected);
  });

  it.each([...SEEN, ...BESIDES])('of “%s” is stable once it is canonical, and found by it', (text) => {
    const first = read(text);
    const second = read(first.canonical);
    expect([second.canonical, second.key]).toEqual([first.canonical, first.key]);
  });

  it.each([...SEEN, ...BESIDES])('of “%s” is the same in NFC and NFD', (text) => {
    expect(read(text.normalize('NFD'))).toEqual(read(text.normalize('NFC')));
  });

  it.each([
    '',
    '504',
    'ngày 24/02/2022',
    'Kế hoạch kiểm tra công tác Đoàn 6 tháng đầu năm 2022',
    'giai đoạn 2018-2022',
    'Chương trình 1+2',
    'chi đoàn số 5-thôn Tân Thành',
    'năm 2022 UBND tỉnh',
    '000-KH/TĐTN',
    '1234567-KH/TĐTN',
    'KH/TĐTN-XDĐ',
  ])('is not seen in “%s”', (text) => {
    expect(parseOfficialNumber(text)).toBeNull();
  });

  it('warns in words that say what to look at, and refuses nothing', () => {
    expect(read('Kế hoạch số 13-HD/TĐTN-TCKT').warnings).toEqual([
      {
        code: 'KIND_CONTRADICTS',
        text: 'Văn bản được gọi là “Kế hoạch” nhưng ký hiệu “HD” là của hướng dẫn. Hãy đối chiếu với văn bản gốc.',
      },
    ]);
    expect(read('08-KL/TWĐT-BTC').warnings).toEqual([
      { code: 'ISSUER_UNKNOWN', text: 'Không rõ nơi ban hành “TWĐT”. Có thể là “TWĐTN”.' },
    ]);
  });

  it('names its issuer in words where it has no symbol', () => {
    expect(read('Hướng dẫn số 15 của Trung ương Đoàn về đoàn viên nơi cư trú')).toMatchObject({
      issuerName: 'Trung ương Đoàn',
      kindSymbol: 'HD',
      canonical: 'Hướng dẫn số 15 của Trung ương Đoàn',
    });
  });

  it('takes symbols of the directory for known ones', () => {
    const known = { issuers: ['ĐTNCA'], departments: ['KTGS'] };
    expect(parseOfficialNumber('7-kh/dtnca-ktgs', known)).toMatchObject({
      canonical: '07-KH/ĐTNCA-KTGS',
      warnings: [],
    });
  });
});

const symbol = fc.constantFrom(...Object.values(KIND_WORDS).map((kind) => kind.symbol));
const separator = fc.constantFrom('-', '/', ' - ', ' / ', ' -', '- ', '–', ' – ', '_');

describe('any number', () => {
  const parts = fc.record({
    number: fc.integer({ min: 1, max: 99_999 }),
    kind: symbol,
    issuer: fc.constantFrom('TWĐTN', 'TĐTN', 'ĐTN', 'TU', 'UBND'),
    department: fc.constantFrom(null, 'XDĐ', 'TCKT', 'CTĐ&TTN', 'BMT.ANQP.ĐBDC'),
  });

  it('has one canonical form and one key in all spellings', () => {
    fc.assert(
      fc.property(
        parts,
        fc.array(separator, { minLength: 3, maxLength: 3 }),
        ({ number, ...symbols }, by) => {
          const tail = symbols.department === null ? '' : `${by[2]}${symbols.department}`;
          const spelled = read(`${number}${by[0]}${symbols.kind}${by[1]}${symbols.issuer}${tail}`);
          const office = [symbols.issuer, symbols.department].filter((part) => part !== null).join('-');
          const canonical = `${String(number).padStart(2, '0')}-${symbols.kind}/${office}`;
          expect([spelled.canonical, spelled.key]).toEqual([canonical, searchWords(canonical)]);
          expect(spelled.warnings).toEqual([]);
        },
      ),
    );
  });

  it('is read from whatever somebody types without a fault, and stably', () => {
    const noise = fc.array(
      fc.oneof(
        fc.constantFrom(
          ...['504', 'KH', '/', '-', ' ', 'TĐTN', 'số ', 'Kế hoạch ', '.', '&', 'ngày 1/2/2022'],
        ),
        fc.string({ unit: 'grapheme', maxLength: 4 }),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(noise, (pieces) => {
        const parsed = parseOfficialNumber(pieces.join(''));
        if (parsed === null) return;
        const again = read(parsed.canonical);
        expect([again.canonical, again.key]).toEqual([parsed.canonical, parsed.key]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a search', () => {
  const stored = ` ${read('504-KH/TĐTN-XDĐ').key} ${searchWords('Đi công tác cơ sở theo chủ trương “1+2” năm 2022')} `;

  it.each([
    '504',
    '504 kh tdtn',
    '504-KH/TĐTN-XDĐ',
    '504/KH/TĐTN/XDĐ',
    'KH/TĐTN-XDĐ',
    'kế hoạch số 504',
    'Kế hoạch 504',
    'Kế hoạch số 504-KH/TĐTN-XDĐ, ngày 24/02/2022',
    'Kế hoạch số 504-KH/TĐTN-XDĐ'.normalize('NFD'),
    'cong tac co so',
    'chủ trương 1+2',
  ])('for “%s” finds it', (query) => {
    expect(searchNeedles(query).some((needle) => stored.includes(` ${needle}`))).toBe(true);
  });

  it.each(['04', '4 kh tdtn', 'kế hoạch 50 4', '504-HD', '  '])('for “%s” does not', (query) => {
    expect(searchNeedles(query).some((needle) => stored.includes(` ${needle}`))).toBe(false);
  });

  it('takes a department for the same however its parts are joined', () => {
    expect(read('435-KH/TĐTN-CTĐ&TTN').key).toBe(read('435/KH/TĐTN/CTĐTTN').key);
    expect(searchNeedles('bmt.anqp')).toContain('bmtanqp');
  });
});
