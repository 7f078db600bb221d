import { inspectionsRoutes as routes } from '#contracts';
import { eventually } from '#testing';
import {
  fillChecklist,
  finishVisit,
  inspectSelf,
  issueConclusion,
  issuePlan,
  scheduleVisit,
  startVisit,
  writeConclusion,
  writePlan,
} from '../demo/inspecting.js';
import type { Story } from '../stories/story.js';

/** Ids of an inspection in each state that a page shows. */
export type FurnishedInspections = {
  plan: string;
  planDraft: string;
  criteriaSet: string;
  /** Planned, for the unit to inspect itself; under way; over. */
  visitPlanned: string;
  visitOpen: string;
  visitOver: string;
  /** Of the visit that is over. */
  conclusion: string;
  conclusionDraft: string;
  action: string;
  /** Of bui.thanh.nga. */
  deskAnswer: string;
  deskRequest: string;
  unit: string;
};

/** An inspection of three districts by one team: concluded, written about, under way and still to come. */
export async function furnishInspections(story: Story): Promise<FurnishedInspections> {
  const [planner, leader, secretary, officer, decider] = await Promise.all([
    ...[story.as('mai.dinh.hoa'), story.as('dang.ngoc.son'), story.as('tran.bao.chau')],
    ...[story.as('bui.thanh.nga'), story.as('phan.thanh.tung')],
  ]);
  if (!planner || !leader || !secretary || !officer || !decider) throw new Error('somebody is missing');
  const units = ['HD-TUYPHONG', 'HD-BACBINH', 'HD-HAMTAN', 'HD-TANHLINH'].map((code) => story.unit(code));
  const [tuyPhong = '', bacBinh = '', hamTan = '', tanhLinh = ''] = units;
  const written = {
    year: story.year,
    unitIds: units,
    leaderId: leader.personId,
    secretaryId: secretary.personId,
    memberIds: [],
    ...{ from: '2022-04-01', to: '2022-05-31' },
  };
  const plan = await issuePlan(planner, decider, await writePlan(planner, written));
  const planDraft = await writePlan(planner, { ...written, from: '2022-06-01', to: '2022-06-30' });
  const over = await scheduleVisit(planner, plan, tuyPhong, '2022-04-04', '2022-04-05');
  const drafted = await scheduleVisit(planner, plan, bacBinh, '2022-04-06', '2022-04-07');
  const open = await scheduleVisit(planner, plan, hamTan, '2022-04-18', '2022-04-19');
  const planned = await scheduleVisit(planner, plan, tanhLinh, '2022-05-10', '2022-05-11');
  await inspectSelf(officer, over.visitId);
  for (const { visitId } of [over, drafted]) {
    await startVisit(leader, visitId);
    await fillChecklist(secretary, visitId);
    await finishVisit(leader, visitId);
  }
  await startVisit(leader, open.visitId);
  const repair = { dueDay: '2022-05-20', ownerId: officer.personId };
  const conclusion = await issueConclusion(
    secretary,
    decider,
    await writeConclusion(secretary, over.visitId, repair),
  );
  const conclusionDraft = await writeConclusion(secretary, drafted.visitId, { ...repair, ownerId: null });
  const request = await planner.must(routes.saveDeskRequest, {
    body: {
      title: 'Báo cáo thu, chi quỹ Đoàn quý I',
      content: 'Báo cáo số thu, số chi và việc công khai quỹ Đoàn trong quý.',
      questions: [
        { code: '1', title: 'Số thu, số chi trong quý', required: true },
        { code: '2', title: 'Khó khăn, vướng mắc', required: false },
      ],
      unitIds: units,
      dueDay: '2022-04-29',
    },
  });
  await planner.must(routes.sendDeskRequest, { params: { id: request.requestId }, ifMatch: request.version });
  const answer = await eventually('the unit is asked', async () => {
    const { items } = await officer.must(routes.listDeskAnswers, { query: { limit: 100 } });
    return items.find((item) => item.request.requestId === request.requestId);
  });
  return {
    plan: plan.planId,
    planDraft: planDraft.planId,
    criteriaSet: plan.shown.criteriaSet?.criteriaSetId ?? '',
    visitPlanned: planned.visitId,
    visitOpen: open.visitId,
    visitOver: over.visitId,
    conclusion: conclusion.conclusionId,
    conclusionDraft: conclusionDraft.conclusionId,
    action: conclusion.correctiveActions[0]?.actionId ?? '',
    deskAnswer: answer.answerId,
    deskRequest: request.requestId,
    unit: tuyPhong,
  };
}
