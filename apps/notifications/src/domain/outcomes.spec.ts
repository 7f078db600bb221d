import { describe, expect, it } from '@jest/globals';
import type { CaseOutcomeName } from '#contracts';
import {
  ADMINISTRATOR,
  BAC_BINH,
  CADRE,
  CASE,
  COLLEAGUE,
  DISTRICT_OFFICER,
  DISTRICT_SECRETARY,
  HEAD,
  INCIDENT,
  REGISTRATION,
  TUY_PHONG,
  names,
  submission,
  trip,
} from './example.fixture.js';
import {
  onCaseDecided,
  onEndingRefused,
  onIncidentClosed,
  onIncidentOpened,
  onSubmitted,
} from './outcomes.js';

const AT = '2022-03-02T02:00:00Z';
const WHERE = 'tại Huyện đoàn Tuy Phong, từ ngày 18/03/2022 đến ngày 29/03/2022 (12 ngày)';
const decided = (
  outcome: CaseOutcomeName,
  more: { by?: string; reason?: string; stepName?: string } = {},
) => ({
  case: trip,
  outcome,
  by: null,
  stepName: null,
  reason: null,
  at: AT,
  ...more,
});

describe('a submission', () => {
  it('tells the other participants that they are counted on', () => {
    expect(onSubmitted(submission, names)).toEqual({
      notices: [
        {
          personId: COLLEAGUE,
          kind: 'NAMED_IN_TRIP',
          title: 'Đồng chí có tên trong chuyến đi cơ sở ĐK-2022-00017',
          text: `Đồng chí Trần Văn Một (Chuyên viên Ban Phong trào) đã trình chuyến đi cơ sở ${WHERE}. Đăng ký đang chờ duyệt.`,
          link: `/dang-ky/${REGISTRATION}`,
          subjectId: REGISTRATION,
          topic: `named:${REGISTRATION}:1`,
        },
      ],
      closes: [],
    });
  });

  it('after a return replaces what the participants were told before', () => {
    const effect = onSubmitted({ ...submission, revision: 2 }, names);
    expect(effect.closes).toEqual([`named:${REGISTRATION}:1`]);
    expect(effect.notices[0]).toMatchObject({
      title: 'Chuyến đi có tên đồng chí đã được sửa và trình lại: ĐK-2022-00017',
      topic: `named:${REGISTRATION}:2`,
    });
  });

  it('of somebody who goes alone says nothing', () => {
    expect(onSubmitted({ ...submission, participantIds: [CADRE] }, names).notices).toEqual([]);
  });
});

describe('the end of a case', () => {
  it.each([
    [
      'APPROVED' as const,
      { by: HEAD, stepName: 'Ban Thường vụ' },
      'Đã duyệt: đăng ký ĐK-2022-00017',
      `Đăng ký đi cơ sở ${WHERE} đã được phê duyệt. Người quyết định: đồng chí Võ Thị Năm (Trưởng Ban Phong trào), bước: Ban Thường vụ.`,
    ],
    [
      'RETURNED' as const,
      { by: HEAD, stepName: 'Trưởng ban', reason: 'Ghi rõ nội dung làm việc' },
      'Trả lại để sửa: đăng ký ĐK-2022-00017',
      `Đăng ký đi cơ sở ${WHERE} được trả lại để sửa. Người quyết định: đồng chí Võ Thị Năm (Trưởng Ban Phong trào), bước: Trưởng ban. Nội dung cần sửa: Ghi rõ nội dung làm việc. Đề nghị đồng chí sửa rồi trình lại.`,
    ],
    [
      'REJECTED' as const,
      { by: HEAD, stepName: 'Trưởng ban', reason: 'Trùng đợt cao điểm!' },
      'Không duyệt: đăng ký ĐK-2022-00017',
      `Đăng ký đi cơ sở ${WHERE} không được phê duyệt. Người quyết định: đồng chí Võ Thị Năm (Trưởng Ban Phong trào), bước: Trưởng ban. Lý do: Trùng đợt cao điểm!`,
    ],
    [
      'WITHDRAWN' as const,
      { by: CADRE },
      'Đã thu hồi: đăng ký ĐK-2022-00017',
      `Đăng ký đi cơ sở ${WHERE} đã được thu hồi.`,
    ],
    [
      'CANCELLED' as const,
      { by: CADRE, reason: 'Bão số 3' },
      'Đã huỷ: đăng ký ĐK-2022-00017',
      `Đăng ký đi cơ sở ${WHERE} đã được huỷ. Lý do: Bão số 3.`,
    ],
  ])('%s tells the submitter what was decided, by whom and why', (outcome, more, title, text) => {
    const [first] = onCaseDecided(decided(outcome, more), names).notices;
    expect(first).toEqual({
      personId: CADRE,
      kind: `REGISTRATION_${outcome}`,
      title,
      text,
      link: `/dang-ky/${REGISTRATION}`,
      subjectId: REGISTRATION,
      topic: null,
    });
  });

  it.each<[CaseOutcomeName, string[]]>([
    ['APPROVED', [CADRE, COLLEAGUE, DISTRICT_SECRETARY, DISTRICT_OFFICER]],
    ['RETURNED', [CADRE, COLLEAGUE]],
    ['REJECTED', [CADRE, COLLEAGUE]],
    ['WITHDRAWN', [CADRE, COLLEAGUE]],
    ['CANCELLED', [CADRE, COLLEAGUE, DISTRICT_SECRETARY, DISTRICT_OFFICER]],
  ])('%s is told to those whom it concerns', (outcome, people) => {
    expect(onCaseDecided(decided(outcome), names).notices.map((notice) => notice.personId)).toEqual(people);
  });

  it('asks only the submitter to change a returned registration', () => {
    const texts = onCaseDecided(decided('RETURNED'), names).notices.map((notice) => notice.text);
    expect(texts.map((text) => text.includes('sửa rồi trình lại'))).toEqual([true, false]);
  });

  it('announces visitors to the host units, once to whoever serves two of them', () => {
    const event = { ...decided('APPROVED'), case: { ...trip, hostUnitIds: [TUY_PHONG, BAC_BINH] } };
    const visits = onCaseDecided(event, names).notices.filter((notice) => notice.kind === 'VISIT_EXPECTED');
    expect(visits.map((notice) => notice.personId)).toEqual([DISTRICT_SECRETARY, DISTRICT_OFFICER]);
    expect(visits[0]).toMatchObject({
      title: 'Đoàn công tác sẽ đến Huyện đoàn Tuy Phong',
      text: 'Đồng chí Trần Văn Một (Chuyên viên Ban Phong trào) và 1 đồng chí cùng đi sẽ đến Huyện đoàn Tuy Phong, Huyện đoàn Bắc Bình, từ ngày 18/03/2022 đến ngày 29/03/2022 (12 ngày). Số đăng ký: ĐK-2022-00017.',
      topic: `visit:${REGISTRATION}`,
    });
  });

  it('tells a participant who is also an officer of the host unit once, as a participant', () => {
    const event = { ...decided('APPROVED'), case: { ...trip, participantIds: [CADRE, DISTRICT_OFFICER] } };
    const told = onCaseDecided(event, names).notices.filter((notice) => notice.personId === DISTRICT_OFFICER);
    expect(told.map((notice) => notice.kind)).toEqual(['REGISTRATION_APPROVED']);
  });

  it('takes back the announcement of a cancelled visit, and says so', () => {
    const effect = onCaseDecided(decided('CANCELLED'), names);
    expect(effect.closes).toContain(`visit:${REGISTRATION}`);
    expect(effect.notices.at(-1)).toMatchObject({
      kind: 'VISIT_CANCELLED',
      title: 'Đoàn công tác không đến Huyện đoàn Tuy Phong nữa',
      text: 'Chuyến đi từ ngày 18/03/2022 đến ngày 29/03/2022 (12 ngày) của đồng chí Trần Văn Một (Chuyên viên Ban Phong trào) và 1 đồng chí cùng đi đã huỷ. Số đăng ký: ĐK-2022-00017.',
      topic: null,
    });
  });

  it.each<[CaseOutcomeName, string[]]>([
    ['APPROVED', ['routed', 'escalated']],
    ['RETURNED', ['routed', 'escalated']],
    ['REJECTED', ['routed', 'escalated', 'named']],
    ['WITHDRAWN', ['routed', 'escalated', 'named']],
    ['CANCELLED', ['routed', 'escalated', 'visit', 'named']],
  ])('%s withdraws what no longer holds', (outcome, kinds) => {
    const closed = onCaseDecided(decided(outcome), names).closes;
    expect(closed.map((topic) => topic.split(':')[0])).toEqual(kinds);
    expect(closed).toContain(`routed:${CASE}:1`);
  });
});

describe('the end of a report’s case', () => {
  it.each<CaseOutcomeName>(['APPROVED', 'RETURNED'])(
    '%s is told by the report itself, and to no host unit: only what waited goes',
    (outcome) => {
      const event = { ...decided(outcome, { by: HEAD }), case: { ...trip, kind: 'REPORT' as const } };
      expect(onCaseDecided(event, names)).toEqual({
        notices: [],
        closes: [`routed:${CASE}:1`, `escalated:${CASE}:1`],
      });
    },
  );
});

describe('an ending that came too late', () => {
  it.each([
    ['WITHDRAWAL' as const, 'Không thu hồi được: đăng ký ĐK-2022-00017', 'Đề nghị thu hồi đến sau khi'],
    ['CANCELLATION' as const, 'Không huỷ được: đăng ký ĐK-2022-00017', 'Đề nghị huỷ đến sau khi'],
  ])('%s is told to the submitter with what stands', (request, title, start) => {
    const event = { case: trip, request, standing: 'APPROVED' as const, at: AT };
    const [notice, ...rest] = onEndingRefused(event, names).notices;
    expect(rest).toEqual([]);
    expect(notice).toMatchObject({ personId: CADRE, title, topic: null });
    expect(notice?.text).toBe(
      `${start} đăng ký đi cơ sở ${WHERE} đã được phê duyệt. Kết quả “Đã duyệt” giữ nguyên.`,
    );
  });
});

describe('an incident', () => {
  const incident = {
    incidentId: INCIDENT,
    caseId: CASE,
    number: 'ĐK-2022-00017',
    code: 'NOBODY_TO_DECIDE',
    detail: 'Không có ai giữ chức Bí thư Huyện đoàn Tuy Phong',
  };

  it('is told to the administrators, with what to do', () => {
    expect(onIncidentOpened(incident, names).notices).toEqual([
      {
        personId: ADMINISTRATOR,
        kind: 'INCIDENT_OPENED',
        title: 'Quy trình duyệt bị dừng: đăng ký ĐK-2022-00017',
        text: 'Không có ai giữ chức Bí thư Huyện đoàn Tuy Phong. Hồ sơ vẫn được giữ. Đề nghị xử lý nguyên nhân rồi thử lại.',
        link: '/quan-tri/van-hanh',
        subjectId: CASE,
        topic: `incident:${INCIDENT}`,
      },
    ]);
  });

  it('of a report names the report', () => {
    const [notice] = onIncidentOpened({ ...incident, number: 'BC-2022-00009' }, names).notices;
    expect(notice?.title).toBe('Quy trình duyệt bị dừng: báo cáo BC-2022-00009');
  });

  it('leaves their inboxes when it is closed', () => {
    expect(onIncidentClosed(incident)).toEqual({ notices: [], closes: [`incident:${INCIDENT}`] });
  });
});
