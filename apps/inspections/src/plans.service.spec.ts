import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inspectionsRoutes as routes } from '#contracts';
import {
  COLLEAGUE,
  DECIDER,
  LEADER,
  PLANNER,
  Planning,
  fieldsOf,
  planFields,
} from './plan-service.fixture.js';
import { RunningService } from './running-service.fixture.js';
import { personOf, unitOf } from './storage/example.fixture.js';

let service: RunningService;
let planning: Planning;
beforeAll(async () => {
  service = await RunningService.start({ at: '2022-03-01T08:00:00+07:00' });
  planning = await Planning.begin(service);
});
afterAll(async () => {
  await planning.end();
  await service.stop();
});

describe('a plan on its way', () => {
  it('goes from draft to issued, with a number, its teams and what others go by', async () => {
    const draft = await planning.create();
    expect(draft).toMatchObject({
      number: expect.stringMatching(/^KT-2022-\d{5}$/),
      state: 'DRAFT',
      label: 'Bản nháp',
      revision: 0,
      missing: [],
      actions: ['EDIT', 'DELETE', 'SUBMIT'],
      shown: { kindLabel: 'Định kỳ 6 tháng đầu năm', conclusionDays: 10, days: 26 },
    });

    const submitted = await planning.submit(draft);
    expect(submitted).toMatchObject({ state: 'SUBMITTED', revision: 1, actions: ['WITHDRAW'] });
    const approved = await planning.decide(submitted, 'APPROVED');
    expect(approved).toMatchObject({ state: 'APPROVED', actions: ['ISSUE', 'CANCEL'] });
    const issued = await planning.issue(approved);
    expect(issued).toMatchObject({
      state: 'ISSUED',
      officialNumber: expect.stringMatching(/^\d+-KH\/TĐTN-TCKT$/),
      issuedRevision: 1,
      actions: ['AMEND', 'CLOSE', 'CANCEL', 'SCHEDULE'],
    });
    const actionsOf = async (username: string) =>
      (await service.must(routes.getInspectionPlan, username, { params: { id: draft.planId } })).actions;
    // Who leads a team schedules its visits: of one that another organisation leads everybody, of others not the members.
    expect([await actionsOf('pham.thuy.duong'), await actionsOf('tran.bao.chau')]).toEqual([
      ['SCHEDULE'],
      [],
    ]);
    expect((await planning.heard(draft.planId, 'plan-issued')).data).toMatchObject({
      officialNumber: issued.officialNumber,
      by: personOf(PLANNER),
      submitterId: personOf(PLANNER),
    });
    const teams = await service.bench.query(
      `SELECT name, kind, leader_id AS leader, person_ids AS people, unit_ids AS units, ended_at AS ended
       FROM team WHERE plan_id = $1 ORDER BY name`,
      [draft.planId],
    );
    expect(teams).toEqual([
      {
        name: 'Đoàn giám sát vốn vay uỷ thác',
        kind: 'JOINED',
        leader: null,
        people: [personOf('pham.thuy.duong')],
        units: [unitOf('HD-BACBINH')],
        ended: null,
      },
      {
        name: 'Đoàn số 1',
        kind: 'OWN',
        leader: personOf(LEADER),
        people: [LEADER, COLLEAGUE, 'tran.bao.chau'].map(personOf),
        units: [unitOf('HD-TUYPHONG')],
        ended: null,
      },
    ]);
  });

  it('is told to approvals as a text that can be judged, with everybody who does not decide it', async () => {
    const submitted = await planning.submit(await planning.create(), COLLEAGUE);
    const { data, sequence } = await planning.heard(submitted.planId, 'plan-submitted');
    expect(sequence).toBe(1);
    expect(data).toMatchObject({
      kind: 'INSPECTION_PLAN',
      paperId: submitted.planId,
      number: submitted.number,
      revision: 1,
      submitterId: personOf(COLLEAGUE),
      hostUnitIds: [unitOf('HD-TUYPHONG'), unitOf('HD-BACBINH')],
      dates: { from: '2022-04-04', fromHalf: 'am', to: '2022-04-29', toHalf: 'pm' },
      days: 26,
      content: expect.stringContaining('Đoàn số 1 (Đoàn kiểm tra, giám sát của Tỉnh đoàn)\n- Trưởng đoàn: '),
    });
    const nobody = [COLLEAGUE, PLANNER, LEADER, 'tran.bao.chau', 'pham.thuy.duong'].map(personOf);
    expect(new Set(data['participantIds'] as string[])).toEqual(new Set(nobody));
  });

  it('that is returned is changed and submitted again, with the reason and what changed', async () => {
    const submitted = await planning.submit(await planning.create());
    const returned = await planning.decide(submitted, 'RETURNED', 'Bổ sung đoàn cho Hàm Tân.');
    expect(returned).toMatchObject({
      state: 'RETURNED',
      reason: 'Bổ sung đoàn cho Hàm Tân.',
      actions: ['EDIT', 'SUBMIT', 'WITHDRAW', 'CANCEL'],
    });
    const changed = await service.must(routes.changeInspectionPlan, PLANNER, {
      params: { id: returned.planId },
      ifMatch: returned.version,
      body: { ...fieldsOf(returned), conclusionDays: 7 },
    });
    expect(changed).toMatchObject({
      changed: ['conclusionDays'],
      earlier: { revision: 1, conclusionDays: 10 },
      shown: { revision: 2, conclusionDays: 7 },
    });
    // A row keeps its id.
    expect(changed.shown.teams.map(({ teamId }) => teamId)).toEqual(
      submitted.shown.teams.map(({ teamId }) => teamId),
    );
    const again = await planning.submit(changed);
    expect(again).toMatchObject({ state: 'SUBMITTED', revision: 2, reason: null });
    // What was decided about the first submission does not touch the second.
    const { items } = await service.must(routes.inspectionPlanRevisions, PLANNER, {
      params: { id: again.planId },
    });
    expect(items.map(({ outcome, content }) => [content.revision, outcome])).toEqual([
      [2, 'WAITING'],
      [1, 'RETURNED'],
    ]);
  });

  it('is withdrawn when approvals says so, and can be submitted again', async () => {
    const submitted = await planning.submit(await planning.create());
    const asked = await service.must(routes.withdrawInspectionPlan, PLANNER, {
      params: { id: submitted.planId },
      ifMatch: submitted.version,
      body: { reason: 'Đổi thời gian.' },
    });
    expect(asked).toMatchObject({ state: 'WITHDRAWING', label: 'Đang thu hồi', actions: [] });
    const withdrawn = await planning.decide(asked, 'WITHDRAWN');
    expect(withdrawn).toMatchObject({ state: 'WITHDRAWN', reason: 'Đổi thời gian.' });
    expect(await planning.submit(withdrawn)).toMatchObject({ state: 'SUBMITTED', revision: 2 });
  });

  it('stays approved when the withdrawal came too late, whichever is heard first', async () => {
    const submitted = await planning.submit(await planning.create());
    const input = { params: { id: submitted.planId }, ifMatch: submitted.version, body: {} };
    const asked = await service.must(routes.withdrawInspectionPlan, PLANNER, input);
    const refused = await planning.refuseWithdrawal(asked, 'APPROVED');
    expect(refused.state).toBe('SUBMITTED');
    expect((await planning.decide(refused, 'APPROVED')).state).toBe('APPROVED');
  });
});

describe('an amendment', () => {
  it('leaves what holds as it is until it is issued itself, with a number of its own', async () => {
    const issued = await planning.issued();
    const aim = (plan: { planId: string; version: number }) => ({
      params: { id: plan.planId },
      ifMatch: plan.version,
    });
    const amending = await service.must(routes.amendInspectionPlan, PLANNER, aim(issued));
    const [first, second] = fieldsOf(amending).teams;
    const changed = await service.must(routes.changeInspectionPlan, PLANNER, {
      ...aim(amending),
      body: {
        ...fieldsOf(amending),
        to: '2022-05-06',
        subjectUnitIds: [unitOf('HD-TUYPHONG'), unitOf('HD-HAMTAN')],
        teams: [first, { ...planFields().teams[1], name: 'Đoàn số 2', unitIds: [unitOf('HD-HAMTAN')] }],
      },
    });
    expect(changed).toMatchObject({
      state: 'AMENDING',
      changed: ['subjectUnitIds', 'to', 'teams'],
      actions: ['EDIT', 'SUBMIT', 'DROP_AMENDMENT', 'CANCEL', 'SCHEDULE'],
    });
    // Who is inspected reads what holds, and is not told that something else is written.
    expect(await planning.read(issued.planId, 'ngo.bich.dao')).toMatchObject({
      state: 'ISSUED',
      shown: { dates: { to: '2022-04-29' } },
      earlier: null,
      actions: [],
    });
    expect(await service.refusal(routes.getInspectionPlan, 'ly.thi.uyen', aim(issued))).toEqual([
      404,
      'NOT_FOUND',
    ]);
    const waiting = await planning.submit(changed);
    expect(await service.refusal(routes.getInspectionPlan, 'ly.thi.uyen', aim(issued))).toEqual([
      404,
      'NOT_FOUND',
    ]);
    const again = await planning.issue(await planning.decide(waiting, 'APPROVED'));
    expect(again).toMatchObject({
      state: 'ISSUED',
      issuedRevision: 2,
      shown: { dates: { to: '2022-05-06' } },
    });
    expect(again.officialNumber).not.toBe(issued.officialNumber);
    expect((await planning.read(issued.planId, 'ly.thi.uyen')).state).toBe('ISSUED');
    const ended = await service.bench.query<{ id: string; ended: boolean }>(
      'SELECT id, ended_at IS NOT NULL AS ended FROM team WHERE plan_id = $1',
      [issued.planId],
    );
    expect(new Map(ended.map(({ id, ended: over }) => [id, over])).get(second?.teamId ?? '')).toBe(true);
    expect(ended.filter(({ ended: over }) => !over)).toHaveLength(2);
  });

  it('that was rejected can only be dropped', async () => {
    const issued = await planning.issued();
    const aim = { params: { id: issued.planId } };
    const amending = await service.must(routes.amendInspectionPlan, PLANNER, {
      ...aim,
      ifMatch: issued.version,
    });
    const body = { ...fieldsOf(amending), conclusionDays: 5 };
    const changed = await service.must(routes.changeInspectionPlan, PLANNER, {
      ...aim,
      ifMatch: amending.version,
      body,
    });
    const rejected = await planning.decide(await planning.submit(changed), 'REJECTED', 'Không cần.');
    expect(rejected.actions).toEqual(['DROP_AMENDMENT', 'SCHEDULE']);
    const dropped = await service.must(routes.dropPlanAmendment, PLANNER, {
      ...aim,
      ifMatch: rejected.version,
    });
    expect(dropped).toMatchObject({
      state: 'ISSUED',
      reason: null,
      shown: { revision: 1, conclusionDays: 10 },
      changed: [],
    });
  });
});

describe('who sees a plan', () => {
  it('follows its way: planners always, deciders and teams when submitted, units when issued', async () => {
    const draft = await planning.create();
    const seen = async () => {
      const who = [
        COLLEAGUE,
        DECIDER,
        'ngo.gia.huy',
        LEADER,
        'tran.bao.chau',
        'bui.thanh.nga',
        'ly.thi.uyen',
      ];
      const input = { params: { id: draft.planId } };
      const answers = await Promise.all(
        who.map((name) => service.call(routes.getInspectionPlan, name, input)),
      );
      return answers.map(({ status }, i) => (status === 200 ? who[i] : '')).filter((name) => name !== '');
    };
    const always = [COLLEAGUE, DECIDER, 'ngo.gia.huy', LEADER];
    expect(await seen()).toEqual(always);
    const submitted = await planning.submit(draft);
    expect(await seen()).toEqual([...always, 'tran.bao.chau']);
    await planning.issue(await planning.decide(submitted, 'APPROVED'));
    expect(await seen()).toEqual([...always, 'tran.bao.chau', 'bui.thanh.nga']);
  });

  it('a head of a department plans thematic ones, and works on nobody else’s', async () => {
    const head = 'luong.quang.vinh';
    const periodic = { body: planFields() };
    expect(await service.refusal(routes.createInspectionPlan, head, periodic)).toEqual([403, 'FORBIDDEN']);
    const own = await planning.create({ kind: 'THEMATIC', topic: 'Thực hiện Chương trình' }, head);
    expect(own.actions).toContain('SUBMIT');
    const others = await planning.submit(await planning.create());
    expect((await planning.read(others.planId, head)).actions).toEqual([]);
    const input = { params: { id: others.planId }, ifMatch: others.version, body: {} };
    expect(await service.refusal(routes.withdrawInspectionPlan, head, input)).toEqual([403, 'FORBIDDEN']);
  });

  it('who is asked to decide reads the submission, also without any other right', async () => {
    const submitted = await planning.submit(await planning.create());
    const input = { params: { id: submitted.planId } };
    expect(await service.refusal(routes.getInspectionPlan, 'ho.thanh.long', input)).toEqual([
      404,
      'NOT_FOUND',
    ]);
    await planning.ask(submitted, 'ho.thanh.long');
    expect((await planning.read(submitted.planId, 'ho.thanh.long')).state).toBe('SUBMITTED');
  });
});
