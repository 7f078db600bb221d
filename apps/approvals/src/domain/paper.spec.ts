import { describe, expect, it } from '@jest/globals';
import { CaseAct, type CaseFile } from './case.js';
import type { PaperFacts } from './facts.js';
import { Flow } from './flow.fixture.js';
import { historyLine } from './history-words.js';
import { readBody } from './history.js';
import { canMove, type CaseMove } from './moves.js';
import { TODAY, id, paper, province, shippedChain, without } from './province.fixture.js';
import { changedConcerns } from './rounds.js';
import { judgeSubmission } from './submission.js';
import { differences, factsInWords } from './words.js';

const planChain = shippedChain('inspection-plan');
const conclusionChain = shippedChain('inspection-conclusion');
const begin = (change: Partial<PaperFacts> = {}) => new Flow(planChain).submit(paper(change));
const by = (person: string, unit: string): Partial<PaperFacts> => ({
  submitterId: id(person),
  participantIds: [id(person)],
  submitterUnitId: id(unit),
});
const conclusion: Partial<PaperFacts> = {
  kind: 'INSPECTION_CONCLUSION',
  paperId: id('kết luận'),
  number: 'KL-2022-00001',
  title: 'Kết luận kiểm tra Huyện đoàn A',
};

describe('a paper of an inspection', () => {
  it('is a case of its own kind', () => {
    expect(begin().file).toMatchObject({
      kind: 'INSPECTION_PLAN',
      subjectId: id('kế hoạch kiểm tra'),
      number: 'KT-2022-00001',
      summary: { submitterId: id('trưởng ban'), hostUnitIds: [id('Huyện đoàn A')] },
    });
    expect(new Flow(conclusionChain).submit(paper(conclusion)).file).toMatchObject({
      kind: 'INSPECTION_CONCLUSION',
      subjectId: id('kết luận'),
    });
  });

  it('is decided in one step, and that ends the case', () => {
    const flow = begin().decide('thường trực tỉnh');
    expect(flow.file.state).toBe('APPROVED');
    expect(flow.events()).toEqual(['case-opened', 'tasks-opened', 'tasks-closed', 'case-decided']);
  });

  it('that was approved is asked for anew as a new revision, even if nothing changed', () => {
    const flow = begin()
      .decide('thường trực tỉnh')
      .submit(paper({ revision: 2 }));
    expect([flow.file.state, flow.stepStates(), flow.waiting()]).toEqual([
      'OPEN',
      ['OPEN'],
      ['thường trực tỉnh'],
    ]);
  });

  it('that was withdrawn, returned or rejected is asked for anew', () => {
    const flow = begin().end({ request: 'WITHDRAWAL' });
    expect(flow.file.state).toBe('WITHDRAWN');
    flow.submit(paper({ revision: 2 })).decide('thường trực tỉnh', 'RETURN', 'Bổ sung căn cứ.');
    flow.submit(paper({ revision: 3 })).decide('thường trực tỉnh', 'REJECT', 'Chưa cần.');
    expect(flow.submit(paper({ revision: 4 })).waiting()).toEqual(['thường trực tỉnh']);
  });
});

describe('who decides a paper', () => {
  it.each<[string, Partial<PaperFacts>, string[]]>([
    ['the permanent deputy secretary on behalf of the standing committee', {}, ['thường trực tỉnh']],
    [
      'the secretary, if the permanent deputy is in the team',
      { participantIds: [id('trưởng ban'), id('thường trực tỉnh')] },
      ['bí thư tỉnh'],
    ],
    [
      'the deputy secretaries, if both take part',
      { ...by('bí thư tỉnh', 'Tỉnh đoàn Mẫu'), participantIds: [id('bí thư tỉnh'), id('thường trực tỉnh')] },
      ['phó tỉnh 1', 'phó tỉnh 2'],
    ],
    ['the same for a district', by('bí thư A', 'Huyện đoàn A'), ['thường trực tỉnh']],
    ['the same for a commune', by('bí thư A1', 'Đoàn xã A1'), ['thường trực tỉnh']],
    ['the same for an affiliated union', by('khách', 'Đoàn trường Đại học'), ['thường trực tỉnh']],
  ])('%s', (_, change, people) => {
    expect(begin(change).waiting()).toEqual(people);
  });

  const reasonOf = (change: Partial<PaperFacts>) => [...begin(change).groups.values()][0]?.reason;
  it('is told why it is not the regular one', () => {
    expect(reasonOf({ participantIds: [id('trưởng ban'), id('thường trực tỉnh')] })).toBe(
      'Phó Bí thư Thường trực Tỉnh đoàn Mẫu tham gia đoàn kiểm tra này nên Bí thư Tỉnh đoàn Mẫu giải quyết thay.',
    );
    expect(reasonOf(by('thường trực tỉnh', 'Tỉnh đoàn Mẫu'))).toBe(
      'Phó Bí thư Thường trực Tỉnh đoàn Mẫu là người trình văn bản này nên Bí thư Tỉnh đoàn Mẫu giải quyết thay.',
    );
  });

  it('hears the same reason when the posts change hands while it waits', () => {
    const flow = begin({ participantIds: [id('trưởng ban'), id('bí thư tỉnh')] });
    flow.reassign(province(without('thường trực tỉnh')));
    expect(flow.waiting()).toEqual(['phó tỉnh 1', 'phó tỉnh 2']);
    expect([...flow.groups.values()][0]?.reason).toBe(
      'Tỉnh đoàn Mẫu chưa có Phó Bí thư Thường trực; Bí thư Tỉnh đoàn Mẫu tham gia đoàn kiểm tra này nên Phó Bí thư Tỉnh đoàn Mẫu giải quyết thay.',
    );
  });
});

describe('what may happen to a paper', () => {
  const file = (kind: PaperFacts['kind'], state: CaseFile['state']): CaseFile => {
    const context = { now: new Date(TODAY), newId: () => id('hồ sơ') };
    return { ...CaseAct.begin(paper({ kind }), null, context).file, state };
  };
  it.each<[PaperFacts['kind'], CaseFile['state'], string]>([
    ['INSPECTION_PLAN', 'OPEN', 'TOO_EARLY'],
    ['INSPECTION_PLAN', 'RETURNED', 'NEXT_ROUND'],
    ['INSPECTION_PLAN', 'WITHDRAWN', 'NEXT_ROUND'],
    ['INSPECTION_PLAN', 'REJECTED', 'NEXT_ROUND'],
    ['INSPECTION_PLAN', 'APPROVED', 'NEXT_ROUND'],
    ['INSPECTION_CONCLUSION', 'RETURNED', 'NEXT_ROUND'],
    ['INSPECTION_CONCLUSION', 'WITHDRAWN', 'NEXT_ROUND'],
    ['INSPECTION_CONCLUSION', 'REJECTED', 'NEXT_ROUND'],
    ['INSPECTION_CONCLUSION', 'APPROVED', 'REFUSED'],
  ])('a new revision of the kind %s in %s: %s', (kind, state, judgement) => {
    expect(judgeSubmission(file(kind, state), 2)).toBe(judgement);
  });

  it.each<CaseMove>(['CANCEL'])('never %s: cancelling is the say of inspections', (move) => {
    const states = ['OPEN', 'APPROVED', 'RETURNED', 'REJECTED', 'WITHDRAWN'] as const;
    expect(states.filter((state) => canMove(file('INSPECTION_PLAN', state), move))).toEqual([]);
  });
});

describe('a paper in words', () => {
  const view = province();

  it.each<[string, Partial<PaperFacts>, string]>([
    [
      'a plan',
      {},
      'Kế hoạch kiểm tra, giám sát KT-2022-00001 “Kiểm tra công tác Đoàn 6 tháng đầu năm 2022”, đối với Huyện đoàn A, từ 04/04/2022 đến 08/04/2022; người trình: trưởng ban, Trưởng Ban Phong trào.',
    ],
    [
      'a conclusion, by somebody without a post',
      { ...conclusion, submitterId: id('khách'), participantIds: [id('khách')] },
      'Kết luận kiểm tra KL-2022-00001 “Kết luận kiểm tra Huyện đoàn A”, đối với Huyện đoàn A, từ 04/04/2022 đến 08/04/2022; người trình: khách.',
    ],
    [
      'many units',
      {
        hostUnitIds: [
          'Huyện đoàn A',
          'Huyện đoàn B',
          'Đoàn trường Đại học',
          'Đoàn xã A1',
          'Đoàn xã A2',
          'Đoàn phường T',
        ].map(id),
      },
      'Kế hoạch kiểm tra, giám sát KT-2022-00001 “Kiểm tra công tác Đoàn 6 tháng đầu năm 2022”, đối với Huyện đoàn A, Huyện đoàn B và 4 đơn vị khác, từ 04/04/2022 đến 08/04/2022; người trình: trưởng ban, Trưởng Ban Phong trào.',
    ],
  ])('%s', (_, change, sentence) => {
    expect(factsInWords(view, paper(change), TODAY)).toBe(sentence);
  });

  it.each<[string, Partial<PaperFacts>, string[]]>([
    ['another title', { title: 'Khác' }, ['TITLE']],
    ['other text', { content: 'Khác.' }, ['CONTENT']],
    ['another unit', { hostUnitIds: [id('Huyện đoàn B')] }, ['HOSTS']],
    ['another team', { participantIds: [id('trưởng ban')] }, ['PARTICIPANTS']],
    ['other days', { days: 4, dates: { ...paper().dates, to: '2022-04-07' } }, ['DATES']],
    ['nothing', {}, []],
  ])('differs by %s', (_, change, concerns) => {
    expect([...changedConcerns(paper(), paper({ revision: 2, ...change }))]).toEqual(concerns);
  });

  it('tells before and after', () => {
    const after = paper({
      revision: 2,
      title: 'Giám sát',
      hostUnitIds: [id('Huyện đoàn B')],
      participantIds: [id('trưởng ban')],
      content: 'Khác.',
    });
    expect(differences(view, paper(), after)).toEqual([
      { field: 'hostUnitIds', label: 'Đơn vị được kiểm tra', before: 'Huyện đoàn A', after: 'Huyện đoàn B' },
      {
        field: 'participantIds',
        label: 'Người trình và đoàn kiểm tra',
        before: 'trưởng ban\nchuyên viên',
        after: 'trưởng ban',
      },
      {
        field: 'title',
        label: 'Trích yếu',
        before: 'Kiểm tra công tác Đoàn 6 tháng đầu năm 2022',
        after: 'Giám sát',
      },
      { field: 'content', label: 'Nội dung', before: 'Kiểm tra công tác cán bộ.', after: 'Khác.' },
    ]);
  });

  it('has a history in its own words', () => {
    const flow = begin().decide('thường trực tỉnh', 'RETURN', 'Bổ sung.');
    flow.submit(paper({ revision: 2, title: 'Giám sát', hostUnitIds: [id('Huyện đoàn B')] }));
    flow
      .decide('thường trực tỉnh')
      .submit(paper({ revision: 3 }))
      .end({ request: 'WITHDRAWAL' });
    const lines = flow.changes
      .flatMap(({ history }) => history.flatMap(({ body }) => readBody(body) ?? []))
      .filter(({ kind }) => !kind.startsWith('STEP'))
      .map((body) => historyLine(flow.view, 'INSPECTION_PLAN', body, () => 'duyệt'));
    expect(lines).toEqual([
      'trưởng ban, Trưởng Ban Phong trào, trình kế hoạch.',
      'thường trực tỉnh, Phó Bí thư Thường trực Tỉnh đoàn Mẫu, trả lại để sửa.',
      'trưởng ban, Trưởng Ban Phong trào, trình lại lần 2: đã sửa đơn vị được kiểm tra và trích yếu.',
      'thường trực tỉnh, Phó Bí thư Thường trực Tỉnh đoàn Mẫu, phê duyệt. Văn bản đã được duyệt.',
      'trưởng ban, Trưởng Ban Phong trào, trình lại lần 3: đã sửa đơn vị được kiểm tra và trích yếu.',
      'trưởng ban, Trưởng Ban Phong trào, thu hồi hồ sơ.',
    ]);
  });
});
