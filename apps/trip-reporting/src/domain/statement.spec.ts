import { describe, expect, it } from '@jest/globals';
import { cadre, exemptCadre, exemption, RULE } from './figures.fixture.js';
import { statementOf, type StatementInput } from './statement.js';
import { figuresOf, type CadreYear } from './year.js';

const KINDS = [
  'LONG_TERM_STUDY',
  'LONG_TERM_STUDY',
  'LONG_SICK_LEAVE',
  'MATERNITY_LEAVE',
  'MATERNITY_LEAVE',
] as const;
const SEVEN = Array.from({ length: 7 });

function of(days: readonly number[], exempt: readonly (typeof KINDS)[number][] = KINDS): CadreYear[] {
  return [
    ...days.map((one) =>
      cadre({ halves: one * 2, reports: { onTime: 10, late: 0, excused: 0, missing: 0 } }),
    ),
    ...exempt.map((kind) => exemptCadre({ exempt: exemption('2022-03-01', '2022-12-31', kind) })),
  ];
}

function statement(cadres: CadreYear[], change: Partial<StatementInput> = {}): string[] {
  return statementOf({
    plan: { ...RULE, document: '504-KH/TĐTN-XDĐ', year: 2022 },
    unitName: 'Tỉnh đoàn Bình Thuận',
    asOf: '2022-11-30',
    total: figuresOf(cadres),
    exemptions: cadres.flatMap(({ exempt }) => (exempt === null ? [] : [exempt.kind])),
    reduced: 0,
    coverage: [],
    rounds: [],
    findings: {},
    recommendations: { made: 0, answered: 0 },
    practices: [],
    proposals: [],
    ...change,
  }).split('\n');
}

const OPENING =
  'Thực hiện Kế hoạch số 504-KH/TĐTN-XDĐ về chế độ đi công tác cơ sở theo chủ trương “1+2” năm 2022, tính đến ngày 30/11/2022';
const STAFF = 'đồng chí cán bộ Đoàn chuyên trách cơ quan Tỉnh đoàn Bình Thuận';
const EXEMPT =
  '05 đồng chí thuộc diện miễn thực hiện (02 học tập dài hạn, 01 nghỉ ốm dài hạn, 02 nghỉ thai sản)';

describe('the yearly statement', () => {
  it('says what article 001 says', () => {
    const year = of([...SEVEN.map(() => 61), ...SEVEN.map(() => 62)]);
    expect(statement(year)).toEqual([
      `${OPENING}, 14/19 ${STAFF} đã thực hiện chế độ đi công tác cơ sở với tổng thời gian 861 ngày, trung bình 61,5 ngày/đồng chí; 14/14 đồng chí thuộc diện thực hiện đạt chỉ tiêu 60 ngày, đạt tỷ lệ 100%; vượt 21 ngày so với tổng chỉ tiêu 840 ngày; ${EXEMPT}.`,
      'Thời gian tính từ ngày 01/01/2022 đến ngày 30/11/2022; chỉ tính ngày của báo cáo đã được xác nhận.',
      'Toàn bộ 140 báo cáo đến hạn được nộp đúng hạn.',
    ]);
  });

  it('tells who has not reached the quota, and what is missing, with fractions in the Vietnamese way', () => {
    const [headline] = statement(of([60, 59.5, 61], []));
    expect(headline).toBe(
      `${OPENING}, 03/03 ${STAFF} đã thực hiện chế độ đi công tác cơ sở với tổng thời gian 180,5 ngày, trung bình 60,17 ngày/đồng chí; 02/03 đồng chí thuộc diện thực hiện đạt chỉ tiêu 60 ngày, đạt tỷ lệ 66,7%; 01 đồng chí chưa đạt chỉ tiêu; vượt 0,5 ngày so với tổng chỉ tiêu 180 ngày; không có đồng chí nào thuộc diện miễn thực hiện.`,
    );
    expect(statement(of([30.5]))[0]).toContain('còn thiếu 29,5 ngày so với tổng chỉ tiêu 60 ngày');
  });

  it('is right at the beginning of a year, where nobody has gone', () => {
    const [headline] = statement(of([0, 0]), { asOf: '2022-01-05' });
    expect(headline).toContain(
      `tính đến ngày 05/01/2022, chưa có đồng chí nào trong 02/07 ${STAFF} thuộc diện thực hiện có ngày đi công tác cơ sở được xác nhận; 0/02 đồng chí thuộc diện thực hiện đạt chỉ tiêu 60 ngày, đạt tỷ lệ 0%; 02 đồng chí chưa đạt chỉ tiêu; còn thiếu 120 ngày`,
    );
  });

  it('is right where nobody is eligible, and where there is nobody', () => {
    expect(statement(of([]))).toEqual([
      `${OPENING}, toàn bộ 05 ${STAFF} thuộc diện miễn thực hiện (02 học tập dài hạn, 01 nghỉ ốm dài hạn, 02 nghỉ thai sản).`,
    ]);
    expect(statement([])).toEqual([`${OPENING}, không có ${STAFF} thuộc phạm vi thực hiện.`]);
  });

  it('says whose quota was reduced, and nothing of a quota where the plan sets none', () => {
    expect(statement(of([60]), { reduced: 1 })[0]).toContain(
      'đạt chỉ tiêu 60 ngày (01 đồng chí được giảm theo thời gian miễn)',
    );
    const plan = { ...RULE, quotaDays: 0, document: '1-KH/TĐTN', year: 2022 };
    expect(statement([cadre({ quotaDays: 0, halves: 4 })], { plan })[0]).not.toContain('chỉ tiêu');
  });

  it('tells the quarters that have begun, and the rounds that have days', () => {
    const coverage = [1, 2, 3, 4].map((quarter) => ({
      quarter,
      registered: quarter,
      eligible: 14,
      rate: 7.1 * quarter,
    }));
    const rounds = [
      { roundId: 'r1', name: 'Quý I/2022', days: 168 },
      { roundId: 'r2', name: 'Quý IV - Đợt 3/2022', days: 0 },
      { roundId: null, name: 'Ngoài đợt', days: 62.5 },
    ];
    const lines = statement(of([60]), { coverage, rounds, asOf: '2022-04-01' });
    expect(lines).toContain(
      'Đăng ký nội dung đi công tác cơ sở: quý I 01/14 đồng chí (7,1%); quý II 02/14 đồng chí (14,2%).',
    );
    expect(lines).toContain('Số ngày theo các đợt: Quý I/2022 168 ngày; ngoài đợt 62,5 ngày.');
    expect(statement(of([60]), { coverage, asOf: '2021-12-31' }).join()).not.toContain('quý I');
  });

  it('tells how the due reports came in', () => {
    const reports = { onTime: 136, late: 1, excused: 2, missing: 1 };
    expect(statement([cadre({ reports })])).toContain(
      'Trong 140 báo cáo đến hạn: 136 nộp đúng hạn, 01 nộp trễ, 02 nộp trễ có lý do được chấp nhận, 01 chưa nộp.',
    );
    expect(statement([cadre()]).join()).not.toContain('báo cáo đến hạn');
  });

  it('names good practices with their places and recommendations, where the reader may see them', () => {
    const told: Partial<StatementInput> = {
      findings: { GOOD_PRACTICE: 3, DIFFICULTY: 4, WEAK_AREA: 1 },
      recommendations: { made: 2, answered: 1 },
    };
    const named = statement(of([60]), {
      ...told,
      practices: [
        { title: 'Tổ hợp tác nuôi thỏ.', place: 'Huyện đoàn Tánh Linh' },
        { title: 'Trồng xoài\nĐài Loan', place: 'Huyện đoàn Bắc Bình' },
      ],
      proposals: ['Bố trí kinh phí cho câu lạc bộ;'],
    });
    expect(named).toContain(
      'Từ việc đi cơ sở, các đồng chí đã nắm bắt được 03 mô hình hay, cách làm sáng tạo như: Tổ hợp tác nuôi thỏ (Huyện đoàn Tánh Linh); Trồng xoài Đài Loan (Huyện đoàn Bắc Bình); 04 khó khăn, vướng mắc; 01 địa bàn yếu.',
    );
    expect(named).toContain(
      'Qua báo cáo có 02 kiến nghị, đề xuất như: Bố trí kinh phí cho câu lạc bộ; 01 đã được trả lời.',
    );
    const figures = statement(of([60]), { ...told, recommendations: { made: 2, answered: 0 } });
    expect(figures).toContain(
      'Từ việc đi cơ sở, các đồng chí đã nắm bắt được 03 mô hình hay, cách làm sáng tạo; 04 khó khăn, vướng mắc; 01 địa bàn yếu.',
    );
    expect(figures).toContain('Qua báo cáo có 02 kiến nghị, đề xuất; chưa có kiến nghị nào được trả lời.');
  });

  it('groups thousands with a dot', () => {
    expect(statement(SEVEN.map(() => cadre({ halves: 400.5 * 2 })))[0]).toContain(
      'tổng thời gian 2.803,5 ngày',
    );
  });
});
