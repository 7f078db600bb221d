import { describe, expect, it } from '@jest/globals';
import { daysCredited } from '#contracts';
import { onDaysCredited, onDaysReversed } from './days.js';
import { CADRE, VISIT, credit, inspectionCredit, moment, names } from './example.fixture.js';

const DAYS = 'trong thời gian từ ngày 18/03/2022 đến ngày 29/03/2022';
const TOTAL = 'Tổng số ngày được tính trong năm kế hoạch: 61,5 ngày.';
const about = { link: `/kiem-tra/buoi/${VISIT}`, subjectId: VISIT, personId: CADRE, topic: null };

describe('days of an inspection', () => {
  it('that are credited are told with the visit and the new total, and stay', () => {
    expect(onDaysCredited(inspectionCredit, names, moment())).toEqual({
      notices: [
        {
          ...about,
          kind: 'DAYS_CREDITED',
          title: 'Đã cộng 1,5 ngày kiểm tra: số KT-2022-00003/02',
          text: `Đã cộng cho đồng chí 1,5 ngày kiểm tra tại Huyện đoàn Tuy Phong, số KT-2022-00003/02 (${DAYS}). ${TOTAL}`,
        },
      ],
      closes: [],
    });
  });

  it('that are taken back are told with how many are left', () => {
    expect(onDaysReversed({ ...inspectionCredit, unitId: null }, names, moment())).toEqual({
      notices: [
        {
          ...about,
          kind: 'DAYS_REVERSED',
          title: 'Rút lại 1,5 ngày kiểm tra: số KT-2022-00003/02',
          text: `1,5 ngày kiểm tra, số KT-2022-00003/02 (${DAYS}) đã cộng cho đồng chí được rút lại. ${TOTAL}`,
        },
      ],
      closes: [],
    });
  });
});

describe('days that one paper takes over from another', () => {
  it('are told with both, whether to the inspection or to the report', () => {
    const [toVisit] = onDaysCredited(
      { ...inspectionCredit, takenOverFrom: 'BC-2022-00009' },
      names,
      moment(),
    ).notices;
    expect(toVisit?.text).toBe(
      `1,5 ngày (${DAYS}) trước đây tính theo BC-2022-00009, nay tính theo kiểm tra tại Huyện đoàn Tuy Phong, số KT-2022-00003/02. ${TOTAL}`,
    );
    const [toReport] = onDaysCredited(
      { ...credit, takenOverFrom: 'KT-2022-00003/02' },
      names,
      moment(),
    ).notices;
    expect(toReport).toMatchObject({
      link: `/bao-cao/${credit.reportId}`,
      title: 'Đã cộng 1,5 ngày: báo cáo BC-2022-00009',
      text: `1,5 ngày (${DAYS}) trước đây tính theo KT-2022-00003/02, nay tính theo báo cáo BC-2022-00009 đã được xác nhận. ${TOTAL}`,
      topic: null,
    });
  });
});

it('of an event from before inspections counted are those of a report', () => {
  const { source: _, unitId: __, takenOverFrom: ___, ...before } = credit;
  expect(daysCredited.schema.parse(before)).toEqual(credit);
});
