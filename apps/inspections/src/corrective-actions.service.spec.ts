import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inspectionsRoutes as routes } from '#contracts';
import { newId } from '#database';
import {
  Inspecting,
  LEADER,
  MEMBER,
  ORGANISATION,
  OTHER_UNIT,
  SECRETARY,
  STANDING,
  STRANGER,
  UNIT_HEAD,
  UNIT_OFFICER,
  aim,
  toRepair,
  written,
} from './conclusions.fixture.js';
import { personOf } from './storage/example.fixture.js';
import { ActionFiles } from './use-cases/keep-action-files.js';

let house: Inspecting;
beforeAll(async () => {
  house = await Inspecting.start();
}, 60_000);
afterAll(() => house.stop());

const { repairAction, verifyAction, reopenAction, extendAction, changeActionOwner } = routes;
const { getCorrectiveAction, listCorrectiveActions } = routes;
const refusal = (...given: Parameters<typeof house.service.refusal>) => house.service.refusal(...given);
const must = ((...given: Parameters<typeof house.service.must>) =>
  house.service.must(...given)) as typeof house.service.must;

const repair = { repair: 'Đã thu đủ đoàn phí ba tháng đầu năm và ghi sổ.' };
const reason = 'Sổ thu còn thiếu chữ ký.';

describe('a corrective action', () => {
  it('is repaired, sent back, repaired again and closed by an inspector', async () => {
    const opened = await house.action(await house.visit());
    const id = opened.actionId;
    expect(house.told(id, 'action-opened')).toMatchObject({
      conclusionNumber: opened.conclusionNumber,
      ownerId: personOf(UNIT_OFFICER),
      toldIds: expect.arrayContaining([UNIT_OFFICER, UNIT_HEAD].map(personOf)),
    });
    expect((await house.read(id, UNIT_OFFICER)).actions).toEqual(['REPAIR', 'ADD_EVIDENCE', 'CHANGE_OWNER']);
    const repaired = await must(repairAction, UNIT_OFFICER, { ...aim(opened), body: repair });
    expect([repaired.state, repaired.label, repaired.repair]).toEqual([
      'REPAIRED',
      'Chờ xác minh',
      repair.repair,
    ]);
    expect(house.told(id, 'action-repaired')).toMatchObject({ toldIds: [LEADER, SECRETARY].map(personOf) });
    expect(await house.waiting(id)).toEqual([]);
    const sentBack = await must(reopenAction, MEMBER, { ...aim(repaired), body: { reason } });
    expect([sentBack.state, sentBack.repair, sentBack.repairedBy]).toEqual(['OPEN', null, null]);
    expect(house.told(id, 'action-reopened')).toMatchObject({ reason });
    expect((await house.waiting(id)).at(-1)).toMatchObject({ kind: 'OVERDUE' });
    const again = await must(repairAction, UNIT_HEAD, { ...aim(sentBack), body: repair });
    const closed = await must(verifyAction, LEADER, { ...aim(again), body: {} });
    expect(closed).toMatchObject({
      state: 'CLOSED',
      verifiedBy: { personId: personOf(LEADER) },
      repairedBy: { personId: personOf(UNIT_HEAD) },
      actions: [],
    });
    expect(closed.steps.map(({ kind }) => kind)).toEqual([
      'OPENED',
      'REPAIRED',
      'REOPENED',
      'REPAIRED',
      'CLOSED',
    ]);
    expect(house.told(id, 'action-closed')).toMatchObject({
      toldIds: expect.arrayContaining([personOf(UNIT_HEAD)]),
    });
    expect(await house.waiting(id)).toEqual([]);
  });

  it('is not closed without a repair that was reported, nor twice', async () => {
    const opened = await house.action(await house.visit());
    expect(await refusal(verifyAction, LEADER, { ...aim(opened), body: {} })).toEqual([
      409,
      'ACTION_WITHOUT_VERIFICATION',
    ]);
    expect(await refusal(reopenAction, LEADER, { ...aim(opened), body: { reason } })).toEqual([
      409,
      'ACTION_ILLEGAL_MOVE',
    ]);
    const repaired = await must(repairAction, UNIT_HEAD, { ...aim(opened), body: repair });
    const answers = await Promise.all(
      [LEADER, MEMBER].map((who) => house.service.call(verifyAction, who, { ...aim(repaired), body: {} })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect((await house.read(opened.actionId, LEADER)).steps).toHaveLength(3);
  });

  it('needs evidence: a file where the criterion asks for one, otherwise words that say something', async () => {
    const plain = await house.action(await house.visit());
    const short = { repair: 'Đã sửa.' };
    expect(await refusal(repairAction, UNIT_HEAD, { ...aim(plain), body: short })).toEqual([
      422,
      'REPAIR_WITHOUT_EVIDENCE',
    ]);
    const strict = await house.action(
      await house.visit(),
      written({ actions: [toRepair({ itemCode: 'I.2' })] }),
    );
    expect(strict.item).toMatchObject({ code: 'I.2', evidenceRequired: true });
    expect(await refusal(repairAction, UNIT_HEAD, { ...aim(strict), body: repair })).toEqual([
      422,
      'REPAIR_WITHOUT_EVIDENCE',
    ]);
    expect((await house.read(strict.actionId, UNIT_HEAD)).steps).toHaveLength(1);
    await house.file(strict.actionId, UNIT_HEAD);
    const repaired = await must(repairAction, UNIT_HEAD, { ...aim(strict), body: short });
    expect(repaired.evidence).toMatchObject([{ name: 'so-doan-vien.pdf', bytes: 1000, version: 1 }]);
    const files = house.service.app.get(ActionFiles);
    const reads = async (who: string) => files.mayRead(strict.actionId, await house.service.bench.as(who));
    expect(await Promise.all([UNIT_HEAD, LEADER, STANDING, OTHER_UNIT, STRANGER].map(reads))).toEqual([
      ...[true, true, true, false, false],
    ]);
  });

  it('is verified by nobody of the unit, though in the team, and by the department when the team is gone', async () => {
    const opened = await house.action(await house.visit());
    const repaired = await must(repairAction, UNIT_HEAD, { ...aim(opened), body: repair });
    const verification = { ...aim(repaired), body: {} };
    await house.putIntoTeam(opened.visitId, UNIT_OFFICER);
    for (const who of [UNIT_HEAD, UNIT_OFFICER])
      expect(await refusal(verifyAction, who, verification)).toEqual([403, 'OWN_REPAIR']);
    for (const who of [ORGANISATION, STANDING])
      expect(await refusal(verifyAction, who, verification)).toEqual([403, 'FORBIDDEN']);
    expect(await refusal(verifyAction, STRANGER, verification)).toEqual([404, 'NOT_FOUND']);
    await house.emptyTeam(opened.visitId);
    expect((await must(verifyAction, ORGANISATION, verification)).state).toBe('CLOSED');
  });

  it('is repaired by its owner and the unit alone', async () => {
    const opened = await house.action(await house.visit());
    for (const who of [LEADER, ORGANISATION])
      expect(await refusal(repairAction, who, { ...aim(opened), body: repair })).toEqual([403, 'FORBIDDEN']);
    expect(await refusal(repairAction, OTHER_UNIT, { ...aim(opened), body: repair })).toEqual([
      404,
      'NOT_FOUND',
    ]);
    expect(await refusal(repairAction, UNIT_HEAD, { ...aim(opened), ifMatch: 9, body: repair })).toEqual([
      412,
      'STALE_VERSION',
    ]);
  });

  it('is extended with a reason by those who plan, and its deadline is set anew', async () => {
    const opened = await house.action(await house.visit());
    const body = { dueDay: '2022-05-10', reason: 'Mưa lũ kéo dài.' };
    expect(await refusal(extendAction, UNIT_HEAD, { ...aim(opened), body })).toEqual([403, 'OWN_REPAIR']);
    expect(
      await refusal(extendAction, MEMBER, { ...aim(opened), body: { ...body, dueDay: '2022-03-21' } }),
    ).toEqual([422, 'ACTION_DUE_NOT_AHEAD']);
    expect(await refusal(extendAction, SECRETARY, { ...aim(opened), body })).toEqual([403, 'FORBIDDEN']);
    const extended = await must(extendAction, ORGANISATION, { ...aim(opened), body });
    expect([extended.dueDay, extended.steps.at(-1)?.text]).toEqual([
      '2022-05-10',
      'Hạn từ 15/04/2022 sang 10/05/2022. Mưa lũ kéo dài.',
    ]);
    expect((await house.waiting(opened.actionId)).at(-1)).toMatchObject({
      kind: 'OVERDUE',
      dueAt: '2022-05-10T17:00:00.000Z',
    });
    expect(house.told(opened.actionId, 'action-extended')).toMatchObject({
      dueDay: '2022-05-10',
      previousDueDay: '2022-04-15',
      reason: body.reason,
      toldIds: expect.arrayContaining([UNIT_OFFICER, UNIT_HEAD].map(personOf)),
    });
  });

  it('passes to somebody else of the unit', async () => {
    const opened = await house.action(await house.visit());
    const body = { ownerId: personOf('trinh.dinh.thang') };
    expect(
      await refusal(changeActionOwner, UNIT_HEAD, {
        ...aim(opened),
        body: { ownerId: personOf(OTHER_UNIT) },
      }),
    ).toEqual([422, 'ACTION_OWNER_OUTSIDE_UNIT']);
    expect(await refusal(changeActionOwner, SECRETARY, { ...aim(opened), body })).toEqual([403, 'FORBIDDEN']);
    const passed = await must(changeActionOwner, UNIT_HEAD, { ...aim(opened), body });
    expect(passed.owner).toMatchObject({ personId: body.ownerId });
    expect(house.told(opened.actionId, 'action-owner-changed')).toMatchObject({
      ownerId: body.ownerId,
      previousOwnerId: personOf(UNIT_OFFICER),
      toldIds: expect.arrayContaining([body.ownerId, ...[UNIT_OFFICER, UNIT_HEAD].map(personOf)]),
    });
    const mine = await must(listCorrectiveActions, 'trinh.dinh.thang', { query: { owner: 'me' } });
    expect(mine.items.map(({ actionId }) => actionId)).toEqual([opened.actionId]);
  });

  it('was due while its conclusion waited: whoever issues gives another day', async () => {
    const visitId = await house.visit();
    const approved = await house.approved(
      visitId,
      written({ actions: [toRepair({ dueDay: '2022-03-22' })] }),
    );
    await house.pretendDue(approved.conclusionId, '2022-03-20');
    const refused = await house.service.call(routes.issueConclusion, LEADER, { ...aim(approved), body: {} });
    expect([refused.status, refused.problem?.code, refused.problem?.errors?.[0]?.pointer]).toEqual([
      422,
      'ACTION_DUE_PASSED',
      '/actions/0/dueDay',
    ]);
    const body = { newDueDay: '2022-04-30' };
    const issued = await must(routes.issueConclusion, LEADER, { ...aim(approved), body });
    const [action] = issued.correctiveActions;
    expect(action?.dueDay).toBe('2022-04-30');
    expect((await house.read(action?.actionId ?? '', LEADER)).steps[0]?.text).toContain('20/03/2022');
  });
});

describe('corrective actions', () => {
  it('are seen in lists by those concerned alone', async () => {
    const opened = await house.action(
      await house.visit({ unit: 'HD-BACBINH' }),
      written({ actions: [toRepair({ ownerId: null })] }),
    );
    const query = { conclusionId: opened.conclusionId };
    const counts = await Promise.all(
      [LEADER, ORGANISATION, STANDING, OTHER_UNIT, UNIT_HEAD, STRANGER].map(
        async (who) => (await must(listCorrectiveActions, who, { query })).items.length,
      ),
    );
    expect(counts).toEqual([1, 1, 1, 1, 0, 0]);
    const params = { id: opened.actionId };
    expect(await refusal(getCorrectiveAction, UNIT_HEAD, { params })).toEqual([404, 'NOT_FOUND']);
    const pages = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page = await must(listCorrectiveActions, ORGANISATION, {
        query: { limit: 4, ...(cursor === undefined ? {} : { cursor }) },
      });
      pages.push(...page.items.map(({ actionId }) => actionId));
      cursor = page.nextCursor;
    }
    expect(new Set(pages).size).toBe(pages.length);
    expect(pages).toContain(opened.actionId);
  });
});

describe('as time goes by', () => {
  it('nobody is asked for what was repaired, though a deadline still waits', async () => {
    const opened = await house.action(await house.visit());
    const id = opened.actionId;
    await must(repairAction, UNIT_HEAD, { ...aim(opened), body: repair });
    const late = newId();
    await house.service.bench.query(
      `INSERT INTO deadline (id, subject, subject_id, kind, number, due_at, owed_at, state)
       VALUES ($1, 'CORRECTIVE_ACTION', $2, 'DUE_SOON', 1, '2022-03-25T00:30:00Z', '2022-03-26T16:59:59Z', 'PENDING')`,
      [late, id],
    );
    await house.service.moveClock('2022-03-25T08:00:00+07:00');
    expect(await house.service.bench.query('SELECT state FROM deadline WHERE id = $1', [late])).toEqual([
      { state: 'FIRED' },
    ]);
    expect(house.told(id, 'action-due-soon')).toBeUndefined();
  });

  it('the owner is reminded, then the unit and its superior are told, every week, until it is repaired', async () => {
    const opened = await house.action(await house.visit());
    const id = opened.actionId;
    await house.service.moveClock('2022-04-14T08:00:00+07:00');
    expect(house.told(id, 'action-due-soon')).toMatchObject({ daysLeft: 1 });
    expect(
      (house.told(id, 'action-due-soon')?.['toldIds'] as string[]).includes(personOf('nguyen.hoang.lam')),
    ).toBe(false);
    await house.service.moveClock('2022-04-16T08:00:00+07:00');
    expect(house.told(id, 'action-overdue')).toMatchObject({
      week: 0,
      toldIds: expect.arrayContaining([UNIT_OFFICER, UNIT_HEAD, 'nguyen.hoang.lam'].map(personOf)),
    });
    const { items } = await must(listCorrectiveActions, UNIT_HEAD, { query: { overdue: 'true' } });
    expect(items.map(({ actionId }) => actionId)).toContain(id);
    await house.service.moveClock('2022-04-24T08:00:00+07:00');
    expect(house.told(id, 'action-overdue')).toMatchObject({ week: 1 });
    const late = await house.read(id, UNIT_HEAD);
    expect(late).toMatchObject({ overdue: true, state: 'OPEN' });
    const repaired = await must(repairAction, UNIT_HEAD, { ...aim(late), body: repair });
    expect([repaired.overdue, await house.waiting(id)]).toEqual([false, []]);
    const sentBack = await must(reopenAction, LEADER, { ...aim(repaired), body: { reason } });
    expect(await house.waiting(id)).toMatchObject([{ kind: 'WEEKLY' }]);
    expect(sentBack.overdue).toBe(true);
  });
});
