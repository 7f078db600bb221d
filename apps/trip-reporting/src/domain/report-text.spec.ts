import { describe, expect, it } from '@jest/globals';
import { wholeDays } from '#calendar';
import { reportText, searchedText } from './report-text.js';
import {
  AUTHOR,
  COLLEAGUE,
  DEPARTMENT,
  DISTRICT,
  fields,
  finding,
  fullName,
  meeting,
  traveller,
} from './report.fixture.js';

const UNITS: Record<string, string> = { [DISTRICT]: 'Huyện đoàn Tuy Phong', [DEPARTMENT]: 'Ban Phong trào' };
const names = { fullName, unitName: (id: string) => UNITS[id] ?? '' };

describe('a report as one text', () => {
  it('says everything that whoever verifies it has to judge', () => {
    const text = reportText(
      fields({
        kind: 'BRANCH_MEETING',
        travellers: [
          traveller(AUTHOR, wholeDays('2022-03-21', '2022-03-22'), {
            from: '2022-03-23',
            fromHalf: 'pm',
            to: '2022-03-24',
            toHalf: 'am',
          }),
          traveller(COLLEAGUE),
        ],
        meetings: [meeting()],
        findings: [
          finding({
            kind: 'GOOD_PRACTICE',
            title: 'Nuôi thỏ',
            field: 'chăn nuôi',
            unitId: DISTRICT,
            place: 'thôn Hai',
          }),
          finding({
            kind: 'RECOMMENDATION',
            title: 'Mở lớp',
            addressee: 'DEPARTMENT',
            addresseeUnitId: DEPARTMENT,
          }),
        ],
      }),
      names,
    );
    expect(text).toBe(
      [
        'Báo cáo dự sinh hoạt chi đoàn',
        '',
        'Ngày đi thực tế',
        '- Trần Văn Một: 3 ngày (21/03/2022 – 22/03/2022; chiều 23/03/2022 – sáng 24/03/2022)',
        '- Lê Thị Hai: không đi',
        '',
        'Nội dung đã làm việc',
        'Làm việc với Huyện đoàn.',
        '',
        'Tình hình đoàn viên, thanh thiếu nhi',
        'Đoàn viên ổn định.',
        '',
        'Tổ chức và hoạt động của chi đoàn, cơ sở đoàn',
        'Chi đoàn sinh hoạt đều.',
        '',
        'Nội dung đã thông tin, hướng dẫn đến cơ sở',
        'Đã thông tin kế hoạch năm.',
        '',
        'Các buổi sinh hoạt chi đoàn',
        '- Chi đoàn thôn Một (Huyện đoàn Tuy Phong), ngày 22/03/2022; có mặt 17/20; đánh giá: Tốt; Sinh hoạt chuyên đề.',
        '',
        'Phát hiện, kiến nghị',
        '- Mô hình hay, cách làm sáng tạo: Nuôi thỏ; lĩnh vực: chăn nuôi; nơi: thôn Hai, Huyện đoàn Tuy Phong',
        '- Kiến nghị, đề xuất: Mở lớp; gửi: Ban Phong trào',
      ].join('\n'),
    );
  });

  it('names halves of a single day', () => {
    const day = '2022-03-21';
    const halves = [
      { from: day, fromHalf: 'am' as const, to: day, toHalf: 'am' as const },
      { from: day, fromHalf: 'pm' as const, to: day, toHalf: 'pm' as const },
    ];
    expect(reportText(fields({ travellers: [traveller(AUTHOR, ...halves)] }), names)).toContain(
      '1 ngày (sáng 21/03/2022; chiều 21/03/2022)',
    );
  });

  it('is found by its sections and what it found', () => {
    expect(searchedText(fields({ findings: [finding({ title: 'Nuôi thỏ' })] }))).toContain(
      'Đã thông tin kế hoạch năm. Nuôi thỏ',
    );
  });
});
