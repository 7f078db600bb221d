import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inspectionsRoutes as routes } from '#contracts';
import { newId } from '#database';
import {
  Inspecting,
  LEADER,
  MEMBER,
  OTHER_UNIT,
  SECRETARY,
  UNIT_HEAD,
  aim,
  toRepair,
  written,
} from './conclusions.fixture.js';
import { personOf, unitOf } from './storage/example.fixture.js';

let house: Inspecting;
beforeAll(async () => {
  house = await Inspecting.start();
}, 60_000);
afterAll(() => house.stop());

const { saveConclusion, changeConclusion, submitConclusion, issueConclusion } = routes;
const refusal = (...given: Parameters<typeof house.service.refusal>) => house.service.refusal(...given);
const must = ((...given: Parameters<typeof house.service.must>) =>
  house.service.must(...given)) as typeof house.service.must;

describe('a conclusion', () => {
  it('goes from draft to issued: number, deadline, what is to be repaired, and those who are told', async () => {
    const visitId = await house.visit();
    await house.service.bench.query(
      `INSERT INTO deadline (id, subject, subject_id, kind, number, due_at, owed_at, state)
       VALUES ($1, 'VISIT_CONCLUSION', $2, 'OVERDUE', 0, '2022-03-26', '2022-03-26', 'PENDING')`,
      [newId(), visitId],
    );
    const draft = await house.draft(visitId);
    expect(draft).toMatchObject({ version: 1, revision: 0, state: 'DRAFT', missing: [], overdue: false });
    expect(draft.actions).toEqual(['EDIT', 'DELETE', 'SUBMIT']);
    const changed = await must(changeConclusion, LEADER, {
      ...aim(draft),
      body: written({ rating: 'Tốt', actions: [toRepair(), toRepair({ itemCode: null, ownerId: null })] }),
    });
    const sent = await must(submitConclusion, SECRETARY, aim(changed));
    expect([sent.state, sent.label, sent.actions]).toEqual(['SUBMITTED', 'Đang chờ duyệt', ['WITHDRAW']]);
    await house.decide(sent, 'APPROVED');
    const approved = await house.inState(sent, 'APPROVED');
    expect(approved).toMatchObject({ actions: ['ISSUE'], revisions: [{ outcome: 'APPROVED' }] });
    expect(await house.waiting(visitId)).toHaveLength(1);
    const issued = await must(issueConclusion, LEADER, { ...aim(approved), body: {} });
    expect(issued).toMatchObject({ state: 'ISSUED', officialNumber: '01-KL/TĐTN-XDĐ', actions: [] });
    expect(issued.correctiveActions).toMatchObject([
      { state: 'OPEN', dueDay: '2022-04-15', owner: { personId: personOf('van.quoc.tri') } },
      { state: 'OPEN', owner: null },
    ]);
    expect(house.told(issued.conclusionId, 'conclusion-issued')).toMatchObject({
      officialNumber: '01-KL/TĐTN-XDĐ',
      toldIds: expect.arrayContaining([personOf(UNIT_HEAD)]),
    });
    expect(await house.waiting(visitId)).toEqual([]);
    expect(await house.waiting(issued.correctiveActions[0]?.actionId ?? '')).toMatchObject([
      { kind: 'DUE_SOON' },
      { kind: 'DUE_SOON' },
      { kind: 'DUE_SOON' },
      { kind: 'OVERDUE' },
    ]);
  });

  it('tells approvals who takes part, the unit, and the whole text', async () => {
    const sent = await house.submitted(await house.visit());
    const data = house.told(sent.conclusionId, 'conclusion-submitted');
    expect(data).toMatchObject({
      kind: 'INSPECTION_CONCLUSION',
      revision: 1,
      days: 2,
      hostUnitIds: [unitOf('HD-TUYPHONG')],
      participantIds: [SECRETARY, LEADER, MEMBER].map(personOf),
    });
    expect(String(data?.['content'])).toContain('Cập nhật sổ đoàn viên; mục II.1 Thu nộp đoàn phí');
  });

  it('is proposed from what was flagged, and says what the unit was found wanting in before', async () => {
    await house.visit({ unit: 'HD-DUCLINH', from: '2020-05-04', to: '2020-05-05', flagged: ['I.2'] });
    await house.visit({ unit: 'HD-DUCLINH', from: '2021-05-04', to: '2021-05-05', flagged: ['I.2'] });
    const visitId = await house.visit({ unit: 'HD-DUCLINH' });
    const proposal = await must(routes.proposeConclusion, MEMBER, { params: { id: visitId } });
    expect(proposal.repeated).toEqual([{ itemCode: 'I.2', times: 2, lastOn: '2021-05-05' }]);
    expect(proposal.fields.actions.map(({ itemCode }) => itemCode)).toEqual(['I.2', 'II.1']);
    const draft = await house.draft(visitId, proposal.fields);
    expect(draft.fields.actions.map(({ repeated }) => repeated?.times ?? 0)).toEqual([2, 0]);
    expect((await must(routes.proposeConclusion, MEMBER, { params: { id: visitId } })).conclusionId).toBe(
      draft.conclusionId,
    );
    expect(await refusal(routes.proposeConclusion, UNIT_HEAD, { params: { id: visitId } })).toEqual([
      404,
      'NOT_FOUND',
    ]);
  });

  it('is one for a visit, also when two begin at once; a rejected one makes room', async () => {
    const visitId = await house.visit();
    const body = { visitId, fields: written() };
    const answers = await Promise.all(
      [LEADER, SECRETARY].map((who) => house.service.call(saveConclusion, who, { body })),
    );
    expect(answers.map(({ status, problem }) => [status, problem?.code]).sort()).toEqual([
      [201, undefined],
      [409, 'CONCLUSION_EXISTS'],
    ]);
    const draft = answers.find(({ status }) => status === 201)?.body;
    if (draft === undefined) throw new Error('one of them was kept');
    const sent = await must(submitConclusion, LEADER, aim(draft));
    await house.decide(sent, 'REJECTED');
    const rejected = await house.inState(sent, 'REJECTED');
    expect(rejected).toMatchObject({ reason: 'Bổ sung số liệu.', actions: [] });
    expect((await house.draft(visitId)).conclusionId).not.toBe(rejected.conclusionId);
  });

  it('is refused with a pointer to each wrong thing to repair', async () => {
    const visitId = await house.visit();
    const { status, problem } = await house.service.call(saveConclusion, LEADER, {
      body: {
        visitId,
        fields: written({
          actions: [
            toRepair({ dueDay: '2022-03-21' }),
            toRepair({ itemCode: 'IX.9' }),
            toRepair({ ownerId: personOf(OTHER_UNIT) }),
          ],
        }),
      },
    });
    expect([status, problem?.errors?.map(({ pointer, code }) => [pointer, code])]).toEqual([
      422,
      [
        ['/actions/0/dueDay', 'ACTION_DUE_NOT_AHEAD'],
        ['/actions/1/itemCode', 'ACTION_ITEM_UNKNOWN'],
        ['/actions/2/ownerId', 'ACTION_OWNER_OUTSIDE_UNIT'],
      ],
    ]);
    const half = await house.draft(visitId, written({ general: null }));
    expect(half.missing).toMatchObject([{ pointer: '/general' }]);
    expect(await refusal(submitConclusion, LEADER, aim(half))).toEqual([422, 'CONCLUSION_INCOMPLETE']);
    expect(await refusal(issueConclusion, LEADER, { ...aim(half), body: {} })).toEqual([
      409,
      'CONCLUSION_ILLEGAL_MOVE',
    ]);
    expect((await house.service.call(routes.deleteConclusion, LEADER, aim(half))).status).toBe(204);
  });

  it('that was submitted is neither changed nor deleted, and a stale version is refused', async () => {
    const draft = await house.draft(await house.visit());
    const sent = await must(submitConclusion, LEADER, aim(draft));
    const body = written();
    expect(await refusal(changeConclusion, LEADER, { ...aim(draft), body })).toEqual([412, 'STALE_VERSION']);
    expect(await refusal(changeConclusion, LEADER, { ...aim(sent), body })).toEqual([
      409,
      'CONCLUSION_NOT_EDITABLE',
    ]);
    expect(await refusal(routes.deleteConclusion, LEADER, aim(sent))).toEqual([
      409,
      'CONCLUSION_NOT_EDITABLE',
    ]);
  });

  it('is issued under a number of its own choice, but not under one that is taken', async () => {
    const visits = [await house.visit(), await house.visit()];
    const [first, second] = [await house.approved(visits[0] ?? ''), await house.approved(visits[1] ?? '')];
    const issued = await must(issueConclusion, LEADER, { ...aim(first), body: { number: 700 } });
    expect(issued.officialNumber).toBe('700-KL/TĐTN-XDĐ');
    expect(await refusal(issueConclusion, LEADER, { ...aim(second), body: { number: 700 } })).toEqual([
      409,
      'NUMBER_ALREADY_USED',
    ]);
    expect(await house.count('corrective_action', 'conclusion_id', second.conclusionId)).toBe(0);
    expect((await must(issueConclusion, LEADER, { ...aim(second), body: {} })).officialNumber).toBe(
      '701-KL/TĐTN-XDĐ',
    );
  });

  it('is answered by the unit alone, as often as it has something to say', async () => {
    const approved = await house.approved(await house.visit());
    const params = { id: approved.conclusionId };
    const answer = { params, body: { content: 'Đơn vị nhất trí với kết luận.' } };
    expect(await refusal(routes.answerConclusion, UNIT_HEAD, answer)).toEqual([404, 'NOT_FOUND']);
    await must(issueConclusion, LEADER, { ...aim(approved), body: {} });
    expect(await refusal(routes.answerConclusion, LEADER, answer)).toEqual([403, 'FORBIDDEN']);
    await must(routes.answerConclusion, UNIT_HEAD, answer);
    const twice = await must(routes.answerConclusion, UNIT_HEAD, {
      params,
      body: { content: 'Xin bổ sung: sổ đoàn viên đã cập nhật.' },
    });
    expect(twice.answers.map(({ by }) => by.personId)).toEqual([UNIT_HEAD, UNIT_HEAD].map(personOf));
    expect(twice.actions).toEqual(['ANSWER']);
    expect(house.told(approved.conclusionId, 'conclusion-answered')).toMatchObject({
      toldIds: [LEADER, SECRETARY].map(personOf),
    });
  });
});
