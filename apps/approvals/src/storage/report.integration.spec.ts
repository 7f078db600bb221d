import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { approvalsRoutes } from '#contracts';
import { Bench } from './bench.fixture.js';

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.begin('2022-04-11T08:00:00+07:00');
});
afterAll(() => bench.end());

const author = 'tran.bao.chau';
const head = 'dang.ngoc.son';
const standing = 'phan.thanh.tung';

async function opened(change: Parameters<Bench['report']>[0] = {}) {
  const facts = bench.report(change);
  await bench.submit(facts);
  await bench.route();
  return facts;
}

describe('a report', () => {
  it('walks its chain beside the registration of the same trip', async () => {
    const facts = bench.report();
    await bench.submit(bench.trip({ registrationId: facts.registrationId }), facts, facts);
    await bench.route();
    await bench.decide(head, facts);
    expect(await bench.caseOf(facts)).toMatchObject({ state: 'APPROVED', revision: 1 });
    const events = await bench.published(facts);
    expect(events.map(({ type }) => type)).toEqual([
      ...['case-opened', 'tasks-opened', 'tasks-closed', 'case-decided'],
    ]);
    expect(events.at(-1)?.data).toMatchObject({
      outcome: 'APPROVED',
      case: { kind: 'REPORT', subjectId: facts.reportId, number: facts.number },
    });
  });

  it('in the queue leads to the report, with the facts that it is judged by', async () => {
    const facts = await opened({ late: true });
    const { id } = await bench.openTask(head, facts);
    const task = await bench.tasks.byId(id, await bench.rights(head));
    expect(approvalsRoutes.getTask.response.parse(task)).toMatchObject({
      kind: 'REPORT',
      subjectId: facts.reportId,
      roundName: null,
      sentence: `Báo cáo ${facts.number} về chuyến đi ${facts.registrationNumber} tại Huyện đoàn Tuy Phong từ 01/04/2022 đến 05/04/2022, 5 ngày, gửi trễ hạn; người báo cáo: Trần Bảo Châu, Chuyên viên Ban Xây dựng Đoàn.`,
      facts: {
        kind: 'TOPICAL',
        registrationNumber: facts.registrationNumber,
        late: true,
        correction: false,
        content: facts.content,
        findingCount: 2,
        evidenceCount: 1,
      },
    });
    expect(task.facts).not.toHaveProperty('submittedAt');
  });

  it('is found by its id, in its own words', async () => {
    const facts = await opened();
    const rights = await bench.rights(author);
    const waiting = await bench.cases.bySubject('REPORT', facts.reportId, rights);
    expect(approvalsRoutes.findReportCase.response.parse(waiting)).toMatchObject({ kind: 'REPORT' });
    expect(waiting.sentence).toBe(
      'Đang chờ Trưởng Ban Xây dựng Đoàn xác nhận, hạn 14/04/2022. Cần hỏi, xin liên hệ Đặng Ngọc Sơn.',
    );
    await bench.decide(head, facts);
    const done = await bench.cases.bySubject('REPORT', facts.reportId, rights);
    expect(done.sentence).toBe('Đã xác nhận lúc 08:00 ngày 11/04/2022.');
    await expect(bench.cases.bySubject('REGISTRATION', facts.reportId, rights)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('cannot be rejected; nothing happens to its task', async () => {
    const facts = await opened();
    await expect(bench.decide(head, facts, 'REJECT', 'Không đạt.')).rejects.toMatchObject({
      code: 'VERDICT_NOT_ALLOWED',
    });
    expect(await bench.openTask(head, facts)).toMatchObject({ version: 1 });
  });

  it('of a head goes to the permanent deputy secretary', async () => {
    const headId = bench.person(head);
    const facts = await opened({ submitterId: headId, participantIds: [headId] });
    await bench.decide(standing, facts);
    expect(await bench.caseOf(facts)).toMatchObject({ state: 'APPROVED' });
  });

  it('that was confirmed is corrected once, however often the correction comes', async () => {
    const facts = await opened();
    await bench.decide(head, facts);
    const correction = { ...facts, revision: 2, correction: true, days: 4 };
    await bench.submit(correction, correction);
    await bench.submit(correction);
    await bench.route();
    expect(await bench.caseOf(facts)).toMatchObject({ state: 'OPEN', revision: 2 });
    await bench.decide(head, facts, 'RETURN', 'Ghi rõ ngày về.');
    await bench.submit({ ...correction, revision: 3 });
    await bench.route();
    await bench.decide(head, facts);
    expect(await bench.caseOf(facts)).toMatchObject({ state: 'APPROVED', revision: 3 });
  });

  it('that comes before the round before has ended here waits', async () => {
    const facts = await opened();
    await expect(bench.submit({ ...facts, revision: 2 })).rejects.toThrow('has not ended');
  });
});
