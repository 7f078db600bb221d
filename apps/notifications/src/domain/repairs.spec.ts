import { describe, expect, it } from '@jest/globals';
import { CADRE, DISTRICT_OFFICER, DISTRICT_SECRETARY, HEAD, moment, names } from './example.fixture.js';
import { ACTION, action } from './inspection.fixture.js';
import type { Effect } from './notice.js';
import {
  onActionClosed,
  onActionDueSoon,
  onActionExtended,
  onActionOpened,
  onActionOverdue,
  onActionOwnerChanged,
  onActionReopened,
  onActionRepaired,
} from './repairs.js';

const WHAT = 'Bổ sung sổ đoàn viên của 3 chi đoàn.';
const OWNER = 'Người phụ trách: đồng chí Phạm Thị Bốn (Cán bộ Huyện đoàn Tuy Phong).';
const at = moment({ sequence: 3, day: '2022-07-23' });

describe('what a unit has to repair', () => {
  it.each<[string, () => Effect, { kind: string; title: string; text: string }]>([
    [
      'is opened by a conclusion',
      () => onActionOpened(action, names, at),
      {
        kind: 'ACTION_OPENED',
        title: 'Cần khắc phục: KP-2022-00012, hạn 15/07/2022',
        text: `Theo kết luận kiểm tra số 61-KL/TĐTN-BTCKT, Huyện đoàn Tuy Phong cần khắc phục: ${WHAT} ${OWNER} Hạn: hết ngày 15/07/2022.`,
      },
    ],
    [
      'is due soon',
      () => onActionDueSoon({ ...action, daysLeft: 1 }, names, at),
      {
        kind: 'ACTION_DUE_SOON',
        title: 'Còn 1 ngày đến hạn khắc phục: KP-2022-00012',
        text: `Huyện đoàn Tuy Phong chưa báo cáo khắc phục: ${WHAT} Hạn: hết ngày 15/07/2022.`,
      },
    ],
    [
      'is due today',
      () => onActionDueSoon({ ...action, daysLeft: 0 }, names, at),
      {
        kind: 'ACTION_DUE_SOON',
        title: 'Hôm nay đến hạn khắc phục: KP-2022-00012',
        text: `Huyện đoàn Tuy Phong chưa báo cáo khắc phục: ${WHAT} Hạn: hết ngày 15/07/2022.`,
      },
    ],
    [
      'is overdue',
      () => onActionOverdue({ ...action, week: 1 }, names, at),
      {
        kind: 'ACTION_OVERDUE',
        title: 'Quá hạn khắc phục 8 ngày: KP-2022-00012',
        text: `Huyện đoàn Tuy Phong chưa báo cáo khắc phục: ${WHAT} Hạn: hết ngày 15/07/2022, đã quá hạn 8 ngày. ${OWNER}`,
      },
    ],
  ])('%s: the newest message stays', (_, rule, words) => {
    const { notices, closes } = rule();
    const shared = {
      ...{ link: `/kiem-tra/khac-phuc/${ACTION}`, subjectId: ACTION, topic: `action:${ACTION}`, rank: 3 },
      ...words,
    };
    expect(notices).toEqual([
      { ...shared, personId: DISTRICT_SECRETARY },
      { ...shared, personId: DISTRICT_OFFICER },
    ]);
    expect(closes).toEqual([]);
  });

  it('without an owner names nobody, and tells each person once', () => {
    const event = { ...action, ownerId: null, week: 0, toldIds: [HEAD, HEAD] };
    const { notices } = onActionOverdue(event, names, at);
    expect(notices).toHaveLength(1);
    expect(notices[0]?.text).not.toContain('Người phụ trách');
  });
});

describe('a repair', () => {
  it('waits for whoever verifies, and is asked of the unit no more', () => {
    const { notices, closes, overtakes } = onActionRepaired({ ...action, toldIds: [CADRE] }, names, at);
    expect(notices).toEqual([
      {
        personId: CADRE,
        kind: 'ACTION_REPAIRED',
        title: 'Chờ xác nhận khắc phục: KP-2022-00012',
        text: `Huyện đoàn Tuy Phong đã báo cáo khắc phục: ${WHAT} Đề nghị đồng chí kiểm tra và xác nhận.`,
        link: `/kiem-tra/khac-phuc/${ACTION}`,
        subjectId: ACTION,
        topic: `repair:${ACTION}`,
        rank: 3,
      },
    ]);
    expect([closes, overtakes]).toEqual([[], [{ topic: `action:${ACTION}`, rank: 3 }]]);
  });

  it('that was not accepted is asked of the unit again, with the reason', () => {
    const effect = onActionReopened({ ...action, reason: 'Thiếu sổ của chi đoàn thôn 2' }, names, at);
    expect(effect.notices[0]).toMatchObject({
      personId: DISTRICT_SECRETARY,
      kind: 'ACTION_REOPENED',
      title: 'Khắc phục chưa đạt: KP-2022-00012, hạn 15/07/2022',
      text: `Kết quả khắc phục của Huyện đoàn Tuy Phong chưa được chấp nhận: ${WHAT} Lý do: Thiếu sổ của chi đoàn thôn 2. Đề nghị khắc phục tiếp rồi báo cáo lại; hạn: hết ngày 15/07/2022.`,
      topic: `action:${ACTION}`,
      rank: 3,
    });
    expect(effect.overtakes).toEqual([{ topic: `repair:${ACTION}`, rank: 3 }]);
  });

  it('that got another day is asked for by that one', () => {
    const event = { ...action, previousDueDay: '2022-07-01', reason: 'Mưa lũ kéo dài' };
    const { notices } = onActionExtended(event, names, at);
    expect(notices.map(({ personId }) => personId)).toEqual([DISTRICT_SECRETARY, DISTRICT_OFFICER]);
    expect(notices[0]).toMatchObject({
      kind: 'ACTION_EXTENDED',
      title: 'Đổi hạn khắc phục: KP-2022-00012, hạn 15/07/2022',
      text: `Hạn khắc phục của Huyện đoàn Tuy Phong chuyển từ ngày 01/07/2022 sang hết ngày 15/07/2022: ${WHAT} Lý do: Mưa lũ kéo dài.`,
      topic: `action:${ACTION}`,
      rank: 3,
    });
  });

  it('that passes to somebody else names both, or the unit', () => {
    const event = { ...action, ownerId: DISTRICT_OFFICER, previousOwnerId: null };
    expect(onActionOwnerChanged(event, names, at).notices[0]).toMatchObject({
      kind: 'ACTION_OWNER_CHANGED',
      title: 'Đổi người phụ trách khắc phục: KP-2022-00012, hạn 15/07/2022',
      text: `Việc khắc phục của Huyện đoàn Tuy Phong được giao cho đồng chí ${names.person(DISTRICT_OFFICER)} (trước đó: cả đơn vị): ${WHAT} Hạn: hết ngày 15/07/2022.`,
      topic: `action:${ACTION}`,
      rank: 3,
    });
    const back = { ...action, ownerId: null, previousOwnerId: DISTRICT_OFFICER };
    expect(onActionOwnerChanged(back, names, at).notices[0]?.text).toContain(
      `giao cho cả đơn vị (trước đó: đồng chí ${names.person(DISTRICT_OFFICER)})`,
    );
  });

  it('that was verified is the end of everything that was said before', () => {
    expect(onActionClosed(action, names)).toMatchObject({
      notices: [
        {
          personId: DISTRICT_SECRETARY,
          kind: 'ACTION_CLOSED',
          title: 'Đã xác nhận khắc phục: KP-2022-00012',
          text: `Kết quả khắc phục của Huyện đoàn Tuy Phong đã được xác nhận: ${WHAT}`,
          topic: null,
        },
        { personId: DISTRICT_OFFICER },
      ],
      closes: [`action:${ACTION}`, `repair:${ACTION}`],
    });
  });
});
