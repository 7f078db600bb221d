import {
  inspectionsRoutes as routes,
  unitReportCancelled,
  unitReportDueSoon,
  unitReportOverdue,
  unitReportReceived,
  unitReportRequested,
  unitReportReturned,
  type DeskRequestFields,
} from '#contracts';
import { TemporaryListener } from '#messaging';
import { RunningService } from './running-service.fixture.js';
import { personOf, unitOf } from './storage/example.fixture.js';

/** Organisation and inspection department: asks. */
export const PLANNER = 'cao.thi.hoa';
/** Secretary and officer of Huyện đoàn Tuy Phong. */
export const SECRETARY = 'bui.thanh.nga';
export const OFFICER = 'van.quoc.tri';
export const TUYPHONG = unitOf('HD-TUYPHONG');
export const BACBINH = unitOf('HD-BACBINH');
/** Leads the province. */
export const ABOVE = personOf('nguyen.hoang.lam');

export const QUESTIONS = [
  { code: '1', title: 'Số chi đoàn sinh hoạt định kỳ hằng tháng', required: true },
  { code: '2', title: 'Việc chi tiêu quỹ Đoàn', required: true },
  { code: '3', title: 'Kiến nghị, đề xuất', required: false },
];

export function asked(change: Partial<DeskRequestFields> = {}): DeskRequestFields {
  return {
    title: 'Báo cáo công tác Đoàn 6 tháng đầu năm 2022',
    content: 'Ban Thường vụ Tỉnh đoàn giám sát qua báo cáo việc sinh hoạt chi đoàn và chi tiêu quỹ Đoàn.',
    questions: QUESTIONS,
    unitIds: [TUYPHONG, BACBINH],
    dueDay: '2022-06-15',
    planId: null,
    ...change,
  };
}

export type Heard = { type: string; subject: string; sequence: number; toldIds: string[]; says: string };

type Said = { toldIds: string[]; daysLeft?: number; week?: number; reason?: string };

/** A running service that is asked for reports, and what it tells the others. */
export class DeskService {
  readonly heard: Heard[] = [];

  private constructor(
    readonly service: RunningService,
    private readonly listener: TemporaryListener,
  ) {}

  static async start(at: string, environment: Record<string, string> = {}): Promise<DeskService> {
    const service = await RunningService.start({ at, environment });
    const rabbitmqUrl = service.bench.environment['RABBITMQ_URL'] ?? '';
    const listener = new TemporaryListener({ rabbitmqUrl, name: 'desk test' });
    const desk = new DeskService(service, listener);
    const contracts = [
      ...[unitReportRequested, unitReportDueSoon, unitReportOverdue],
      ...[unitReportReceived, unitReportReturned, unitReportCancelled],
    ];
    for (const contract of contracts)
      listener.onEvent(contract, (data, { type, subject, sequence }) => {
        const { toldIds, daysLeft, week, reason } = data as Said;
        const says = String(daysLeft ?? week ?? reason ?? '');
        const last = type.split('.')[3] ?? '';
        desk.heard.push({ type: last, subject, sequence, toldIds, says });
      });
    await listener.start();
    return desk;
  }

  async stop(): Promise<void> {
    await this.listener.stop();
    await this.service.stop();
  }

  /** What was told of one answer, in order. */
  of(answerId: string): Heard[] {
    return this.heard.filter(({ subject }) => subject === answerId).sort((a, b) => a.sequence - b.sequence);
  }

  async draft(change: Partial<DeskRequestFields> = {}, by = PLANNER) {
    return this.service.must(routes.saveDeskRequest, by, { body: asked(change) });
  }

  async sent(change: Partial<DeskRequestFields> = {}, by = PLANNER) {
    const { requestId, version } = await this.draft(change, by);
    return this.service.must(routes.sendDeskRequest, by, { params: { id: requestId }, ifMatch: version });
  }

  /** The answer that a unit owes. */
  async answerOf(requestId: string, unitId = TUYPHONG) {
    const [row] = await this.service.bench.query<{ id: string; version: number; sequence: number }>(
      'SELECT id, version, event_seq AS sequence FROM desk_answer WHERE request_id = $1 AND unit_id = $2',
      [requestId, unitId],
    );
    if (row === undefined) throw new Error('the unit is not asked');
    return row;
  }

  async write(answerId: string, by = SECRETARY, answers = COMPLETE) {
    const params = { id: answerId };
    const { version } = await this.service.must(routes.getDeskAnswer, by, { params });
    return this.service.must(routes.writeDeskAnswer, by, { params, ifMatch: version, body: { answers } });
  }

  async submit(answerId: string, by = SECRETARY) {
    const { version } = await this.write(answerId, by);
    return this.service.must(routes.submitDeskAnswer, by, { params: { id: answerId }, ifMatch: version });
  }
}

export const COMPLETE = [
  { code: '1', text: '42 trên 45 chi đoàn.' },
  { code: '2', text: 'Chi đúng quy định, có sổ theo dõi.' },
];
