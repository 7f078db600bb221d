import { describe, expect, it } from '@jest/globals';
import {
  CADRE,
  COLLEAGUE,
  DUTY,
  HEAD,
  OTHER_DUTY,
  REPORT,
  credit,
  moment,
  names,
  report,
  reportOutcome,
} from './example.fixture.js';
import { onDaysCredited, onDaysReversed } from './days.js';
import { onReportReturned, onReportSubmitted, onReportVerified } from './reports.js';

const about = { link: `/bao-cao/${REPORT}`, subjectId: REPORT };
const TRIP = 'cơ sở tại Huyện đoàn Tuy Phong, từ ngày 18/03/2022 đến ngày 29/03/2022 (12 ngày)';
/** Reminders up to that very instant, no later ones. */
const overtakes = [DUTY, OTHER_DUTY].map((id) => ({ topic: `duty:${id}`, rank: moment().at + 1 }));
const AUTHOR = 'Đồng chí Trần Văn Một (Chuyên viên Ban Phong trào)';

describe('a report that was sent', () => {
  it('tells the others that it speaks for them, and takes out the reminders of all its duties until now', () => {
    expect(onReportSubmitted(report, names, moment())).toEqual({
      notices: [
        {
          ...about,
          personId: COLLEAGUE,
          kind: 'NAMED_IN_REPORT',
          title: 'Báo cáo có tên đồng chí đã được gửi: BC-2022-00009',
          text: `${AUTHOR} đã gửi báo cáo BC-2022-00009 về chuyến đi ${TRIP}, trong đó có đồng chí. Báo cáo đang chờ xác nhận.`,
          topic: `reported:${REPORT}:1`,
        },
      ],
      closes: [],
      overtakes,
    });
  });

  it.each([
    [{}, 'Báo cáo có tên đồng chí đã được bổ sung và gửi lại', 'đã bổ sung và gửi lại báo cáo'],
    [
      { correction: true },
      'Báo cáo có tên đồng chí đã được gửi đính chính',
      'đã gửi bản đính chính của báo cáo',
    ],
  ])('again %j replaces what was said of the revision before, its return included', (more, title, verb) => {
    const effect = onReportSubmitted({ ...report, revision: 2, ...more }, names, moment());
    expect(effect.closes).toEqual([`report:${REPORT}:1`, `reported:${REPORT}:1`]);
    expect(effect.notices[0]).toMatchObject({
      title: `${title}: BC-2022-00009`,
      topic: `reported:${REPORT}:2`,
    });
    expect(effect.notices[0]?.text).toContain(`${AUTHOR} ${verb} BC-2022-00009`);
  });

  it('says that it came late', () => {
    const [notice] = onReportSubmitted({ ...report, late: true }, names, moment()).notices;
    expect(notice?.text).toMatch(/ Báo cáo đang chờ xác nhận; gửi trễ hạn\.$/);
  });

  it('of somebody alone tells nobody', () => {
    expect(onReportSubmitted({ ...report, participantIds: [CADRE] }, names, moment()).notices).toEqual([]);
  });
});

describe('a report that was returned', () => {
  const returned = { ...reportOutcome, reason: 'Ghi rõ địa điểm của mô hình' };
  const text =
    'Báo cáo đi cơ sở tại Huyện đoàn Tuy Phong được trả lại để bổ sung. Người trả lại: đồng chí Võ Thị Năm (Trưởng Ban Phong trào). Nội dung cần bổ sung: Ghi rõ địa điểm của mô hình.';

  it('gives everybody the reason, and its author the work, until it is sent again', () => {
    const notice = {
      ...about,
      kind: 'REPORT_RETURNED',
      title: 'Trả lại để bổ sung: báo cáo BC-2022-00009',
      topic: `report:${REPORT}:1`,
    };
    expect(onReportReturned(returned, names, moment())).toEqual({
      notices: [
        { ...notice, personId: CADRE, text: `${text} Đề nghị đồng chí bổ sung rồi gửi lại.` },
        { ...notice, personId: COLLEAGUE, text },
      ],
      closes: [`reported:${REPORT}:1`],
      overtakes,
    });
  });
});

describe('a report that was verified', () => {
  it('is told to everybody in it, each in a topic that their days may close', () => {
    const notice = {
      ...about,
      kind: 'REPORT_VERIFIED',
      title: 'Đã xác nhận: báo cáo BC-2022-00009',
      text: 'Báo cáo đi cơ sở tại Huyện đoàn Tuy Phong đã được xác nhận. Người xác nhận: đồng chí Võ Thị Năm (Trưởng Ban Phong trào).',
    };
    expect(onReportVerified(reportOutcome, names, moment())).toEqual({
      notices: [
        { ...notice, personId: CADRE, topic: `verified:${REPORT}:1:${CADRE}` },
        { ...notice, personId: COLLEAGUE, topic: `verified:${REPORT}:1:${COLLEAGUE}` },
      ],
      closes: [`reported:${REPORT}:1`],
      overtakes,
    });
  });

  it('and credits days: one message says both, with the year’s total', () => {
    expect(onDaysCredited(credit, names, moment({ sequence: 3 }))).toEqual({
      notices: [
        {
          ...about,
          personId: CADRE,
          kind: 'DAYS_CREDITED',
          title: 'Đã xác nhận, cộng 1,5 ngày: báo cáo BC-2022-00009',
          text: 'Báo cáo BC-2022-00009 đã được xác nhận; đồng chí được cộng 1,5 ngày đi cơ sở (trong thời gian từ ngày 18/03/2022 đến ngày 29/03/2022). Tổng số ngày được tính trong năm kế hoạch: 61,5 ngày.',
          topic: `days:${REPORT}:1:${CADRE}`,
          rank: 3,
        },
      ],
      closes: [`verified:${REPORT}:1:${CADRE}`],
    });
  });

  it('as a correction says that what it took back is in the total', () => {
    const halves = [{ day: '2022-03-18', half: 'am' as const }];
    const event = { ...credit, revision: 2, halves, days: 0.5, totalDays: 60 };
    expect(onDaysCredited(event, names, moment()).notices[0]?.text).toBe(
      'Báo cáo BC-2022-00009 đã được xác nhận; đồng chí được cộng 0,5 ngày đi cơ sở (ngày 18/03/2022). Tổng số ngày được tính trong năm kế hoạch (đã trừ số ngày bị rút lại, nếu có): 60 ngày.',
    );
  });

  it('and takes days back: the person reads how many are left', () => {
    expect(onDaysReversed({ ...credit, totalDays: 60 }, names, moment({ sequence: 6 }))).toEqual({
      notices: [
        {
          ...about,
          personId: CADRE,
          kind: 'DAYS_REVERSED',
          title: 'Rút lại 1,5 ngày: báo cáo BC-2022-00009 được đính chính',
          text: 'Báo cáo BC-2022-00009 được đính chính nên 1,5 ngày đã cộng cho đồng chí (trong thời gian từ ngày 18/03/2022 đến ngày 29/03/2022) được rút lại. Tổng số ngày được tính trong năm kế hoạch: 60 ngày.',
          topic: `days:${REPORT}:1:${CADRE}`,
          rank: 6,
        },
      ],
      closes: [`verified:${REPORT}:1:${CADRE}`],
    });
  });

  it('by nobody in particular names nobody', () => {
    const effect = onReportVerified({ ...reportOutcome, by: null }, names, moment());
    expect(effect.notices[0]?.text).toBe('Báo cáo đi cơ sở tại Huyện đoàn Tuy Phong đã được xác nhận.');
    expect(onReportReturned({ ...reportOutcome, by: null }, names, moment()).notices[0]?.text).not.toContain(
      HEAD,
    );
  });
});
