import {
  caseDecided,
  endingRefused,
  tasksOpened,
  inspectionsRoutes as routes,
  type ConclusionFields,
  type DataOf,
  type ResponseOf,
} from '#contracts';
import { newId } from '#database';
import { Outbox, type OutgoingEvent } from '#messaging';
import { eventually } from '#testing';
import { RunningService } from './running-service.fixture.js';
import { example, personOf, unitOf } from './storage/example.fixture.js';
import { addVisit, type VisitOptions } from './storage/inspected-visits.fixture.js';

export type Conclusion = ResponseOf<typeof routes.saveConclusion>;
export type Action = ResponseOf<typeof routes.getCorrectiveAction>;

/** Leader, secretary and member of the team; leader and officers of the unit; who else looks. */
export const LEADER = 'dang.ngoc.son';
export const SECRETARY = 'tran.bao.chau';
export const MEMBER = 'cao.thi.hoa';
export const UNIT_HEAD = 'bui.thanh.nga';
export const UNIT_OFFICER = 'van.quoc.tri';
export const ORGANISATION = 'ta.thi.bich.ngoc';
export const STANDING = 'vo.thi.my.duyen';
export const OTHER_UNIT = 'ngo.bich.dao';
export const STRANGER = 'pham.thuy.duong';

/** Visits as the other parts leave them behind, and what approvals says of their conclusions. */
export class Inspecting {
  /** Events as they were saved, the oldest first: the relay takes them out of the outbox at once. */
  private readonly saved: OutgoingEvent[] = [];

  private constructor(readonly service: RunningService) {
    const outbox = service.app.get(Outbox);
    const append = outbox.append.bind(outbox);
    outbox.append = (tx, events) => {
      this.saved.push(...events);
      return append(tx, events);
    };
  }

  static async start(at = '2022-03-21T08:00:00+07:00'): Promise<Inspecting> {
    const environment = { JOBS: 'off', SWEEP: 'off' };
    return new Inspecting(await RunningService.start({ at, environment }));
  }

  visit(options: VisitOptions = {}): Promise<string> {
    return addVisit(this.service.bench, { team: [LEADER, SECRETARY, MEMBER], ...options });
  }

  draft(visitId: string, fields: ConclusionFields = written(), by = SECRETARY): Promise<Conclusion> {
    return this.service.must(routes.saveConclusion, by, { body: { visitId, fields } });
  }

  async submitted(visitId: string, fields: ConclusionFields = written()): Promise<Conclusion> {
    return this.service.must(routes.submitConclusion, SECRETARY, aim(await this.draft(visitId, fields)));
  }

  async approved(visitId: string, fields: ConclusionFields = written()): Promise<Conclusion> {
    const sent = await this.submitted(visitId, fields);
    await this.decide(sent, 'APPROVED');
    return this.inState(sent, 'APPROVED');
  }

  async issued(visitId: string, fields: ConclusionFields = written()): Promise<Conclusion> {
    return this.service.must(routes.issueConclusion, LEADER, {
      ...aim(await this.approved(visitId, fields)),
      body: {},
    });
  }

  /** The first thing that an issued conclusion tells its unit to repair. */
  async action(visitId: string, fields: ConclusionFields = written()): Promise<Action> {
    const { correctiveActions } = await this.issued(visitId, fields);
    return this.read(correctiveActions[0]?.actionId ?? '', SECRETARY);
  }

  read(actionId: string, by: string): Promise<Action> {
    return this.service.must(routes.getCorrectiveAction, by, { params: { id: actionId } });
  }

  /** As approvals publishes it. */
  decide(
    conclusion: Conclusion,
    outcome: DataOf<typeof caseDecided>['outcome'],
    { caseId = newId(), sequence = 3 }: { caseId?: string; sequence?: number } = {},
  ): Promise<void> {
    return this.service.say(caseDecided, caseId, sequence, {
      case: caseOf(conclusion, caseId),
      outcome,
      by: personOf(STANDING),
      stepName: 'Ban Thường vụ',
      reason: outcome === 'APPROVED' ? null : 'Bổ sung số liệu.',
      at: '2022-03-22T01:00:00.000Z',
    });
  }

  refuseEnding(conclusion: Conclusion, caseId: string, sequence: number): Promise<void> {
    return this.service.say(endingRefused, caseId, sequence, {
      case: caseOf(conclusion, caseId),
      request: 'WITHDRAWAL',
      standing: 'APPROVED',
      at: '2022-03-22T01:00:00.000Z',
    });
  }

  ask(conclusion: Conclusion, username: string): Promise<void> {
    const caseId = newId();
    const task = { taskId: newId(), assigneeId: personOf(username), unitId: null, reason: null };
    return this.service.say(tasksOpened, caseId, 2, {
      case: caseOf(conclusion, caseId),
      step: 1,
      stepName: 'Ban Thường vụ',
      tasks: [{ ...task, dueAt: '2022-03-25T01:00:00.000Z' }],
    });
  }

  inState({ conclusionId }: Conclusion, state: Conclusion['state'], by = SECRETARY): Promise<Conclusion> {
    return eventually(`${conclusionId} is ${state}`, async () => {
      const found = await this.service.must(routes.getConclusion, by, { params: { id: conclusionId } });
      return found.state === state ? found : undefined;
    });
  }

  /** Deadlines that still wait. */
  async waiting(subjectId: string): Promise<{ kind: string; number: number; dueAt: string }[]> {
    const rows = await this.service.bench.query<{ kind: string; number: number; dueAt: Date }>(
      `SELECT kind, number, due_at AS "dueAt" FROM deadline WHERE subject_id = $1 AND state = 'PENDING' ORDER BY due_at`,
      [subjectId],
    );
    return rows.map(({ dueAt, ...row }) => ({ ...row, dueAt: dueAt.toISOString() }));
  }

  /** A file of an action, as the part of files leaves it. */
  async file(actionId: string, by: string): Promise<void> {
    await this.service.bench.query(
      `INSERT INTO attachment (id, version, owner, owner_id, key, name, media_type, bytes, sha256, uploaded_by, uploaded_at)
       VALUES ($1, 1, 'ACTION', $2, $3, 'so-doan-vien.pdf', 'application/pdf', 1000, 'x', $4, '2022-03-23T01:00:00Z')`,
      [newId(), actionId, newId(), personOf(by)],
    );
  }

  /** What the latest event of this name says of a thing. */
  told(subject: string, name: string): Record<string, unknown> | undefined {
    const found = this.saved.findLast(
      (event) => event.subject === subject && event.contract.type.includes(`.${name}.`),
    );
    return found?.data as Record<string, unknown> | undefined;
  }

  async seen(conclusionId: string, by: string): Promise<void> {
    await eventually(`${conclusionId} is seen by ${by}`, async () => {
      const { status } = await this.service.call(routes.getConclusion, by, { params: { id: conclusionId } });
      return status === 200 ? true : undefined;
    });
  }

  async count(table: 'conclusion' | 'corrective_action', column: string, id: string): Promise<number> {
    const [row] = await this.service.bench.query<{ count: number }>(
      `SELECT count(*) AS count FROM ${table} WHERE ${column} = $1`,
      [id],
    );
    return row?.count ?? 0;
  }

  async cancelPlanOf(visitId: string): Promise<void> {
    await this.service.bench.query(
      `UPDATE plan SET state = 'CANCELLED', closed_at = updated_at WHERE id = (SELECT plan_id FROM visit WHERE id = $1)`,
      [visitId],
    );
  }

  async putIntoTeam(visitId: string, username: string): Promise<void> {
    await this.changeTeam(visitId, 'person_ids || $2::uuid', personOf(username));
  }

  async emptyTeam(visitId: string): Promise<void> {
    await this.changeTeam(visitId, 'ARRAY[$2::uuid]', newId());
  }

  /** As if approval had taken until after this day. */
  async pretendDue(conclusionId: string, dueDay: string): Promise<void> {
    await this.service.bench.query(
      `UPDATE conclusion SET fields = jsonb_set(fields, '{actions,0,dueDay}', to_jsonb($2::text)) WHERE id = $1`,
      [conclusionId, dueDay],
    );
  }

  async openedOn(actionId: string, at: string): Promise<void> {
    await this.service.bench.query('UPDATE corrective_action SET opened_at = $2 WHERE id = $1', [
      actionId,
      at,
    ]);
  }

  /** Username of a unit’s secretary. */
  chiefOf(unit: string): string {
    const positions = example<{ personId: string; unitId: string; type: string }[]>('positions');
    const chief = positions.find(({ unitId, type }) => unitId === unitOf(unit) && type === 'SECRETARY');
    const accounts = example<{ username: string; personId: string }[]>('accounts');
    return accounts.find(({ personId }) => personId === chief?.personId)?.username ?? '';
  }

  private async changeTeam(visitId: string, people: string, personId: string): Promise<void> {
    await this.service.bench.query(
      `UPDATE team SET person_ids = ${people} WHERE id = (SELECT team_id FROM visit WHERE id = $1)`,
      [visitId, personId],
    );
  }

  stop(): Promise<void> {
    return this.service.stop();
  }
}

export function written(change: Partial<ConclusionFields> = {}): ConclusionFields {
  return {
    title: 'Kết luận kiểm tra công tác Đoàn Huyện đoàn Tuy Phong',
    general: 'Đơn vị triển khai công tác Đoàn đầy đủ.',
    strengths: 'Sinh hoạt chi đoàn đều.',
    shortcomings: 'Sổ đoàn viên chưa cập nhật.',
    requests: null,
    rating: 'Khá',
    actions: [toRepair()],
    ...change,
  };
}

export function toRepair(
  change: Partial<ConclusionFields['actions'][number]> = {},
): ConclusionFields['actions'][number] {
  return {
    title: 'Cập nhật sổ đoàn viên',
    detail: null,
    itemCode: 'II.1',
    ownerId: personOf(UNIT_OFFICER),
    dueDay: '2022-04-15',
    ...change,
  };
}

export function aim(thing: { version: number } & ({ conclusionId: string } | { actionId: string })) {
  const id = 'actionId' in thing ? thing.actionId : thing.conclusionId;
  return { params: { id }, ifMatch: thing.version };
}

function caseOf(conclusion: Conclusion, caseId: string): DataOf<typeof caseDecided>['case'] {
  return {
    caseId,
    kind: 'INSPECTION_CONCLUSION',
    subjectId: conclusion.conclusionId,
    number: conclusion.number,
    revision: conclusion.revision,
    submitterId: conclusion.author.personId,
    participantIds: [conclusion.author.personId],
    hostUnitIds: [conclusion.unit.unitId],
    dates: conclusion.visit.dates,
    days: 2,
  };
}
