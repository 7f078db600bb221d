import { describe, expect, it } from '@jest/globals';
import type { CaseOutcomeName, DataOf, inspectionPlanSubmitted } from '#contracts';
import {
  CADRE,
  CASE,
  COLLEAGUE,
  DISTRICT_OFFICER,
  DISTRICT_SECRETARY,
  DUE,
  HEAD,
  INCIDENT,
  TASK,
  TUY_PHONG,
  moment,
  names,
} from './example.fixture.js';
import { CONCLUSION, PLAN, TITLE, conclusion, paperCase, plan } from './inspection.fixture.js';
import { onCaseDecided, onEndingRefused, onIncidentOpened } from './outcomes.js';
import {
  onConclusionAnswered,
  onConclusionIssued,
  onPaperSubmitted,
  onPlanCancelled,
  onPlanClosed,
  onPlanIssued,
} from './papers.js';
import { onTaskEscalated, onTaskReminded, onTasksOpened } from './tasks.js';

const WHERE = 'tại Huyện đoàn Tuy Phong, từ ngày 06/06/2022 đến ngày 07/06/2022 (2 ngày)';
const conclusionCase = {
  ...paperCase,
  kind: 'INSPECTION_CONCLUSION',
  subjectId: CONCLUSION,
  number: 'KL-2022-00007',
} as const;
const decided = (
  outcome: CaseOutcomeName,
  more: { by?: string; reason?: string; stepName?: string } = {},
) => ({
  case: paperCase,
  outcome,
  by: null,
  stepName: null,
  reason: null,
  at: '2022-05-18T02:00:00Z',
  ...more,
});

describe('a paper that waits to be decided', () => {
  const task = { taskId: TASK, assigneeId: DISTRICT_SECRETARY, unitId: null, dueAt: DUE, reason: null };
  const opened = { case: paperCase, step: 1, stepName: 'Ban Thường vụ duyệt', tasks: [task] };

  it('says who submitted it, about what and when, and speaks of no companions', () => {
    expect(onTasksOpened(opened, names).notices).toMatchObject([
      {
        personId: DISTRICT_SECRETARY,
        kind: 'TASK_OPENED',
        title: 'Chờ đồng chí duyệt: kế hoạch KT-2022-00003',
        text: `Đồng chí Võ Thị Năm (Trưởng Ban Phong trào) trình kế hoạch kiểm tra, giám sát ${WHERE}. Bước: Ban Thường vụ duyệt. Hạn: hết ngày 21/03/2022.`,
      },
      { personId: HEAD, kind: 'PAPER_ROUTED', link: `/kiem-tra/ke-hoach/${PLAN}` },
    ]);
  });

  it('is reminded of and escalated in its own words', () => {
    const reminded = { ...opened, case: conclusionCase, dueAt: DUE, kind: 'OVERDUE' as const };
    expect(onTaskReminded(reminded, names).notices[0]).toMatchObject({
      title: 'Đã quá hạn duyệt: kết luận KL-2022-00007',
      text: `Đồng chí Võ Thị Năm (Trưởng Ban Phong trào) trình kết luận kiểm tra ${WHERE}, đang chờ đồng chí ở bước: Ban Thường vụ duyệt. Đã quá hạn từ ngày 21/03/2022; kết luận không tự được duyệt, đề nghị đồng chí quyết định.`,
    });
    const escalated = { ...reminded, assigneeIds: [DISTRICT_SECRETARY], toldIds: [HEAD] };
    expect(onTaskEscalated(escalated, names).notices[0]).toMatchObject({
      title: 'Quá hạn giải quyết: kết luận KL-2022-00007',
      text: `Kết luận kiểm tra ${WHERE} đã quá hạn ở bước: Ban Thường vụ duyệt (hạn ngày 21/03/2022), đang chờ đồng chí Nguyễn Văn Ba (Bí thư Huyện đoàn Tuy Phong).`,
      link: `/kiem-tra/ket-luan/${CONCLUSION}`,
    });
  });
});

describe('the end of a paper’s case', () => {
  it('is told to whoever submitted it and to the team, and to no unit', () => {
    const event = decided('RETURNED', {
      by: DISTRICT_SECRETARY,
      reason: 'Bổ sung căn cứ',
      stepName: 'Duyệt',
    });
    const { notices, closes } = onCaseDecided(event, names);
    const text = `Kế hoạch kiểm tra, giám sát ${WHERE} được trả lại để sửa. Người quyết định: đồng chí Nguyễn Văn Ba (Bí thư Huyện đoàn Tuy Phong), bước: Duyệt. Nội dung cần sửa: Bổ sung căn cứ.`;
    const shared = {
      kind: 'PAPER_RETURNED',
      title: 'Trả lại để sửa: kế hoạch KT-2022-00003',
      link: `/kiem-tra/ke-hoach/${PLAN}`,
      subjectId: PLAN,
      topic: `paper:${PLAN}:1`,
    };
    expect(notices).toEqual([
      { ...shared, personId: HEAD, text: `${text} Đề nghị đồng chí sửa rồi trình lại.` },
      { ...shared, personId: CADRE, text },
      { ...shared, personId: COLLEAGUE, text },
    ]);
    expect(closes).toEqual([`routed:${CASE}:1`, `escalated:${CASE}:1`]);
  });

  it.each<[CaseOutcomeName, string, string, string | null]>([
    ['APPROVED', 'PAPER_APPROVED', 'đã được phê duyệt. Văn bản chờ ban hành.', `paper:${PLAN}:1`],
    [
      'REJECTED',
      'PAPER_REJECTED',
      'không được phê duyệt. Lý do: Trùng kế hoạch. Muốn tiếp tục thì phải sửa và trình bản mới.',
      null,
    ],
    ['WITHDRAWN', 'PAPER_WITHDRAWN', 'đã được thu hồi.', null],
  ])('%s says what it means and what comes next', (outcome, kind, end, topic) => {
    const event = decided(outcome, outcome === 'REJECTED' ? { reason: 'Trùng kế hoạch' } : {});
    const [notice] = onCaseDecided(event, names).notices;
    expect(notice).toMatchObject({ personId: HEAD, kind, topic });
    expect(notice?.text).toBe(`Kế hoạch kiểm tra, giám sát ${WHERE} ${end}`);
  });

  it('that came before a withdrawal is told with what stands', () => {
    const event = { case: conclusionCase, request: 'WITHDRAWAL', standing: 'APPROVED', at: DUE } as const;
    expect(onEndingRefused(event, names).notices).toMatchObject([
      {
        personId: HEAD,
        title: 'Không thu hồi được: kết luận KL-2022-00007',
        text: `Đề nghị thu hồi đến sau khi kết luận kiểm tra ${WHERE} đã được phê duyệt. Kết quả “Đã duyệt” giữ nguyên.`,
        link: `/kiem-tra/ket-luan/${CONCLUSION}`,
      },
    ]);
  });

  it.each([
    ['KT-2022-00003', 'kế hoạch'],
    ['KL-2022-00007', 'kết luận'],
  ])('that does not come, as nobody can decide %s, names a %s', (number, noun) => {
    const incident = {
      incidentId: INCIDENT,
      caseId: CASE,
      number,
      code: 'NO_CHAIN',
      detail: 'Chưa có quy trình',
    };
    expect(onIncidentOpened(incident, names).notices[0]?.title).toBe(
      `Quy trình duyệt bị dừng: ${noun} ${number}`,
    );
  });
});

describe('a paper that is submitted again', () => {
  const submission = (revision: number) =>
    ({ paperId: PLAN, revision }) as DataOf<typeof inspectionPlanSubmitted>;
  it('takes away what was said of the revision before', () => {
    expect(onPaperSubmitted(submission(1))).toEqual({ notices: [], closes: [] });
    expect(onPaperSubmitted(submission(3))).toEqual({ notices: [], closes: [`paper:${PLAN}:2`] });
  });
});

describe('an issued plan', () => {
  const about = { link: `/kiem-tra/ke-hoach/${PLAN}`, subjectId: PLAN, topic: null };

  it('is told to its people by its official number, not to whoever issued it', () => {
    const { notices, closes } = onPlanIssued(plan, names);
    expect(notices.map(({ personId }) => personId)).toEqual([CADRE, COLLEAGUE]);
    expect(notices[0]).toEqual({
      ...about,
      personId: CADRE,
      kind: 'INSPECTION_PLAN_ISSUED',
      title: 'Đã ban hành kế hoạch kiểm tra 504-KH/TĐTN-XDĐ',
      text: `Kế hoạch kiểm tra, giám sát tại Huyện đoàn Tuy Phong đã ban hành, số 504-KH/TĐTN-XDĐ: ${TITLE}.`,
    });
    expect(closes).toEqual([`paper:${PLAN}:1`]);
  });

  it('is closed', () => {
    expect(onPlanClosed({ ...plan, by: null }).notices).toHaveLength(3);
    expect(onPlanClosed(plan).notices[0]).toEqual({
      ...about,
      personId: CADRE,
      kind: 'INSPECTION_PLAN_CLOSED',
      title: 'Đã kết thúc kế hoạch kiểm tra 504-KH/TĐTN-XDĐ',
      text: `Các buổi kiểm tra theo kế hoạch 504-KH/TĐTN-XDĐ đã có kết luận; kế hoạch đã kết thúc. Nội dung: ${TITLE}.`,
    });
  });

  it('is cancelled, also before it had an official number', () => {
    const event = { ...plan, officialNumber: null, reason: 'Dịch bệnh' };
    expect(onPlanCancelled(event)).toMatchObject({
      notices: [
        {
          personId: CADRE,
          kind: 'INSPECTION_PLAN_CANCELLED',
          title: 'Đã huỷ kế hoạch kiểm tra KT-2022-00003',
          text: `Kế hoạch KT-2022-00003 không thực hiện nữa: ${TITLE}. Lý do: Dịch bệnh.`,
        },
        { personId: COLLEAGUE },
      ],
      closes: [`paper:${PLAN}:1`],
    });
  });
});

describe('a conclusion', () => {
  const about = { link: `/kiem-tra/ket-luan/${CONCLUSION}`, subjectId: CONCLUSION, topic: null };

  it('that is issued is told to the unit and to the team, and is due no longer', () => {
    const effect = onConclusionIssued(conclusion, names, moment({ at: 7 }));
    const shared = { ...about, kind: 'CONCLUSION_ISSUED' };
    const unit = {
      ...shared,
      title: 'Có kết luận kiểm tra đối với Huyện đoàn Tuy Phong: 61-KL/TĐTN-BTCKT',
      text: `Kết luận kiểm tra số 61-KL/TĐTN-BTCKT đã ban hành: ${conclusion.title}. Đề nghị đơn vị thực hiện kết luận; đơn vị có thể gửi ý kiến trả lời.`,
    };
    const team = {
      ...shared,
      title: 'Đã ban hành kết luận kiểm tra 61-KL/TĐTN-BTCKT',
      text: `Kết luận kiểm tra số 61-KL/TĐTN-BTCKT đã gửi Huyện đoàn Tuy Phong: ${conclusion.title}.`,
    };
    expect(effect).toEqual({
      notices: [
        { ...unit, personId: DISTRICT_SECRETARY },
        { ...unit, personId: DISTRICT_OFFICER },
        { ...team, personId: CADRE },
        { ...team, personId: COLLEAGUE },
      ],
      closes: [`paper:${CONCLUSION}:1`],
      overtakes: [{ topic: `conclusion-due:${PLAN}:${TUY_PHONG}`, rank: 8 }],
    });
  });

  it('that is answered is told to the team', () => {
    const event = { ...conclusion, by: DISTRICT_SECRETARY, toldIds: [CADRE, COLLEAGUE, CADRE] };
    const { notices } = onConclusionAnswered(event, names);
    expect(notices).toHaveLength(2);
    expect(notices[0]).toEqual({
      ...about,
      personId: CADRE,
      kind: 'CONCLUSION_ANSWERED',
      title: 'Huyện đoàn Tuy Phong trả lời kết luận kiểm tra 61-KL/TĐTN-BTCKT',
      text: `Huyện đoàn Tuy Phong đã gửi ý kiến về kết luận kiểm tra số 61-KL/TĐTN-BTCKT: ${conclusion.title}. Người gửi: đồng chí Nguyễn Văn Ba (Bí thư Huyện đoàn Tuy Phong).`,
    });
  });
});
