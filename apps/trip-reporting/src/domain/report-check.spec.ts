import { describe, expect, it } from '@jest/globals';
import { wholeDays } from '#calendar';
import type { ReportFields } from '#contracts';
import { checkFields } from './report-check.js';
import { missingIn } from './report-complete.js';
import { NO_ROWS, normalised, rowIds } from './report-fields.js';
import { refuseFor } from './report-problems.js';
import {
  AUTHOR,
  COLLEAGUE,
  DEPARTMENT,
  DISTRICT,
  FINDING,
  MEETING,
  PROVINCE,
  STRANGER,
  TOPIC,
  context,
  fields,
  finding,
  meeting,
  traveller,
  trip,
} from './report.fixture.js';

type Change = Partial<ReportFields>;
const half = (from: string, fromHalf: 'am' | 'pm', to: string, toHalf: 'am' | 'pm') => ({
  from,
  fromHalf,
  to,
  toHalf,
});
const recommendation = finding({ kind: 'RECOMMENDATION', title: 'Mở lớp tập huấn' });

function found(problems: readonly { code: string; pointer: string }[]) {
  return problems.map(({ code, pointer }) => `${code} ${pointer}`);
}

describe('a working copy', () => {
  it.each<[string, Change, string[]]>([
    ['is kept when it is half written', { sections: { ...fields().sections, work: null } }, []],
    ['is kept for somebody who did not go', { travellers: [traveller(AUTHOR)] }, []],
    [
      'is kept with a day off in between and two halves of one day',
      {
        travellers: [
          traveller(
            AUTHOR,
            half('2022-03-21', 'am', '2022-03-22', 'am'),
            half('2022-03-22', 'pm', '2022-03-22', 'pm'),
            wholeDays('2022-03-25'),
          ),
        ],
      },
      [],
    ],
    [
      'refuses who takes no part in the trip',
      { travellers: [traveller(AUTHOR), traveller(STRANGER)] },
      ['TRAVELLER_NOT_PARTICIPANT /travellers/1/personId'],
    ],
    [
      'refuses the same person twice',
      { travellers: [traveller(AUTHOR), traveller(AUTHOR)] },
      ['DUPLICATE_PARTICIPANT /travellers/1/personId'],
    ],
    [
      'refuses a day before the trip',
      { travellers: [traveller(AUTHOR, wholeDays('2022-03-20', '2022-03-21'))] },
      ['ACTUAL_DAYS_OUTSIDE_TRIP /travellers/0/travelled/0'],
    ],
    [
      'refuses a day after the trip, in the second span',
      { travellers: [traveller(AUTHOR, wholeDays('2022-03-21'), wholeDays('2022-03-25', '2022-03-26'))] },
      ['ACTUAL_DAYS_OUTSIDE_TRIP /travellers/0/travelled/1'],
    ],
    [
      'refuses a span that ends before it begins',
      { travellers: [traveller(AUTHOR, wholeDays('2022-03-23', '2022-03-22'))] },
      ['ACTUAL_DAYS_OUTSIDE_TRIP /travellers/0/travelled/0'],
    ],
    [
      'refuses a half day said twice',
      {
        travellers: [
          traveller(AUTHOR),
          traveller(COLLEAGUE, wholeDays('2022-03-21'), half('2022-03-21', 'pm', '2022-03-22', 'am')),
        ],
      },
      ['ACTUAL_DAYS_OVERLAP /travellers/1/travelled/1'],
    ],
    [
      'refuses a unit that is not of the province',
      { findings: [finding({ unitId: PROVINCE })], meetings: [meeting({ unitId: STRANGER })] },
      ['HOST_UNIT_UNSUITABLE /meetings/0/unitId', 'HOST_UNIT_UNSUITABLE /findings/0/unitId'],
    ],
    [
      'refuses a topic that is not of the plan',
      { findings: [finding({ topicId: TOPIC }), finding({ topicId: DISTRICT })] },
      ['TOPIC_UNKNOWN /findings/1/topicId'],
    ],
    [
      'refuses a recommendation to a department that is none',
      { findings: [{ ...recommendation, addressee: 'DEPARTMENT', addresseeUnitId: DISTRICT }] },
      ['RECOMMENDATION_WITHOUT_ADDRESSEE /findings/0/addresseeUnitId'],
    ],
  ])('%s', (_, change, expected) => {
    expect(found(checkFields(fields(change), context))).toEqual(expected);
  });

  it('does not call the place of a finding a destination of the trip', () => {
    const change = { findings: [finding({ unitId: STRANGER })] };
    expect(checkFields(fields(change), context).map(({ detail }) => detail)).toEqual([
      'Đơn vị đã chọn không thuộc tỉnh. Hãy chọn một đơn vị trong tỉnh.',
    ]);
  });
});

describe('a report that is to be submitted', () => {
  const nothing = {
    work: null,
    youthSituation: null,
    branchActivity: null,
    passedOn: null,
    difficulties: null,
    recommendations: null,
    followUp: null,
  };
  it.each<[string, Change, string[]]>([
    ['is complete with the sections of its form', {}, []],
    [
      'lacks every mandatory section of the topical form',
      { sections: nothing },
      ['work', 'youthSituation', 'branchActivity', 'passedOn'].map((s) => `REPORT_INCOMPLETE /sections/${s}`),
    ],
    [
      'of a branch meeting needs one, and what was passed on',
      { kind: 'BRANCH_MEETING', sections: nothing },
      ['REPORT_INCOMPLETE /sections/passedOn', 'REPORT_INCOMPLETE /meetings'],
    ],
    [
      'of a branch meeting needs nothing else',
      { kind: 'BRANCH_MEETING', sections: { ...nothing, passedOn: 'Kế hoạch.' }, meetings: [meeting()] },
      [],
    ],
    [
      'needs content, attendance and rating of every meeting, of either form',
      { meetings: [meeting(), meeting({ content: null, present: null, rating: null })] },
      ['content', 'present', 'rating'].map((f) => `REPORT_INCOMPLETE /meetings/1/${f}`),
    ],
    [
      'refuses a meeting outside the trip',
      { meetings: [meeting({ heldOn: '2022-03-26' })] },
      ['MEETING_OUTSIDE_TRIP /meetings/0/heldOn'],
    ],
    [
      'needs place and field of a good practice',
      { findings: [finding({ kind: 'GOOD_PRACTICE' })] },
      ['REPORT_INCOMPLETE /findings/0/field', 'FINDING_WITHOUT_PLACE /findings/0/unitId'],
    ],
    [
      'needs the unit of a weak area, also where a place is told',
      { findings: [finding({ kind: 'WEAK_AREA', place: 'thôn Hai' })] },
      ['FINDING_WITHOUT_PLACE /findings/0/unitId'],
    ],
    ['takes a difficulty or concern without a place', { findings: [finding()] }, []],
    [
      'needs the addressee of a recommendation, and which department',
      { findings: [recommendation, { ...recommendation, addressee: 'DEPARTMENT' }] },
      ['/findings/0/addressee', '/findings/1/addresseeUnitId'].map(
        (pointer) => `RECOMMENDATION_WITHOUT_ADDRESSEE ${pointer}`,
      ),
    ],
    [
      'takes a recommendation to a body of which there is one',
      { findings: [{ ...recommendation, addressee: 'STANDING_COMMITTEE' }] },
      [],
    ],
    [
      'needs its author among those it reports for',
      { travellers: [traveller(COLLEAGUE)] },
      ['REPORT_INCOMPLETE /travellers'],
    ],
  ])('%s', (_, change, expected) => {
    expect(found(missingIn(fields(change), { trip, authorId: AUTHOR }))).toEqual(expected);
  });

  it('tells which meeting, in words that are said', () => {
    const empty = meeting({ content: null });
    const told = missingIn(fields({ meetings: [empty, empty] }), { trip, authorId: AUTHOR });
    expect(told.map(({ detail }) => detail)).toEqual([
      'Chưa ghi nội dung của buổi sinh hoạt thứ nhất.',
      'Chưa ghi nội dung của buổi sinh hoạt thứ 2.',
    ]);
  });

  it('is refused with the code of what is missing first, and one entry for each', () => {
    const both = fields({
      sections: { ...fields().sections, work: null },
      findings: [finding({ kind: 'WEAK_AREA', title: 'Thôn Hai' })],
    });
    const refuse = () => refuseFor(missingIn(both, { trip, authorId: AUTHOR }));
    expect(refuse).toThrow(
      expect.objectContaining({
        code: 'REPORT_INCOMPLETE',
        errors: [
          expect.objectContaining({
            pointer: '/sections/work',
            detail: 'Chưa điền mục “Nội dung đã làm việc”.',
          }),
          expect.objectContaining({
            code: 'FINDING_WITHOUT_PLACE',
            detail: 'Hãy chọn đơn vị, địa bàn của phát hiện “Thôn Hai”.',
          }),
        ],
      }),
    );
  });
});

describe('rows of a working copy', () => {
  let next = 0;
  const newId = () => `new-${(next += 1)}`;

  it('get an id once and keep it', () => {
    next = 0;
    const { findingId: _, ...fresh } = finding();
    const first = normalised(fields({ findings: [fresh], meetings: [meeting()] }), NO_ROWS, newId);
    expect([first.meetings[0]?.meetingId, first.findings[0]?.findingId]).toEqual(['new-1', 'new-2']);
    expect(normalised(first, rowIds(first), newId)).toEqual(first);
  });

  it('never take over an id that this report did not give, nor the same one twice', () => {
    next = 0;
    const known = { findingIds: new Set([FINDING]), meetingIds: new Set([MEETING]) };
    const given = fields({
      findings: [finding(), finding(), finding({ findingId: MEETING })],
    });
    const ids = normalised(given, known, newId).findings.map(({ findingId }) => findingId);
    expect(ids).toEqual([FINDING, 'new-1', 'new-2']);
  });

  it('have ids in one spelling, spans in order, and addressees only where there are any', () => {
    const given = fields({
      travellers: [traveller(AUTHOR.toUpperCase(), wholeDays('2022-03-24'), wholeDays('2022-03-22'))],
      findings: [
        finding({ unitId: DISTRICT.toUpperCase(), addressee: 'DEPARTMENT', addresseeUnitId: DEPARTMENT }),
        { ...recommendation, addressee: 'PARTY_COMMITTEE', addresseeUnitId: DEPARTMENT },
        { ...recommendation, addressee: 'DEPARTMENT', addresseeUnitId: DEPARTMENT.toUpperCase() },
      ],
    });
    const kept = normalised(given, NO_ROWS, newId);
    expect(kept.travellers[0]).toEqual(traveller(AUTHOR, wholeDays('2022-03-22'), wholeDays('2022-03-24')));
    expect(kept.findings[0]?.unitId).toBe(DISTRICT);
    expect(kept.findings.map(({ addressee, addresseeUnitId }) => [addressee, addresseeUnitId])).toEqual([
      [null, null],
      ['PARTY_COMMITTEE', null],
      ['DEPARTMENT', DEPARTMENT],
    ]);
  });
});
