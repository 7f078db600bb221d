import {
  conclusionDueSoon,
  conclusionOverdue,
  inspectionDaysRecorded,
  inspectionsRoutes as routes,
} from '#contracts';
import { selfInspectionSubmitted, visitCancelled, visitScheduled, type ResponseOf } from '#contracts';
import { newId } from '#database';
import { TemporaryListener } from '#messaging';
import { eventually, type ServiceCall } from '#testing';
import { RunningService } from './running-service.fixture.js';
import { personOf, unitOf } from './storage/example.fixture.js';

export const PROVINCE = 'TD-BINHTHUAN';
/** Of the organisation and inspection department; of the first the plans are. */
export const AUTHOR = 'mai.dinh.hoa';
export const LEADER = 'ta.thi.bich.ngoc';
export const SECRETARY = 'cao.thi.hoa';
/** Of other departments: only the team gives them rights. */
export const MEMBER = 'pham.thuy.duong';
export const OTHER_MEMBER = 'duong.hai.yen';
/** Of an own department, in no team. */
export const STRANGER = 'bui.duc.thinh';
export const PERMANENT_DEPUTY = 'phan.thanh.tung';

export const ITEMS = [
  item({ code: 'I.1', section: 'I. Tổ chức', weight: 2, answerKind: 'YES_NO', evidenceRequired: true }),
  item({ code: 'I.2', section: 'I. Tổ chức', weight: 3, answerKind: 'SCORE' }),
  item({
    ...{ code: 'II.1', section: 'II. Hoạt động', weight: 4, answerKind: 'CHOICE' },
    choices: [
      { code: 'A', label: 'Đạt', share: 1 },
      { code: 'B', label: 'Đạt một phần', share: 0.5 },
      { code: 'C', label: 'Chưa đạt', share: 0 },
    ],
  }),
  item({ code: 'II.2', section: 'II. Hoạt động', weight: 1, answerKind: 'NUMBER' }),
  item({ code: 'II.3', section: 'II. Hoạt động', weight: 0, answerKind: 'TEXT' }),
];

function item(fields: Record<string, unknown> & { code: string }) {
  const base = { title: `Mục ${fields.code}`, guidance: null, evidenceRequired: false, choices: [] };
  return { ...base, ...fields };
}

export type TeamOptions = {
  units?: readonly string[];
  leader?: string | null;
  secretary?: string | null;
  members?: readonly string[];
};
export type PlanOptions = {
  state?: string;
  from?: string;
  to?: string;
  method?: string;
  items?: readonly object[] | null;
  teams?: readonly TeamOptions[];
};
export type Planned = { planId: string; teamIds: string[]; number: string };
export type Visit = ResponseOf<typeof routes.getVisit>;
type Heard = { type: string; subject: string; sequence: number; data: Record<string, unknown> };

/** The service with plans that were issued, made as their own part would have left them. */
export class Visiting {
  private readonly heard: Heard[] = [];
  private numbers = 0;

  private constructor(
    readonly service: RunningService,
    private readonly listener: TemporaryListener,
  ) {}

  static async start(at = '2022-03-21T08:00:00+07:00'): Promise<Visiting> {
    const service = await RunningService.start({ at });
    const rabbitmqUrl = String(service.bench.environment['RABBITMQ_URL']);
    const visiting = new Visiting(service, new TemporaryListener({ rabbitmqUrl, name: 'visits test' }));
    await visiting.listen();
    return visiting;
  }

  async stop(): Promise<void> {
    await this.listener.stop();
    await this.service.stop();
  }

  async plan(options: PlanOptions = {}): Promise<Planned> {
    const { state = 'ISSUED', from = '2022-03-01', to = '2022-06-30', method = 'ON_SITE' } = options;
    const { items = ITEMS, teams = [{}] } = options;
    const planId = newId();
    this.numbers += 1;
    const number = `KT-2022-${String(90_000 + this.numbers)}`;
    const setId = items === null ? null : await this.criteria(items);
    const rows = teams.map((team) => teamOf(team));
    const fields = JSON.stringify({ title: `Kiểm tra công tác Đoàn, kế hoạch ${this.numbers}`, method });
    const at = '2022-02-20T08:00:00+07:00';
    const revision = state === 'DRAFT' ? null : 1;
    await this.query(
      `INSERT INTO plan (id, number, version, state, province_id, year, form, kind, fields, revision, issued_revision,
         official_number, subject_ids, person_ids, from_day, to_day, conclusion_days, criteria_set_id, author_id,
         author_unit_id, created_at, updated_at, issued_at, closed_at)
       VALUES ($1, $2, 1, $3::text, $4, 2022, 'INSPECTION', 'PERIODIC', $5, 1, $6::int,
         CASE WHEN $6::int IS NOT NULL THEN '12-KH/TĐTN-TCKT' END, $7, $8, $9, $10, 10, $11, $12, $13, $14, $14,
         CASE WHEN $6::int IS NOT NULL THEN $14::timestamptz END,
         CASE WHEN $3::text IN ('CLOSED', 'CANCELLED') THEN $14::timestamptz END)`,
      [
        ...[planId, number, state, unitOf(PROVINCE), fields, revision],
        [...new Set(rows.flatMap(({ unitIds }) => unitIds))],
        [...new Set(rows.flatMap(({ personIds }) => personIds))],
        ...[from, to, setId, personOf(AUTHOR), unitOf('BAN-TCKT'), at],
      ],
    );
    await this.query(
      `INSERT INTO plan_revision (plan_id, revision, fields, submitted_by, submitted_at) VALUES ($1, 1, $2, $3, $4)`,
      [planId, fields, personOf(AUTHOR), at],
    );
    for (const [i, team] of rows.entries())
      await this.query(
        `INSERT INTO team (id, plan_id, province_id, name, kind, leader_id, secretary_id, member_ids, person_ids, unit_ids)
         VALUES ($1, $2, $3, $4, 'OWN', $5, $6, $7, $8, $9)`,
        [
          ...[team.teamId, planId, unitOf(PROVINCE), `Đoàn số ${i + 1}`, team.leaderId, team.secretaryId],
          ...[team.memberIds, team.personIds, team.unitIds],
        ],
      );
    return { planId, number, teamIds: rows.map(({ teamId }) => teamId) };
  }

  /** What is sent to schedule the first team of a plan. */
  placed({ planId, teamIds }: Planned, unit: string, from: string, to = from, rest: object = {}) {
    const dates = { from, fromHalf: 'am', to, toHalf: 'pm' };
    return { planId, teamId: teamIds[0], unitId: unitOf(unit), dates, ...rest };
  }

  schedule(planned: Planned, unit: string, from: string, to = from): Promise<Visit> {
    return this.must(routes.scheduleVisit, LEADER, { body: this.placed(planned, unit, from, to) });
  }

  /** A visit that the team has begun, on a plan of its own. */
  async begun(unit: string, from: string, to = from, options: PlanOptions = {}): Promise<Visit> {
    const planned = await this.plan({ teams: [{ units: [unit] }], ...options });
    return this.act(routes.startVisit, await this.schedule(planned, unit, from, to), LEADER);
  }

  /** A command on a visit as it was seen. */
  act(
    route: (typeof routes)['startVisit' | 'finishVisit' | 'cancelVisit' | 'reopenVisit' | 'recordAttendance'],
    { visitId, version }: Pick<Visit, 'visitId' | 'version'>,
    username: string,
    body?: unknown,
  ): Promise<Visit> {
    return this.must(route, username, { params: { id: visitId }, ifMatch: version, body });
  }

  must: RunningService['must'] = (route, username, input) => this.service.must(route, username, input);

  refusal(route: Parameters<RunningService['refusal']>[0], username: string, input: ServiceCall = {}) {
    return this.service.refusal(route, username, input);
  }

  checklist(visitId: string, username: string) {
    return this.must(routes.getChecklist, username, { params: { id: visitId } });
  }

  /** Every item answered well, with the evidence that is asked for. */
  async answerAll({ visitId }: Pick<Visit, 'visitId'>, by = MEMBER, changes: Record<string, object> = {}) {
    await this.attach('VISIT', visitId, 'I.1');
    const good: Record<string, object> = {
      'I.1': { value: true },
      'I.2': { value: 2.5 },
      'II.1': { value: 'B' },
      'II.2': { value: 120, score: 1 },
      'II.3': { value: 'Có nhiều mô hình hay' },
    };
    const answers = Object.entries(good).map(([itemCode, answer]) => ({
      ...{ itemCode, version: 0 },
      ...(changes[itemCode] ?? answer),
    }));
    return this.say(visitId, by, answers);
  }

  say(visitId: string, username: string, answers: object[]) {
    return this.must(routes.saveAnswers, username, { params: { id: visitId }, body: { answers } });
  }

  async attach(owner: 'VISIT' | 'SELF', visitId: string, itemCode: string): Promise<void> {
    await this.query(
      `INSERT INTO attachment (id, version, owner, owner_id, item_code, key, name, media_type, bytes, sha256, uploaded_by, uploaded_at)
       VALUES ($1, 1, $2, $3, $4, $7, 'anh.jpg', 'image/jpeg', 10, 'x', $5, $6)`,
      [newId(), owner, visitId, itemCode, personOf(MEMBER), '2022-03-21T09:00:00+07:00', newId()],
    );
  }

  /** As the part of conclusions would leave it. */
  async conclude(visit: Pick<Visit, 'visitId' | 'unit' | 'plan'>, state: string): Promise<string> {
    const id = newId();
    await this.query(
      `INSERT INTO conclusion (id, number, version, state, visit_id, plan_id, unit_id, province_id, fields, revision,
         author_id, author_unit_id, created_at, updated_at, submitted_at, submitted_by)
       SELECT $1, $2, 1, $3::text, $4, $5, $6, $7, '{}', draft.revision, $8::uuid, $9, $10, $10,
         CASE WHEN draft.revision > 0 THEN $10::timestamptz END, CASE WHEN draft.revision > 0 THEN $8::uuid END
       FROM (SELECT CASE WHEN $3::text = 'DRAFT' THEN 0 ELSE 1 END AS revision) AS draft`,
      [
        ...[
          id,
          `KL-${id}`,
          state === 'ISSUED' ? 'APPROVED' : state,
          visit.visitId,
          visit.plan.planId,
          visit.unit.unitId,
          unitOf(PROVINCE),
        ],
        ...[personOf(LEADER), unitOf('BAN-TCKT'), '2022-03-22T08:00:00+07:00'],
      ],
    );
    if (state === 'ISSUED') await this.issued(id);
    return id;
  }

  /** It has its number and was sent. */
  async issued(conclusionId: string): Promise<void> {
    await this.query(
      `UPDATE conclusion SET state = 'ISSUED', official_number = '1-KL/TĐTN', document_id = id, issued_at = updated_at
       WHERE id = $1`,
      [conclusionId],
    );
  }

  /** Visits of earlier tests are long past, so that teams and units are free. */
  async clear(): Promise<void> {
    await this.query(
      `UPDATE visit SET from_day = '2021-01-04', to_day = '2021-01-04', from_half = 'am', to_half = 'pm'`,
    );
  }

  /** What was told of a visit, in its order, once as much has come. */
  async told(visitId: string, atLeast: number): Promise<Heard[]> {
    return eventually(`${atLeast} events of the visit`, () => {
      const found = this.heard.filter(({ subject }) => subject === visitId);
      return found.length >= atLeast && found.sort((a, b) => a.sequence - b.sequence);
    });
  }

  query<Row>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return this.service.bench.query<Row>(sql, values);
  }

  private async criteria(items: readonly object[]): Promise<string> {
    const id = newId();
    await this.query(
      `INSERT INTO criteria_set (id, version, province_id, code, edition, title, state, items, created_by, created_at,
         published_at)
       VALUES ($1, 1, $2, $3, 1, 'Bộ tiêu chí kiểm tra', 'PUBLISHED', $4, $5, $6, $6)`,
      [
        ...[id, unitOf(PROVINCE), `KT-${this.numbers}`, JSON.stringify(items), personOf(AUTHOR)],
        '2022-02-01T08:00:00+07:00',
      ],
    );
    return id;
  }

  private async listen(): Promise<void> {
    const contracts = [
      visitScheduled,
      visitCancelled,
      selfInspectionSubmitted,
      inspectionDaysRecorded,
    ] as const;
    for (const contract of [...contracts, conclusionDueSoon, conclusionOverdue])
      this.listener.onEvent(contract, (data, { type, subject, sequence }) => {
        this.heard.push({ type: type.split('.')[3] ?? '', subject, sequence, data });
      });
    await this.listener.start();
    await eventually('the listener is connected', () => this.listener.connected);
  }
}

function teamOf({
  units = ['HD-TUYPHONG'],
  leader = LEADER,
  secretary = SECRETARY,
  members = [MEMBER],
}: TeamOptions) {
  const idOf = (username: string | null) => (username === null ? null : personOf(username));
  const [leaderId, secretaryId, memberIds] = [idOf(leader), idOf(secretary), members.map(personOf)];
  const personIds = [leaderId, secretaryId, ...memberIds].filter((id) => id !== null);
  return { teamId: newId(), leaderId, secretaryId, memberIds, personIds, unitIds: units.map(unitOf) };
}
