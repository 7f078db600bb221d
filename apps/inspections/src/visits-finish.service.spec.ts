import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { inspectionsRoutes as routes } from '#contracts';
import { personOf } from './storage/example.fixture.js';
import { VisitsOfPlan } from './use-cases/visits-of-plan.ports.js';
import {
  AUTHOR,
  LEADER,
  MEMBER,
  PERMANENT_DEPUTY,
  SECRETARY,
  STRANGER,
  Visiting,
  type Visit,
} from './visits.fixture.js';

const TODAY = '2022-03-21';

let visiting: Visiting;
beforeAll(async () => {
  visiting = await Visiting.start(`${TODAY}T08:00:00+07:00`);
}, 60_000);
afterAll(() => visiting.stop());
afterEach(() => visiting.clear());

describe('a visit that is finished', () => {
  it('needs every item answered and proved, or a reason why it does not apply', async () => {
    const visit = await visiting.begun('HD-TUYPHONG', TODAY);
    const finish = { params: { id: visit.visitId }, ifMatch: visit.version, body: {} };
    const incomplete = await visiting.service.call(routes.finishVisit, LEADER, finish);
    expect([incomplete.problem?.code, incomplete.problem?.errors?.length]).toEqual(['VISIT_INCOMPLETE', 5]);
    const na = { value: null, notApplicable: true };
    await visiting.answerAll(visit, MEMBER, { 'II.1': na, 'II.2': { value: 12 } });
    await visiting.query(`DELETE FROM attachment WHERE owner_id = $1`, [visit.visitId]);
    const left = await visiting.service.call(routes.finishVisit, LEADER, finish);
    expect(left.problem?.errors?.map(({ pointer }) => pointer)).toEqual(['/items/II.1', '/items/II.2']);
    await visiting.say(visit.visitId, MEMBER, [
      { itemCode: 'II.1', version: 1, ...na, note: 'Không có chi đoàn' },
      { itemCode: 'II.2', version: 1, value: 12, score: 0.5 },
    ]);
    const proofless = await visiting.service.call(routes.finishVisit, LEADER, finish);
    expect([proofless.status, proofless.problem?.code]).toEqual([422, 'EVIDENCE_MISSING']);
    expect(proofless.problem?.detail).toContain('Mục I.1');
    expect(await visiting.refusal(routes.finishVisit, MEMBER, finish)).toEqual([403, 'FORBIDDEN']);
    await visiting.attach('VISIT', visit.visitId, 'I.1');
    const finished = await visiting.act(routes.finishVisit, visit, LEADER, {});
    // The item that does not apply leaves the denominator: 2 + 2.5 + 0.5 of 2 + 3 + 1.
    expect(finished).toMatchObject({
      ...{ state: 'FINISHED', score: 5, maxScore: 6 },
      conclusionDueAt: '2022-03-31T16:59:59.999Z',
      actions: ['REOPEN', 'RECORD_ATTENDANCE', 'CONCLUDE'],
    });
    const days = (await visiting.told(visit.visitId, 4)).slice(1);
    expect(days.map(({ type, data }) => [type, data['version'], data['unitId'], data['halves']])).toEqual(
      [1, 2, 3].map(() => [
        'inspection-days-recorded',
        1,
        visit.unit.unitId,
        [
          { day: TODAY, half: 'am' },
          { day: TODAY, half: 'pm' },
        ],
      ]),
    );
  });

  it('is proved by what the unit sent with its own inspection, not by what it only began', async () => {
    const visit = await visiting.begun('HD-TUYPHONG', TODAY);
    await visiting.answerAll(visit);
    await visiting.query(`DELETE FROM attachment WHERE owner_id = $1`, [visit.visitId]);
    await visiting.attach('SELF', visit.visitId, 'I.1');
    const finish = { params: { id: visit.visitId }, ifMatch: visit.version, body: {} };
    for (const [state, expected] of [
      ['DRAFT', [422, 'EVIDENCE_MISSING']],
      ['SUBMITTED', [200, undefined]],
    ] as const) {
      await visiting.query(
        `UPDATE visit SET self_state = $2::text,
           self_submitted_by = CASE WHEN $2::text = 'SUBMITTED' THEN $3::uuid END,
           self_submitted_at = CASE WHEN $2::text = 'SUBMITTED' THEN created_at END
         WHERE id = $1`,
        [visit.visitId, state, personOf('bui.thanh.nga')],
      );
      expect(await visiting.refusal(routes.finishVisit, LEADER, finish)).toEqual(expected);
    }
  });

  it('has the days of those who were there, put right until the conclusion is issued', async () => {
    const visit = await visiting.begun('HD-TUYPHONG', '2022-03-18', TODAY);
    await visiting.answerAll(visit);
    const halves = [{ day: '2022-03-19', half: 'am' }];
    const record = (personId: string, given: object[] = halves) => ({
      attendance: [{ personId, halves: given }],
    });
    const input = { params: { id: visit.visitId }, ifMatch: visit.version };
    const finish = (body: object) => visiting.refusal(routes.finishVisit, LEADER, { ...input, body });
    expect(await finish(record(personOf(STRANGER)))).toEqual([422, 'ATTENDANCE_NOT_OF_TEAM']);
    const outside = record(personOf(MEMBER), [{ day: '2022-03-22', half: 'am' }]);
    expect(await finish(outside)).toEqual([422, 'ATTENDANCE_OUTSIDE_VISIT']);
    const twice = {
      attendance: [...record(personOf(MEMBER)).attendance, ...record(personOf(MEMBER)).attendance],
    };
    expect(await finish(twice)).toEqual([400, 'INVALID_INPUT']);
    const finished = await visiting.act(routes.finishVisit, visit, SECRETARY, record(personOf(MEMBER)));
    const daysOf = (of: Visit) =>
      Object.fromEntries((of.attendance ?? []).map(({ person, days }) => [person.personId, days]));
    expect(daysOf(finished)).toEqual({
      [personOf(LEADER)]: 4,
      [personOf(SECRETARY)]: 4,
      [personOf(MEMBER)]: 0.5,
    });
    const changed = await visiting.act(
      routes.recordAttendance,
      finished,
      LEADER,
      record(personOf(SECRETARY), []),
    );
    expect(daysOf(changed)[personOf(SECRETARY)]).toBe(0);
    const [again] = (await visiting.told(visit.visitId, 5)).slice(4);
    expect(again?.data).toMatchObject({ personId: personOf(SECRETARY), version: 2, halves: [] });
    await visiting.conclude(visit, 'ISSUED');
    const late = { params: input.params, ifMatch: changed.version, body: record(personOf(MEMBER), []) };
    expect(await visiting.refusal(routes.recordAttendance, LEADER, late)).toEqual([
      409,
      'CONCLUSION_UNDER_WAY',
    ]);
  });

  it('is opened again as long as no conclusion is submitted, and then no conclusion is due', async () => {
    const visit = await visiting.begun('HD-TUYPHONG', TODAY);
    await visiting.answerAll(visit);
    const finished = await visiting.act(routes.finishVisit, visit, LEADER, {});
    const due = () =>
      visiting.query(`SELECT 1 FROM deadline WHERE subject_id = $1 AND state = 'PENDING'`, [visit.visitId]);
    expect(await due()).not.toEqual([]);
    const open = await visiting.act(routes.reopenVisit, finished, LEADER);
    expect(open).toMatchObject({ state: 'OPEN', score: null, conclusionDueAt: null });
    expect(await due()).toEqual([]);
    const again = await visiting.act(routes.finishVisit, open, LEADER, {});
    await visiting.conclude(visit, 'SUBMITTED');
    const input = { params: { id: visit.visitId }, ifMatch: again.version };
    expect(await visiting.refusal(routes.reopenVisit, LEADER, input)).toEqual([409, 'CONCLUSION_UNDER_WAY']);
  });

  it('keeps the days that were put right, when its checklist is opened and finished again', async () => {
    const visit = await visiting.begun('HD-TUYPHONG', TODAY);
    await visiting.answerAll(visit);
    const finished = await visiting.act(routes.finishVisit, visit, LEADER, {});
    const absent = { attendance: [{ personId: personOf(MEMBER), halves: [] }] };
    const changed = await visiting.act(routes.recordAttendance, finished, LEADER, absent);
    const open = await visiting.act(routes.reopenVisit, changed, LEADER);
    const again = await visiting.act(routes.finishVisit, open, LEADER, {});
    const days = Object.fromEntries((again.attendance ?? []).map((one) => [one.person.personId, one.days]));
    expect(days).toEqual({ [personOf(LEADER)]: 1, [personOf(SECRETARY)]: 1, [personOf(MEMBER)]: 0 });
    const told = (await visiting.told(visit.visitId, 5)).filter(
      ({ data }) => data['personId'] === personOf(MEMBER),
    );
    expect(told.map(({ data }) => [data['version'], data['halves']])).toMatchObject([
      [1, { length: 2 }],
      [2, []],
    ]);
  });

  it('takes its days back when it is cancelled after it was opened again', async () => {
    const visit = await visiting.begun('HD-TUYPHONG', TODAY);
    await visiting.answerAll(visit);
    const open = await visiting.act(
      routes.reopenVisit,
      await visiting.act(routes.finishVisit, visit, LEADER, {}),
      LEADER,
    );
    await visiting.act(routes.cancelVisit, open, AUTHOR, { reason: 'Ghi nhầm đơn vị' });
    const told = (await visiting.told(visit.visitId, 8)).slice(4);
    expect(told.map(({ type, data }) => [type, data['version'] ?? null, data['halves'] ?? null])).toEqual([
      ['visit-cancelled', null, null],
      ...[1, 2, 3].map(() => ['inspection-days-recorded', 2, []]),
    ]);
  });

  it('is remembered: what was flagged comes first the next time, with what was said and is still to repair', async () => {
    const before = await visiting.begun('HD-HAMTAN', TODAY);
    await visiting.answerAll(before, MEMBER, { 'II.1': { value: 'C', flagged: true, note: 'Chưa có sổ' } });
    await visiting.act(routes.finishVisit, before, LEADER, {});
    const conclusionId = await visiting.conclude(before, 'APPROVED');
    await visiting.query(
      `INSERT INTO corrective_action (id, number, version, state, conclusion_id, visit_id, plan_id, unit_id, province_id,
         item_code, title, due_day, due_at, opened_at)
       SELECT $1, 'KP-2022-00001', 1, 'OPEN', $1, id, plan_id, unit_id, province_id, 'II.1', 'Lập sổ', '2022-04-30',
         '2022-04-30T16:59:59Z', '2022-03-22T02:00:00Z' FROM visit WHERE id = $2`,
      [conclusionId, before.visitId],
    );
    const next = await visiting.schedule(
      await visiting.plan({ teams: [{ units: ['HD-HAMTAN'] }] }),
      'HD-HAMTAN',
      '2022-06-20',
    );
    const first = async (username: string) => (await visiting.checklist(next.visitId, username)).items[0];
    expect(await first(LEADER)).toMatchObject({
      itemCode: 'II.1',
      lastTime: { visitId: before.visitId, value: 'C', note: 'Chưa có sổ', score: 0 },
      openActions: [{ number: 'KP-2022-00001', dueDay: '2022-04-30' }],
    });
    // The unit is not told by the checklist what it has not been told by a conclusion.
    expect(await first('ly.thi.uyen')).toMatchObject({ itemCode: 'I.1', lastTime: null });
    await visiting.issued(conclusionId);
    expect(await first('ly.thi.uyen')).toMatchObject({ itemCode: 'II.1' });
  });
});

describe('a plan', () => {
  it('knows how its visits stand, and takes them with it when it is cancelled', async () => {
    const planned = await visiting.plan({ teams: [{ units: ['TX-LAGI', 'HD-PHUQUY'] }] });
    const done = await visiting.act(
      routes.startVisit,
      await visiting.schedule(planned, 'TX-LAGI', TODAY),
      LEADER,
    );
    await visiting.answerAll(done);
    await visiting.act(routes.finishVisit, done, LEADER, {});
    const waiting = await visiting.schedule(planned, 'HD-PHUQUY', '2022-03-28');
    const visits = visiting.service.app.get(VisitsOfPlan);
    const { bench } = visiting.service;
    const standing = async () =>
      (await bench.inTx((tx) => visits.standing(tx, planned.planId))).map(({ state, concluded }) => [
        state,
        concluded,
      ]);
    expect(await standing()).toEqual([
      ['FINISHED', false],
      ['PLANNED', false],
    ]);
    await visiting.conclude(done, 'ISSUED');
    await bench.inTx((tx) =>
      visits.cancelAll(tx, planned.planId, 'Điều chỉnh chương trình', personOf(AUTHOR)),
    );
    expect(await standing()).toEqual([
      ['FINISHED', true],
      ['CANCELLED', false],
    ]);
    expect((await visiting.told(waiting.visitId, 2))[1]).toMatchObject({ type: 'visit-cancelled' });
    expect(
      await visiting.query(`SELECT 1 FROM deadline WHERE subject_id = $1 AND state = 'PENDING'`, [
        done.visitId,
      ]),
    ).toEqual([]);
  });
});

// Last: business time moves on for everybody.
describe('a conclusion that is due', () => {
  it('is asked for before, and when it is overdue also from the author of the plan and the permanent deputy secretary', async () => {
    const visit = await visiting.begun('HD-TUYPHONG', TODAY);
    await visiting.answerAll(visit);
    await visiting.act(routes.finishVisit, visit, LEADER, {});
    await visiting.service.moveClock('2022-04-01T08:00:00+07:00');
    const told = (await visiting.told(visit.visitId, 5)).slice(4);
    expect(told[0]).toMatchObject({
      type: 'conclusion-due-soon',
      data: { dueDay: '2022-03-31', toldIds: [LEADER, SECRETARY].map(personOf) },
    });
    const overdue = (await visiting.told(visit.visitId, 8)).find(({ type }) => type === 'conclusion-overdue');
    expect(overdue?.data).toMatchObject({
      week: 0,
      toldIds: [LEADER, SECRETARY, AUTHOR, PERMANENT_DEPUTY].map(personOf),
    });
  });

  it('is asked for no more once it is issued or its plan is over, though a deadline still waits', async () => {
    const finished = async (unit: string) => {
      const visit = await visiting.begun(unit, '2022-04-01');
      await visiting.answerAll(visit);
      await visiting.act(routes.finishVisit, visit, LEADER, {});
      // The same people go to the next unit.
      await visiting.clear();
      return visit;
    };
    const [issued, over] = [await finished('HD-BACBINH'), await finished('HD-HAMTAN')];
    await visiting.conclude(issued, 'ISSUED');
    await visiting.query(`UPDATE plan SET state = 'CANCELLED', closed_at = updated_at WHERE id = $1`, [
      over.plan.planId,
    ]);
    const ids = [issued.visitId, over.visitId];
    const state = () =>
      visiting.query<{ told: number; waiting: number }>(
        `SELECT v.event_seq AS told,
           (SELECT count(*)::int FROM deadline d
            WHERE d.subject_id = v.id AND d.state = 'PENDING' AND d.kind = 'DUE_SOON') AS waiting
         FROM visit v WHERE v.id = ANY ($1)`,
        [ids],
      );
    expect(await state()).toEqual(ids.map(() => ({ told: 4, waiting: 3 })));
    await visiting.service.moveClock('2022-04-08T08:00:00+07:00');
    expect(await state()).toEqual(ids.map(() => ({ told: 4, waiting: 2 })));
  });
});
