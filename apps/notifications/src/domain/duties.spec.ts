import { describe, expect, it } from '@jest/globals';
import { onDutyCancelled, onDutyDueSoon, onDutyOpened, onDutyOverdue, onLatenessExcused } from './duties.js';
import { CADRE, DUTY, HEAD, duty, moment, names } from './example.fixture.js';

const TRIP = 'cơ sở tại Huyện đoàn Tuy Phong, từ ngày 18/03/2022 đến ngày 29/03/2022 (12 ngày)';
const about = { link: `/bao-cao/han/${DUTY}`, subjectId: DUTY, topic: `duty:${DUTY}` };

describe('a duty to report', () => {
  it('is told to the cadre once the trip is over, with the day it is due', () => {
    expect(onDutyOpened(duty, names, moment())).toEqual({
      notices: [
        {
          ...about,
          rank: moment().at,
          personId: CADRE,
          kind: 'DUTY_OPENED',
          title: 'Cần báo cáo: chuyến đi ĐK-2022-00017, hạn 08/04/2022',
          text: `Chuyến đi ${TRIP} đã kết thúc. Đề nghị đồng chí gửi báo cáo; hạn: hết ngày 08/04/2022.`,
        },
      ],
      closes: [],
    });
  });

  it.each([
    [3, 'Còn 3 ngày đến hạn báo cáo: chuyến đi ĐK-2022-00017'],
    [1, 'Còn 1 ngày đến hạn báo cáo: chuyến đi ĐK-2022-00017'],
    [0, 'Hôm nay đến hạn báo cáo: chuyến đi ĐK-2022-00017'],
  ])('with %i days left reminds the cadre, in place of what was said before', (daysLeft, title) => {
    expect(onDutyDueSoon({ ...duty, daysLeft }, names, moment({ at: 4 })).notices).toEqual([
      {
        ...about,
        rank: 4,
        personId: CADRE,
        kind: 'DUTY_DUE_SOON',
        title,
        text: `Báo cáo chuyến đi ${TRIP} chưa hoàn thành. Hạn: hết ngày 08/04/2022.`,
      },
    ]);
  });

  it.each([
    ['2022-04-08', 1],
    ['2022-04-09', 1],
    ['2022-04-16', 8],
  ])('overdue on %s is late by %i days: the cadre is told, and the head who is late', (day, days) => {
    const event = { ...duty, week: 0, toldIds: [HEAD, HEAD] };
    const late = `hạn: hết ngày 08/04/2022, đã quá hạn ${days} ngày`;
    expect(onDutyOverdue(event, names, moment({ day, at: 5 })).notices).toEqual([
      {
        ...about,
        rank: 5,
        personId: CADRE,
        kind: 'DUTY_OVERDUE',
        title: `Quá hạn báo cáo ${days} ngày: chuyến đi ĐK-2022-00017`,
        text: `Báo cáo chuyến đi ${TRIP} chưa hoàn thành; ${late}. Đề nghị đồng chí gửi báo cáo ngay.`,
      },
      {
        ...about,
        rank: 5,
        personId: HEAD,
        kind: 'DUTY_ESCALATED',
        title: `Cán bộ quá hạn báo cáo ${days} ngày: chuyến đi ĐK-2022-00017`,
        text: `Đồng chí Trần Văn Một (Chuyên viên Ban Phong trào) chưa hoàn thành báo cáo chuyến đi ${TRIP}; ${late}.`,
      },
    ]);
  });

  it('that is cancelled is no longer reminded of', () => {
    expect(onDutyCancelled(duty)).toEqual({ notices: [], closes: [`duty:${DUTY}`] });
  });

  it('whose lateness was excused: the cadre reads by whom and why, for good', () => {
    const event = { ...duty, by: HEAD, reason: 'Đi chống bão', at: '2022-04-10T02:00:00Z' };
    expect(onLatenessExcused(event, names)).toEqual({
      notices: [
        {
          ...about,
          topic: null,
          personId: CADRE,
          kind: 'LATENESS_EXCUSED',
          title: 'Đã chấp nhận lý do trễ hạn: báo cáo chuyến đi ĐK-2022-00017',
          text: `Việc báo cáo trễ hạn về chuyến đi ${TRIP} đã được chấp nhận. Người chấp nhận: đồng chí Võ Thị Năm (Trưởng Ban Phong trào). Lý do: Đi chống bão.`,
        },
      ],
      closes: [],
    });
  });
});
