import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { approvalsRoutes } from '#contracts';
import { subjectOf, type Facts } from '../domain/facts.js';
import { Bench } from './bench.fixture.js';

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.begin('2022-05-16T08:00:00+07:00');
});
afterAll(() => bench.end());

const standing = 'phan.thanh.tung';
const secretary = 'nguyen.hoang.lam';

async function opened(change: Parameters<Bench['paper']>[0] = {}) {
  const facts = bench.paper(change);
  await bench.submit(facts);
  await bench.route();
  return facts;
}

/** Who is asked now. */
async function asked(facts: Facts): Promise<string[]> {
  const rows = await bench.query<{ assigneeId: string }>(
    `SELECT t.assignee_id AS "assigneeId" FROM task t JOIN approval_case c ON c.id = t.case_id
     WHERE c.subject_id = $1 AND t.state = 'OPEN'`,
    [subjectOf(facts)],
  );
  return rows.map(({ assigneeId }) => assigneeId);
}

describe('a paper of an inspection', () => {
  it('walks its chain to the standing committee, however often it arrives', async () => {
    const facts = bench.paper();
    await bench.submit(facts, facts);
    await bench.submit(facts);
    await bench.route();
    await bench.decide(standing, facts);
    expect(await bench.caseOf(facts)).toMatchObject({ state: 'APPROVED', revision: 1 });
    const events = await bench.published(facts);
    expect(events.map(({ type }) => type)).toEqual([
      ...['case-opened', 'tasks-opened', 'tasks-closed', 'case-decided'],
    ]);
    expect(events.at(-1)?.data).toMatchObject({
      outcome: 'APPROVED',
      case: { kind: 'INSPECTION_PLAN', subjectId: facts.paperId, number: facts.number },
    });
  });

  it('in the queue has everything that it is judged by', async () => {
    const facts = await opened({ kind: 'INSPECTION_CONCLUSION' });
    const { id } = await bench.openTask(standing, facts);
    const task = await bench.tasks.byId(id, await bench.rights(standing));
    expect(approvalsRoutes.getTask.response.parse(task)).toMatchObject({
      kind: 'INSPECTION_CONCLUSION',
      subjectId: facts.paperId,
      roundName: null,
      hostUnits: [{ name: 'Huyện đoàn Tuy Phong' }],
      participants: [{ fullName: 'Mai Đình Hòa' }, { fullName: 'Cao Thị Hoa' }],
      sentence: `Kết luận kiểm tra ${facts.number} “${facts.title}”, đối với Huyện đoàn Tuy Phong, từ 06/06/2022 đến 10/06/2022; người trình: Mai Đình Hòa, Trưởng Ban Tổ chức – Kiểm tra.`,
      facts: {
        paperId: facts.paperId,
        kind: 'INSPECTION_CONCLUSION',
        kindLabel: 'Kết luận kiểm tra',
        title: facts.title,
        content: facts.content,
        dates: facts.dates,
        days: 5,
      },
    });
    expect(task.facts).not.toHaveProperty('submittedAt');
  });

  it('of a new revision shows what was changed', async () => {
    const facts = await opened();
    await bench.decide(standing, facts, 'RETURN', 'Bổ sung căn cứ.');
    await bench.submit({ ...facts, revision: 2, title: 'Kiểm tra chuyên đề', content: 'Theo căn cứ mới.' });
    await bench.route();
    const { id } = await bench.openTask(standing, facts);
    const { differences, resubmitted } = await bench.tasks.byId(id, await bench.rights(standing));
    expect([resubmitted, differences]).toEqual([
      true,
      [
        { field: 'title', label: 'Trích yếu', before: facts.title, after: 'Kiểm tra chuyên đề' },
        { field: 'content', label: 'Nội dung', before: facts.content, after: 'Theo căn cứ mới.' },
      ],
    ]);
  });

  it('is found by its id, whichever kind it is; to strangers it does not exist', async () => {
    const plan = await opened();
    const conclusion = await opened({ kind: 'INSPECTION_CONCLUSION' });
    const rights = await bench.rights('cao.thi.hoa');
    for (const { paperId, kind } of [plan, conclusion]) {
      const found = await bench.cases.byPaper(paperId, rights);
      expect(approvalsRoutes.findPaperCase.response.parse(found)).toMatchObject({ kind, subjectId: paperId });
      expect(found.sentence).toBe(
        'Đang chờ Phó Bí thư Thường trực Tỉnh đoàn Bình Thuận duyệt, hạn 19/05/2022. Cần hỏi, xin liên hệ Phan Thanh Tùng.',
      );
    }
    const stranger = await bench.rights('bui.thanh.nga');
    await expect(bench.cases.byPaper(plan.paperId, stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const { registrationId } = bench.trip();
    await expect(bench.cases.byPaper(registrationId, rights)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('of a team secretary in a district finds the same chain', async () => {
    const submitterId = bench.person('van.quoc.tri');
    const facts = await opened({
      kind: 'INSPECTION_CONCLUSION',
      submitterId,
      submitterUnitId: bench.unit('HD-TUYPHONG'),
      participantIds: [submitterId],
      hostUnitIds: [bench.unit('HD-BACBINH')],
    });
    expect(await asked(facts)).toEqual([bench.person(standing)]);
  });

  it('goes past whoever takes part: the secretary decides, and is told why', async () => {
    const submitterId = bench.person('mai.dinh.hoa');
    const facts = await opened({ participantIds: [submitterId, bench.person(standing)] });
    expect(await asked(facts)).toEqual([bench.person(secretary)]);
    const { id } = await bench.openTask(secretary, facts);
    const { reason } = await bench.tasks.byId(id, await bench.rights(secretary));
    expect(reason).toBe(
      'Phó Bí thư Thường trực Tỉnh đoàn Bình Thuận tham gia đoàn kiểm tra này nên Bí thư Tỉnh đoàn Bình Thuận giải quyết thay.',
    );
  });

  it('may be rejected, with a reason', async () => {
    const facts = await opened();
    await expect(bench.decide(standing, facts, 'REJECT')).rejects.toMatchObject({ code: 'REASON_REQUIRED' });
    await bench.decide(standing, facts, 'REJECT', 'Trùng với kế hoạch của Tỉnh ủy.');
    expect(await bench.caseOf(facts)).toMatchObject({ state: 'REJECTED' });
    await bench.submit({ ...facts, revision: 2 });
    await bench.route();
    expect(await asked(facts)).toEqual([bench.person(standing)]);
  });
});

describe('a new revision of an approved plan', () => {
  it('walks the chain again, and no approval is carried over', async () => {
    const facts = await opened();
    await bench.decide(standing, facts);
    await bench.submit({ ...facts, revision: 2 });
    await bench.route();
    expect(await bench.caseOf(facts)).toMatchObject({ state: 'OPEN', revision: 2 });
    const steps = await bench.query<{ state: string }>(
      `SELECT s.state FROM case_step s JOIN approval_case c ON c.id = s.case_id
       WHERE c.subject_id = $1 AND s.revision = 2`,
      [facts.paperId],
    );
    expect(steps).toEqual([{ state: 'OPEN' }]);
    await bench.decide(standing, facts);
    expect(await bench.caseOf(facts)).toMatchObject({ state: 'APPROVED', revision: 2 });
  });

  it('is not what a conclusion may have: the approved one stands', async () => {
    const facts = await opened({ kind: 'INSPECTION_CONCLUSION' });
    await bench.decide(standing, facts);
    await bench.submit({ ...facts, revision: 2 });
    expect(await bench.caseOf(facts)).toMatchObject({ state: 'APPROVED', revision: 1 });
  });
});

describe('a withdrawal', () => {
  it('before the decision ends the round; the paper may be submitted anew', async () => {
    const facts = await opened({ kind: 'INSPECTION_CONCLUSION' });
    const task = await bench.openTask(standing, facts);
    await bench.endCase('WITHDRAWAL', facts);
    expect(await bench.caseOf(facts)).toMatchObject({ state: 'WITHDRAWN' });
    await expect(bench.decideTask(standing, task)).rejects.toMatchObject({ code: 'TASK_ALREADY_CLOSED' });
    await bench.submit({ ...facts, revision: 2 });
    await bench.route();
    await bench.decide(standing, facts);
    expect(await bench.caseOf(facts)).toMatchObject({ state: 'APPROVED', revision: 2 });
  });

  it('and a decision at the same instant: one of them stands, and the other is told', async () => {
    const facts = await opened();
    const task = await bench.openTask(standing, facts);
    const [decided] = await Promise.allSettled([
      bench.decideTask(standing, task),
      bench.endCase('WITHDRAWAL', facts),
    ]);
    const { state } = await bench.caseOf(facts);
    const outcomes = (await bench.published(facts)).map(({ type }) => type);
    if (decided.status === 'fulfilled') {
      expect([state, outcomes.at(-1)]).toEqual(['APPROVED', 'ending-refused']);
    } else {
      expect([state, outcomes.at(-1)]).toEqual(['WITHDRAWN', 'case-decided']);
      expect(decided.reason).toMatchObject({ code: 'TASK_ALREADY_CLOSED' });
    }
    expect(outcomes.filter((type) => type === 'case-decided')).toHaveLength(1);
  });

  it('after the decision is refused, with what stands', async () => {
    const facts = await opened();
    await bench.decide(standing, facts);
    await bench.endCase('WITHDRAWAL', facts);
    expect((await bench.published(facts)).at(-1)).toMatchObject({
      type: 'ending-refused',
      data: { request: 'WITHDRAWAL', standing: 'APPROVED', case: { subjectId: facts.paperId } },
    });
  });

  it('that comes before its submission waits', async () => {
    await expect(bench.endCase('WITHDRAWAL', bench.paper())).rejects.toThrow('is not here');
  });
});
