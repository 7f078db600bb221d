import { inspectionsRoutes as routes, type ResponseOf } from '#contracts';
import type { Cast, Setting } from './cast.js';
import { decideTask, taskAbout } from './deciding.js';
import type { Person } from './person.js';

type Plan = ResponseOf<typeof routes.getInspectionPlan>;
type Conclusion = ResponseOf<typeof routes.getConclusion>;

/** Somebody else inspects this district in the same half day. */
const UNIT_TAKEN = ['UNIT_ALREADY_VISITED'];

/**
 * The head plans a thematic inspection of the host district, the cadre leads it for half a day and concludes it, the
 * district repairs and answers a request; the standing committee decides plan and conclusion.
 */
export class InspectionStory {
  private planId = '';
  private visitId = '';

  constructor(
    private readonly cast: Cast,
    private readonly setting: Setting,
  ) {}

  async tell(): Promise<void> {
    await this.plan();
    await this.visit();
    const conclusion = await this.conclude();
    for (const { actionId } of conclusion.correctiveActions) await this.repair(actionId);
    await this.ask();
    const { version } = await this.planIs(['ISSUED']);
    await this.planner.command(routes.closeInspectionPlan, this.about(this.planId, version));
  }

  private async plan(): Promise<void> {
    const { day, year } = this.setting;
    const unitIds = [this.cast.submitter.hostUnitId];
    const draft = await this.planner.command(routes.createInspectionPlan, {
      body: {
        title: 'Giám sát việc thu, chi quỹ Đoàn',
        form: 'SUPERVISION',
        kind: 'THEMATIC',
        topic: 'Thu, chi quỹ Đoàn',
        year,
        subjectUnitIds: unitIds,
        content: 'Sổ sách thu, chi quỹ Đoàn theo quy định.',
        from: day,
        to: day,
        method: 'ON_SITE',
        teams: [{ name: 'Đoàn giám sát', kind: 'OWN', leaderId: this.leader.personId, unitIds }],
      },
    });
    this.planId = draft.planId;
    await this.planner.command(routes.submitInspectionPlan, this.about(this.planId, draft.version));
    await decideTask(this.committee, await taskAbout(this.committee, this.planId), 'APPROVE');
    const { version } = await this.planIs(['APPROVED']);
    await this.planner.command(routes.issueInspectionPlan, { ...this.about(this.planId, version), body: {} });
  }

  private async visit(): Promise<void> {
    const { day } = this.setting;
    const { shown } = await this.planIs(['ISSUED']);
    const scheduled = await this.planner.command(routes.scheduleVisit, {
      body: {
        planId: this.planId,
        teamId: shown.teams[0]?.teamId ?? '',
        unitId: this.cast.submitter.hostUnitId,
        dates: { from: day, fromHalf: 'pm', to: day, toHalf: 'pm' },
      },
      foreseen: UNIT_TAKEN,
    });
    this.visitId = scheduled.visitId;
    const begun = await this.leader.command(routes.startVisit, this.about(this.visitId, scheduled.version));
    await this.leader.command(routes.finishVisit, {
      ...this.about(this.visitId, begun.version),
      body: { attendance: [] },
    });
  }

  private async conclude(): Promise<Conclusion> {
    const draft = await this.leader.command(routes.saveConclusion, {
      body: {
        visitId: this.visitId,
        fields: {
          title: 'Kết luận giám sát thu, chi quỹ Đoàn',
          general: 'Đơn vị thực hiện đúng quy định.',
          strengths: 'Sổ sách rõ ràng.',
          shortcomings: 'Một số chi đoàn nộp chậm.',
          requests: 'Đôn đốc các chi đoàn nộp đúng hạn.',
          rating: 'Khá',
          actions: [{ title: 'Thu đủ quỹ của các chi đoàn nộp chậm', dueDay: `${this.setting.year}-12-20` }],
        },
      },
    });
    const id = draft.conclusionId;
    await this.leader.command(routes.submitConclusion, this.about(id, draft.version));
    await decideTask(this.committee, await taskAbout(this.committee, id), 'APPROVE');
    const { version } = await this.leader.sees(routes.getConclusion, { params: { id } }, (now) =>
      now.state === 'APPROVED' ? now : undefined,
    );
    return this.leader.command(routes.issueConclusion, { ...this.about(id, version), body: {} });
  }

  private async repair(id: string): Promise<void> {
    const opened = await this.officer.sees(routes.getCorrectiveAction, { params: { id } }, (now) => now);
    const body = { repair: 'Đã thu đủ quỹ của ba chi đoàn nộp chậm, có sổ thu kèm theo.' };
    const repaired = await this.officer.command(routes.repairAction, {
      ...this.about(id, opened.version),
      body,
    });
    await this.leader.command(routes.verifyAction, { ...this.about(id, repaired.version), body: {} });
  }

  /** Desk supervision: the same district reports in writing. */
  private async ask(): Promise<void> {
    const { hostUnitId } = this.cast.submitter;
    const draft = await this.planner.command(routes.saveDeskRequest, {
      body: {
        title: 'Báo cáo thu, chi quỹ Đoàn',
        content: 'Báo cáo số thu, số chi của năm.',
        questions: [{ code: '1', title: 'Số thu, số chi', required: true }],
        unitIds: [hostUnitId],
        dueDay: `${this.setting.year}-12-20`,
      },
    });
    const requestId = draft.requestId;
    await this.planner.command(routes.sendDeskRequest, this.about(requestId, draft.version));
    const found = await this.officer.sees(routes.listDeskAnswers, { query: { limit: 100 } }, ({ items }) =>
      items.find((item) => item.request.requestId === requestId),
    );
    const written = await this.officer.command(routes.writeDeskAnswer, {
      ...this.about(found.answerId, found.version),
      body: { answers: [{ code: '1', text: 'Thu 42 triệu đồng, chi 38 triệu đồng.' }] },
    });
    await this.officer.command(routes.submitDeskAnswer, this.about(found.answerId, written.version));
  }

  private planIs(states: readonly Plan['state'][]): Promise<Plan> {
    return this.planner.sees(routes.getInspectionPlan, { params: { id: this.planId } }, (now) =>
      states.includes(now.state) ? now : undefined,
    );
  }

  private about(id: string, ifMatch: number) {
    return { params: { id }, target: id, ifMatch };
  }

  private get leader(): Person {
    return this.cast.cadre;
  }

  private get officer(): Person {
    return this.cast.deciders[0];
  }

  private get planner(): Person {
    return this.cast.deciders[1];
  }

  private get committee(): Person {
    return this.cast.deciders[2];
  }
}
