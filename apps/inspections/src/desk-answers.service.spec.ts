import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inspectionsRoutes as routes } from '#contracts';
import { newId } from '#database';
import { eventually } from '#testing';
import { BACBINH, COMPLETE, DeskService, OFFICER, PLANNER, SECRETARY, TUYPHONG } from './desk.fixture.js';
import type { RunningService } from './running-service.fixture.js';
import { personOf, unitOf } from './storage/example.fixture.js';
import { AttachmentOwnerDesk } from './use-cases/attachment-owners.js';

const STANDING = 'phan.thanh.tung';
/** Secretary of Huyện đoàn Bắc Bình. */
const OTHER_UNIT = 'ngo.bich.dao';
const CADRE = 'tran.bao.chau';
/** Head of a department; has Huyện đoàn Tuy Phong in charge. */
const IN_CHARGE = 'dang.ngoc.son';

let desk: DeskService;
let service: RunningService;
beforeAll(async () => {
  desk = await DeskService.start('2022-06-01T08:00:00+07:00', { SWEEP: 'off', JOBS: 'off' });
  service = desk.service;
}, 60_000);
afterAll(() => desk.stop());

async function owed(unitIds = [TUYPHONG, BACBINH]) {
  const { requestId } = await desk.sent({ unitIds });
  const { id } = await desk.answerOf(requestId);
  return { requestId, id, params: { id } };
}

describe('an answer', () => {
  it('is written by any officer of the unit, and read by nobody else before it is sent', async () => {
    const { id, params } = await owed();
    const written = await desk.write(id, OFFICER, [{ code: '1', text: '42 trên 45 chi đoàn.' }]);
    expect(written).toMatchObject({
      state: 'DRAFT',
      label: 'Đang soạn',
      version: 2,
      late: false,
      unit: { name: 'Huyện đoàn Tuy Phong' },
      questions: [{ code: '1', answer: '42 trên 45 chi đoàn.' }, { answer: null }, { answer: null }],
      missing: [{ pointer: '/questions/1', code: 'ANSWER_INCOMPLETE' }],
      actions: ['EDIT', 'SUBMIT', 'ADD_FILE'],
    });
    const bySecretary = await service.must(routes.getDeskAnswer, SECRETARY, { params });
    expect(bySecretary.questions[0]?.answer).toBe('42 trên 45 chi đoàn.');
    for (const by of [PLANNER, STANDING, IN_CHARGE]) {
      const seen = await service.must(routes.getDeskAnswer, by, { params });
      expect([seen.questions[0]?.answer, seen.missing, seen.actions]).toEqual([null, undefined, []]);
    }
    for (const by of [OTHER_UNIT, CADRE])
      expect(await service.refusal(routes.getDeskAnswer, by, { params })).toEqual([404, 'NOT_FOUND']);
    const write = { params, ifMatch: 2, body: { answers: COMPLETE } };
    expect(await service.refusal(routes.writeDeskAnswer, OTHER_UNIT, write)).toEqual([404, 'NOT_FOUND']);
    for (const by of [PLANNER, IN_CHARGE])
      expect(await service.refusal(routes.writeDeskAnswer, by, write)).toEqual([403, 'FORBIDDEN']);
    expect(await service.refusal(routes.getDeskAnswer, SECRETARY, { params: { id: newId() } })).toEqual([
      404,
      'NOT_FOUND',
    ]);
  });

  it('to questions that nobody asked, or twice to one, is refused and changes nothing', async () => {
    const { id, params } = await owed();
    const write = async (answers: object[]) => {
      const { status, problem } = await service.call(routes.writeDeskAnswer, SECRETARY, {
        ...{ params, ifMatch: 1, body: { answers } },
      });
      return [status, problem?.code, problem?.errors?.[0]?.pointer];
    };
    expect(await write([...COMPLETE, { code: '9', text: 'x' }])).toEqual([
      422,
      'DESK_QUESTION_UNKNOWN',
      '/answers/2/code',
    ]);
    expect(await write([...COMPLETE, { code: '1', text: 'x' }])).toEqual([
      422,
      'DESK_QUESTION_TWICE',
      '/answers/2/code',
    ]);
    expect((await write([{ code: '1', text: ' ' }]))[1]).toBe('INVALID_INPUT');
    expect(
      await desk.answerOf(
        (await service.must(routes.getDeskAnswer, SECRETARY, { params })).request.requestId,
      ),
    ).toMatchObject({ id, version: 1 });
  });

  it('without a required question is not received, and the draft stays', async () => {
    const { id, params } = await owed();
    await desk.write(id, SECRETARY, [{ code: '3', text: 'Không có.' }]);
    const { status, problem } = await service.call(routes.submitDeskAnswer, SECRETARY, {
      params,
      ifMatch: 2,
    });
    expect([status, problem?.code]).toEqual([422, 'ANSWER_INCOMPLETE']);
    expect(problem?.errors?.map(({ pointer }) => pointer)).toEqual(['/questions/0', '/questions/1']);
    const after = await service.must(routes.getDeskAnswer, SECRETARY, { params });
    expect([after.state, after.version, after.revision]).toEqual(['DRAFT', 2, 0]);
    const nothing = await owed();
    expect(
      await service.refusal(routes.submitDeskAnswer, SECRETARY, { params: nothing.params, ifMatch: 1 }),
    ).toEqual([422, 'ANSWER_INCOMPLETE']);
  });

  it('is sent once when two officers send it at the same time', async () => {
    const { id, params } = await owed();
    const { version } = await desk.write(id);
    const sent = await Promise.all(
      [SECRETARY, OFFICER, SECRETARY, OFFICER].map((by) =>
        service.call(routes.submitDeskAnswer, by, { params, ifMatch: version }),
      ),
    );
    expect(sent.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
    await eventually('the author hears', () => desk.of(id).length === 2);
    expect(desk.of(id)[1]).toMatchObject({
      ...{ type: 'report-received', sequence: 2, toldIds: [personOf(PLANNER)] },
    });
    const { items } = await service.must(routes.deskAnswerHistory, SECRETARY, { params });
    expect(items).toHaveLength(1);
  });

  it('that is sent is neither written nor sent again, and its deadlines are quiet', async () => {
    const { id, params } = await owed();
    const { version } = await desk.submit(id);
    for (const route of [routes.writeDeskAnswer, routes.submitDeskAnswer]) {
      const body = route.id === 'inspections.write-desk-answer' ? { answers: COMPLETE } : undefined;
      expect(await service.refusal(route, SECRETARY, { params, ifMatch: version, body })).toEqual([
        409,
        'DESK_ANSWER_ILLEGAL_MOVE',
      ]);
    }
    const rows = await service.bench.query<{ state: string }>(
      'SELECT DISTINCT state FROM deadline WHERE subject_id = $1',
      [id],
    );
    expect(rows).toEqual([{ state: 'CANCELLED' }]);
  });

  it('may end with its request or be sent, but never both', async () => {
    const { requestId, id, params } = await owed([TUYPHONG]);
    const { version } = await desk.write(id);
    const [sent, cancelled] = await Promise.all([
      service.call(routes.submitDeskAnswer, SECRETARY, { params, ifMatch: version }),
      service.call(routes.cancelDeskRequest, PLANNER, {
        ...{ params: { id: requestId }, ifMatch: 2, body: { reason: 'Không cần nữa.' } },
      }),
    ]);
    expect(cancelled.status).toBe(200);
    expect([200, 409]).toContain(sent.status);
    const told = sent.status === 200 ? 'report-received' : 'report-cancelled';
    await eventually('whoever is concerned hears', () => desk.of(id).length === 2);
    expect(desk.of(id)[1]?.type).toBe(told);
  });
});

describe('a return', () => {
  it('with a reason lets the unit complete it; others read what was sent until it is sent again', async () => {
    const { id, params } = await owed();
    const { version } = await desk.submit(id);
    const give = (by: string, body: object, ifMatch = version) =>
      service.call(routes.returnDeskAnswer, by, { params, ifMatch, body });
    expect((await give(PLANNER, {})).problem?.code).toBe('INVALID_INPUT');
    expect((await give(STANDING, { reason: 'x' })).problem?.code).toBe('FORBIDDEN');
    expect((await give(SECRETARY, { reason: 'x' })).problem?.code).toBe('FORBIDDEN');
    expect((await give(OTHER_UNIT, { reason: 'x' })).problem?.code).toBe('NOT_FOUND');
    expect((await give(PLANNER, { reason: 'x' }, version + 1)).problem?.code).toBe('STALE_VERSION');
    const returned = await give(PLANNER, { reason: 'Ghi rõ số tiền quỹ đã chi.' });
    expect(returned.body).toMatchObject({
      ...{
        state: 'RETURNED',
        label: 'Trả lại để bổ sung',
        reason: 'Ghi rõ số tiền quỹ đã chi.',
        late: false,
      },
    });
    expect((await give(PLANNER, { reason: 'x' }, version + 1)).problem?.code).toBe(
      'DESK_ANSWER_ILLEGAL_MOVE',
    );
    await eventually('the officers hear', () => desk.of(id).length === 3);
    expect(desk.of(id)[2]).toMatchObject({ type: 'report-returned', says: 'Ghi rõ số tiền quỹ đã chi.' });

    const better = [...COMPLETE.slice(0, 1), { code: '2', text: 'Đã chi 12 triệu đồng.' }];
    await desk.write(id, OFFICER, better);
    const byPlanner = await service.must(routes.getDeskAnswer, PLANNER, { params });
    expect(byPlanner.questions[1]?.answer).toBe('Chi đúng quy định, có sổ theo dõi.');
    const again = await service.must(routes.submitDeskAnswer, OFFICER, { params, ifMatch: version + 2 });
    expect([again.state, again.revision, again.reason]).toEqual(['SUBMITTED', 2, null]);
    const { items } = await service.must(routes.deskAnswerHistory, PLANNER, { params });
    expect(items).toMatchObject([
      { revision: 2, submittedBy: { fullName: 'Văn Quốc Trí' }, returnedBy: null, answers: better },
      {
        ...{ revision: 1, reason: 'Ghi rõ số tiền quỹ đã chi.', answers: COMPLETE },
        returnedBy: { personId: personOf(PLANNER) },
      },
    ]);
  });
});

describe('lists', () => {
  it('show a unit what it owes, the first due first, and what it answered', async () => {
    const mine = async (by: string, query: Record<string, string>) =>
      (await service.must(routes.listDeskAnswers, by, { query })).items;
    const hoaphu = unitOf('CS-THCS-HOAPHU');
    const by = 'ly.thanh.nga';
    expect(await mine(by, {})).toEqual([]);
    const [late, soon] = [
      await desk.sent({ unitIds: [hoaphu], dueDay: '2022-07-01' }),
      await desk.sent({ unitIds: [hoaphu], dueDay: '2022-06-10' }),
    ];
    expect((await mine(by, {})).map(({ request }) => request.number)).toEqual([soon.number, late.number]);
    const { id } = await desk.answerOf(soon.requestId, hoaphu);
    await desk.submit(id, by);
    expect((await mine(by, {})).map(({ request }) => request.number)).toEqual([late.number]);
    expect((await mine(by, { filter: 'answered' })).map(({ answerId }) => answerId)).toEqual([id]);
    expect(await mine(by, { filter: 'all' })).toHaveLength(2);
    // A school is in nobody’s charge but through its district.
    const charged = await mine(IN_CHARGE, { scope: 'charge', filter: 'answered', limit: '100' });
    expect(charged.map(({ answerId }) => answerId)).toContain(id);
    expect(await mine(CADRE, { scope: 'charge', filter: 'all' })).toEqual([]);
  });

  it('put answers side by side in the order in which units were asked, page by page', async () => {
    const unitIds = ['HD-DUCLINH', 'HD-TUYPHONG', 'HD-PHUQUY', 'HD-BACBINH'].map(unitOf);
    const { requestId } = await desk.sent({ unitIds });
    const tuyphong = await desk.answerOf(requestId);
    const bacbinh = await desk.answerOf(requestId, BACBINH);
    await desk.submit(tuyphong.id);
    await desk.submit(bacbinh.id, OTHER_UNIT);
    const { version } = await desk.answerOf(requestId, BACBINH);
    await service.must(routes.returnDeskAnswer, PLANNER, {
      ...{ params: { id: bacbinh.id }, ifMatch: version, body: { reason: 'Bổ sung số liệu.' } },
    });
    const params = { id: requestId };
    const read = (query: Record<string, string | number>, by = STANDING) =>
      service.must(routes.compareDeskAnswers, by, { params, query });
    const first = await read({ limit: 3 });
    expect(first.questions.map(({ code }) => code)).toEqual(['1', '2', '3']);
    expect(first.items.map(({ unit, state }) => `${unit.name} ${state}`)).toEqual([
      'Huyện đoàn Đức Linh WAITING',
      'Huyện đoàn Tuy Phong SUBMITTED',
      'Huyện đoàn Phú Quý WAITING',
    ]);
    expect(first.items[1]?.answers).toEqual([...COMPLETE, { code: '3', text: null }]);
    const offers = (items: typeof first.items) => items.map(({ actions }) => actions.join());
    expect(offers(first.items)).toEqual(['', '', '']);
    expect(offers((await read({}, PLANNER)).items)).toEqual(['REMIND', 'RETURN', 'REMIND', 'REMIND']);
    const rest = await read({ limit: 3, cursor: first.nextCursor ?? '' });
    expect([rest.items.map(({ unit }) => unit.unitId), rest.nextCursor]).toEqual([[BACBINH], null]);
    const names = async (filter: string) => (await read({ filter })).items.map(({ unit }) => unit.unitId);
    expect(await names('in')).toEqual([TUYPHONG]);
    expect(await names('returned')).toEqual([BACBINH]);
    expect(await names('missing')).toEqual([unitIds[0], unitIds[2]]);
    expect(await names('late')).toEqual([]);
    const { counts } = await service.must(routes.getDeskRequest, STANDING, { params });
    expect(counts).toEqual({ asked: 4, in: 1, missing: 2, returned: 1, late: 0 });
    expect(await service.refusal(routes.compareDeskAnswers, CADRE, { params })).toEqual([403, 'FORBIDDEN']);
    const none = { params: { id: newId() } };
    expect(await service.refusal(routes.compareDeskAnswers, STANDING, none)).toEqual([404, 'NOT_FOUND']);
  });
});

describe('files', () => {
  it('go with an answer while its unit writes it, and are read by others once it was sent', async () => {
    const { id } = await owed();
    const keeper = service.app.get(AttachmentOwnerDesk).keeperOf('DESK_ANSWER');
    const add = async (by: string, itemCode: string | null) => {
      const actor = await service.bench.as(by);
      return service.bench
        .inTx((tx) => keeper.mayAdd(tx, id, itemCode, actor))
        .then(
          () => 'added',
          (refusal: { code: string }) => refusal.code,
        );
    };
    const read = async (by: string) => keeper.mayRead(id, await service.bench.as(by));
    expect(await add(OFFICER, null)).toBe('added');
    expect(await add(OFFICER, '2')).toBe('added');
    expect(await add(OFFICER, '9')).toBe('DESK_QUESTION_UNKNOWN');
    expect(await add(PLANNER, null)).toBe('FORBIDDEN');
    expect(await add(OTHER_UNIT, null)).toBe('NOT_FOUND');
    expect([await read(SECRETARY), await read(PLANNER)]).toEqual([true, false]);
    await service.bench.query(
      `INSERT INTO attachment (id, version, owner, owner_id, item_code, key, name, media_type, bytes, sha256, uploaded_by,
         uploaded_at)
       VALUES ($1, 1, 'DESK_ANSWER', $2, '2', 'k', 'so-thu.pdf', 'application/pdf', 10, 'x', $3, now())`,
      [newId(), id, personOf(OFFICER)],
    );
    const shown = async (by: string) =>
      (await service.must(routes.getDeskAnswer, by, { params: { id } })).files.map(({ name }) => name);
    expect([await shown(SECRETARY), await shown(PLANNER)]).toEqual([['so-thu.pdf'], []]);
    await desk.submit(id);
    expect(await shown(PLANNER)).toEqual(['so-thu.pdf']);
    expect(await add(OFFICER, null)).toBe('DESK_ANSWER_ILLEGAL_MOVE');
    expect([await read(PLANNER), await read(IN_CHARGE), await read(OTHER_UNIT)]).toEqual([true, true, false]);
  });
});
