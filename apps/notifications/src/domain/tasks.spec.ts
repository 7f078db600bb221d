import { describe, expect, it } from '@jest/globals';
import {
  CADRE,
  CASE,
  DISTRICT_SECRETARY,
  DUE,
  HEAD,
  OTHER_TASK,
  REGISTRATION,
  REPORT,
  TASK,
  TUY_PHONG,
  names,
  trip,
} from './example.fixture.js';
import { onTaskEscalated, onTaskReminded, onTasksClosed, onTasksOpened } from './tasks.js';

const task = {
  taskId: TASK,
  assigneeId: DISTRICT_SECRETARY,
  unitId: TUY_PHONG,
  dueAt: DUE,
  reason: null as string | null,
};
const opened = { case: trip, step: 1, stepName: 'Huyện đoàn nơi đến', tasks: [task] };

describe('tasks that were opened', () => {
  it('ask the assignee, who reads who wants what, where, when, and by when to decide', () => {
    expect(onTasksOpened(opened, names).notices[0]).toEqual({
      personId: DISTRICT_SECRETARY,
      kind: 'TASK_OPENED',
      title: 'Chờ đồng chí duyệt: đăng ký ĐK-2022-00017',
      text: 'Đồng chí Trần Văn Một (Chuyên viên Ban Phong trào) và 1 đồng chí cùng đi đăng ký đi cơ sở tại Huyện đoàn Tuy Phong, từ ngày 18/03/2022 đến ngày 29/03/2022 (12 ngày). Bước: Huyện đoàn nơi đến. Hạn: hết ngày 21/03/2022.',
      link: `/hang-cho/${TASK}`,
      subjectId: REGISTRATION,
      topic: `task:${TASK}`,
    });
  });

  it('say why somebody else than usual is asked', () => {
    const tasks = [{ ...task, reason: 'Trưởng ban là người tham gia' }];
    expect(onTasksOpened({ ...opened, tasks }, names).notices[0]?.text).toContain(
      'Đồng chí được giao vì: Trưởng ban là người tham gia.',
    );
  });

  it('tell the submitter at the first step where the registration went, until it is decided', () => {
    const both = { ...opened, tasks: [task, { ...task, taskId: OTHER_TASK, assigneeId: HEAD }] };
    expect(onTasksOpened(both, names).notices.at(-1)).toEqual({
      personId: CADRE,
      kind: 'REGISTRATION_ROUTED',
      title: 'Đang chờ duyệt: đăng ký ĐK-2022-00017',
      text: 'Đăng ký đã chuyển đến đồng chí Nguyễn Văn Ba (Bí thư Huyện đoàn Tuy Phong), đồng chí Võ Thị Năm (Trưởng Ban Phong trào). Hạn giải quyết: hết ngày 21/03/2022.',
      link: `/dang-ky/${REGISTRATION}`,
      subjectId: REGISTRATION,
      topic: `routed:${CASE}:1`,
    });
  });

  it('do not disturb the submitter at every further step', () => {
    const people = onTasksOpened({ ...opened, step: 2 }, names).notices.map((notice) => notice.personId);
    expect(people).toEqual([DISTRICT_SECRETARY]);
  });

  it('give one message to a person who is asked twice in one step', () => {
    const twice = { ...opened, step: 2, tasks: [task, { ...task, taskId: OTHER_TASK }] };
    expect(onTasksOpened(twice, names).notices).toHaveLength(1);
  });
});

describe('tasks that were closed', () => {
  it('withdraw what was said about each of them, to whomever, and say nothing', () => {
    const tasks = [
      { taskId: TASK, assigneeId: DISTRICT_SECRETARY, result: 'APPROVED' as const },
      { taskId: OTHER_TASK, assigneeId: HEAD, result: 'NOT_NEEDED' as const },
    ];
    const effect = onTasksClosed({ case: trip, step: 1, stepName: 'x', tasks, by: DISTRICT_SECRETARY });
    expect(effect).toEqual({ notices: [], closes: [`task:${TASK}`, `task:${OTHER_TASK}`] });
  });
});

describe('a deadline', () => {
  const reminder = { case: trip, stepName: 'Huyện đoàn nơi đến', tasks: [task], dueAt: DUE };

  it.each([
    ['DUE_SOON', 'TASK_DUE_SOON', 'Sắp đến hạn duyệt: đăng ký ĐK-2022-00017', 'Hạn: hết ngày 21/03/2022.'],
    [
      'OVERDUE',
      'TASK_OVERDUE',
      'Đã quá hạn duyệt: đăng ký ĐK-2022-00017',
      'Đã quá hạn từ ngày 21/03/2022; đăng ký không tự được duyệt, đề nghị đồng chí quyết định.',
    ],
  ] as const)('%s reminds the assignee and never decides', (kind, expected, title, end) => {
    const [notice, ...rest] = onTaskReminded({ ...reminder, kind }, names).notices;
    expect(rest).toEqual([]);
    expect(notice).toMatchObject({
      personId: DISTRICT_SECRETARY,
      kind: expected,
      title,
      topic: `task:${TASK}`,
    });
    expect(notice?.text.endsWith(end)).toBe(true);
  });

  it('that passed is told to the next level and the submitter, with whom it waits', () => {
    const event = {
      case: trip,
      stepName: 'Huyện đoàn nơi đến',
      assigneeIds: [DISTRICT_SECRETARY],
      toldIds: [HEAD, CADRE, HEAD],
      dueAt: DUE,
    };
    const { notices } = onTaskEscalated(event, names);
    expect(notices.map((notice) => notice.personId)).toEqual([HEAD, CADRE]);
    expect(notices[0]).toMatchObject({
      title: 'Quá hạn giải quyết: đăng ký ĐK-2022-00017',
      text: 'Đăng ký đi cơ sở tại Huyện đoàn Tuy Phong, từ ngày 18/03/2022 đến ngày 29/03/2022 (12 ngày) đã quá hạn ở bước: Huyện đoàn nơi đến (hạn ngày 21/03/2022), đang chờ đồng chí Nguyễn Văn Ba (Bí thư Huyện đoàn Tuy Phong).',
      topic: `escalated:${CASE}:1`,
    });
  });
});

describe('a report that walks a chain', () => {
  const report = { ...trip, kind: 'REPORT' as const, subjectId: REPORT, number: 'BC-2022-00009' };
  const waiting = {
    case: report,
    stepName: 'Trưởng ban',
    tasks: [{ ...task, assigneeId: HEAD }],
    dueAt: DUE,
  };
  const where = 'đi cơ sở tại Huyện đoàn Tuy Phong, từ ngày 18/03/2022 đến ngày 29/03/2022 (12 ngày)';
  const who = 'Đồng chí Trần Văn Một (Chuyên viên Ban Phong trào) và 1 đồng chí cùng đi';

  it('asks to verify, and tells its author with whom it waits', () => {
    expect(onTasksOpened({ ...waiting, step: 1 }, names).notices).toEqual([
      {
        personId: HEAD,
        kind: 'TASK_OPENED',
        title: 'Chờ đồng chí xác nhận: báo cáo BC-2022-00009',
        text: `${who} gửi báo cáo ${where}. Bước: Trưởng ban. Hạn: hết ngày 21/03/2022.`,
        link: `/hang-cho/${TASK}`,
        subjectId: REPORT,
        topic: `task:${TASK}`,
      },
      {
        personId: CADRE,
        kind: 'REPORT_ROUTED',
        title: 'Đang chờ xác nhận: báo cáo BC-2022-00009',
        text: 'Báo cáo đã chuyển đến đồng chí Võ Thị Năm (Trưởng Ban Phong trào). Hạn giải quyết: hết ngày 21/03/2022.',
        link: `/bao-cao/${REPORT}`,
        subjectId: REPORT,
        topic: `routed:${CASE}:1`,
      },
    ]);
  });

  it.each([
    ['DUE_SOON', 'Sắp đến hạn xác nhận: báo cáo BC-2022-00009', 'Hạn: hết ngày 21/03/2022.'],
    [
      'OVERDUE',
      'Đã quá hạn xác nhận: báo cáo BC-2022-00009',
      'Đã quá hạn từ ngày 21/03/2022; báo cáo không tự được xác nhận, đề nghị đồng chí quyết định.',
    ],
  ] as const)('%s is reminded of as a report', (kind, title, end) => {
    expect(onTaskReminded({ ...waiting, kind }, names).notices).toMatchObject([
      {
        personId: HEAD,
        title,
        text: `${who} gửi báo cáo ${where}, đang chờ đồng chí ở bước: Trưởng ban. ${end}`,
      },
    ]);
  });

  it('is escalated as a report', () => {
    const event = { ...waiting, assigneeIds: [HEAD], toldIds: [CADRE] };
    expect(onTaskEscalated(event, names).notices).toMatchObject([
      {
        title: 'Quá hạn giải quyết: báo cáo BC-2022-00009',
        text: `Báo cáo ${where} đã quá hạn ở bước: Trưởng ban (hạn ngày 21/03/2022), đang chờ đồng chí Võ Thị Năm (Trưởng Ban Phong trào).`,
        link: `/bao-cao/${REPORT}`,
      },
    ]);
  });
});
