import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '#database';
import { judge, RULES } from './checker.js';
import { INSPECTION_RULES } from './checker-inspections.js';
import { InspectedSystem } from './inspected.fixture.js';
import { holds } from './rule.js';
import { unnoticed } from './tampering.js';

const NOW = new Date('2022-09-01T01:00:00Z');
const [PROVINCE, DEPARTMENT, CADRE, DRIVER] = [newId(), newId(), newId(), newId()];
const ALWAYS = { valid_from: '2017-01-01', valid_to: null };
const HALVES = [
  { day: '2022-08-22', half: 'am' },
  { day: '2022-08-22', half: 'pm' },
];

let system: InspectedSystem;
beforeAll(async () => {
  system = await InspectedSystem.begin();
}, 120_000);
afterAll(() => system.end());
beforeEach(() => system.query('BEGIN'));
afterEach(() => system.query('ROLLBACK'));

/** A round as it should be left behind: issued, visited, concluded, counted. */
async function round() {
  const document = (kind: string, number: number, subject: string) =>
    system.plant('inspections.official_document', {
      ...{ issuer_unit_id: PROVINCE, kind, period: '2022', number },
      ...{ subject: kind === 'PLAN' ? 'PLAN' : 'CONCLUSION', subject_id: subject },
    });
  const paper = async (kind: 'PLAN' | 'CONCLUSION', number: number, row: Record<string, unknown>) => {
    const id = newId();
    const document_id = await document(kind, number, id);
    await system.plant('approvals.approval_case', {
      ...{ kind: `INSPECTION_${kind}`, subject_id: id, state: 'APPROVED', revision: 1 },
    });
    const shared = { id, state: 'ISSUED', revision: 1, document_id };
    return system.plant(`inspections.${kind.toLowerCase()}`, { ...shared, ...row });
  };
  const plan = await paper('PLAN', 1, { issued_revision: 1 });
  await paper('PLAN', 2, { issued_revision: 1 });
  const action = { title: 'Bổ sung sổ đoàn viên', itemCode: 'A1' };
  const conclusion = await paper('CONCLUSION', 1, { fields: { actions: [action] } });
  const opened = { conclusion_id: conclusion, title: action.title, item_code: action.itemCode };
  await system.plant('inspections.corrective_action', { ...opened, number: 'KP-2022-00001' });
  await system.plant('inspections.deadline', {
    ...{ subject: 'VISIT', kind: 'DUE_SOON', state: 'PENDING', due_at: '2022-09-02T00:00:00Z' },
  });
  const units = [newId(), newId()];
  const request = await system.plant('inspections.desk_request', { unit_ids: units, sent_at: NOW });
  for (const unit_id of units)
    await system.plant('inspections.desk_answer', { request_id: request, unit_id, state: 'WAITING' });
  const visit = newId();
  await announced(visit, CADRE);
  return { plan, conclusion, request, visit };
}

/** Days of a visit as inspections announced them and the ledger heard of them. */
async function announced(visit: string, person: string) {
  const days = { visit_id: visit, person_id: person, version: 1 };
  await system.plant('inspections.visit_days', { ...days, halves: HALVES });
  await system.plant('trip_reporting.inspection_claim', { ...days, halves: [...HALVES].reverse() });
}

async function office() {
  await system.plant('directory.unit', { unit_id: PROVINCE, level: 'PROVINCE', ...ALWAYS });
  await system.plant('directory.unit', {
    ...{ unit_id: DEPARTMENT, level: 'DEPARTMENT', parent_id: PROVINCE, ...ALWAYS },
  });
  const people = [
    [CADRE, 'UNION_WORK'],
    [DRIVER, 'SUPPORT'],
  ];
  for (const [person_id, work_area] of people) {
    await system.plant('directory.person', { person_id, full_time: true, work_area, ...ALWAYS });
    await system.plant('directory.position', { person_id, unit_id: DEPARTMENT, home: true, ...ALWAYS });
  }
  const window = { window_from: '2022-01-01', window_to: '2022-11-30' };
  return system.plant('trip_reporting.plan', { unit_id: PROVINCE, year: 2022, ...window });
}

async function credit(planId: string, source: string, person: string, amounts: readonly number[]) {
  for (const { day, half } of HALVES) {
    const about = { person_id: person, plan_id: planId, day, half, source_id: source };
    for (const amount of amounts)
      await system.plant('trip_reporting.ledger_entry', { ...about, amount, at: NOW, revision: 1 });
    if (amounts.reduce((sum, amount) => sum + amount, 0) > 0)
      await system.plant('trip_reporting.credited_half', about);
  }
}

async function brokenOf(names: readonly string[]) {
  const broken: string[] = [];
  for (const rule of RULES.filter(({ name }) => names.includes(name))) {
    const result = await judge(system.client, rule, NOW);
    if (!holds(result))
      broken.push(`${rule.name}: ${result.broken.map((what) => what.split(': ')[1]).join()}`);
  }
  return broken;
}
const ALL = INSPECTION_RULES.map(({ name }) => name);

describe('what inspections left behind', () => {
  it('holds when there is nothing of the kind', async () => {
    expect(await brokenOf(ALL)).toEqual([]);
  });

  it('holds of a round as it should be, and every rule looked at it', async () => {
    await round();
    expect(await brokenOf(ALL)).toEqual([]);
    for (const rule of INSPECTION_RULES)
      expect([rule.name, (await judge(system.client, rule, NOW)).looked]).not.toEqual([rule.name, 0]);
  });

  it('is noticed by every rule when it is tampered with', async () => {
    await round();
    // Each tampering is rolled back in a transaction of its own.
    await system.query('COMMIT');
    try {
      expect(await unnoticed(system.client, NOW, INSPECTION_RULES)).toEqual([]);
    } finally {
      for (const table of ['plan', 'conclusion', 'corrective_action', 'visit_days', 'official_document'])
        await system.query(`DELETE FROM inspections.${table}`);
      for (const table of ['deadline', 'desk_request', 'desk_answer'])
        await system.query(`DELETE FROM inspections.${table}`);
      await system.query('DELETE FROM trip_reporting.inspection_claim');
      await system.query('DELETE FROM approvals.approval_case');
    }
  });

  it.each([
    ['a plan whose decision did not arrive', `UPDATE inspections.plan SET state = 'SUBMITTED'`, 'plans'],
    [
      'a conclusion that was issued without approval',
      `UPDATE approvals.approval_case SET state = 'RETURNED' WHERE kind = 'INSPECTION_CONCLUSION'`,
      'conclusions',
    ],
    ['a deadline that did not ring', `UPDATE inspections.deadline SET due_at = '2022-08-31'`, 'deadlines'],
    [
      'a number left out',
      `UPDATE inspections.official_document SET number = 4 WHERE number = 2`,
      'official-numbers',
    ],
    ['a number given twice', `UPDATE inspections.official_document SET number = 1`, 'official-numbers'],
    [
      'a paper without a number',
      `DELETE FROM inspections.official_document WHERE kind = 'CONCLUSION'`,
      'issued-papers',
    ],
    ['days that got lost', `DELETE FROM trip_reporting.inspection_claim`, 'days'],
    ['days of an older announcement', `UPDATE inspections.visit_days SET version = 2`, 'days'],
    ['other days than announced', `UPDATE trip_reporting.inspection_claim SET halves = '[]'`, 'days'],
    ['an action that was not opened', `DELETE FROM inspections.corrective_action`, 'actions'],
    [
      'an action of a conclusion that is none',
      `UPDATE inspections.conclusion SET state = 'APPROVED'`,
      'actions',
    ],
    [
      'a unit that was not asked',
      `DELETE FROM inspections.desk_answer WHERE unit_id = (SELECT unit_ids[1] FROM inspections.desk_request)`,
      'desk-answers',
    ],
  ])('breaks a rule by %s', async (_, sql, rule) => {
    await round();
    await system.query(sql);
    expect((await brokenOf(ALL)).map((broken) => broken.split(':')[0])).toContain(`inspections.${rule}`);
  });
});

describe('the ledger with days of inspections', () => {
  const LEDGER = ['ledger.halves', 'ledger.order'];

  it('holds when each half is booked for one of those that claim it', async () => {
    const planId = await office();
    const [visit, other] = [newId(), newId()];
    await announced(visit, CADRE);
    await announced(other, CADRE);
    // No plan counts a driver.
    await announced(visit, DRIVER);
    await credit(planId, visit, CADRE, [1, -1]);
    await credit(planId, other, CADRE, [1]);
    expect(await brokenOf(LEDGER)).toEqual([]);
  });

  it.each<[string, (planId: string, visit: string) => Promise<unknown>, string]>([
    ['a half that nobody booked', () => Promise.resolve(), 'chưa ghi'],
    ['a half that was booked twice', (plan, visit) => credit(plan, visit, CADRE, [1, 1]), 'ghi 2 lần'],
    ['a half that something else booked', (plan) => credit(plan, newId(), CADRE, [1]), 'sai nguồn'],
    [
      'a half of somebody who is not counted',
      async (plan, visit) => {
        await credit(plan, visit, CADRE, [1]);
        await credit(plan, visit, DRIVER, [1]);
      },
      'thừa',
    ],
  ])('breaks its rule by %s', async (_, book, why) => {
    const planId = await office();
    const visit = newId();
    await announced(visit, CADRE);
    await book(planId, visit);
    expect((await brokenOf(['ledger.halves'])).join()).toContain(why);
  });
});
