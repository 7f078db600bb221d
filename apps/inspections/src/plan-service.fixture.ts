import { randomUUID } from 'node:crypto';
import {
  caseDecided,
  endingRefused,
  inspectionPlanCancelled,
  inspectionPlanClosed,
  inspectionPlanIssued,
  inspectionPlanSubmitted,
  inspectionsRoutes as routes,
  paperWithdrawalRequested,
  tasksOpened,
  type DataOf,
  type EventContract,
  type ResponseOf,
} from '#contracts';
import { TemporaryListener } from '#messaging';
import { eventually } from '#testing';
import type { RunningService } from './running-service.fixture.js';
import { personOf, unitOf } from './storage/example.fixture.js';

export type PlanBody = ResponseOf<typeof routes.getInspectionPlan>;

/** Of the organisation and inspection department. */
export const PLANNER = 'mai.dinh.hoa';
export const COLLEAGUE = 'cao.thi.hoa';
export const DECIDER = 'nguyen.hoang.lam';
export const LEADER = 'ta.thi.bich.ngoc';

/** A plan that can be submitted as it is: two teams, two districts. */
export function planFields(changes: Record<string, unknown> = {}) {
  return {
    title: 'Kiểm tra công tác Đoàn và phong trào thanh thiếu nhi 6 tháng đầu năm 2022',
    form: 'INSPECTION',
    kind: 'PERIODIC',
    half: 1,
    year: 2022,
    legalBasis: ['Kế hoạch số 504-KH/TĐTN-XDĐ ngày 24/02/2022'],
    subjectUnitIds: [unitOf('HD-TUYPHONG'), unitOf('HD-BACBINH')],
    content: 'Việc triển khai nghị quyết đại hội, công tác xây dựng Đoàn, quản lý đoàn viên.',
    from: '2022-04-04',
    to: '2022-04-29',
    method: 'BOTH',
    teams: [
      {
        name: 'Đoàn số 1',
        kind: 'OWN',
        leaderId: personOf(LEADER),
        secretaryId: personOf(COLLEAGUE),
        memberIds: [personOf('tran.bao.chau')],
        unitIds: [unitOf('HD-TUYPHONG')],
      },
      {
        name: 'Đoàn giám sát vốn vay uỷ thác',
        kind: 'JOINED',
        leaderOrganisation: 'Ngân hàng Chính sách xã hội tỉnh',
        memberIds: [personOf('pham.thuy.duong')],
        unitIds: [unitOf('HD-BACBINH')],
      },
    ],
    ...changes,
  };
}

/** What a page would send back of what it was given. */
export function fieldsOf({ shown }: PlanBody) {
  const { title, form, kind, half, topic, year, content, dates, method, conclusionDays } = shown;
  return {
    ...{ title, form, kind, half, topic, year, content, method, conclusionDays },
    from: dates.from,
    to: dates.to,
    legalBasis: shown.legalBasis.map(({ text }) => text),
    subjectUnitIds: shown.subjects.map(({ unitId }) => unitId),
    criteriaSetId: shown.criteriaSet?.criteriaSetId ?? null,
    teams: shown.teams.map(({ teamId, name, kind: of, leaderOrganisation, leaderName, ...team }) => ({
      ...{ teamId, name, kind: of, leaderOrganisation, leaderName },
      leaderId: team.leader?.personId ?? null,
      secretaryId: team.secretary?.personId ?? null,
      memberIds: team.members.map(({ personId }) => personId),
      unitIds: team.units.map(({ unitId }) => unitId),
    })),
  };
}

const TOLD: readonly EventContract[] = [
  inspectionPlanSubmitted,
  inspectionPlanIssued,
  inspectionPlanClosed,
  inspectionPlanCancelled,
  paperWithdrawalRequested,
];
type Heard = { type: string; subject: string; sequence: number; data: Record<string, unknown> };

/** Plans in a running service, and what approvals says of them. */
export class Planning {
  private readonly cases = new Map<string, { caseId: string; sequence: number }>();
  private readonly events: Heard[] = [];

  private constructor(
    private readonly service: RunningService,
    private readonly listener: TemporaryListener,
  ) {}

  static async begin(service: RunningService): Promise<Planning> {
    const rabbitmqUrl = String(service.bench.environment['RABBITMQ_URL']);
    const listener = new TemporaryListener({ rabbitmqUrl, name: 'a test of plans' });
    const planning = new Planning(service, listener);
    for (const contract of TOLD)
      listener.onEvent(contract, (data, { type, subject, sequence }) => {
        planning.events.push({
          type: type.split('.')[3] ?? '',
          subject,
          sequence,
          data: data as Heard['data'],
        });
      });
    await listener.start();
    await eventually('the listener listens', () => listener.connected);
    return planning;
  }

  end(): Promise<void> {
    return this.listener.stop();
  }

  /** The last event of a type that was published about a plan. */
  heard(planId: string, type: string): Promise<Heard> {
    return eventually(`${type} is heard`, () =>
      this.events.findLast((event) => event.subject === planId && event.type === type),
    );
  }

  create(changes: Record<string, unknown> = {}, by = PLANNER): Promise<PlanBody> {
    return this.service.must(routes.createInspectionPlan, by, { body: planFields(changes) });
  }

  read(planId: string, by = PLANNER): Promise<PlanBody> {
    return this.service.must(routes.getInspectionPlan, by, { params: { id: planId } });
  }

  submit({ planId, version }: PlanBody, by = PLANNER): Promise<PlanBody> {
    return this.service.must(routes.submitInspectionPlan, by, { params: { id: planId }, ifMatch: version });
  }

  issue({ planId, version }: PlanBody, by = PLANNER): Promise<PlanBody> {
    const input = { params: { id: planId }, ifMatch: version, body: {} };
    return this.service.must(routes.issueInspectionPlan, by, input);
  }

  async issued(changes: Record<string, unknown> = {}, by = PLANNER): Promise<PlanBody> {
    return this.issue(
      await this.decide(await this.submit(await this.create(changes, by), by), 'APPROVED'),
      by,
    );
  }

  /** Approvals asks somebody to decide. */
  async ask(plan: PlanBody, username: string): Promise<void> {
    const { caseId, sequence } = this.next(plan.planId);
    await this.service.say(tasksOpened, caseId, sequence, {
      case: caseOf(plan, caseId),
      step: 1,
      stepName: 'Ban Thường vụ',
      tasks: [
        {
          taskId: randomUUID(),
          assigneeId: personOf(username),
          unitId: null,
          dueAt: '2022-03-04T10:00:00.000Z',
          reason: null,
        },
      ],
    });
    await eventually('they may read it', async () => {
      const [row] = await this.service.bench.query<{ ids: string[] }>(
        'SELECT decider_ids AS ids FROM plan WHERE id = $1',
        [plan.planId],
      );
      return row?.ids.includes(personOf(username));
    });
  }

  /** Approvals decides, and the plan has heard of it. */
  async decide(
    plan: PlanBody,
    outcome: DataOf<typeof caseDecided>['outcome'],
    reason: string | null = null,
  ): Promise<PlanBody> {
    const { caseId, sequence } = this.next(plan.planId);
    await this.service.say(caseDecided, caseId, sequence, {
      case: caseOf(plan, caseId),
      outcome,
      by: personOf(DECIDER),
      stepName: 'Ban Thường vụ',
      reason,
      at: '2022-03-02T03:00:00.000Z',
    });
    return this.later(plan);
  }

  async refuseWithdrawal(plan: PlanBody, standing: 'APPROVED' | 'REJECTED'): Promise<PlanBody> {
    const { caseId, sequence } = this.next(plan.planId);
    const at = '2022-03-02T03:00:00.000Z';
    const data = { case: caseOf(plan, caseId), request: 'WITHDRAWAL' as const, standing, at };
    await this.service.say(endingRefused, caseId, sequence, data);
    return this.later(plan);
  }

  private async later({ planId, version }: PlanBody): Promise<PlanBody> {
    let now: PlanBody | undefined;
    await eventually('the plan has heard of it', async () => {
      now = await this.read(planId);
      return now.version > version;
    });
    if (now === undefined) throw new Error('it was read');
    return now;
  }

  private next(planId: string) {
    const before = this.cases.get(planId) ?? { caseId: randomUUID(), sequence: 0 };
    const next = { ...before, sequence: before.sequence + 1 };
    this.cases.set(planId, next);
    return next;
  }
}

function caseOf({ planId, number, revision, shown }: PlanBody, caseId: string) {
  return {
    caseId,
    kind: 'INSPECTION_PLAN' as const,
    subjectId: planId,
    number,
    revision,
    submitterId: personOf(PLANNER),
    participantIds: [personOf(PLANNER)],
    hostUnitIds: shown.subjects.map(({ unitId }) => unitId),
    dates: shown.dates,
    days: shown.days,
  };
}
