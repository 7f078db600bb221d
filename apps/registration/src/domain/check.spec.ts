import { wholeDays } from '#calendar';
import { describe, expect, it } from '@jest/globals';
import type { RegistrationFields } from '#contracts';
import { checkDraft, checkSubmission, isSubmittable, type SubmissionContext } from './check.js';
import {
  CADRE,
  COLLEAGUE,
  DISTRICT,
  ROUND,
  STRANGER,
  TOPIC,
  context,
  fields,
  round,
} from './trip.fixture.js';

const unit = { name: 'Ban Phong trào', level: 'DISTRICT', ofProvince: true, invalidOn: null } as const;
const found = (change: Partial<RegistrationFields>, known: Partial<SubmissionContext> = {}) =>
  checkSubmission(fields(change), context(known)).findings.map(
    ({ severity, code, pointer }) => `${severity} ${code} ${pointer}`,
  );

it('finds nothing wrong with a trip that is right', () => {
  expect(checkSubmission(fields(), context())).toEqual({ days: 5, countedDays: 5, findings: [] });
});

describe('errors', () => {
  it.each<[string, Partial<RegistrationFields>, Partial<SubmissionContext>, string]>([
    ['no published plan', {}, { plan: null, topics: [] }, 'PLAN_MISSING /year'],
    [
      'an end before the start',
      { dates: wholeDays('2022-03-25', '2022-03-21') },
      {},
      'END_BEFORE_START /dates/to',
    ],
    [
      'days outside the plan year',
      { dates: wholeDays('2022-12-30', '2023-01-02') },
      {},
      'DATES_OUTSIDE_YEAR /dates',
    ],
    [
      'a submitter who stays at home',
      { participantIds: [COLLEAGUE] },
      {},
      'SUBMITTER_NOT_PARTICIPANT /participantIds',
    ],
    ['somebody twice', { participantIds: [CADRE, CADRE] }, {}, 'DUPLICATE_PARTICIPANT /participantIds/1'],
    ['somebody unknown', { participantIds: [CADRE, STRANGER] }, {}, 'PARTICIPANT_UNKNOWN /participantIds/1'],
    [
      'somebody who left before the trip ends',
      {},
      { people: new Map([[CADRE, { fullName: 'x', absentOn: '2022-03-25' }]]) },
      'PARTICIPANT_UNKNOWN /participantIds/0',
    ],
    [
      'somebody exempt',
      { participantIds: [CADRE, COLLEAGUE] },
      { exemptions: [{ personId: COLLEAGUE, from: '2022-03-25', to: '2022-09-01' }] },
      'PARTICIPANT_EXEMPT /participantIds/1',
    ],
    [
      'somebody who is on another trip then',
      {},
      { trips: [{ personId: CADRE, number: 'ĐK-2022-00001', dates: wholeDays('2022-03-25') }] },
      'PERSON_TWICE_ON_DAY /participantIds/0',
    ],
    ['no host unit', { hostUnitIds: [] }, {}, 'NO_HOST_UNIT /hostUnitIds'],
    ['an unknown host unit', { hostUnitIds: [DISTRICT, STRANGER] }, {}, 'UNIT_NOT_VALID /hostUnitIds/1'],
    [
      'a host unit that is closed by then',
      {},
      { units: new Map([[DISTRICT, { ...unit, invalidOn: '2022-03-25' }]]) },
      'UNIT_NOT_VALID /hostUnitIds/0',
    ],
    [
      'a host unit that is no place at the grassroots',
      {},
      { units: new Map([[DISTRICT, { ...unit, level: 'DEPARTMENT' as const }]]) },
      'HOST_UNIT_UNSUITABLE /hostUnitIds/0',
    ],
    [
      'a host unit of another province',
      {},
      { units: new Map([[DISTRICT, { ...unit, ofProvince: false }]]) },
      'HOST_UNIT_UNSUITABLE /hostUnitIds/0',
    ],
    ['a round that is not of the plan', { roundId: ROUND }, {}, 'ROUND_UNKNOWN /roundId'],
    ['a topic that is not of the plan', { topicIds: [TOPIC, STRANGER] }, {}, 'TOPIC_UNKNOWN /topicIds/1'],
    [
      'a round that is not open yet',
      { roundId: ROUND },
      { round, today: '2022-02-23' },
      'ROUND_CLOSED /roundId',
    ],
    ['a round that is closed', { roundId: ROUND }, { round, today: '2022-03-18' }, 'ROUND_CLOSED /roundId'],
    [
      'days outside the round',
      { roundId: ROUND, dates: wholeDays('2022-03-17', '2022-03-25') },
      { round },
      'DATES_OUTSIDE_ROUND /dates',
    ],
  ])('%s', (_, change, known, error) => {
    const errors = found(change, known).filter((finding) => finding.startsWith('ERROR'));
    expect(errors).toEqual([`ERROR ${error}`]);
    expect(isSubmittable(checkSubmission(fields(change), context(known)))).toBe(false);
  });

  it('are not raised by a round whose last day to register is today, nor by the days of its edge', () => {
    const change = { roundId: ROUND, dates: wholeDays('2022-03-18', '2022-03-29') };
    expect(found(change, { round, today: '2022-03-17' })).toEqual([]);
  });

  it('are not raised by a closed round when the earlier submission was in time', () => {
    const known = { round, today: '2022-03-20', submittedRoundId: ROUND };
    expect(found({ roundId: ROUND }, known)).toEqual([]);
  });

  it('say in Vietnamese who is where and when', () => {
    const trips = [
      { personId: CADRE, number: 'ĐK-2022-00001', dates: wholeDays('2022-03-24', '2022-03-25') },
    ];
    const [finding] = checkSubmission(fields(), context({ trips })).findings;
    expect(finding?.detail).toBe(
      'Trần Văn Một đã có chuyến đi khác trong những ngày này (ĐK-2022-00001, từ 24/03/2022 đến 25/03/2022).',
    );
  });

  it('tell of others only that they are away or exempt', () => {
    const both = fields({ participantIds: [CADRE, COLLEAGUE] });
    const dates = wholeDays('2022-03-24', '2022-03-25');
    const away = checkSubmission(
      both,
      context({ trips: [{ personId: COLLEAGUE, number: 'ĐK-2022-00009', dates }] }),
    );
    const exemptions = [{ personId: COLLEAGUE, from: '2022-03-25', to: '2022-09-01' }];
    const exempt = checkSubmission(both, context({ exemptions }));
    for (const { findings } of [away, exempt]) {
      expect(findings).toHaveLength(1);
      expect(findings[0]?.detail).not.toMatch(/\d/);
    }
  });
});

describe('warnings', () => {
  it.each<[string, Partial<RegistrationFields>, Partial<SubmissionContext>, string, string]>([
    [
      'a start on a Saturday',
      { dates: wholeDays('2022-03-19', '2022-03-21') },
      {},
      'START_ON_DAY_OFF /dates/from',
      'Ngày bắt đầu 19/03/2022 là Thứ Bảy.',
    ],
    [
      'a start on a Sunday',
      { dates: wholeDays('2022-03-20') },
      {},
      'START_ON_DAY_OFF /dates/from',
      'Ngày bắt đầu 20/03/2022 là Chủ nhật.',
    ],
    [
      'a start on a holiday, by its name',
      { dates: wholeDays('2022-09-02', '2022-09-06') },
      {},
      'START_ON_DAY_OFF /dates/from',
      'Ngày bắt đầu 02/09/2022 là Quốc khánh.',
    ],
    [
      'a start on a day off in exchange',
      { dates: wholeDays('2022-09-01') },
      {},
      'START_ON_DAY_OFF /dates/from',
      'Ngày bắt đầu 01/09/2022 là ngày nghỉ bù, nghỉ hoán đổi.',
    ],
    [
      'half days outside the counting window',
      { dates: { from: '2022-11-30', fromHalf: 'pm', to: '2022-12-02', toHalf: 'pm' } },
      {},
      'DAYS_OUTSIDE_WINDOW /dates',
      'Chỉ 0,5/2,5 ngày nằm trong thời gian tính 01/01/2022 – 30/11/2022.',
    ],
    [
      'no topic of the plan',
      { topicIds: [] },
      { topics: [] },
      'NO_TOPIC /topicIds',
      'Chuyến đi chưa gắn với chuyên đề nào của kế hoạch năm.',
    ],
  ])('%s', (_, change, known, warning, text) => {
    const checked = checkSubmission(fields(change), context(known));
    expect(found(change, known)).toEqual([`WARNING ${warning}`]);
    expect(checked.findings[0]?.detail).toBe(text);
    expect(isSubmittable(checked)).toBe(true);
  });

  it('are not raised by a Saturday that is worked in exchange', () => {
    expect(found({ dates: wholeDays('2022-03-26', '2022-03-28') })).toEqual([]);
  });
});

describe('a draft', () => {
  it('may wait for its host, its people and its round, but not for its plan, its order or its submitter', () => {
    const incomplete = fields({
      hostUnitIds: [],
      participantIds: [CADRE, STRANGER],
      dates: wholeDays('2023-03-19'),
    });
    expect(checkDraft(incomplete, context()).findings).toEqual([]);
    const wrong = fields({ participantIds: [COLLEAGUE], dates: wholeDays('2022-03-25', '2022-03-21') });
    expect(checkDraft(wrong, context({ plan: null })).findings.map(({ code }) => code)).toEqual([
      'PLAN_MISSING',
      'END_BEFORE_START',
      'SUBMITTER_NOT_PARTICIPANT',
    ]);
  });
});
