import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inspectionsRoutes as routes, notificationsRoutes, tripReportingRoutes } from '#contracts';
import { eventually, moveClock, type Client } from '#testing';
import {
  actionOf,
  closePlan,
  fillChecklist,
  finishVisit,
  inspectSelf,
  issueConclusion,
  issuePlan,
  repair,
  scheduleVisit,
  startVisit,
  verify,
  writeConclusion,
  writePlan,
  type Conclusion,
  type Plan,
} from '../demo/inspecting.js';
import { daysOf } from './reporting.js';
import { Story } from './story.js';

const YEAR = 2022;
const UNIT = 'HD-TUYPHONG';

let story: Story;
let planner: Client;
let leader: Client;
let secretary: Client;
let officer: Client;
let decider: Client;
beforeAll(async () => {
  story = await Story.begin({ businessTime: '2022-05-16T08:00:00+07:00', env: { VIRTUAL_CLOCK: 'on' } });
  [planner, leader, secretary, officer, decider] = (await Promise.all(
    ['mai.dinh.hoa', 'dang.ngoc.son', 'tran.bao.chau', 'bui.thanh.nga', 'phan.thanh.tung'].map((username) =>
      story.as(username),
    ),
  )) as [Client, Client, Client, Client, Client];
}, 120_000);
afterAll(() => story.end());

async function comesTo(instant: string): Promise<void> {
  await moveClock(await story.as('kieu.anh.tuan'), instant);
}

function provinceCode(): string {
  return story.province.units.find(({ level }) => level === 'PROVINCE')?.code ?? '';
}

/** Somebody is told something of this kind. */
function isTold(client: Client, kind: string): Promise<{ title: string; text: string }> {
  return eventually(`${client.fullName} is told ${kind}`, async () => {
    const { items } = await client.must(notificationsRoutes.inbox, { query: { limit: 100 } });
    return items.find((item) => item.kind === kind);
  });
}

// One inspection, told in order: each part goes on where the clock stands.
describe('an inspection goes from its plan to the last repair', () => {
  let plan: Plan;
  let visitId: string;
  let conclusion: Conclusion;
  let actionId: string;

  it('is planned, decided by the standing committee and issued with a number', async () => {
    const draft = await writePlan(planner, {
      year: YEAR,
      unitIds: [story.unit(UNIT)],
      leaderId: leader.personId,
      secretaryId: secretary.personId,
      memberIds: [],
      from: '2022-06-01',
      to: '2022-06-30',
    });
    expect(draft).toMatchObject({ state: 'DRAFT', officialNumber: null });
    plan = await issuePlan(planner, decider, draft);
    expect(plan.state).toBe('ISSUED');
    expect(plan.officialNumber).toMatch(/^\d+-KH\/TĐTN-/);
    const number = plan.officialNumber ?? '';
    const spelled = number.replace('-KH/', ' / kh ').toLowerCase();
    const found = await officer.must(routes.listDocuments, { query: { q: spelled } });
    expect(found.items.map(({ canonical }) => canonical)).toContain(number);
  });

  it('tells the unit of a visit inside the plan’s time, and of none outside it', async () => {
    const outside = await planner.call(routes.scheduleVisit, {
      body: {
        planId: plan.planId,
        teamId: plan.shown.teams[0]?.teamId,
        unitId: story.unit(UNIT),
        dates: { from: '2022-06-30', to: '2022-07-01' },
      },
    });
    expect([outside.status, outside.problem?.code]).toEqual([422, 'VISIT_OUTSIDE_PLAN']);
    const visit = await scheduleVisit(planner, plan, story.unit(UNIT), '2022-06-06', '2022-06-07');
    visitId = visit.visitId;
    expect((await isTold(officer, 'INSPECTION_VISIT_SCHEDULED')).text).toContain('06/06/2022');
    expect((await inspectSelf(officer, visitId)).selfInspection).toBe('SUBMITTED');
  });

  it('is made with a checklist; the unit sees what was found only with the conclusion', async () => {
    await comesTo('2022-06-06T07:45:00+07:00');
    await startVisit(leader, visitId);
    const code = await fillChecklist(secretary, visitId);
    await comesTo('2022-06-07T16:30:00+07:00');
    const finished = await finishVisit(leader, visitId);
    expect(finished.state).toBe('FINISHED');
    expect(finished.score).toBeLessThan(finished.maxScore ?? 0);
    const { items } = await officer.must(routes.getChecklist, { params: { id: visitId } });
    const seen = items.find(({ itemCode }) => itemCode === code);
    expect([seen?.self === null, seen?.team]).toEqual([false, null]);
  });

  it('gives the team its days, each once', async () => {
    for (const client of [leader, secretary])
      await eventually('two days count', async () => (await daysOf(client, YEAR)).verifiedDays === 2);
    const { items } = await secretary.must(tripReportingRoutes.ledger, { query: { year: YEAR, limit: 100 } });
    expect(items.map(({ source, amount }) => [source, amount])).toEqual(
      Array.from({ length: 4 }, () => ['INSPECTION', 0.5]),
    );
  });

  it('does not close without a conclusion, whose lateness is told', async () => {
    const { version } = await planner.must(routes.getInspectionPlan, { params: { id: plan.planId } });
    const early = await planner.call(routes.closeInspectionPlan, {
      params: { id: plan.planId },
      ifMatch: version,
    });
    expect([early.status, early.problem?.code]).toEqual([409, 'ROUND_WITHOUT_CONCLUSION']);
    await comesTo('2022-06-16T08:00:00+07:00');
    await isTold(leader, 'CONCLUSION_DUE_SOON');
    await comesTo('2022-06-18T08:00:00+07:00');
    await isTold(leader, 'CONCLUSION_OVERDUE');
    await isTold(decider, 'CONCLUSION_OVERDUE');
  });

  it('is concluded: approved, issued with a number, sent to the unit, which answers', async () => {
    const draft = await writeConclusion(secretary, visitId, {
      dueDay: '2022-07-15',
      ownerId: officer.personId,
    });
    conclusion = await issueConclusion(secretary, decider, draft);
    expect(conclusion.officialNumber).toMatch(/^\d+-KL\/TĐTN/);
    await isTold(officer, 'CONCLUSION_ISSUED');
    const answered = await officer.must(routes.answerConclusion, {
      params: { id: conclusion.conclusionId },
      body: { content: 'Huyện đoàn tiếp thu kết luận và sẽ khắc phục đúng hạn.' },
    });
    expect(answered.answers).toHaveLength(1);
    await isTold(leader, 'CONCLUSION_ANSWERED');
    expect(conclusion.correctiveActions).toHaveLength(1);
    actionId = conclusion.correctiveActions[0]?.actionId ?? '';
  });

  it('chases a repair up to the unit’s superior, and closes it only when it was verified', async () => {
    await isTold(officer, 'ACTION_OPENED');
    await comesTo('2022-07-15T08:00:00+07:00');
    await isTold(officer, 'ACTION_DUE_SOON');
    await comesTo('2022-07-16T08:00:00+07:00');
    await isTold(officer, 'ACTION_OVERDUE');
    await isTold(await story.as(story.usernameOf(provinceCode(), 'SECRETARY')), 'ACTION_OVERDUE');

    const { version } = await actionOf(leader, actionId);
    const unverified = await leader.call(routes.verifyAction, {
      params: { id: actionId },
      ifMatch: version,
      body: {},
    });
    expect([unverified.status, unverified.problem?.code]).toEqual([409, 'ACTION_WITHOUT_VERIFICATION']);

    await repair(officer, actionId, 'Đã hướng dẫn các chi đoàn cập nhật sổ đoàn viên.');
    await isTold(leader, 'ACTION_REPAIRED');
    const reported = await actionOf(leader, actionId);
    await leader.must(routes.reopenAction, {
      params: { id: actionId },
      ifMatch: reported.version,
      body: { reason: 'Còn ba chi đoàn chưa có sổ.' },
    });
    await isTold(officer, 'ACTION_REOPENED');
    await repair(officer, actionId, 'Ba chi đoàn còn lại đã lập sổ, có biên bản kiểm tra kèm theo.');
    expect((await verify(leader, actionId)).state).toBe('CLOSED');
    await isTold(officer, 'ACTION_CLOSED');
  });

  it('ends: the round closes, and the unit’s history keeps it', async () => {
    expect((await closePlan(planner, plan.planId)).state).toBe('CLOSED');
    const history = await officer.must(routes.unitInspectionHistory, { params: { id: story.unit(UNIT) } });
    expect(history.visits.map((visit) => visit.conclusion?.officialNumber)).toEqual([
      conclusion.officialNumber,
    ]);
    expect(history.correctiveActions.map(({ state }) => state)).toEqual(['CLOSED']);
  });

  it('shows nothing of it to a district that was not inspected', async () => {
    const stranger = await story.as(story.usernameOf('HD-BACBINH', 'SECRETARY'));
    for (const [route, id] of [
      [routes.getInspectionPlan, plan.planId],
      [routes.getVisit, visitId],
      [routes.getConclusion, conclusion.conclusionId],
      [routes.getCorrectiveAction, actionId],
    ] as const) {
      const answer = await stranger.call(route, { params: { id } });
      expect([route.id, answer.status]).toEqual([route.id, 404]);
    }
  });
});
