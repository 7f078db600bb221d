import { describe, expect, it } from '@jest/globals';
import {
  CADRE,
  COLLEAGUE,
  DISTRICT_OFFICER,
  DISTRICT_SECRETARY,
  HEAD,
  TUY_PHONG,
  moment,
  names,
} from './example.fixture.js';
import { PLAN, TITLE, VISIT, due, visit } from './inspection.fixture.js';
import {
  onConclusionDueSoon,
  onConclusionOverdue,
  onSelfInspectionSubmitted,
  onVisitCancelled,
  onVisitScheduled,
} from './inspections.js';

const WHEN = 'từ ngày 06/06/2022 đến ngày 07/06/2022 (2 ngày)';
const about = { link: `/kiem-tra/buoi/${VISIT}`, subjectId: VISIT };

describe('a visit', () => {
  it('is told to the team and to the unit, in place of what was said of it before', () => {
    const { notices, closes } = onVisitScheduled(visit, names, moment({ sequence: 4 }));
    const shared = { ...about, kind: 'INSPECTION_VISIT_SCHEDULED', topic: `inspection:${VISIT}`, rank: 4 };
    const team = {
      ...shared,
      title: 'Lịch kiểm tra Huyện đoàn Tuy Phong: KT-2022-00003/01',
      text: `Đồng chí có tên trong đoàn kiểm tra làm việc tại Huyện đoàn Tuy Phong, ${WHEN}. Nội dung: ${TITLE}.`,
    };
    const unit = {
      ...shared,
      title: 'Đoàn kiểm tra sẽ đến Huyện đoàn Tuy Phong',
      text: `Đoàn kiểm tra sẽ làm việc tại Huyện đoàn Tuy Phong, ${WHEN}. Nội dung: ${TITLE}. Số: KT-2022-00003/01. Đơn vị có thể tự kiểm tra trước và gửi kết quả cho đoàn.`,
    };
    expect(notices).toEqual([
      { ...team, personId: CADRE },
      { ...team, personId: COLLEAGUE },
      { ...unit, personId: DISTRICT_SECRETARY },
      { ...unit, personId: DISTRICT_OFFICER },
    ]);
    expect(closes).toEqual([]);
  });

  it('that is cancelled takes back everything that was said of it', () => {
    const effect = onVisitCancelled(visit, names, moment({ at: 7 }));
    expect(effect.notices.map(({ personId }) => personId)).toEqual([
      CADRE,
      COLLEAGUE,
      DISTRICT_SECRETARY,
      DISTRICT_OFFICER,
    ]);
    expect(effect.notices[0]).toEqual({
      ...about,
      personId: CADRE,
      kind: 'INSPECTION_VISIT_CANCELLED',
      title: 'Đã huỷ buổi kiểm tra tại Huyện đoàn Tuy Phong: KT-2022-00003/01',
      text: `Buổi kiểm tra tại Huyện đoàn Tuy Phong, ${WHEN}, không thực hiện nữa. Nội dung: ${TITLE}. Số: KT-2022-00003/01.`,
      topic: null,
    });
    expect(effect.closes).toEqual([`inspection:${VISIT}`, `self-inspection:${VISIT}`]);
    expect(effect.overtakes).toEqual([{ topic: `conclusion-due:${PLAN}:${TUY_PHONG}`, rank: 8 }]);
  });

  it('that the unit prepared by itself is told to the team', () => {
    const { notices } = onSelfInspectionSubmitted(visit, names, moment({ sequence: 5 }));
    expect(notices.map(({ personId }) => personId)).toEqual([CADRE, COLLEAGUE]);
    expect(notices[0]).toEqual({
      ...about,
      personId: CADRE,
      kind: 'SELF_INSPECTION_SUBMITTED',
      title: 'Huyện đoàn Tuy Phong đã gửi bản tự kiểm tra: KT-2022-00003/01',
      text: `Huyện đoàn Tuy Phong đã tự kiểm tra và gửi kết quả cho đoàn trước buổi làm việc, ${WHEN}. Nội dung: ${TITLE}.`,
      topic: `self-inspection:${VISIT}`,
      rank: 5,
    });
  });
});

describe('a conclusion that is not issued', () => {
  const topic = `conclusion-due:${PLAN}:${TUY_PHONG}`;
  const START = `Kết luận kiểm tra đối với Huyện đoàn Tuy Phong chưa ban hành. Nội dung kiểm tra: ${TITLE}. Hạn: hết ngày 17/06/2022`;

  it.each([
    [3, 'Còn 3 ngày đến hạn kết luận kiểm tra: KT-2022-00003/01'],
    [0, 'Hôm nay đến hạn kết luận kiểm tra: KT-2022-00003/01'],
  ])('with %i days left reminds the team', (daysLeft, title) => {
    const { notices } = onConclusionDueSoon({ ...due, daysLeft }, names, moment({ at: 5 }));
    expect(notices).toHaveLength(2);
    expect(notices[0]).toEqual({
      ...about,
      ...{ personId: CADRE, kind: 'CONCLUSION_DUE_SOON', title, text: `${START}.`, topic, rank: 5 },
    });
  });

  it.each([
    ['2022-06-18', 1],
    ['2022-06-25', 8],
  ])('on %s is overdue by %i days, for the level above as well', (day, days) => {
    const event = { ...due, week: 1, toldIds: [CADRE, HEAD, CADRE] };
    const { notices } = onConclusionOverdue(event, names, moment({ day, at: 6 }));
    expect(notices.map(({ personId }) => personId)).toEqual([CADRE, HEAD]);
    expect(notices[0]).toEqual({
      ...about,
      personId: CADRE,
      kind: 'CONCLUSION_OVERDUE',
      title: `Quá hạn kết luận kiểm tra ${days} ngày: KT-2022-00003/01`,
      text: `${START}, đã quá hạn ${days} ngày.`,
      topic,
      rank: 6,
    });
  });
});
