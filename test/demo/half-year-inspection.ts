import { formatDay } from '#calendar';
import { notificationsRoutes } from '#contracts';
import { eventually, type Client } from '#testing';
import type { Cast } from './cast.js';
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
  visitOf,
  writeConclusion,
  writePlan,
  type Conclusion,
  type Plan,
} from './inspecting.js';

const UNIT = 'HD-TUYPHONG';
/** Inside the fourth round, which the team travels anyway: each day counts once. */
const VISIT = { from: '2022-06-06', to: '2022-06-07' };
const REPAIR_DUE = '2022-07-15';

/** What happens at a moment of business time. */
type Act = { at: string; run: () => Promise<void> };

/** The inspection of the first half of the year in short form: one team, one unit, one thing to repair. */
export class HalfYearInspection {
  private plan: Plan | undefined;
  private visitId = '';
  private conclusion: Conclusion | undefined;
  /** Of what is repaired. */
  private actionId = '';

  constructor(
    private readonly cast: Cast,
    private readonly say: (line: string) => void,
  ) {}

  acts(): Act[] {
    return [
      { at: '2022-05-16T09:00:00+07:00', run: () => this.prepare() },
      { at: '2022-06-01T09:00:00+07:00', run: () => this.lookAtThemselves() },
      { at: '2022-06-06T07:45:00+07:00', run: () => this.begin() },
      // When the reports about these days are verified: what they hold already is not counted again.
      { at: '2022-06-13T16:30:00+07:00', run: () => this.end() },
      { at: '2022-06-14T09:00:00+07:00', run: () => this.conclude() },
      { at: '2022-07-18T09:00:00+07:00', run: () => this.repairLate() },
      { at: '2022-07-20T09:00:00+07:00', run: () => this.close() },
    ];
  }

  private async prepare() {
    const [planner, decider] = await this.people('mai.dinh.hoa', 'phan.thanh.tung');
    const person = (username: string) => this.cast.province.accountOf(username).personId;
    const draft = await writePlan(planner, {
      year: this.cast.year,
      unitIds: [this.unitId],
      leaderId: person('dang.ngoc.son'),
      secretaryId: person('tran.bao.chau'),
      memberIds: [],
      ...{ from: '2022-06-01', to: '2022-06-30' },
    });
    this.plan = await issuePlan(planner, decider, draft);
    const { visitId } = await scheduleVisit(planner, this.plan, this.unitId, VISIT.from, VISIT.to);
    this.visitId = visitId;
    this.say(`16/05/2022: ban hành ${this.plan.officialNumber ?? ''}: ${this.plan.shown.title}.`);
  }

  private async lookAtThemselves() {
    const [officer] = await this.people('bui.thanh.nga');
    const { unit } = await inspectSelf(officer, this.visitId);
    this.say(`01/06/2022: ${unit.name} gửi kết quả tự kiểm tra.`);
  }

  private async begin() {
    const [leader] = await this.people('dang.ngoc.son');
    await startVisit(leader, this.visitId);
  }

  private async end() {
    const [leader, secretary] = await this.people('dang.ngoc.son', 'tran.bao.chau');
    await fillChecklist(secretary, this.visitId);
    const { score, maxScore, unit, conclusionDueAt } = await finishVisit(leader, this.visitId);
    this.say(
      `13/06/2022: xong việc kiểm tra ${unit.name} ngày 06–07/06, ${points(score)}/${points(maxScore)} điểm; hạn kết luận ${formatDay((conclusionDueAt ?? '').slice(0, 10))}.`,
    );
  }

  private async conclude() {
    const [secretary, decider] = await this.people('tran.bao.chau', 'phan.thanh.tung');
    const ownerId = this.cast.province.accountOf('bui.thanh.nga').personId;
    const draft = await writeConclusion(secretary, this.visitId, { dueDay: REPAIR_DUE, ownerId });
    this.conclusion = await issueConclusion(secretary, decider, draft);
    const [action] = this.conclusion.correctiveActions;
    this.actionId = action?.actionId ?? '';
    this.say(
      `14/06/2022: ban hành ${this.conclusion.officialNumber ?? ''}; ${this.conclusion.correctiveActions.length} việc phải khắc phục, hạn ${formatDay(REPAIR_DUE)}.`,
    );
  }

  private async repairLate() {
    const [officer] = await this.people('bui.thanh.nga');
    const above = await this.cast.person(this.secretaryOfProvince);
    const { number } = await actionOf(officer, this.actionId);
    const told = await eventually('the superior is told', async () => {
      const { items } = await above.must(notificationsRoutes.inbox, { query: { limit: 100 } });
      return items.find(({ kind, subjectId }) => kind === 'ACTION_OVERDUE' && subjectId === this.actionId);
    });
    this.say(`Quá hạn khắc phục ${number}, Bí thư Tỉnh đoàn được báo: “${told.text}”`);
    await repair(
      officer,
      this.actionId,
      'Đã hướng dẫn 12 chi đoàn cập nhật sổ đoàn viên, kiểm tra lại từng sổ.',
    );
  }

  private async close() {
    const [leader, planner] = await this.people('dang.ngoc.son', 'mai.dinh.hoa');
    const { number, label } = await verify(leader, this.actionId);
    const { officialNumber, label: closed } = await closePlan(planner, this.plan?.planId ?? '');
    const { unit } = await visitOf(planner, this.visitId);
    this.say(
      `20/07/2022: ${number} của ${unit.name}: ${label.toLowerCase()}; ${officialNumber ?? ''}: ${closed.toLowerCase()}.`,
    );
  }

  private get secretaryOfProvince(): string {
    const { province, year } = this.cast;
    const top = province.units.find(({ level }) => level === 'PROVINCE');
    const holder = province.holder(top?.id ?? '', ['SECRETARY'], `${year}-07-01`);
    if (holder === undefined) throw new Error('the province has no secretary');
    return holder;
  }

  private get unitId(): string {
    return this.cast.province.unitByCode(UNIT).id;
  }

  private people<Names extends string[]>(...usernames: Names): Promise<{ [K in keyof Names]: Client }> {
    return Promise.all(usernames.map((username) => this.cast.as(username))) as Promise<{
      [K in keyof Names]: Client;
    }>;
  }
}

function points(value: number | null): string {
  return value === null ? '–' : value.toLocaleString('vi', { maximumFractionDigits: 2 });
}
