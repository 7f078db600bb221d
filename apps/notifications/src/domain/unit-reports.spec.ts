import { describe, expect, it } from '@jest/globals';
import { CADRE, DISTRICT_SECRETARY, SUBJECT, TUY_PHONG, moment, names } from './example.fixture.js';
import { REQUEST, request } from './inspection.fixture.js';
import type { Effect } from './notice.js';
import {
  onUnitReportCancelled,
  onUnitReportDueSoon,
  onUnitReportOverdue,
  onUnitReportReceived,
  onUnitReportRequested,
  onUnitReportReturned,
} from './unit-reports.js';

const WHAT = 'Tình hình thu, nộp đoàn phí 6 tháng đầu năm 2022.';
const at = moment({ sequence: 3, day: '2022-07-23' });
const ASKED = `unit-report:${REQUEST}:${TUY_PHONG}`;
const RECEIVED = `report-received:${REQUEST}:${TUY_PHONG}`;

describe('a report that a unit is asked for', () => {
  it.each<[string, () => Effect, { kind: string; title: string; text: string }]>([
    [
      'is requested',
      () => onUnitReportRequested(request, names, at),
      {
        kind: 'UNIT_REPORT_REQUESTED',
        title: 'Cần báo cáo theo yêu cầu YC-2022-00004, hạn 15/07/2022',
        text: `Huyện đoàn Tuy Phong được yêu cầu báo cáo: ${WHAT} Hạn: hết ngày 15/07/2022.`,
      },
    ],
    [
      'is due soon',
      () => onUnitReportDueSoon({ ...request, daysLeft: 3 }, names, at),
      {
        kind: 'UNIT_REPORT_DUE_SOON',
        title: 'Còn 3 ngày đến hạn báo cáo: yêu cầu YC-2022-00004',
        text: `Huyện đoàn Tuy Phong chưa gửi báo cáo: ${WHAT} Hạn: hết ngày 15/07/2022.`,
      },
    ],
    [
      'is due today',
      () => onUnitReportDueSoon({ ...request, daysLeft: 0 }, names, at),
      {
        kind: 'UNIT_REPORT_DUE_SOON',
        title: 'Hôm nay đến hạn báo cáo: yêu cầu YC-2022-00004',
        text: `Huyện đoàn Tuy Phong chưa gửi báo cáo: ${WHAT} Hạn: hết ngày 15/07/2022.`,
      },
    ],
    [
      'is missing',
      () => onUnitReportOverdue({ ...request, week: 1 }, names, at),
      {
        kind: 'UNIT_REPORT_OVERDUE',
        title: 'Quá hạn báo cáo 8 ngày: yêu cầu YC-2022-00004',
        text: `Huyện đoàn Tuy Phong chưa gửi báo cáo: ${WHAT} Hạn: hết ngày 15/07/2022, đã quá hạn 8 ngày.`,
      },
    ],
    [
      'is returned',
      () => onUnitReportReturned({ ...request, reason: ' Thiếu số liệu quý II ' }, names, at),
      {
        kind: 'UNIT_REPORT_RETURNED',
        title: 'Báo cáo bị trả lại: yêu cầu YC-2022-00004',
        text: `Báo cáo của Huyện đoàn Tuy Phong bị trả lại: “Thiếu số liệu quý II”. Đề nghị bổ sung rồi gửi lại. Nội dung yêu cầu: ${WHAT}`,
      },
    ],
  ])('%s: the newest message stays, and leads to where the unit writes', (_, rule, words) => {
    const shared = { link: `/kiem-tra/tra-loi/${SUBJECT}`, subjectId: SUBJECT, topic: ASKED, rank: 3 };
    expect(rule().notices).toEqual([{ ...shared, ...words, personId: DISTRICT_SECRETARY }]);
  });

  it('that came in is told to whoever asked, and is owed no more', () => {
    const { notices, overtakes } = onUnitReportReceived({ ...request, toldIds: [CADRE, CADRE] }, names, at);
    expect(notices).toEqual([
      {
        personId: CADRE,
        kind: 'UNIT_REPORT_RECEIVED',
        title: 'Đã nhận báo cáo của Huyện đoàn Tuy Phong: yêu cầu YC-2022-00004',
        text: `Huyện đoàn Tuy Phong đã gửi báo cáo theo yêu cầu YC-2022-00004: ${WHAT}`,
        link: `/kiem-tra/yeu-cau/${REQUEST}`,
        subjectId: REQUEST,
        topic: RECEIVED,
        rank: 3,
      },
    ]);
    expect(overtakes).toEqual([{ topic: ASKED, rank: 3 }]);
  });

  it('that was returned has not come in', () => {
    const returned = { ...request, reason: 'Thiếu số liệu' };
    expect(onUnitReportReturned(returned, names, at).overtakes).toEqual([{ topic: RECEIVED, rank: 3 }]);
  });

  it('that nobody asks for any more is said once, and nothing else of it any more', () => {
    const toldIds = [DISTRICT_SECRETARY, DISTRICT_SECRETARY];
    const cancelled = { ...request, toldIds, reason: 'Đã có số liệu từ phần mềm' };
    expect(onUnitReportCancelled(cancelled, names, at)).toEqual({
      notices: [
        {
          personId: DISTRICT_SECRETARY,
          kind: 'UNIT_REPORT_CANCELLED',
          title: 'Không phải gửi báo cáo nữa: đã huỷ yêu cầu YC-2022-00004',
          text: `Huyện đoàn Tuy Phong không phải báo cáo nữa: ${WHAT} Lý do huỷ yêu cầu: Đã có số liệu từ phần mềm.`,
          link: `/kiem-tra/tra-loi/${SUBJECT}`,
          subjectId: SUBJECT,
          topic: null,
        },
      ],
      closes: [ASKED, RECEIVED],
    });
  });
});
