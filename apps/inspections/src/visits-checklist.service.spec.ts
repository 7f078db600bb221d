import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Refusal, inspectionsRoutes as routes } from '#contracts';
import { personOf } from './storage/example.fixture.js';
import { AttachmentOwnerDesk } from './use-cases/attachment-owners.js';
import { AUTHOR, LEADER, MEMBER, SECRETARY, STRANGER, Visiting, type Visit } from './visits.fixture.js';

const TODAY = '2022-03-21';
/** Secretary, and an officer, of the first unit; secretary of another one. */
const [UNIT_SECRETARY, UNIT_OFFICER, OTHER_UNIT] = ['bui.thanh.nga', 'van.quoc.tri', 'ngo.bich.dao'];

let visiting: Visiting;
beforeAll(async () => {
  visiting = await Visiting.start(`${TODAY}T08:00:00+07:00`);
}, 60_000);
afterAll(() => visiting.stop());
afterEach(() => visiting.clear());

const sent = (visitId: string, answers: object[]) => ({ params: { id: visitId }, body: { answers } });

describe('answers of the team', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await visiting.begun('HD-TUYPHONG', TODAY);
  });

  it('are saved several at once, with the points that they make', async () => {
    const { results, progress } = await visiting.say(visit.visitId, MEMBER, [
      { itemCode: 'I.2', version: 0, value: 2.5, note: 'Sổ đoàn viên đầy đủ' },
      { itemCode: 'II.1', version: 0, value: 'B', flagged: true },
      { itemCode: 'II.2', version: 0, value: 120, score: 0.75 },
      { itemCode: 'II.3', version: 0, value: null, notApplicable: true, note: 'Không có' },
    ]);
    expect(
      results.map(({ itemCode, saved: done, version, stored }) => [itemCode, done, version, stored.score]),
    ).toEqual([
      ['I.2', true, 1, 2.5],
      ['II.1', true, 1, 2],
      ['II.2', true, 1, 0.75],
      ['II.3', true, 1, null],
    ]);
    expect(progress).toEqual({ answered: 4, total: 5, score: 5.25, maxScore: 10 });
  });

  it('of two inspectors who save at once: each keeps what nobody else answered, one is told of the other', async () => {
    const say = (username: string, note: string, own: string) =>
      visiting.say(visit.visitId, username, [
        { itemCode: 'I.1', version: 0, value: true, note },
        { itemCode: own, version: 1, value: own === 'I.2' ? 1 : 'A', note },
      ]);
    const answers = await Promise.all([say(MEMBER, 'Đủ hồ sơ', 'I.2'), say(SECRETARY, 'Có hồ sơ', 'II.1')]);
    const contested = answers.map(({ results }) => results.find(({ itemCode }) => itemCode === 'I.1'));
    expect(contested.map((result) => result?.saved).sort()).toEqual([false, true]);
    const winner = contested.find((result) => result?.saved === true);
    expect(contested.map((result) => result?.stored.note)).toEqual([
      winner?.stored.note,
      winner?.stored.note,
    ]);
    expect(answers.map(({ results }) => results.find(({ itemCode }) => itemCode !== 'I.1')?.saved)).toEqual([
      true,
      true,
    ]);
    const { items } = await visiting.checklist(visit.visitId, LEADER);
    expect(items.map(({ itemCode, version, team: found }) => [itemCode, version, found?.value])).toEqual([
      ['I.1', 1, true],
      ['I.2', 2, 1],
      ['II.1', 2, 'A'],
      ['II.2', 1, 120],
      ['II.3', 1, null],
    ]);
  });

  it('that come a second time, as the first answer got lost on the way, are no conflict', async () => {
    const answer = { itemCode: 'II.2', version: 1, value: 130, score: 1 };
    await visiting.say(visit.visitId, MEMBER, [answer]);
    const { results } = await visiting.say(visit.visitId, MEMBER, [answer]);
    expect(results).toMatchObject([{ saved: true, version: 2 }]);
    const other = await visiting.say(visit.visitId, SECRETARY, [{ ...answer, value: 140 }]);
    expect(other.results).toMatchObject([{ saved: false, version: 2, stored: { value: 130 } }]);
  });

  it.each([
    ['more points than the item has', { itemCode: 'I.2', value: 3.5 }, 'SCORE_BEYOND_WEIGHT', 'value'],
    [
      'more judged points than the item has',
      { itemCode: 'II.2', value: 5, score: 2 },
      'SCORE_BEYOND_WEIGHT',
      'score',
    ],
    ['points for what is computed', { itemCode: 'I.1', value: true, score: 1 }, 'ANSWER_UNSUITABLE', 'score'],
    ['a text where yes or no is asked', { itemCode: 'I.1', value: 'có' }, 'ANSWER_UNSUITABLE', 'value'],
    ['points below nought', { itemCode: 'I.2', value: -1 }, 'ANSWER_UNSUITABLE', 'value'],
    ['a third of a hundredth', { itemCode: 'I.2', value: 1.333 }, 'ANSWER_UNSUITABLE', 'value'],
    ['a choice that is not there', { itemCode: 'II.1', value: 'D' }, 'ANSWER_UNSUITABLE', 'value'],
    ['a number where a text is asked', { itemCode: 'II.3', value: 7 }, 'ANSWER_UNSUITABLE', 'value'],
    ['an item that is not there', { itemCode: 'IX.9', value: true }, 'ANSWER_UNSUITABLE', 'itemCode'],
    [
      'an answer to what does not apply',
      { itemCode: 'I.1', value: true, notApplicable: true },
      'ANSWER_UNSUITABLE',
      'value',
    ],
  ])('are refused as a whole for %s, with a pointer to it', async (_, wrong, code, field) => {
    const good = { itemCode: 'II.3', version: 1, value: 'Không ghi' };
    const answers = wrong.itemCode === 'II.3' ? [{ ...wrong, version: 1 }] : [good, { version: 1, ...wrong }];
    const input = sent(visit.visitId, answers);
    const { status, problem } = await visiting.service.call(routes.saveAnswers, MEMBER, input);
    expect([status, problem?.code]).toEqual([422, code]);
    expect(problem?.errors?.map(({ pointer }) => pointer)).toEqual([
      `/answers/${answers.length - 1}/${field}`,
    ]);
    const { items } = await visiting.checklist(visit.visitId, MEMBER);
    expect(items.find(({ itemCode }) => itemCode === 'II.3')?.version).toBe(1);
  });

  it.each([
    [
      'one item twice',
      [
        { itemCode: 'I.2', version: 0, value: 1 },
        { itemCode: 'I.2', version: 0, value: 2 },
      ],
    ],
    ['nothing', []],
    ['a version that is none', [{ itemCode: 'I.2', version: -1, value: 1 }]],
    ['a value of another shape', [{ itemCode: 'I.2', version: 1, value: { points: 1 } }]],
  ])('are refused at the door with %s', async (_, answers) => {
    const input = sent(visit.visitId, answers);
    expect(await visiting.refusal(routes.saveAnswers, MEMBER, input)).toEqual([400, 'INVALID_INPUT']);
  });

  it('are the team’s alone: planners may read them, the unit not before it is concluded', async () => {
    const answers = [{ itemCode: 'I.2', version: 2, value: 1 }];
    for (const [username, refusal] of [
      [AUTHOR, [403, 'FORBIDDEN']],
      [UNIT_SECRETARY, [403, 'FORBIDDEN']],
      [STRANGER, [404, 'NOT_FOUND']],
    ] as const) {
      const input = sent(visit.visitId, answers);
      expect(await visiting.refusal(routes.saveAnswers, username, input)).toEqual(refusal);
    }
    const ofUnit = async () => (await visiting.checklist(visit.visitId, UNIT_SECRETARY)).items;
    expect((await ofUnit()).map(({ team: found }) => found)).toEqual([null, null, null, null, null]);
    const conclusionId = await visiting.conclude(visit, 'APPROVED');
    expect((await ofUnit())[0]?.team).toBeNull();
    await visiting.issued(conclusionId);
    expect((await ofUnit())[0]?.team).toMatchObject({ value: true, score: 2 });
  });
});

describe('the unit’s own inspection', () => {
  const self = (visitId: string, username: string, answers: object[]) =>
    visiting.must(routes.saveSelfAnswers, username, { params: { id: visitId }, body: { answers } });

  it('is written by its officers, sent with its evidence, and read by the team from then on', async () => {
    const planned = await visiting.plan();
    const visit = await visiting.schedule(planned, 'HD-TUYPHONG', TODAY);
    const { visitId } = visit;
    const params = { id: visitId };
    const submit = (ifMatch: number) => ({ params, ifMatch });
    expect(await visiting.refusal(routes.submitSelfInspection, UNIT_SECRETARY, submit(1))).toEqual([
      422,
      'SELF_INSPECTION_EMPTY',
    ]);
    const first = await self(visitId, UNIT_OFFICER, [{ itemCode: 'I.1', version: 0, value: true }]);
    expect([first.visitVersion, first.progress]).toEqual([
      2,
      { answered: 1, total: 5, score: 2, maxScore: 10 },
    ]);
    expect((await visiting.checklist(visitId, LEADER)).items[0]?.self).toBeNull();
    expect((await visiting.checklist(visitId, UNIT_SECRETARY)).items[0]?.self).toMatchObject({ value: true });
    const { problem } = await visiting.service.call(routes.submitSelfInspection, UNIT_SECRETARY, submit(2));
    expect([problem?.code, problem?.errors?.[0]?.pointer]).toEqual(['EVIDENCE_MISSING', '/items/I.1']);
    await visiting.attach('SELF', visitId, 'I.1');
    const sent = await visiting.must(routes.submitSelfInspection, UNIT_SECRETARY, submit(2));
    expect(sent).toMatchObject({ selfInspection: 'SUBMITTED', actions: ['SELF_REOPEN'] });
    expect((await visiting.told(visitId, 2))[1]).toMatchObject({
      type: 'self-inspection-submitted',
      data: { toldIds: [LEADER, SECRETARY, MEMBER].map(personOf) },
    });
    expect((await visiting.checklist(visitId, LEADER)).items[0]?.self).toMatchObject({
      value: true,
      files: [{ image: true, version: 1 }],
    });
    const late = { params, body: { answers: [{ itemCode: 'I.2', version: 0, value: 1 }] } };
    const closed = [409, 'SELF_INSPECTION_CLOSED'];
    expect(await visiting.refusal(routes.saveSelfAnswers, UNIT_OFFICER, late)).toEqual(closed);
    const back = await visiting.must(routes.reopenSelfInspection, UNIT_OFFICER, submit(3));
    expect(back.selfInspection).toBe('DRAFT');
    await visiting.must(routes.saveSelfAnswers, UNIT_OFFICER, late);
    await visiting.must(routes.submitSelfInspection, UNIT_OFFICER, submit(4));
    await visiting.act(routes.startVisit, { visitId, version: 5 }, MEMBER);
    expect(await visiting.refusal(routes.saveSelfAnswers, UNIT_OFFICER, late)).toEqual(closed);
    expect(await visiting.refusal(routes.reopenSelfInspection, UNIT_OFFICER, submit(6))).toEqual(closed);
  });

  it('is not another unit’s, nor the team’s, and keeps the rules of the answers', async () => {
    const visit = await visiting.schedule(await visiting.plan(), 'HD-TUYPHONG', '2022-03-24');
    const params = { id: visit.visitId };
    const body = { answers: [{ itemCode: 'I.2', version: 0, value: 1 }] };
    const refused = (username: string, sent: object = body) =>
      visiting.refusal(routes.saveSelfAnswers, username, { params, body: sent });
    expect(await refused(OTHER_UNIT)).toEqual([404, 'NOT_FOUND']);
    expect(await refused(LEADER)).toEqual([403, 'FORBIDDEN']);
    const beyond = { answers: [{ itemCode: 'I.2', version: 0, value: 4 }] };
    expect(await refused(UNIT_OFFICER, beyond)).toEqual([422, 'SCORE_BEYOND_WEIGHT']);
    const scored = { answers: [{ itemCode: 'I.2', version: 0, value: 1, score: 1 }] };
    expect(await refused(UNIT_OFFICER, scored)).toEqual([400, 'INVALID_INPUT']);
  });

  it('is made by the unit above where the unit has no officers', async () => {
    const planned = await visiting.plan({ teams: [{ units: ['CS-TANTHANH', 'CD-TANTHANH-1'] }] });
    const commune = await visiting.schedule(planned, 'CS-TANTHANH', '2022-03-24');
    const branch = await visiting.schedule(planned, 'CD-TANTHANH-1', '2022-03-25');
    const answers = [{ itemCode: 'I.2', version: 0, value: 1 }];
    // A superior reads, but does not speak for a unit that has a secretary of its own.
    const above = sent(commune.visitId, answers);
    expect(await visiting.refusal(routes.saveSelfAnswers, 'lam.thanh.long', above)).toEqual([
      403,
      'FORBIDDEN',
    ]);
    const { results } = await self(branch.visitId, 'trinh.cong.tam', answers);
    expect(results).toMatchObject([{ saved: true, version: 1, stored: { value: 1 } }]);
  });
});

describe('files of a visit', () => {
  it('are added by the team while it is there, by the unit before; each reads the other’s as it reads the answers', async () => {
    const desk = visiting.service.app.get(AttachmentOwnerDesk);
    const { bench } = visiting.service;
    const codeOf = async (
      owner: 'VISIT' | 'SELF',
      visitId: string,
      username: string,
      itemCode: string | null,
    ) => {
      const actor = await bench.as(username);
      const adding = bench.inTx((tx) => desk.keeperOf(owner).mayAdd(tx, visitId, itemCode, actor));
      return adding.then(
        () => 'ADDED',
        (refusal: unknown) => (refusal instanceof Refusal ? refusal.code : refusal),
      );
    };
    const reads = async (owner: 'VISIT' | 'SELF', visitId: string, username: string) =>
      desk.keeperOf(owner).mayRead(visitId, await bench.as(username));
    const planned = await visiting.plan({ teams: [{ units: ['HD-TUYPHONG'] }] });
    const { visitId, version } = await visiting.schedule(planned, 'HD-TUYPHONG', TODAY);
    expect(await codeOf('SELF', visitId, UNIT_OFFICER, 'I.1')).toBe('ADDED');
    expect(await codeOf('SELF', visitId, UNIT_OFFICER, 'IX.9')).toBe('NOT_FOUND');
    expect(await codeOf('SELF', visitId, OTHER_UNIT, 'I.1')).toBe('NOT_FOUND');
    expect(await codeOf('SELF', visitId, MEMBER, 'I.1')).toBe('FORBIDDEN');
    expect(await codeOf('VISIT', visitId, MEMBER, 'I.1')).toBe('VISIT_ILLEGAL_MOVE');
    expect([await reads('SELF', visitId, UNIT_SECRETARY), await reads('SELF', visitId, MEMBER)]).toEqual([
      true,
      false,
    ]);
    const begun = await visiting.act(routes.startVisit, { visitId, version }, LEADER);
    expect(await codeOf('SELF', visitId, UNIT_OFFICER, 'I.1')).toBe('SELF_INSPECTION_CLOSED');
    expect(await codeOf('VISIT', visitId, MEMBER, null)).toBe('ADDED');
    expect([await reads('VISIT', visitId, UNIT_SECRETARY), await reads('VISIT', visitId, AUTHOR)]).toEqual([
      false,
      true,
    ]);
    await visiting.conclude(begun, 'ISSUED');
    expect([await reads('VISIT', visitId, UNIT_SECRETARY), await reads('VISIT', visitId, STRANGER)]).toEqual([
      true,
      false,
    ]);
  });
});
