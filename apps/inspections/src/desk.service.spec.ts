import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inspectionsRoutes as routes, type DeskRequestFields } from '#contracts';
import { newId } from '#database';
import { eventually } from '#testing';
import {
  BACBINH,
  DeskService,
  OFFICER,
  PLANNER,
  QUESTIONS,
  SECRETARY,
  TUYPHONG,
  asked,
} from './desk.fixture.js';
import type { RunningService } from './running-service.fixture.js';
import { personOf, unitOf } from './storage/example.fixture.js';

/** Organisation and inspection department too. */
const COLLEAGUE = 'ta.thi.bich.ngoc';
const STANDING = 'phan.thanh.tung';
const HEAD = 'huynh.thi.kim.oanh';
const CADRE = 'tran.bao.chau';

let desk: DeskService;
let service: RunningService;
beforeAll(async () => {
  desk = await DeskService.start('2022-06-01T08:00:00+07:00', { SWEEP: 'off', JOBS: 'off' });
  service = desk.service;
}, 60_000);
afterAll(() => desk.stop());

describe('a draft', () => {
  it('is for its author and the department, and has neither number nor counts', async () => {
    const draft = await desk.draft({}, HEAD);
    expect(draft).toMatchObject({
      number: null,
      state: 'DRAFT',
      label: 'Bản nháp',
      version: 1,
      author: { fullName: 'Huỳnh Thị Kim Oanh' },
      counts: { asked: 0, in: 0, missing: 0, returned: 0, late: 0 },
      units: [{ name: 'Huyện đoàn Tuy Phong' }, { name: 'Huyện đoàn Bắc Bình' }],
      missing: [],
      warnings: [],
      actions: ['EDIT', 'DELETE', 'SEND'],
    });
    const params = { id: draft.requestId };
    expect((await service.must(routes.getDeskRequest, PLANNER, { params })).actions).toContain('EDIT');
    expect(await service.refusal(routes.getDeskRequest, STANDING, { params })).toEqual([404, 'NOT_FOUND']);
    const listed = async (by: string) =>
      (await service.must(routes.listDeskRequests, by, { query: { state: 'DRAFT' } })).items.map(
        ({ requestId }) => requestId,
      );
    expect(await listed(HEAD)).toContain(draft.requestId);
    expect(await listed(PLANNER)).toContain(draft.requestId);
    expect(await listed(STANDING)).not.toContain(draft.requestId);
  });

  it('is changed on the version that was seen, and deleted', async () => {
    const { requestId } = await desk.draft();
    const params = { id: requestId };
    const body = asked({ title: 'Báo cáo chi tiêu quỹ Đoàn', unitIds: [] });
    const changed = await service.call(routes.changeDeskRequest, COLLEAGUE, { params, ifMatch: 1, body });
    expect([changed.status, changed.etag, changed.body.title]).toEqual([
      200,
      '"2"',
      'Báo cáo chi tiêu quỹ Đoàn',
    ]);
    expect(changed.body.missing).toEqual([
      { pointer: '/unitIds', code: 'DESK_REQUEST_INCOMPLETE', detail: 'Chưa chọn đơn vị nào.' },
    ]);
    expect(await service.refusal(routes.changeDeskRequest, PLANNER, { params, ifMatch: 1, body })).toEqual([
      412,
      'STALE_VERSION',
    ]);
    expect((await service.call(routes.deleteDeskRequest, PLANNER, { params, ifMatch: 2 })).status).toBe(204);
    expect(await service.refusal(routes.getDeskRequest, PLANNER, { params })).toEqual([404, 'NOT_FOUND']);
  });

  it('warns of units in which nobody would be told', async () => {
    const branch = unitOf('CD-VINHHAO-1');
    const { warnings } = await desk.draft({ unitIds: [TUYPHONG, branch] });
    expect(warnings).toMatchObject([{ pointer: '/unitIds/1', code: 'UNIT_WITHOUT_OFFICER' }]);
  });

  it.each<[string, Partial<DeskRequestFields>, string, string]>([
    ['asks a unit twice', { unitIds: [TUYPHONG, TUYPHONG] }, 'DESK_UNIT_UNSUITABLE', '/unitIds/1'],
    ['asks an unknown unit', { unitIds: [newId()] }, 'DESK_UNIT_UNSUITABLE', '/unitIds/0'],
    ['asks the province', { unitIds: [unitOf('TD-BINHTHUAN')] }, 'DESK_UNIT_UNSUITABLE', '/unitIds/0'],
    ['asks the centre', { unitIds: [unitOf('TW')] }, 'DESK_UNIT_UNSUITABLE', '/unitIds/0'],
    [
      'has one code for two questions',
      { questions: [...QUESTIONS, { code: '2', title: 'Lại câu hai', required: false }] },
      'DESK_QUESTION_TWICE',
      '/questions/3/code',
    ],
    ['belongs to a plan that is none', { planId: newId() }, 'DESK_PLAN_UNSUITABLE', '/planId'],
  ])('that %s is refused, and nothing is kept', async (_, change, code, pointer) => {
    const count = async () =>
      (await service.bench.query<{ n: number }>('SELECT count(*) AS n FROM desk_request'))[0]?.n;
    const before = await count();
    const { status, problem } = await service.call(routes.saveDeskRequest, PLANNER, { body: asked(change) });
    expect([status, problem?.code, problem?.errors?.[0]?.pointer]).toEqual([422, code, pointer]);
    expect(await count()).toBe(before);
  });

  it.each([
    [{ ...asked(), title: ' ' }],
    [{ ...asked(), dueDay: '2022-02-30' }],
    [{ ...asked(), questions: [{ code: 'câu 1', title: 'x' }] }],
    [{ ...asked(), unitIds: ['none'] }],
    [{ ...asked(), state: 'SENT' }],
  ])('that is none is refused at the door: %#', async (body) => {
    expect(await service.refusal(routes.saveDeskRequest, PLANNER, { body })).toEqual([400, 'INVALID_INPUT']);
  });
});

describe('sending', () => {
  const send = async (draft: { requestId: string; version: number }, by = PLANNER) =>
    service.call(routes.sendDeskRequest, by, { params: { id: draft.requestId }, ifMatch: draft.version });

  it('gives a number, asks every unit and tells its officers', async () => {
    const sent = await desk.sent();
    expect(sent).toMatchObject({
      state: 'SENT',
      label: 'Đang thu báo cáo',
      version: 2,
      counts: { asked: 2, in: 0, missing: 2, returned: 0, late: 0 },
      actions: ['REMIND', 'CLOSE', 'CANCEL'],
    });
    expect(sent.number).toMatch(/^YC-2022-\d{5}$/);
    const { id } = await desk.answerOf(sent.requestId);
    await eventually('the officers are told', () => desk.of(id).length === 1);
    expect(desk.of(id)).toMatchObject([
      {
        type: 'report-requested',
        sequence: 1,
        toldIds: expect.arrayContaining([personOf(SECRETARY)]) as unknown,
      },
    ]);
    expect(desk.of(id)[0]?.toldIds).toContain(personOf(OFFICER));
    const [row] = await service.bench.query<{ pending: number }>(
      `SELECT count(*) AS pending FROM deadline WHERE subject_id = $1 AND state = 'PENDING'`,
      [id],
    );
    expect(row?.pending).toBe(4);
  });

  it('numbers without gaps, also at the same time, and sends one draft once', async () => {
    const drafts = await Promise.all([desk.draft(), desk.draft(), desk.draft()]);
    const sent = await Promise.all([...drafts, ...drafts].map((draft) => send(draft)));
    expect(sent.map(({ status }) => status).sort()).toEqual([200, 200, 200, 412, 412, 412]);
    const numbers = (
      await service.bench.query<{ number: string }>(
        'SELECT number FROM desk_request WHERE number IS NOT NULL ORDER BY number',
      )
    ).map(({ number }) => Number(number.slice(-5)));
    expect(numbers).toEqual(numbers.map((_, i) => i + 1));
  });

  it('of what is incomplete, late or not theirs is refused', async () => {
    const refused = async (draft: { requestId: string; version: number }, by = PLANNER) => {
      const { status, problem } = await send(draft, by);
      return [status, problem?.code, problem?.errors?.map(({ pointer }) => pointer)];
    };
    expect(await refused(await desk.draft({ questions: [], unitIds: [] }))).toEqual([
      422,
      'DESK_REQUEST_INCOMPLETE',
      ['/questions', '/unitIds'],
    ]);
    expect(await refused(await desk.draft({ dueDay: '2022-05-31' }))).toEqual([
      422,
      'DESK_DUE_DAY_PAST',
      ['/dueDay'],
    ]);
    expect(await refused(await desk.draft(), HEAD)).toEqual([404, 'NOT_FOUND', undefined]);
    const sent = await desk.sent();
    expect(await refused(sent)).toEqual([409, 'DESK_REQUEST_ILLEGAL_MOVE', undefined]);
    expect((await send(await desk.draft({ dueDay: '2022-06-01' }))).status).toBe(200);
  });

  it('to a unit without officers tells whoever leads the next one above', async () => {
    const { requestId } = await desk.sent({ unitIds: [unitOf('CD-VINHHAO-1'), unitOf('BAN-XDD')] });
    const [branch, department] = await Promise.all([
      desk.answerOf(requestId, unitOf('CD-VINHHAO-1')),
      desk.answerOf(requestId, unitOf('BAN-XDD')),
    ]);
    await eventually('both are told', () => desk.of(branch.id).length + desk.of(department.id).length === 2);
    expect(desk.of(branch.id)[0]?.toldIds).toHaveLength(1);
    expect(desk.of(department.id)[0]?.toldIds).toEqual([personOf('dang.ngoc.son'), personOf(HEAD)]);
  });

  it('makes it seen by those who plan, and changed only by author and department', async () => {
    const { requestId, version } = await desk.sent();
    const params = { id: requestId };
    for (const by of [STANDING, HEAD])
      expect((await service.must(routes.getDeskRequest, by, { params })).actions).toEqual([]);
    const close = { params, ifMatch: version, body: {} };
    for (const by of [STANDING, HEAD])
      expect(await service.refusal(routes.closeDeskRequest, by, close)).toEqual([403, 'FORBIDDEN']);
    for (const by of [SECRETARY, CADRE])
      expect(await service.refusal(routes.getDeskRequest, by, { params })).toEqual([403, 'FORBIDDEN']);
  });
});

describe('the end', () => {
  it('comes with every answer, or with a reason', async () => {
    const { requestId, version } = await desk.sent();
    const { id } = await desk.answerOf(requestId);
    await desk.submit(id);
    const params = { id: requestId };
    const close = (reason: string | null) =>
      service.call(routes.closeDeskRequest, PLANNER, { params, ifMatch: version, body: { reason } });
    const { status, problem } = await close(null);
    expect([status, problem?.code]).toEqual([409, 'DESK_ANSWERS_MISSING']);
    expect(problem?.detail).toContain('Còn 1 đơn vị');
    const closed = await close('Huyện đoàn Bắc Bình đã báo cáo trực tiếp.');
    expect([closed.status, closed.body.state, closed.body.reason, closed.body.actions]).toEqual([
      200,
      'CLOSED',
      'Huyện đoàn Bắc Bình đã báo cáo trực tiếp.',
      [],
    ]);
    const other = await desk.answerOf(requestId, BACBINH);
    const write = { params: { id: other.id }, ifMatch: 1, body: { answers: [] } };
    expect(await service.refusal(routes.writeDeskAnswer, 'ngo.bich.dao', write)).toEqual([
      409,
      'DESK_ANSWER_ILLEGAL_MOVE',
    ]);
    const pending = await service.bench.query(
      `SELECT 1 FROM deadline WHERE subject_id = ANY ($1) AND state = 'PENDING'`,
      [[id, other.id]],
    );
    expect(pending).toEqual([]);
  });

  it('by a cancellation has a reason, and those who had not answered hear of it', async () => {
    const { requestId, version } = await desk.sent();
    const params = { id: requestId };
    const [done, owed] = [await desk.answerOf(requestId), await desk.answerOf(requestId, BACBINH)];
    await desk.submit(done.id);
    const cancel = (body: object) =>
      service.call(routes.cancelDeskRequest, PLANNER, { params, ifMatch: version, body });
    expect((await cancel({})).problem?.code).toBe('INVALID_INPUT');
    expect((await cancel({ reason: 'Đã có báo cáo chung của Tỉnh đoàn.' })).body.state).toBe('CANCELLED');
    await eventually('they hear', () => desk.of(owed.id).length === 2);
    expect(desk.of(owed.id)[1]).toMatchObject({
      type: 'report-cancelled',
      says: 'Đã có báo cáo chung của Tỉnh đoàn.',
    });
    expect(desk.of(done.id).map(({ type }) => type)).not.toContain('report-cancelled');
    expect((await cancel({ reason: 'Lần nữa' })).problem?.code).toBe('STALE_VERSION');
  });
});

describe('reading the list', () => {
  it('goes page by page, the newest first, by state and year', async () => {
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const query: Record<string, string | number> = { limit: 3, year: 2022, state: 'SENT' };
      if (cursor !== null) query['cursor'] = cursor;
      const page = await service.must(routes.listDeskRequests, STANDING, { query });
      expect(page.actions).toEqual(['CREATE']);
      seen.push(...page.items.map(({ requestId }) => requestId));
      cursor = page.nextCursor;
    } while (cursor !== null);
    const rows = await service.bench.query<{ id: string }>(
      `SELECT id FROM desk_request WHERE state = 'SENT' ORDER BY created_at DESC, id DESC`,
    );
    expect(seen).toEqual(rows.map(({ id }) => id));
    const none = await service.must(routes.listDeskRequests, STANDING, { query: { year: 2023 } });
    expect(none.items).toEqual([]);
    const cursorOfOurs = Buffer.from('["2022-02-31T00:00:00.000Z","x"]').toString('base64url');
    expect(
      await service.refusal(routes.listDeskRequests, STANDING, { query: { cursor: cursorOfOurs } }),
    ).toEqual([400, 'INVALID_INPUT']);
    expect(await service.refusal(routes.listDeskRequests, CADRE)).toEqual([403, 'FORBIDDEN']);
  });
});
