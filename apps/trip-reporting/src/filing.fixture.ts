import { randomUUID } from 'node:crypto';
import { request, type Dispatcher } from 'undici';
import {
  caseDecided,
  tripReportingRoutes as routes,
  type ProblemDocument,
  type ReportFields,
  type ResponseOf,
} from '#contracts';
import { newId } from '#database';
import { FileStore } from '#files';
import { eventually } from '#testing';
import { RunningService, type ServiceOptions } from './running-service.fixture.js';
import { personOf } from './storage/example.fixture.js';

export const CADRE = 'tran.bao.chau';
type Report = ResponseOf<typeof routes.saveReport>;
type Evidence = ResponseOf<typeof routes.addEvidence>;
type Finding = ReportFields['findings'][number];
type Flags = { name?: string; caption?: string; peopleRecognisable?: boolean; minors?: boolean };

const SECTIONS = {
  work: 'Làm việc với Ban Thường vụ Huyện đoàn.',
  youthSituation: 'Thanh niên đi làm ăn xa nhiều.',
  branchActivity: 'Sinh hoạt đều.',
  passedOn: 'Kế hoạch năm 2022.',
  difficulties: null,
  recommendations: null,
  followUp: null,
};

/** What a test says of a finding; the rest is left out. */
export function written(change: Partial<Finding>): Finding {
  return {
    kind: 'DIFFICULTY',
    title: 'Thiếu kinh phí hoạt động',
    detail: null,
    unitId: null,
    place: null,
    field: null,
    topicId: null,
    addressee: null,
    addresseeUnitId: null,
    ...change,
  };
}

/** A running service in which reports are written, filled with files, submitted and verified. */
export class Filing {
  private constructor(readonly service: RunningService) {}

  static async start(options: Partial<ServiceOptions> = {}): Promise<Filing> {
    return new Filing(await RunningService.start({ at: '2022-03-21T08:00:00+07:00', ...options }));
  }

  get store(): FileStore {
    return this.service.app.get(FileStore);
  }

  /** Keys of everything stored. */
  async stored(): Promise<string[]> {
    const keys: string[] = [];
    for await (const { key } of this.store.list()) keys.push(key);
    return keys.sort();
  }

  /** A draft about a trip of its own to Tuy Phong, 18–19/03/2022. */
  async draft(findings: Finding[] = []): Promise<Report> {
    const { registrationId } = await this.service.approved({ usernames: [CADRE] });
    const body = { ...this.fields(findings), registrationId };
    return this.service.must(routes.saveReport, CADRE, { body });
  }

  fields(findings: Finding[]): ReportFields {
    const day = (date: string) => ({ from: date, fromHalf: 'am', to: date, toHalf: 'pm' }) as const;
    const travelled = [day('2022-03-18'), day('2022-03-19')];
    return {
      kind: 'TOPICAL',
      travellers: [{ personId: personOf(CADRE), travelled }],
      sections: SECTIONS,
      meetings: [],
      findings,
    };
  }

  /** As it stands now, for its author. */
  read(reportId: string): Promise<Report> {
    return this.service.must(routes.getReport, CADRE, { params: { id: reportId } });
  }

  async submit(reportId: string): Promise<Report> {
    const { version } = await this.read(reportId);
    return this.service.must(routes.submitReport, CADRE, { params: { id: reportId }, ifMatch: version });
  }

  async correct(reportId: string): Promise<Report> {
    const { version } = await this.read(reportId);
    return this.service.must(routes.correctReport, CADRE, { params: { id: reportId }, ifMatch: version });
  }

  /** Submitted, and decided as approvals tells. */
  async settle(reportId: string, outcome: 'APPROVED' | 'RETURNED' = 'APPROVED'): Promise<Report> {
    const { number, revision, author, hostUnits, dates } = await this.submit(reportId);
    const caseId = newId();
    await this.service.say(caseDecided, caseId, 3, {
      case: {
        caseId,
        kind: 'REPORT',
        subjectId: reportId,
        number,
        revision,
        submitterId: author.personId,
        participantIds: [author.personId],
        hostUnitIds: hostUnits.map(({ unitId }) => unitId),
        dates,
        days: 2,
      },
      outcome,
      by: personOf('dang.ngoc.son'),
      stepName: 'Trưởng ban',
      reason: outcome === 'RETURNED' ? 'Bổ sung số liệu.' : null,
      at: '2022-03-21T02:00:00.000Z',
    });
    return eventually('the decision arrives', async () => {
      const now = await this.read(reportId);
      return now.state === 'SUBMITTED' ? undefined : now;
    });
  }

  /** Sends a file as a browser does. */
  async upload(
    reportId: string,
    body: Buffer | undefined,
    { name = 'ảnh.jpg', caption, peopleRecognisable = false, minors = false }: Flags = {},
    username = CADRE,
  ): Promise<{ status: number; body: Evidence; problem: ProblemDocument }> {
    const url = new URL(`/api/reports/${reportId}/evidence`, this.service.origin);
    const query = { name, caption, peopleRecognisable, minors };
    for (const [key, value] of Object.entries(query))
      if (value !== undefined) url.searchParams.set(key, String(value));
    const headers = {
      ...(await this.service.headersOf(username)),
      'idempotency-key': randomUUID(),
      'content-type': 'image/jpeg',
    };
    const response = await request(url, { method: 'POST', headers, body });
    const parsed: unknown = await response.body.json();
    return { status: response.statusCode, body: parsed as Evidence, problem: parsed as ProblemDocument };
  }

  async add(reportId: string, body: Buffer, flags: Flags = {}): Promise<Evidence> {
    const answer = await this.upload(reportId, body, flags);
    if (answer.status !== 201) throw new Error(`upload: ${JSON.stringify(answer.problem)}`);
    return answer.body;
  }

  /** The original, or its preview. */
  async open(
    evidenceId: string,
    username = CADRE,
    which: '' | '/preview' = '',
  ): Promise<{ status: number; headers: Dispatcher.ResponseData['headers']; bytes: Buffer }> {
    const url = new URL(`/api/evidence/${evidenceId}${which}`, this.service.origin);
    const { statusCode, headers, body } = await request(url, {
      headers: await this.service.headersOf(username),
    });
    return { status: statusCode, headers, bytes: Buffer.from(await body.arrayBuffer()) };
  }
}
