import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inspectionsRoutes as routes } from '#contracts';
import { newId } from '#database';
import { eventually } from '#testing';
import {
  COLLEAGUE,
  LEADER,
  PLANNER,
  Planning,
  fieldsOf,
  planFields,
  type PlanBody,
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

const aim = ({ planId, version }: Pick<PlanBody, 'planId' | 'version'>) => ({
  params: { id: planId },
  ifMatch: version,
});
/** A visit of the first team as it would stand after its routes were used. */
async function visit(plan: PlanBody, state: 'PLANNED' | 'FINISHED', concluded = false): Promise<string> {
  const visitId = newId();
  const finished = state === 'FINISHED' ? '2022-04-06T10:00:00Z' : null;
  await service.bench.query(
    `INSERT INTO visit (id, number, version, state, plan_id, team_id, unit_id, province_id, method, from_day, from_half,
       to_day, to_half, self_state, created_at, started_at, finished_at, finished_by, conclusion_due_at)
     SELECT $1::uuid, p.number || '/' || substr($1::text, 25), 1, $3::text, p.id, $4::uuid, $5::uuid, p.province_id, 'ON_SITE', '2022-04-05', 'am',
       '2022-04-06', 'pm', 'NONE', now(), $6::timestamptz, $6::timestamptz, CASE WHEN $6::timestamptz IS NULL THEN NULL ELSE p.author_id END, $6::timestamptz
     FROM plan p WHERE p.id = $2`,
    [visitId, plan.planId, state, plan.shown.teams[0]?.teamId, unitOf('HD-TUYPHONG'), finished],
  );
  if (concluded)
    await service.bench.query(
      `INSERT INTO conclusion (id, number, version, state, visit_id, plan_id, unit_id, province_id, fields, revision,
         official_number, document_id, author_id, author_unit_id, created_at, updated_at, submitted_at, submitted_by, issued_at)
       SELECT $1::uuid, 'KL-' || $1::text, 1, 'ISSUED', v.id, v.plan_id, v.unit_id, v.province_id, '{}', 1, '1-KL/TĐTN', $1::uuid,
         p.author_id, p.author_unit_id, now(), now(), now(), p.author_id, now()
       FROM visit v JOIN plan p ON p.id = v.plan_id WHERE v.id = $2`,
      [newId(), visitId],
    );
  return visitId;
}

describe('what is wrong with a plan', () => {
  it('is told at once when it is submitted, and nothing of it is sent', async () => {
    const [own, joined] = planFields().teams;
    const draft = await planning.create({
      to: '2023-01-05',
      subjectUnitIds: [unitOf('HD-TUYPHONG'), unitOf('HD-HAMTAN'), randomUUID()],
      teams: [
        { ...own, leaderId: null, memberIds: [personOf('bui.thanh.nga'), personOf(COLLEAGUE)] },
        { ...joined, leaderOrganisation: null },
      ],
    });
    const { status, problem } = await service.call(routes.submitInspectionPlan, PLANNER, aim(draft));
    expect([status, problem?.code]).toEqual([422, 'PLAN_DATES_INVALID']);
    const named = problem?.errors?.map(({ code, pointer }) => [code, pointer]);
    expect(named).toEqual([
      ['PLAN_DATES_INVALID', '/to'],
      ['SUBJECT_WITHOUT_TEAM', '/subjectUnitIds/1'],
      ['SUBJECT_INVALID', '/subjectUnitIds/2'],
      ['SUBJECT_WITHOUT_TEAM', '/subjectUnitIds/2'],
      ['TEAM_WITHOUT_LEADER', '/teams/0/leaderId'],
      ['INSPECTOR_OF_OWN_UNIT', '/teams/0/memberIds/0'],
      ['TEAM_WITHOUT_ORGANISATION', '/teams/1/leaderOrganisation'],
      ['TEAM_UNIT_NOT_SUBJECT', '/teams/1/unitIds/0'],
      ['TEAM_PERSON_TWICE', '/teams/0/memberIds/1'],
    ]);
    // The page had it before.
    expect(draft.missing?.map(({ code, pointer }) => [code, pointer])).toEqual(named);
    expect(await planning.read(draft.planId)).toMatchObject({ state: 'DRAFT', revision: 0, version: 1 });
  });

  it('a criteria set that is only a draft is no ground to inspect by', async () => {
    const body = { code: 'NHAP', title: 'Nháp', items: [] };
    const set = await service.must(routes.createCriteriaSet, PLANNER, { body });
    const draft = await planning.create({ criteriaSetId: set.criteriaSetId });
    expect(await service.refusal(routes.submitInspectionPlan, PLANNER, aim(draft))).toEqual([
      422,
      'CRITERIA_NOT_PUBLISHED',
    ]);
  });

  it('its year stays that of its number', async () => {
    const draft = await planning.create();
    const input = { ...aim(draft), body: { ...fieldsOf(draft), year: 2023 } };
    expect(await service.refusal(routes.changeInspectionPlan, PLANNER, input)).toEqual([
      400,
      'INVALID_INPUT',
    ]);
  });
});

describe('two people at once', () => {
  it('one changes it, the other is told; one submission is made', async () => {
    const draft = await planning.create();
    const input = { ...aim(draft), body: fieldsOf(draft) };
    const changed = await Promise.all(
      [PLANNER, COLLEAGUE].map((who) => service.refusal(routes.changeInspectionPlan, who, input)),
    );
    expect(changed.map(([status]) => status).sort()).toEqual([200, 412]);
    const again = await planning.read(draft.planId);
    const submitted = await Promise.all(
      [PLANNER, COLLEAGUE].map((who) => service.refusal(routes.submitInspectionPlan, who, aim(again))),
    );
    expect(submitted.map(([status]) => status).sort()).toEqual([202, 412]);
    expect((await planning.read(draft.planId)).revision).toBe(1);
  });

  it('numbers of plans that are issued at once are different', async () => {
    const ready = await Promise.all(
      [1, 2, 3].map(async () => planning.decide(await planning.submit(await planning.create()), 'APPROVED')),
    );
    const issued = await Promise.all(ready.map((plan) => planning.issue(plan)));
    expect(new Set(issued.map(({ officialNumber }) => officialNumber)).size).toBe(3);
  });
});

describe('the end of a round', () => {
  it('waits for every conclusion', async () => {
    const plan = await planning.issued();
    const close = () => service.refusal(routes.closeInspectionPlan, PLANNER, aim(plan));
    expect(await close()).toEqual([409, 'ROUND_WITHOUT_CONCLUSION']);
    await visit(plan, 'FINISHED', true);
    const open = await visit(plan, 'FINISHED');
    expect(await close()).toEqual([409, 'ROUND_WITHOUT_CONCLUSION']);
    expect((await planning.read(plan.planId)).state).toBe('ISSUED');
    await service.bench.query(
      `UPDATE visit SET state = 'CANCELLED', finished_at = NULL, conclusion_due_at = NULL WHERE id = $1`,
      [open],
    );
    const closed = await service.must(routes.closeInspectionPlan, PLANNER, aim(plan));
    expect(closed).toMatchObject({ state: 'CLOSED', actions: [] });
    expect((await planning.heard(plan.planId, 'plan-closed')).sequence).toBe(3);
    expect(await service.refusal(routes.amendInspectionPlan, PLANNER, aim(closed))).toEqual([
      409,
      'PLAN_ILLEGAL_MOVE',
    ]);
  });

  it('that is cancelled needs a reason, and takes what was planned and amended with it', async () => {
    const plan = await planning.issued();
    const planned = await visit(plan, 'PLANNED');
    const amending = await service.must(routes.amendInspectionPlan, PLANNER, aim(plan));
    const changed = await service.must(routes.changeInspectionPlan, PLANNER, {
      ...aim(amending),
      body: { ...fieldsOf(amending), conclusionDays: 3 },
    });
    const empty = { ...aim(changed), body: { reason: ' ' } };
    expect(await service.refusal(routes.cancelInspectionPlan, PLANNER, empty)).toEqual([
      400,
      'INVALID_INPUT',
    ]);
    const cancelled = await service.must(routes.cancelInspectionPlan, PLANNER, {
      ...aim(changed),
      body: { reason: 'Dịch bệnh.' },
    });
    expect(cancelled).toMatchObject({
      state: 'CANCELLED',
      reason: 'Dịch bệnh.',
      shown: { conclusionDays: 10 },
    });
    const [row] = await service.bench.query('SELECT state, reason FROM visit WHERE id = $1', [planned]);
    expect(row).toEqual({ state: 'CANCELLED', reason: 'Dịch bệnh.' });
    expect((await planning.heard(plan.planId, 'plan-cancelled')).data).toMatchObject({
      reason: 'Dịch bệnh.',
    });
  });

  it('an amendment keeps the ground under visits that were planned', async () => {
    const plan = await planning.issued();
    await visit(plan, 'PLANNED');
    const amending = await service.must(routes.amendInspectionPlan, PLANNER, aim(plan));
    const changed = await service.must(routes.changeInspectionPlan, PLANNER, {
      ...aim(amending),
      body: { ...fieldsOf(amending), from: '2022-04-11' },
    });
    expect(await service.refusal(routes.submitInspectionPlan, PLANNER, aim(changed))).toEqual([
      409,
      'VISIT_OUTSIDE_AMENDMENT',
    ]);
  });

  it('and under those that were planned while it was decided', async () => {
    const amending = await service.must(routes.amendInspectionPlan, PLANNER, aim(await planning.issued()));
    const changed = await service.must(routes.changeInspectionPlan, PLANNER, {
      ...aim(amending),
      body: { ...fieldsOf(amending), from: '2022-04-11' },
    });
    const approved = await planning.decide(await planning.submit(changed), 'APPROVED');
    await visit(approved, 'PLANNED');
    const issue = { ...aim(approved), body: {} };
    expect(await service.refusal(routes.issueInspectionPlan, PLANNER, issue)).toEqual([
      409,
      'VISIT_OUTSIDE_AMENDMENT',
    ]);
    expect(await planning.read(approved.planId)).toMatchObject({ state: 'APPROVED', issuedRevision: 1 });
  });
});

describe('the list of plans', () => {
  it('is found without marks, by year, state, unit and kind, a page at a time', async () => {
    const topic = 'Công tác vay vốn uỷ thác';
    const plan = await planning.create({ kind: 'THEMATIC', form: 'SUPERVISION', topic, year: 2022 });
    await planning.submit(plan);
    const list = async (query: Record<string, string | number>, who = PLANNER) =>
      service.must(routes.listInspectionPlans, who, { query });
    const ids = async (query: Record<string, string | number>, who = PLANNER) =>
      (await list(query, who)).items.map(({ planId }) => planId);
    expect(await ids({ q: 'vay von uy thac', form: 'SUPERVISION' })).toEqual([plan.planId]);
    const filters = { kind: 'THEMATIC', form: 'SUPERVISION', state: 'SUBMITTED', year: 2022 };
    expect(await ids({ ...filters, unitId: unitOf('HD-BACBINH') })).toEqual([plan.planId]);
    expect(await ids({ ...filters, unitId: unitOf('HD-HAMTAN') })).toEqual([]);
    expect(await ids({ q: 'vay von uy thac', scope: 'team' }, LEADER)).toEqual([plan.planId]);
    expect(await ids({ q: 'vay von uy thac' }, 'bui.thanh.nga')).toEqual([]);
    const first = await list({ limit: 2 });
    const next = await list({ limit: 2, cursor: String(first.nextCursor) });
    const shown = [...first.items, ...next.items].map(({ planId }) => planId);
    expect(new Set(shown).size).toBe(4);
    expect([first.actions, (await list({}, 'luong.quang.vinh')).actions]).toEqual([
      ['CREATE'],
      ['CREATE_THEMATIC'],
    ]);
  });
});

it('every issue of a plan keeps the number that it was issued under', async () => {
  const first = await planning.issued();
  const amending = await service.must(routes.amendInspectionPlan, PLANNER, aim(first));
  const changed = await service.must(routes.changeInspectionPlan, PLANNER, {
    ...aim(amending),
    body: { ...fieldsOf(amending), conclusionDays: 5 },
  });
  const second = await planning.issue(await planning.decide(await planning.submit(changed), 'APPROVED'));
  const kept = await service.bench.query<{ number: string; days: number }>(
    `SELECT official_number AS number, (fields ->> 'conclusionDays')::int AS days
     FROM plan_revision WHERE plan_id = $1 ORDER BY revision`,
    [first.planId],
  );
  expect(kept).toEqual([
    { number: first.officialNumber, days: 10 },
    { number: second.officialNumber, days: 5 },
  ]);
});

// Last: whoever moved stays where they are.
describe('warnings', () => {
  it('name whoever left, or moved into a unit that they inspect', async () => {
    const plan = await planning.issued();
    expect(plan.warnings.filter(({ code }) => code !== 'DOCUMENT')).toEqual([]);
    const move = { validFrom: '2022-03-10', validTo: null, version: 1 };
    await service.bench.inTx(async (tx) => {
      const position = { positionId: randomUUID(), personId: personOf('tran.bao.chau'), home: false };
      const post = { type: 'UNION_OFFICER', title: 'Cán bộ', rank: 40, unitId: unitOf('HD-TUYPHONG') };
      await service.bench.store.apply(tx, 'positions', [{ ...position, ...post, ...move }]);
    });
    // The copy of the directory is looked at anew before long.
    const warning = await eventually('the move is seen', async () => {
      const { warnings } = await planning.read(plan.planId);
      return warnings.find(({ code }) => code === 'INSPECTOR_MOVED');
    });
    expect(warning.pointer).toBe('/teams/0/memberIds/0');
  });
});
