import { describe, expect, it } from '@jest/globals';
import type { CaseKind, ChainDefinition } from '#contracts';
import { CaseAct, type CaseFile } from './case.js';
import type { ReportFacts } from './facts.js';
import { Flow } from './flow.fixture.js';
import { historyLine } from './history-words.js';
import { readBody } from './history.js';
import { CASE_MOVES, CASE_STATE_LABELS } from './moves.js';
import { TODAY, id, province, report, shippedChain, trip, without } from './province.fixture.js';
import { changedConcerns } from './rounds.js';
import { judgeSubmission } from './submission.js';
import { differences, factsInWords } from './words.js';

const provincial = shippedChain('report-provincial');
const district = shippedChain('report-district');
const begin = (change: Partial<ReportFacts> = {}, chain: ChainDefinition = provincial) =>
  new Flow(chain).submit(report(change));
const by = (person: string, unit: string): Partial<ReportFacts> => ({
  submitterId: id(person),
  participantIds: [id(person)],
  submitterUnitId: id(unit),
});

describe('a report', () => {
  it('is a case of its own kind, about the report and not about its trip', () => {
    expect(begin().file).toMatchObject({
      kind: 'REPORT',
      subjectId: id('báo cáo'),
      number: 'BC-2022-00001',
      summary: { submitterId: id('chuyên viên'), days: 5 },
    });
  });

  it('is confirmed in one step, and that ends the case', () => {
    const flow = begin().decide('trưởng ban');
    expect(flow.file.state).toBe('APPROVED');
    expect(flow.events()).toEqual(['case-opened', 'tasks-opened', 'tasks-closed', 'case-decided']);
  });

  it('cannot be rejected', () => {
    expect(() => begin().decide('trưởng ban', 'REJECT', 'Không đạt.')).toThrow('VERDICT_NOT_ALLOWED');
  });

  it('is asked for again as a whole after a return, even if none of its facts changed', () => {
    const flow = begin().decide('trưởng ban', 'RETURN', 'Bổ sung minh chứng.');
    expect(flow.file.state).toBe('RETURNED');
    expect(flow.submit(report({ revision: 2 })).waiting()).toEqual(['trưởng ban']);
  });

  it('that was confirmed is corrected in another round, and confirmed again', () => {
    const flow = begin().decide('trưởng ban');
    flow.submit(report({ revision: 2, correction: true, days: 4 }));
    expect([flow.file.state, flow.file.summary.days, flow.waiting()]).toEqual(['OPEN', 4, ['trưởng ban']]);
    expect(flow.decide('trưởng ban').file.state).toBe('APPROVED');
  });

  it('is not confirmed by the approval of the round before, even if none of its facts changed', () => {
    const flow = begin()
      .decide('trưởng ban')
      .submit(report({ revision: 2, correction: true }));
    expect([flow.stepStates(), flow.waiting()]).toEqual([['OPEN'], ['trưởng ban']]);
  });
});

describe('who confirms', () => {
  it.each<[string, Partial<ReportFacts>, ChainDefinition, string[]]>([
    ['the head of the department', {}, provincial, ['trưởng ban']],
    [
      'the permanent deputy secretary, if the head wrote it, and not the head’s deputy',
      by('trưởng ban', 'Ban Phong trào'),
      provincial,
      ['thường trực tỉnh'],
    ],
    [
      'the permanent deputy secretary, if the head travelled along',
      { participantIds: [id('chuyên viên'), id('trưởng ban')] },
      provincial,
      ['thường trực tỉnh'],
    ],
    [
      'the permanent deputy secretary for provincial leaders, who have no department',
      by('phó tỉnh 1', 'Tỉnh đoàn Mẫu'),
      provincial,
      ['thường trực tỉnh'],
    ],
    [
      'the secretary for the permanent deputy secretary',
      by('thường trực tỉnh', 'Tỉnh đoàn Mẫu'),
      provincial,
      ['bí thư tỉnh'],
    ],
    [
      'the deputy secretaries, if secretary and permanent deputy travelled together',
      { ...by('bí thư tỉnh', 'Tỉnh đoàn Mẫu'), participantIds: [id('bí thư tỉnh'), id('thường trực tỉnh')] },
      provincial,
      ['phó tỉnh 1', 'phó tỉnh 2'],
    ],
    ['the district secretary', by('cán bộ A', 'Huyện đoàn A'), district, ['bí thư A']],
    ['the district secretary for a commune', by('bí thư A1', 'Đoàn xã A1'), district, ['bí thư A']],
    ['the district’s deputy for the secretary', by('bí thư A', 'Huyện đoàn A'), district, ['phó A']],
    [
      'the permanent deputy secretary for a secretary without a deputy',
      by('bí thư B', 'Huyện đoàn B'),
      district,
      ['thường trực tỉnh'],
    ],
  ])('%s', (_, change, chain, people) => {
    expect(begin(change, chain).waiting()).toEqual(people);
  });

  it('is the permanent deputy secretary while the department has no head', () => {
    const flow = new Flow(provincial, province(without('trưởng ban'))).submit(report());
    expect(flow.waiting()).toEqual(['thường trực tỉnh']);
  });

  it('is never nobody: a provincial leader’s report does not pass over its only step', () => {
    const flow = begin(by('bí thư tỉnh', 'Tỉnh đoàn Mẫu'));
    expect(flow.stepStates()).toEqual(['OPEN']);
  });
});

describe('a submission to a case that has ended', () => {
  const file = (kind: CaseKind, state: CaseFile['state']): CaseFile => {
    const context = { now: new Date(TODAY), newId: () => id('hồ sơ') };
    const begun = CaseAct.begin(kind === 'REPORT' ? report() : trip(), null, context).file;
    return { ...begun, state };
  };
  it.each<[CaseKind, CaseFile['state'], string]>([
    ['REPORT', 'RETURNED', 'NEXT_ROUND'],
    ['REPORT', 'APPROVED', 'NEXT_ROUND'],
    ['REPORT', 'OPEN', 'TOO_EARLY'],
    ['REGISTRATION', 'RETURNED', 'NEXT_ROUND'],
    ['REGISTRATION', 'APPROVED', 'REFUSED'],
  ])('of the kind %s in %s: %s', (kind, state, judgement) => {
    expect(judgeSubmission(file(kind, state), 2)).toBe(judgement);
  });

  it('never ends in a state that a report does not have', () => {
    const reached = Object.values(CASE_MOVES.REPORT).flatMap((moves) => Object.values(moves));
    expect([...new Set(reached)].sort()).toEqual(['APPROVED', 'OPEN', 'RETURNED']);
  });
});

describe('a report in words', () => {
  const view = province();

  it.each<[string, Partial<ReportFacts>, string]>([
    [
      'in time',
      {},
      'Báo cáo BC-2022-00001 về chuyến đi ĐK-2022-00001 tại Đoàn xã A1 từ 01/04/2022 đến 05/04/2022, 5 ngày; người báo cáo: chuyên viên, Chuyên viên Ban Phong trào.',
    ],
    [
      'late, for two',
      { late: true, days: 4.5, participantIds: [id('chuyên viên'), id('đồng nghiệp')] },
      'Báo cáo BC-2022-00001 về chuyến đi ĐK-2022-00001 tại Đoàn xã A1 từ 01/04/2022 đến 05/04/2022, 4,5 ngày, gửi trễ hạn; người báo cáo: chuyên viên, Chuyên viên Ban Phong trào, cùng 1 cán bộ.',
    ],
    [
      'corrected, of somebody without a post',
      { correction: true, submitterId: id('khách'), participantIds: [id('khách')] },
      'Bản đính chính báo cáo BC-2022-00001 về chuyến đi ĐK-2022-00001 tại Đoàn xã A1 từ 01/04/2022 đến 05/04/2022, 5 ngày; người báo cáo: khách.',
    ],
  ])('%s', (_, change, sentence) => {
    expect(factsInWords(view, report(change), TODAY)).toBe(sentence);
  });

  it('is confirmed where a registration is approved', () => {
    expect([CASE_STATE_LABELS.REPORT.APPROVED, CASE_STATE_LABELS.REGISTRATION.APPROVED]).toEqual([
      'Đã xác nhận',
      'Đã duyệt',
    ]);
  });

  it.each<[string, Partial<ReportFacts>, string[]]>([
    ['other text', { content: 'Khác.' }, ['CONTENT']],
    ['another finding', { findingCount: 3 }, ['CONTENT']],
    ['another file', { evidenceCount: 0 }, ['CONTENT']],
    ['the other form', { kind: 'BRANCH_MEETING' }, ['CONTENT']],
    ['fewer days', { days: 4, dates: { ...report().dates, to: '2022-04-04' } }, ['DATES']],
    ['days left out in between', { days: 4 }, ['DATES']],
    ['nothing', {}, []],
  ])('differs by %s', (_, change, concerns) => {
    expect([...changedConcerns(report(), report({ revision: 2, ...change }))]).toEqual(concerns);
  });

  it('tells before and after', () => {
    expect(differences(view, report(), report({ revision: 2, findingCount: 3 }))).toEqual([
      {
        field: 'content',
        label: 'Nội dung',
        before: 'Báo cáo đi cơ sở theo chuyên đề, 2 phát hiện, 1 tệp minh chứng. Chi đoàn sinh hoạt đều.',
        after: 'Báo cáo đi cơ sở theo chuyên đề, 3 phát hiện, 1 tệp minh chứng. Chi đoàn sinh hoạt đều.',
      },
    ]);
  });

  it('has a history in its own words', () => {
    const flow = begin().decide('trưởng ban', 'RETURN', 'Bổ sung.');
    flow.submit(report({ revision: 2 })).decide('trưởng ban');
    flow.submit(report({ revision: 3, correction: true, content: 'Sửa.' }));
    const lines = flow.changes
      .flatMap(({ history }) => history.flatMap(({ body }) => readBody(body) ?? []))
      .filter(({ kind }) => !kind.startsWith('STEP'))
      .map((body) => historyLine(flow.view, 'REPORT', body, () => 'xác nhận'));
    expect(lines).toEqual([
      'chuyên viên, Chuyên viên Ban Phong trào, gửi báo cáo.',
      'trưởng ban, Trưởng Ban Phong trào, trả lại để bổ sung.',
      'chuyên viên, Chuyên viên Ban Phong trào, gửi lại lần 2.',
      'trưởng ban, Trưởng Ban Phong trào, xác nhận báo cáo. Báo cáo đã được xác nhận.',
      'chuyên viên, Chuyên viên Ban Phong trào, gửi bản đính chính, lần 3: đã sửa nội dung.',
    ]);
  });
});
