import { approvalsRoutes, inspectionsRoutes as routes, type ResponseOf } from '#contracts';
import { eventually, type Client } from '#testing';

export type Plan = ResponseOf<typeof routes.getInspectionPlan>;
export type Visit = ResponseOf<typeof routes.getVisit>;
export type Conclusion = ResponseOf<typeof routes.getConclusion>;
export type Action = ResponseOf<typeof routes.getCorrectiveAction>;
type Item = ResponseOf<typeof routes.getChecklist>['items'][number];

/** Who inspects whom, and when. */
export type Inspection = {
  year: number;
  unitIds: string[];
  leaderId: string;
  secretaryId: string;
  memberIds: string[];
  from: string;
  to: string;
};

/** The half-year inspection as a plan that lacks nothing, with the criteria set that is published. */
export async function writePlan(planner: Client, of: Inspection): Promise<Plan> {
  const { items } = await planner.must(routes.listCriteriaSets, { query: { state: 'PUBLISHED' } });
  const criteria = items.find(({ latest }) => latest);
  return planner.must(routes.createInspectionPlan, {
    body: {
      title: `Kiểm tra công tác Đoàn và phong trào thanh thiếu nhi 6 tháng đầu năm ${of.year}`,
      form: 'INSPECTION',
      kind: 'PERIODIC',
      half: 1,
      year: of.year,
      legalBasis: [
        'Kế hoạch số 504-KH/TĐTN-XDĐ ngày 24/02/2022',
        'Kế hoạch số 411-KH/TWĐTN-BTC ngày 25/8/2021',
      ],
      subjectUnitIds: of.unitIds,
      content: 'Việc triển khai chương trình công tác năm, chất lượng sinh hoạt chi đoàn, thu chi quỹ Đoàn.',
      from: of.from,
      to: of.to,
      method: 'BOTH',
      criteriaSetId: criteria?.criteriaSetId ?? null,
      teams: [
        {
          name: 'Đoàn kiểm tra số 1',
          kind: 'OWN',
          leaderId: of.leaderId,
          secretaryId: of.secretaryId,
          memberIds: of.memberIds,
          unitIds: of.unitIds,
        },
      ],
    },
  });
}

/** Approves whatever paper has this number with whoever has it in the queue. */
export async function approvePaper(decider: Client, number: string): Promise<void> {
  const task = await eventually(`${number} waits for ${decider.fullName}`, async () => {
    const { items } = await decider.must(approvalsRoutes.queue, { query: { limit: 100 } });
    return items.find((item) => item.number === number);
  });
  await decider.must(approvalsRoutes.decide, {
    params: { id: task.taskId },
    body: { verdict: 'APPROVE', reason: null, taskVersion: task.version, revision: task.revision },
  });
}

export async function issuePlan(planner: Client, decider: Client, draft: Plan): Promise<Plan> {
  const { planId: id, version } = draft;
  const submitted = await planner.must(routes.submitInspectionPlan, { params: { id }, ifMatch: version });
  await approvePaper(decider, submitted.number);
  const approved = await planReaches(planner, id, 'APPROVED');
  return planner.must(routes.issueInspectionPlan, {
    params: { id },
    ifMatch: approved.version,
    body: {},
  });
}

export function planReaches(reader: Client, id: string, state: Plan['state']): Promise<Plan> {
  return eventually(`the plan is ${state}`, async () => {
    const now = await reader.must(routes.getInspectionPlan, { params: { id } });
    return now.state === state ? now : undefined;
  });
}

export function scheduleVisit(
  planner: Client,
  plan: Plan,
  unitId: string,
  from: string,
  to: string,
): Promise<Visit> {
  const team = plan.shown.teams.find(({ units }) => units.some((unit) => unit.unitId === unitId));
  return planner.must(routes.scheduleVisit, {
    body: { planId: plan.planId, teamId: team?.teamId ?? '', unitId, dates: { from, to } },
  });
}

export function visitOf(reader: Client, id: string): Promise<Visit> {
  return reader.must(routes.getVisit, { params: { id } });
}

/** All is well; what would need evidence is left for another time, since there is no file. */
function answerTo(item: Item) {
  const base = { itemCode: item.itemCode, version: item.version };
  if (item.evidenceRequired)
    return { ...base, value: null, notApplicable: true, note: 'Hồ sơ được xem ở kỳ kiểm tra sau.' };
  return { ...base, value: bestOf(item), notApplicable: false, note: null };
}

function bestOf({ answerKind, weight, choices }: Item) {
  switch (answerKind) {
    case 'YES_NO':
      return true;
    case 'SCORE':
      return weight;
    case 'CHOICE':
      return [...choices].sort((a, b) => b.share - a.share)[0]?.code ?? null;
    case 'NUMBER':
      return 12;
    case 'TEXT':
      return 'Đã thực hiện theo kế hoạch.';
  }
}

/** The unit inspects itself and sends what it found to the team. */
export async function inspectSelf(officer: Client, visitId: string): Promise<Visit> {
  const params = { id: visitId };
  const { items } = await officer.must(routes.getChecklist, { params });
  await officer.must(routes.saveSelfAnswers, { params, body: { answers: items.map(answerTo) } });
  const { version } = await visitOf(officer, visitId);
  return officer.must(routes.submitSelfInspection, { params, ifMatch: version });
}

export async function startVisit(leader: Client, visitId: string): Promise<Visit> {
  const { version } = await visitOf(leader, visitId);
  return leader.must(routes.startVisit, { params: { id: visitId }, ifMatch: version });
}

/** The team answers every item and finds one wanting. @returns the code of what was found wanting */
export async function fillChecklist(inspector: Client, visitId: string): Promise<string> {
  const params = { id: visitId };
  const { items } = await inspector.must(routes.getChecklist, { params });
  const wanting = items.find(
    ({ answerKind, evidenceRequired }) => answerKind === 'SCORE' && !evidenceRequired,
  );
  const answers = items.map((item) => {
    const answer = answerTo(item);
    const byHand = item.answerKind === 'NUMBER' || item.answerKind === 'TEXT';
    const scored = byHand && item.weight > 0 && !item.evidenceRequired ? { score: item.weight } : {};
    if (item !== wanting) return { ...answer, ...scored };
    return { ...answer, value: item.weight / 2, flagged: true, note: 'Sổ sách chưa cập nhật đầy đủ.' };
  });
  await inspector.must(routes.saveAnswers, { params, body: { answers } });
  return wanting?.itemCode ?? '';
}

export async function finishVisit(leader: Client, visitId: string): Promise<Visit> {
  const { version } = await visitOf(leader, visitId);
  return leader.must(routes.finishVisit, {
    params: { id: visitId },
    ifMatch: version,
    body: { attendance: [] },
  });
}

/** The conclusion as the flagged items propose it, filled up; what is to be repaired is due on this day. */
export async function writeConclusion(
  secretary: Client,
  visitId: string,
  { dueDay, ownerId }: { dueDay: string; ownerId: string | null },
): Promise<Conclusion> {
  const { fields } = await secretary.must(routes.proposeConclusion, { params: { id: visitId } });
  return secretary.must(routes.saveConclusion, {
    body: {
      visitId,
      fields: {
        ...fields,
        general: 'Đơn vị triển khai chương trình công tác năm nghiêm túc, có trọng tâm.',
        strengths: 'Phong trào thanh niên gắn với nhiệm vụ của địa phương.',
        shortcomings: 'Sổ sách, hồ sơ của một số chi đoàn chưa cập nhật đầy đủ.',
        requests: 'Hướng dẫn các chi đoàn cập nhật sổ đoàn viên hằng tháng.',
        rating: 'Khá',
        actions: fields.actions.map((action) => ({ ...action, dueDay, ownerId })),
      },
    },
  });
}

export async function issueConclusion(
  secretary: Client,
  decider: Client,
  draft: Conclusion,
): Promise<Conclusion> {
  const { conclusionId: id, version } = draft;
  const submitted = await secretary.must(routes.submitConclusion, { params: { id }, ifMatch: version });
  await approvePaper(decider, submitted.number);
  const approved = await eventually('the conclusion is approved', async () => {
    const now = await secretary.must(routes.getConclusion, { params: { id } });
    return now.state === 'APPROVED' ? now : undefined;
  });
  return secretary.must(routes.issueConclusion, { params: { id }, ifMatch: approved.version, body: {} });
}

export function actionOf(reader: Client, id: string): Promise<Action> {
  return reader.must(routes.getCorrectiveAction, { params: { id } });
}

export async function repair(officer: Client, id: string, text: string): Promise<Action> {
  const { version } = await actionOf(officer, id);
  return officer.must(routes.repairAction, { params: { id }, ifMatch: version, body: { repair: text } });
}

export async function verify(inspector: Client, id: string): Promise<Action> {
  const { version } = await actionOf(inspector, id);
  return inspector.must(routes.verifyAction, { params: { id }, ifMatch: version, body: {} });
}

export async function closePlan(planner: Client, id: string): Promise<Plan> {
  const { version } = await planner.must(routes.getInspectionPlan, { params: { id } });
  return planner.must(routes.closeInspectionPlan, { params: { id }, ifMatch: version });
}
