import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { QUEUE_COUNTED, approvalsRoutes, type Refusal } from '#contracts';
import { newId, statement } from '#database';
import { Bench } from './bench.fixture.js';

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.begin('2022-03-01T08:00:00+07:00');
});
afterAll(() => bench.end());

const host = 'bui.thanh.nga';
const head = 'dang.ngoc.son';
const standing = 'phan.thanh.tung';

/** A case whose first step is open. */
async function opened(change: Parameters<Bench['trip']>[0] = {}) {
  const facts = bench.trip(change);
  await bench.submit(facts);
  return facts;
}

async function walk(facts: ReturnType<Bench['trip']>, ...deciders: string[]) {
  for (const decider of deciders) {
    await bench.decide(decider, facts);
    await bench.route();
  }
}

/** $1: whose one task is copied, $2: how often, $3: so many of the copies are overdue. */
const PILE_UP = `WITH model AS (SELECT * FROM task WHERE assignee_id = $1 AND state = 'OPEN' LIMIT 1),
  copies AS (SELECT gen_random_uuid() AS id, n FROM generate_series(1, $2::int) AS n),
  groups AS (INSERT INTO step_group (id, case_id, revision, step, ordinal, unit_id, rule, state, next_ids, opened_at, due_at)
    SELECT c.id, case_id, revision, step, c.n, c.id, 'ANY', 'OPEN', '{}', opened_at, due_at FROM model, copies AS c)
  INSERT INTO task (id, case_id, group_id, revision, step, assignee_id, state, opened_at, due_at)
  SELECT gen_random_uuid(), case_id, c.id, revision, step, assignee_id, 'OPEN', opened_at,
    due_at - CASE WHEN c.n <= $3::int THEN interval '1 year' ELSE interval '0' END
  FROM model, copies AS c`;

const codeOf = (result: PromiseSettledResult<unknown>) =>
  result.status === 'fulfilled' ? 'DONE' : (result.reason as Refusal).code;

describe('a case', () => {
  it('walks its chain; each event has its number, and nothing is left open at the end', async () => {
    const facts = await opened();
    await walk(facts, host, head, standing);
    expect(await bench.caseOf(facts)).toMatchObject({ state: 'APPROVED', step: null });
    const events = await bench.published(facts);
    expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, i) => i + 1));
    expect(events.at(-1)).toMatchObject({ type: 'case-decided', data: { outcome: 'APPROVED' } });
    const open = await bench.query(
      `SELECT id FROM deadline WHERE state = 'OPEN' AND case_id = $1
       UNION ALL SELECT id FROM task WHERE state = 'OPEN' AND case_id = $1
       UNION ALL SELECT id FROM pending_hop WHERE case_id = $1`,
      [(await bench.caseOf(facts)).id],
    );
    expect(open).toEqual([]);
  });

  it('is opened once, however often and in what company the submission comes', async () => {
    const [one, other] = [bench.trip(), bench.trip()];
    await bench.submit(one, other, one);
    await bench.submit(one);
    const rows = await bench.query('SELECT id FROM approval_case WHERE subject_id = ANY ($1)', [
      [one.registrationId, other.registrationId],
    ]);
    expect(rows).toHaveLength(2);
    expect((await bench.published(one)).map(({ type }) => type)).toEqual(['case-opened', 'tasks-opened']);
  });

  it('waits for the submission that a withdrawal is about', async () => {
    await expect(bench.endCase('WITHDRAWAL', bench.trip())).rejects.toThrow('not here');
    const facts = await opened();
    await expect(bench.endCase('WITHDRAWAL', { ...facts, revision: 2 })).rejects.toThrow('not here');
  });

  it('is withdrawn while it is open, also before its first hop', async () => {
    const facts = bench.trip({ hostUnitIds: [newId()] });
    await bench.submit(facts);
    expect(await bench.waitingHops()).toHaveLength(1);
    await bench.endCase('WITHDRAWAL', facts);
    await bench.endCase('WITHDRAWAL', facts);
    await bench.route();
    expect(await bench.waitingHops()).toEqual([]);
    expect(await bench.caseOf(facts)).toMatchObject({ state: 'WITHDRAWN' });
    expect((await bench.published(facts)).map(({ type }) => type)).toEqual(['case-opened', 'case-decided']);
  });

  it('refuses a withdrawal after the decision, and accepts a cancellation', async () => {
    const facts = await opened();
    await walk(facts, host, head, standing);
    await bench.endCase('WITHDRAWAL', facts);
    expect((await bench.published(facts)).at(-1)).toMatchObject({
      type: 'ending-refused',
      data: { standing: 'APPROVED' },
    });
    await bench.endCase('CANCELLATION', facts);
    expect((await bench.caseOf(facts)).state).toBe('CANCELLED');
  });

  it('asks only those concerned after a return, and shows them the difference', async () => {
    const facts = await opened();
    await walk(facts, host);
    await bench.decide(head, facts, 'RETURN', 'Nêu rõ chi đoàn sẽ dự sinh hoạt.');
    expect((await bench.caseOf(facts)).state).toBe('RETURNED');
    const again = { ...facts, revision: 2, contact: { name: 'Phó Bí thư Huyện đoàn', phone: null } };
    await bench.submit(again, facts);
    await bench.route();
    const { id } = await bench.openTask(head, again);
    const view = await bench.tasks.byId(id, await bench.rights(head));
    approvalsRoutes.getTask.response.parse(view);
    expect(view.differences).toEqual([
      {
        field: 'contact',
        label: 'Người liên hệ',
        before: 'Thường trực Huyện đoàn',
        after: 'Phó Bí thư Huyện đoàn',
      },
    ]);
    expect(view.case.steps.map(({ state }) => state)).toEqual(['CARRIED_OVER', 'OPEN', 'EXPECTED']);
    await walk(again, head, standing);
    expect((await bench.caseOf(again)).state).toBe('APPROVED');
  });
});

describe('two decisions at the same instant', () => {
  it('on one task: one wins, the other learns who, and there is one effect', async () => {
    for (let round = 0; round < 10; round += 1) {
      const facts = await opened();
      const task = await bench.openTask(host, facts);
      const results = await Promise.allSettled([
        bench.decideTask(host, task, 'APPROVE'),
        bench.decideTask(host, task, 'REJECT', 'Không phù hợp.'),
      ]);
      expect(results.map(codeOf).sort()).toEqual(['DONE', 'TASK_ALREADY_CLOSED']);
      const lost = results.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
      expect((lost.reason as Refusal).facts).toEqual({
        who: 'Bí thư Huyện đoàn Tuy Phong',
        at: '08:00 ngày 01/03/2022',
      });
      const closed = (await bench.published(facts)).filter(({ type }) => type === 'tasks-closed');
      expect(closed).toHaveLength(1);
    }
  });

  it('on the two groups of a step: both count, and the case goes on once', async () => {
    for (let round = 0; round < 10; round += 1) {
      const facts = await opened({ hostUnitIds: [bench.unit('HD-TUYPHONG'), bench.unit('HD-BACBINH')] });
      const second = 'ngo.bich.dao';
      await Promise.all([bench.decide(host, facts), bench.decide(second, facts)]);
      const { id, step } = await bench.caseOf(facts);
      const groups = await bench.query('SELECT step FROM step_group WHERE case_id = $1 ORDER BY step', [id]);
      expect([step, groups]).toEqual([2, [{ step: 1 }, { step: 1 }, { step: 2 }]]);
    }
  });

  it('about many cases: they are made in one transaction, and one that is refused hinders nobody', async () => {
    const trips = await Promise.all([1, 2, 3, 4].map(() => opened()));
    const tasks = await Promise.all(trips.map((facts) => bench.openTask(host, facts)));
    const results = await Promise.allSettled(
      tasks.map((task, index) => bench.decideTask(index === 2 ? head : host, task)),
    );
    expect(results.map(codeOf)).toEqual(['DONE', 'DONE', 'NOT_YOUR_TASK', 'DONE']);
    const cases = await bench.query<{ step: number; made: string }>(
      'SELECT step, xmin::text AS made FROM approval_case WHERE subject_id = ANY ($1) ORDER BY number',
      [trips.map(({ registrationId }) => registrationId)],
    );
    expect(cases.map(({ step }) => step)).toEqual([2, 2, 1, 2]);
    expect(new Set([0, 1, 3].map((index) => cases[index]?.made)).size).toBe(1);
    for (const facts of [trips[0], trips[1], trips[3]]) await walk(facts!, head, standing);
  });

  it('a case that somebody else holds does not let the others wait', async () => {
    const trips = await Promise.all([opened(), opened()]);
    const [held, free] = await Promise.all(trips.map((facts) => bench.openTask(host, facts)));
    let late: Promise<unknown> = Promise.resolve();
    await bench.inTx(async (tx) => {
      await tx.query(statement('hold', 'SELECT FROM approval_case WHERE subject_id = $1 FOR UPDATE'), [
        trips[0]?.registrationId,
      ]);
      late = bench.decideTask(host, held!);
      await bench.decideTask(host, free!);
    });
    expect(await late).toMatchObject({ verdict: 'APPROVE' });
  });

  it('a decision and a withdrawal: one of them stands, and the events say which', async () => {
    for (let round = 0; round < 10; round += 1) {
      const facts = await opened();
      const task = await bench.openTask(host, facts);
      const [decision] = await Promise.allSettled([
        bench.decideTask(host, task, 'REJECT', 'Không phù hợp.'),
        bench.endCase('WITHDRAWAL', facts),
      ]);
      const { state } = await bench.caseOf(facts);
      expect(state).toBe(decision.status === 'fulfilled' ? 'REJECTED' : 'WITHDRAWN');
      const outcomes = (await bench.published(facts)).filter(({ type }) => type === 'case-decided');
      expect(outcomes).toMatchObject([{ data: { outcome: state } }]);
    }
  });
});

describe('the queue', () => {
  it('is one list by due time whose counts equal it, in pages', async () => {
    const person = 'lam.thanh.long';
    const trips = Array.from({ length: 5 }, () =>
      bench.trip({ hostUnitIds: [bench.unit('HD-HAMTHUANNAM')] }),
    );
    await bench.submit(...trips);
    const assigneeId = bench.person(person);
    const first = await bench.queues.page({ assigneeId, limit: 3, overdueOnly: false });
    approvalsRoutes.queue.response.parse(first);
    expect([first.items.length, first.total, first.overdue]).toEqual([3, 5, 0]);
    const cursor = first.nextCursor ?? '';
    const second = await bench.queues.page({ assigneeId, limit: 3, cursor, overdueOnly: false });
    expect([second.items.length, second.nextCursor, second.total]).toEqual([2, null, 5]);
    const numbers = [...first.items, ...second.items].map(({ number }) => number);
    expect(numbers.sort()).toEqual(trips.map(({ number }) => number).sort());
    expect(await bench.queues.count(assigneeId)).toEqual({ total: 5, overdue: 0 });
    expect(first.items[0]?.sentence).toBe(
      'Trần Bảo Châu, Chuyên viên Ban Xây dựng Đoàn, đề nghị đi cơ sở tại Huyện đoàn Hàm Thuận Nam từ 01/04/2022 đến 05/04/2022 (5 ngày), trong Quý II - Đợt 1/2022.',
    );
  });

  it('is counted up to three hundred, the overdue first', async () => {
    const facts = bench.trip({ hostUnitIds: [bench.unit('HD-TUYPHONG')] });
    await bench.submit(facts);
    const assigneeId = bench.person(host);
    const before = await bench.queues.count(assigneeId);
    await bench.query(PILE_UP, [assigneeId, QUEUE_COUNTED + 50, 7]);
    const counts = { total: QUEUE_COUNTED, overdue: 7 + before.overdue };
    expect(await bench.queues.count(assigneeId)).toEqual(counts);
    expect(await bench.queues.page({ assigneeId, limit: 3, overdueOnly: false })).toMatchObject(counts);
  });

  it('of somebody who is asked nothing is empty', async () => {
    const page = await bench.queues.page({
      assigneeId: bench.person('kieu.anh.tuan'),
      limit: 3,
      overdueOnly: true,
    });
    expect(page).toEqual({ items: [], nextCursor: null, total: 0, overdue: 0 });
  });

  it.each(['W10', Buffer.from('["x","y"]').toString('base64url')])(
    'refuses the made-up cursor %s',
    async (cursor) => {
      const page = bench.queues.page({
        assigneeId: bench.person(host),
        limit: 3,
        cursor,
        overdueOnly: false,
      });
      await expect(page).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    },
  );
});

describe('the page of a case', () => {
  it('says who has it, whom to ask, and what is expected by when', async () => {
    const facts = await opened();
    const view = await bench.cases.bySubject(
      'REGISTRATION',
      facts.registrationId,
      await bench.rights('tran.bao.chau'),
    );
    approvalsRoutes.findCase.response.parse(view);
    expect(view.sentence).toBe(
      'Đang chờ Bí thư Huyện đoàn Tuy Phong duyệt, hạn 04/03/2022. Cần hỏi, xin liên hệ Bùi Thanh Nga.',
    );
    expect(view.steps.map(({ state, expectedBy }) => [state, expectedBy?.slice(0, 10)])).toEqual([
      ['OPEN', '2022-03-04'],
      ['EXPECTED', '2022-03-08'],
      ['EXPECTED', '2022-03-11'],
    ]);
    expect(view.history.map(({ text }) => text)).toEqual([
      'Trần Bảo Châu, Chuyên viên Ban Xây dựng Đoàn, trình hồ sơ.',
      'Bước “Đơn vị nơi đến đồng ý”: chuyển Bí thư Huyện đoàn Tuy Phong, hạn 04/03/2022.',
    ]);
  });

  it('does not exist for whoever may not see it, and keeps the quota from the host', async () => {
    const facts = await opened();
    await expect(
      bench.cases.bySubject('REGISTRATION', facts.registrationId, await bench.rights('ngo.bich.dao')),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const { id } = await bench.openTask(host, facts);
    const forHost = await bench.tasks.byId(id, await bench.rights(host));
    expect(forHost.facts).not.toHaveProperty('countedDays');
    expect(forHost.facts).not.toHaveProperty('submittedAt');
    await expect(bench.tasks.byId(id, await bench.rights(head))).rejects.toMatchObject({
      code: 'NOT_YOUR_TASK',
    });
  });
});
